//! `WASICC_PREFIX`: where ports are installed and where the next one finds them. `wasicc --prefix DIR SUBCOMMAND` sets it.

use std::env;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

use super::needed;
use crate::cc::become_command;
use crate::error::Error;
use crate::names::SUBCOMMANDS;

/// The variable.
pub const VARIABLE: &str = "WASICC_PREFIX";

/// The prefix, as an absolute path.
pub fn get() -> Option<PathBuf> {
    let prefix = PathBuf::from(env::var_os(VARIABLE).filter(|value| !value.is_empty())?);
    Some(env::current_dir().map_or(prefix.clone(), |cwd| cwd.join(prefix)))
}

/// `--prefix DIR SUBCOMMAND…` or `--prefix=DIR SUBCOMMAND…`: the folder, and how many words it takes. With no
/// subcommand behind it `--prefix` is clang's.
pub fn option(args: &[OsString]) -> Option<(OsString, usize)> {
    let first = args.first()?.as_bytes();
    let (prefix, words) = match first.strip_prefix(b"--prefix=") {
        Some(value) => (std::ffi::OsStr::from_bytes(value).to_owned(), 1),
        None if first == b"--prefix" => (args.get(1)?.clone(), 2),
        None => return None,
    };
    let next = args.get(words)?;
    SUBCOMMANDS
        .iter()
        .any(|sub| next == sub.name)
        .then_some((prefix, words))
}

/// Starts wasicc anew with the variable set.
pub fn again(prefix: OsString, args: &[OsString]) -> Error {
    let argv0 = env::args_os().next().unwrap_or_else(|| "wasicc".into());
    let absolute = std::path::absolute(&prefix).unwrap_or_else(|_| prefix.into());
    match env::current_exe() {
        Ok(exe) => become_command(
            Command::new(exe)
                .arg0(argv0)
                .args(args)
                .env(VARIABLE, absolute),
        ),
        Err(source) => Error::Exec {
            program: argv0.into(),
            source,
        },
    }
}

/// Where a prefix has headers and libraries, as the compiler's flags; they stand behind the user's own.
pub fn flags(links: bool) -> Vec<OsString> {
    let Some(prefix) = get() else {
        return Vec::new();
    };
    let mut flags = vec!["-isystem".into(), prefix.join("include").into()];
    if links {
        flags.extend(["-L".into(), prefix.join("lib").into_os_string()]);
    }
    flags
}

/// The libraries of the prefix that those need which a link names.
pub fn needed(args: &[OsString]) -> Vec<OsString> {
    get().map_or_else(Vec::new, |prefix| needed::flags(&prefix, args))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(args: &[&str]) -> Option<(OsString, usize)> {
        option(&args.iter().map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_option_belongs_to_subcommands() {
        assert_eq!(words(&["--prefix", "p", "make"]), Some(("p".into(), 2)));
        assert_eq!(words(&["--prefix=p", "make", "x"]), Some(("p".into(), 1)));
        assert_eq!(words(&["--prefix", "p", "a.c"]), None);
        assert_eq!(words(&["--prefix=p"]), None);
        assert_eq!(words(&["make", "--prefix=p"]), None);
    }
}
