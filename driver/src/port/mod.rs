//! Other people's builds with wasicc's tools: `wasicc configure`, `make`, `cmake`, `meson`, and `wasicc print`, which
//! writes out what these use for those who call the build tools themselves.
//!
//! Each runs the command it is named after with our tools in its environment and, by way of a folder of links that
//! stands first on the PATH ([`shims`]), under the names that Makefiles have hard-wired. Programs come out runnable
//! ([`crate::runnable`]), so that a build runs what it makes, as natively.

mod autoconf;
mod cmake;
mod configure;
mod environment;
mod files;
mod make;
mod meson;
mod mode;
mod native;
mod needed;
mod pkg_config;
pub mod prefix;
mod print;
pub mod shims;

pub use cmake::main as cmake;
pub use configure::main as configure;
pub use make::main as make;
pub use meson::main as meson;
pub use mode::Mode;
pub use native::{cc as native_cc, cxx as native_cxx};
pub use pkg_config::main as pkg_config;
pub use print::main as print;

use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitCode};

use crate::cc;
use crate::error::Error;

/// Becomes a build's command, in the environment that [`environment`] makes, with `more` variables.
fn run(
    program: &OsStr,
    package: &'static str,
    args: Vec<OsString>,
    more: &[(&str, OsString)],
) -> Result<ExitCode, Error> {
    let mut command = Command::new(program);
    command.args(args);
    for (name, value) in environment::variables()? {
        command.env(name, value);
    }
    for (name, value) in more {
        command.env(name, value);
    }
    match cc::become_command(&mut command) {
        Error::Exec { source, .. }
            if source.kind() == std::io::ErrorKind::NotFound && !package.is_empty() =>
        {
            Err(Error::NoCommand {
                program: program.to_owned(),
                package,
            })
        }
        error => Err(error),
    }
}

/// Whether the arguments ask for wasicc's own help.
fn wants_help(args: &[OsString]) -> bool {
    args.first().is_some_and(|first| first == "--help")
}

/// Prints a help text.
fn help(text: &str) -> Result<ExitCode, Error> {
    print!("{text}");
    Ok(ExitCode::SUCCESS)
}
