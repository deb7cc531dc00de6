//! `wasicc meson`: meson, with a cross file for WASI where it sets up.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use super::{files, help, prefix, run, wants_help};
use crate::error::Error;

const HELP: &str = "\
Run meson for WASI: a cross file is given where it sets up, and the tools are set where it compiles.

Usage: wasicc meson [ARGUMENT OF meson]...
       wasimeson [ARGUMENT OF meson]...

Checks that run programs, `meson test` and generators go through the runner. Libraries are static. A cross file of your own is
read after wasicc's, which `wasicc print meson-cross` prints.

Environment:
  WASICC_PREFIX        install there (--prefix), and look there for other ports
  WASICC_GRANTS        what the programs may use when they run, as options of wasicc run [default: as a native program]

Examples:
  wasicc meson setup build && wasicc meson compile -C build && wasicc meson test -C build
  wasicc --prefix ~/wasm meson setup build -Ddefault_library=static
";

/// The commands of meson; without one it sets up.
const COMMANDS: &[&str] = &[
    "configure",
    "dist",
    "install",
    "introspect",
    "init",
    "test",
    "wrap",
    "subprojects",
    "rewrite",
    "compile",
    "devenv",
    "env2mfile",
    "format",
    "fmt",
    "help",
    "reprotest",
    "--version",
    "-v",
    "-h",
];

/// `wasicc meson [ARGUMENT]...`
pub fn main(mut args: Vec<OsString>) -> Result<ExitCode, Error> {
    if wants_help(&args) {
        return help(HELP);
    }
    let first = args.first();
    let other = first.is_none_or(|first| COMMANDS.iter().any(|command| first == command));
    if !other {
        let at = usize::from(first.is_some_and(|first| first == "setup"));
        let mut more: Vec<OsString> =
            vec!["--cross-file".into(), files::meson_cross_file()?.into()];
        let prefixed =
            |arg: &OsString| arg == "--prefix" || arg.as_bytes().starts_with(b"--prefix=");
        if let Some(prefix) = prefix::get()
            && !args.iter().any(prefixed)
        {
            more.extend(["--prefix".into(), prefix.into()]);
        }
        args.splice(at..at, more);
    }
    run("meson".as_ref(), "meson", args, &[])
}
