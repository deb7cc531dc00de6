//! Other people's builds with wasicc's tools: `wasiconfigure`, `wasimake`, `wasicmake`.
//!
//! Each runs the command it is named after with CC, AR and the rest in its environment,
//! and tells it that it builds for another system. What a build's own files set to
//! something else stays as they say.

mod autoconf;
mod mode;

pub use mode::Mode;

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::error::Error;
use crate::{cc, links};

/// The environment variables that name tools, and our names for these.
const TOOLS: &[(&str, &str)] = &[
    ("CC", "wasicc"),
    ("CXX", "wasic++"),
    ("LD", "wasild"),
    ("AR", "wasiar"),
    ("RANLIB", "wasiranlib"),
    ("NM", "wasinm"),
    ("STRIP", "wasistrip"),
];

/// `wasiconfigure ./configure [ARGUMENT]...`
pub fn configure(mut args: Vec<OsString>) -> Result<ExitCode, Error> {
    if args.is_empty() {
        return Err(Error::Usage {
            usage: "wasiconfigure ./configure [ARGUMENT]...",
        });
    }
    let script = args.remove(0);
    if autoconf::wrote(Path::new(&script)) && !autoconf::has_host(&args) {
        args.insert(0, autoconf::HOST.into());
    }
    run(&script, args)
}

/// `wasimake [ARGUMENT]...`
pub fn make(args: Vec<OsString>) -> Result<ExitCode, Error> {
    run("make".as_ref(), args)
}

/// `wasicmake [ARGUMENT]...`
pub fn cmake(args: Vec<OsString>) -> Result<ExitCode, Error> {
    // These run what is configured already, or nothing of a build at all.
    let other_modes = [
        "--build",
        "--install",
        "--open",
        "-E",
        "-P",
        "--help",
        "--version",
    ];
    let configures = !args
        .first()
        .is_some_and(|first| other_modes.iter().any(|mode| first == mode));
    let mut all: Vec<OsString> = Vec::new();
    if configures {
        let bin = links::ensure()?;
        all.push("-DCMAKE_SYSTEM_NAME=WASI".into());
        all.push("-DCMAKE_SYSTEM_PROCESSOR=wasm32".into());
        for (variable, name) in [
            ("AR", "wasiar"),
            ("RANLIB", "wasiranlib"),
            ("NM", "wasinm"),
            ("STRIP", "wasistrip"),
        ] {
            let mut define = OsString::from(format!("-DCMAKE_{variable}:FILEPATH="));
            define.push(bin.join(name));
            all.push(define);
        }
    }
    all.extend(args);
    run("cmake".as_ref(), all)
}

/// Becomes a build's command, with our tools in its environment.
fn run(program: &OsStr, args: Vec<OsString>) -> Result<ExitCode, Error> {
    let bin = links::ensure()?;
    let mut command = Command::new(program);
    command.args(args);
    for (variable, name) in TOOLS {
        command.env(variable, bin.join(name));
    }
    let mut path = bin.into_os_string();
    if let Some(rest) = std::env::var_os("PATH") {
        path.push(":");
        path.push(rest);
    }
    Err(cc::become_command(command.env("PATH", path)))
}
