//! `wasicc make`: make, with our tools first on its PATH.

use std::ffi::OsString;
use std::process::ExitCode;

use super::{help, run, wants_help};
use crate::error::Error;

const HELP: &str = "\
Run make with wasicc's tools: as CC, AR and the rest, and as the gcc, cc, ar, ld… on its PATH.

Usage: wasicc make [ARGUMENT OF make]...
       wasimake [ARGUMENT OF make]...

Programs come out runnable: a #! line to the runner, then the module, with the x bit. So `make check` and helper programs
that the build itself runs work; `wasicc module` takes the line off. CC_FOR_BUILD stays the machine's own compiler.

Environment:
  WASICC_PREFIX        headers and libraries of other ports are in its include and lib
  WASICC_GRANTS        what the programs may use when they run, as options of wasicc run [default: as a native program]
  WASICC_RUNNABLE=0    make plain modules

Examples:
  wasicc make -j4
  wasicc make check
  wasicc make install DESTDIR=/tmp/stage
  wasicc --prefix ~/wasm make install PREFIX=$HOME/wasm
";

/// `wasicc make [ARGUMENT]...`
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    if wants_help(&args) {
        return help(HELP);
    }
    run("make".as_ref(), "make", args, &[])
}
