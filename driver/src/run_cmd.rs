//! `wasicc run`, `wasicc aot` and `wasicc cache`: the runner's subcommands, and how it reaches the compiler for a C file.

use std::env;
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::error::Error;
use crate::{run, subcommand};

/// `wasicc run`, and `wasirun`.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    Ok(run::run(&subcommand::parse("run", args), &compile)?)
}

/// `wasicc aot`.
pub fn aot(args: Vec<OsString>) -> Result<ExitCode, Error> {
    run::aot::command(&subcommand::parse("aot", args), &compile)?;
    Ok(ExitCode::SUCCESS)
}

/// `wasicc cache`.
pub fn cache(args: Vec<OsString>) -> Result<ExitCode, Error> {
    run::cache::command(&subcommand::parse("cache", args))?;
    Ok(ExitCode::SUCCESS)
}

/// Compiles `source` to `output` with this same program, as C++ if its name says so.
pub fn compile(
    source: &Path,
    output: &Path,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let cxx = ["cc", "cpp", "cxx", "C", "c++"];
    let is_cxx = source
        .extension()
        .is_some_and(|e| cxx.iter().any(|c| e == *c));
    let status = Command::new(env::current_exe()?)
        .arg0(if is_cxx { "wasic++" } else { "wasicc" })
        .args(["-O1", "-g", "-o"])
        .arg(output)
        .arg(source)
        .status()?;
    match status.success() {
        true => Ok(()),
        // The compiler has said why.
        false => Err(format!("the compiler ended with {status}").into()),
    }
}
