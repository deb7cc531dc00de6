//! `wasicc run`, `wasicc aot` and `wasicc cache`: the runner's subcommands, and how it reaches the compiler for a C file.

use std::env;
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use wasicc_sysroot::toolchain::Toolchain;

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

/// `wasicc debug`. A C file is compiled so that all its variables can be seen.
pub fn debug(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let lldb = Toolchain::find().and_then(|llvm| llvm.tool("lldb", "lldb"));
    let args = subcommand::parse("debug", args);
    let compile = |source: &Path, output: &Path| compile_with("-O0", source, output);
    Ok(run::debug::debug(&args, &compile, lldb.ok().as_deref())?)
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Compiles `source` to `output` with this same program, as C++ if its name says so.
pub fn compile(source: &Path, output: &Path) -> Result<(), Failure> {
    compile_with("-O1", source, output)
}

fn compile_with(level: &str, source: &Path, output: &Path) -> Result<(), Failure> {
    let cxx = ["cc", "cpp", "cxx", "C", "c++"];
    let is_cxx = source
        .extension()
        .is_some_and(|e| cxx.iter().any(|c| e == *c));
    let status = Command::new(env::current_exe()?)
        .arg0(if is_cxx { "wasic++" } else { "wasicc" })
        .args([level, "-g", "-o"])
        .arg(output)
        .arg(source)
        .status()?;
    match status.success() {
        true => Ok(()),
        // The compiler has said why.
        false => Err(format!("the compiler ended with {status}").into()),
    }
}
