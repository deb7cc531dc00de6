//! Reading the arguments of a subcommand that clap knows. What is wrong with them, `--help` and the like, clap says
//! itself and ends the process (2 for wrong usage).

use std::ffi::OsString;

use clap::{Args, Command};

/// The arguments of `wasicc NAME`.
pub fn parse<T: Args>(name: &'static str, args: Vec<OsString>) -> T {
    let matches = command::<T>(name).get_matches_from(args);
    T::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

/// The parser of the arguments of `wasicc NAME`.
pub fn command<T: Args>(name: &'static str) -> Command {
    let display = format!("wasicc {name}");
    T::augment_args(Command::new(name).bin_name(display).no_binary_name(true))
}
