//! `wasicc explain [NAME]`: what cannot work, why, and what to do instead.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Args;

use super::list;
use crate::error::Error;
use crate::subcommand;

/// Say what cannot work on WASI, why, and what to do instead
///
/// Without a name: the whole list. After a link, wasicc notes which of them the program calls; -Wno-wasicc-limits silences
/// that, -Werror=wasicc-limits makes it an error.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc explain
  wasicc explain fork")]
struct ExplainArgs {
    /// A function
    name: Option<String>,
}

/// Runs it.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: ExplainArgs = subcommand::parse("explain", args);
    let list = list();
    let Some(name) = args.name else {
        for limit in &list {
            let names: Vec<_> = limit.functions().collect();
            println!("{:<16} {}", limit.name, limit.what);
            if names.len() > 1 {
                println!("{:<16} {}", "", names.join(", "));
            }
        }
        return Ok(ExitCode::SUCCESS);
    };
    let name = name.trim_end_matches("()");
    let Some(limit) = list
        .iter()
        .find(|limit| limit.functions().any(|f| f == name))
    else {
        return Err(Error::NoLimit {
            name: name.to_owned(),
        });
    };
    let errno = limit
        .fails
        .as_ref()
        .map(|e| format!(" with {e}"))
        .unwrap_or_default();
    println!("{name}: {}{errno}", limit.what);
    println!("Why: {}.", limit.why);
    println!("Instead: {}.", limit.instead);
    Ok(ExitCode::SUCCESS)
}
