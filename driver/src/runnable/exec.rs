//! `wasiexec FILE [ARG]...`: what a runnable program's `#!` line names. It runs the program with what a native one
//! would have, since that is what a build expects of the programs that it makes.
//!
//! That is: every file that the user may use (one grant of `/`), the current directory, the whole environment, and other programs.
//! Less would not do: a build's programs read the source folder and system headers, write to the build folder, to
//! `$TMPDIR` and to where they are installed, and symbolic links lead from one of these to another, which two
//! separate grants do not follow. It is no more than the build's own scripts have. `WASICC_GRANTS` narrows it: the
//! options of `wasicc run` that take the place of all of this. `wasicc run FILE` grants nothing, as always.

use std::env;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use crate::error::Error;
use crate::{cc, run_cmd};

const USAGE: &str = "\
Run a program with what a native one would have: all files, the current directory, the environment, other programs.

Usage: wasiexec FILE [ARG]...

This is what the #! line of a runnable program names. wasicc run grants nothing that it is not told to.

Environment:
  WASICC_GRANTS        options of wasicc run that are granted in place of all that

Examples:
  wasiexec ./prog a b
  WASICC_GRANTS='--dir . --dir /usr/share::/usr/share:ro --env LANG' make check
  WASICC_GRANTS= ./prog                     standard input and output alone
";

/// Runs it.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    match args.first() {
        Some(help) if help == "--help" => {
            print!("{USAGE}");
            return Ok(ExitCode::SUCCESS);
        }
        Some(_) => {}
        None => {
            return Err(Error::Usage {
                usage: "wasiexec FILE [ARG]...",
            });
        }
    }
    let mut words = match env::var_os("WASICC_GRANTS") {
        Some(grants) => cc::split(grants.as_bytes()),
        None => native(),
    };
    if let Some(name) = found_on_path(&args[0]) {
        words.extend(["--argv0".into(), name]);
    }
    words.push("--".into());
    words.extend(args);
    run_cmd::main(words)
}

/// The name that a program was called by, if a shell found it on the PATH: the kernel puts the whole path in its place
/// when it reads a `#!` line, and programs begin their messages with it.
fn found_on_path(program: &OsStr) -> Option<OsString> {
    let path = program.as_bytes();
    let slash = path.iter().rposition(|&b| b == b'/')?;
    let (folder, name) = (&path[..slash], &path[slash + 1..]);
    let dirs = env::var_os("PATH")?;
    dirs.as_bytes()
        .split(|&b| b == b':')
        .any(|dir| !dir.is_empty() && dir.strip_suffix(b"/").unwrap_or(dir) == folder)
        .then(|| OsStr::from_bytes(name).to_owned())
}

/// What a native program has.
fn native() -> Vec<OsString> {
    let mut words: Vec<OsString> = ["--dir", "/", "--inherit-env", "--spawn"]
        .map(Into::into)
        .into();
    // A folder that was removed has no name; the program starts in / then.
    if let Some(cwd) = env::current_dir().ok().filter(|cwd| cwd.to_str().is_some()) {
        words.extend(["--cwd".into(), cwd.into_os_string()]);
    }
    words
}
