//! wasicc: a C and C++ compiler for WASI.
//!
//! One binary with several names: which one it was called by, and a first argument that
//! is a subcommand's name, decide what it does ([`names`]).

mod casts;
mod cc;
mod error;
mod help;
mod inspect;
mod limits;
mod links;
mod markup;
mod names;
mod port;
mod port_cmd;
mod pow;
mod run;
mod run_cmd;
mod runnable;
mod rust_env;
mod subcommand;
mod sysroot_cmd;
mod target_features;
mod tools;
mod whole_file;

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = env::args_os();
    let argv0 = args.next().unwrap_or_default();
    let main = names::called(&argv0);
    main(args.collect()).unwrap_or_else(|error| {
        eprintln!("wasicc: error: {error}");
        ExitCode::from(error.exit_code())
    })
}
