//! `wasicc rust-env`: what cargo, and the crates `cc` and `bindgen`, are to be told so that
//! Rust for WASI is linked, and its C and C++ parts compiled, by wasicc.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use crate::error::Error;
use crate::{cc, links, subcommand};

/// What rustc needs: start-up code and libc are wasicc's, not those that came with it.
const RUSTFLAGS: &str = "-Clink-self-contained=no";

/// Print what makes cargo build, link and run for wasm32-wasip1 with wasicc
///
/// The output is for a shell's eval, or for a .cargo/config.toml. It sets the linker, the runner, and the C and
/// C++ compilers of crates that build C code. Rust's own library for the target comes with `rustup target add wasm32-wasip1`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  eval \"$(wasicc rust-env)\" && cargo run --target wasm32-wasip1
  eval \"$(wasicc rust-env -- --dir /srv::/data --env LANG)\"
  wasicc rust-env --format toml >>.cargo/config.toml

Without it, rustc alone:
  rustc --target wasm32-wasip1 -Clinker=wasicc -Clink-self-contained=no hello.rs")]
struct RustEnvArgs {
    /// What the output is for
    #[arg(long, value_enum, default_value = "sh")]
    format: Format,
    /// What `cargo run` and `cargo test` give wasicc run before the program
    #[arg(
        last = true,
        value_name = "RUN OPTION",
        default_values = ["--dir", "."]
    )]
    run: Vec<OsString>,
}

/// The forms of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// `export` lines
    Sh,
    /// A part of a configuration file of cargo
    Toml,
}

/// Runs it.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: RustEnvArgs = subcommand::parse("rust-env", args);
    let bin = links::ensure()?;
    let settings = Settings::new(&bin, &args.run)?;
    let text = match args.format {
        Format::Sh => settings.sh()?,
        Format::Toml => settings.toml(),
    };
    print!("{text}");
    Ok(ExitCode::SUCCESS)
}

/// All that is told.
struct Settings {
    linker: String,
    runner: Vec<String>,
    /// For the crates that look for tools in the environment.
    env: Vec<(&'static str, String)>,
}

impl Settings {
    fn new(bin: &Path, run: &[OsString]) -> Result<Settings, Error> {
        let tool = |name: &str| utf8(bin.join(name).as_os_str());
        let mut runner = vec![tool("wasirun")?];
        for option in run {
            runner.push(utf8(option)?);
        }
        let mut env = Vec::new();
        for (variable, name) in [
            ("CC_wasm32_wasip1", "wasicc"),
            ("CXX_wasm32_wasip1", "wasic++"),
            ("AR_wasm32_wasip1", "wasiar"),
            ("RANLIB_wasm32_wasip1", "wasiranlib"),
        ] {
            env.push((variable, tool(name)?));
        }
        let sysroot = wasicc_sysroot::locate(None)?.path;
        let mut bindgen = OsString::from("--sysroot=");
        bindgen.push(&sysroot);
        env.push(("BINDGEN_EXTRA_CLANG_ARGS_wasm32_wasip1", utf8(&bindgen)?));
        Ok(Settings {
            linker: tool("wasicc")?,
            runner,
            env,
        })
    }

    /// Lines for a POSIX shell. cargo splits the runner at blanks.
    fn sh(&self) -> Result<String, Error> {
        let blank = |word: &&String| word.contains(char::is_whitespace);
        if let Some(word) = self.runner.iter().find(blank) {
            return Err(Error::Blank { word: word.clone() });
        }
        let mut lines = vec![
            ("CARGO_TARGET_WASM32_WASIP1_LINKER", self.linker.clone()),
            ("CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS", rustflags()),
            ("CARGO_TARGET_WASM32_WASIP1_RUNNER", self.runner.join(" ")),
        ];
        lines.extend(self.env.iter().cloned());
        let exports = lines.iter().map(|(name, value)| {
            let value = cc::quote(OsStr::new(value));
            format!("export {name}={value}\n")
        });
        Ok(exports.collect())
    }

    /// A part of `.cargo/config.toml`.
    fn toml(&self) -> String {
        let runner: Vec<_> = self.runner.iter().map(|word| toml_string(word)).collect();
        let mut text = format!(
            "[target.wasm32-wasip1]\nlinker = {}\nrustflags = [{}]\nrunner = [{}]\n\n[env]\n",
            toml_string(&self.linker),
            toml_string(RUSTFLAGS),
            runner.join(", "),
        );
        for (name, value) in &self.env {
            text += &format!("{name} = {}\n", toml_string(value));
        }
        text
    }
}

/// The flags that are set already stay.
fn rustflags() -> String {
    let set = std::env::var("CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS").unwrap_or_default();
    if set.split_whitespace().any(|flag| flag == RUSTFLAGS) {
        set
    } else {
        format!("{set} {RUSTFLAGS}").trim_start().to_owned()
    }
}

/// A TOML string; what a literal one cannot hold is escaped.
fn toml_string(text: &str) -> String {
    if !text.contains(|c: char| c == '\'' || c.is_control()) {
        return format!("'{text}'");
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted += &format!("\\u{:04X}", u32::from(c)),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// cargo's settings are text.
fn utf8(word: &OsStr) -> Result<String, Error> {
    match std::str::from_utf8(word.as_bytes()) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(Error::NoText {
            word: word.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toml_strings_are_quoted_as_they_need() {
        assert_eq!(toml_string(r#"/a "b"\c"#), r#"'/a "b"\c'"#);
        assert_eq!(toml_string("it's\n"), r#""it's\u000A""#);
    }
}
