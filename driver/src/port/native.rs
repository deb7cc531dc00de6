//! The compiler for the machine that builds, `CC_FOR_BUILD`: the system's own, run without our links on its PATH,
//! since gcc looks there for `ld` and `as`.

use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitCode};

use super::shims;
use crate::cc::become_command;
use crate::error::Error;

/// The system's C compiler.
pub fn cc(args: Vec<OsString>) -> Result<ExitCode, Error> {
    run(&["cc", "gcc", "clang"], "gcc", args)
}

/// The system's C++ compiler.
pub fn cxx(args: Vec<OsString>) -> Result<ExitCode, Error> {
    run(&["c++", "g++", "clang++"], "g++", args)
}

fn run(
    names: &[&'static str],
    package: &'static str,
    args: Vec<OsString>,
) -> Result<ExitCode, Error> {
    let path = shims::path_without();
    let Some(program) = names.iter().find_map(|name| find(name, &path)) else {
        return Err(Error::NoCommand {
            program: names[0].into(),
            package,
        });
    };
    Err(become_command(
        Command::new(program).args(args).env("PATH", path),
    ))
}

/// A program of this machine's.
pub fn find(name: &str, path: &OsStr) -> Option<std::path::PathBuf> {
    which::which_in_global(name, Some(path)).ok()?.next()
}
