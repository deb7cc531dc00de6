//! The command line of `wasicc aot`.

use super::compile;
use crate::run::Compile;
use crate::run::cache;
use crate::run::engine::{Choice, Needs, Settings, engine};
use crate::run::error::Error;
use crate::run::layout::Layout;
use crate::run::program::Program;
use crate::whole_file;
use std::path::PathBuf;

/// Compile a program to machine code, ahead of its runs.
#[derive(clap::Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct AotArgs {
    /// A .wasm module (which may follow a `#!` line), or a C or C++ file.
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// The file to write [default: FILE with .cwasm for its ending].
    #[arg(short, value_name = "OUTPUT")]
    output: Option<PathBuf>,

    /// Make it count its work, so that it can be run with --fuel (and only so).
    #[arg(long)]
    fuel: bool,
}

const EXAMPLES: &str = "\
Examples:
  wasicc aot prog.wasm -o prog.cwasm
  wasicc run prog.cwasm

The output runs for this user on this machine with this version of wasicc: compiled code cannot be checked, so
wasicc runs only what it has written itself, and knows by a key in the cache folder ($WASICC_CACHE/aot.key). When
that key is gone, compile again. To hand a program on, use the .wasm.";

/// Runs `wasicc aot`.
///
/// # Errors
///
/// When FILE is no program, or the output can't be written.
pub fn run(args: &AotArgs, with: &dyn Compile) -> Result<(), Error> {
    let Program::Module(module) =
        Program::read(&args.file, with, cache::folder().as_deref(), false)?
    else {
        return Err(Error::AlreadyCompiled {
            path: args.file.clone(),
        });
    };
    let choice = Choice::new(Layout::of(module.wasm()), Needs::compiled(args.fuel));
    let engine = engine(&Settings {
        fuel: args.fuel,
        epochs: choice.epochs,
        ..Settings::default()
    })?;
    let bytes = compile(&engine, &args.file, module.wasm(), choice.changes)?;
    let output = match &args.output {
        Some(output) => output.clone(),
        None => args.file.with_extension("cwasm"),
    };
    whole_file::write(&output, &bytes).map_err(|source| Error::AotOutput {
        path: output,
        source,
    })
}
