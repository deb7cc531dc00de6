//! Tries the runner alone; the real main takes its place.

mod run;

use clap::Parser;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "wasicc")]
enum Cli {
    Run(Box<run::RunArgs>),
    Cache(run::cache::CacheArgs),
}

fn main() -> ExitCode {
    let compile = |source: &std::path::Path, output: &std::path::Path| {
        let cc = std::process::Command::new("clang-22")
            .args(["--target=wasm32-wasi", "-g", "-O1", "-o"])
            .arg(output)
            .arg(source)
            .status();
        match cc {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("clang ended with {status}").into()),
            Err(e) => Err(e.into()),
        }
    };
    let done = match Cli::parse() {
        Cli::Run(args) => run::run(&args, &compile),
        Cli::Cache(args) => run::cache::command(&args).map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|e| {
        eprintln!("wasicc: error: {e}");
        ExitCode::FAILURE
    })
}
