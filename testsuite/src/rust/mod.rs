//! Rust for wasm32-wasip1: where its compiler is, and how it is called.

pub mod conformance;
pub mod libc_crate;
mod peer;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use crate::process::Invocation;
use crate::tools::Tools;
use crate::{Error, words};

/// The target.
pub const TARGET: &str = "wasm32-wasip1";

/// Flags for every compilation for the target.
const FLAGS: &str = "CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS";

/// The library is fetched and compiled, the first time.
const SETUP: Duration = Duration::from_secs(1200);

/// A Rust compiler that has the target's library.
#[derive(Debug)]
pub struct Rust {
    rustc: PathBuf,
    flags: Vec<String>,
    /// The source of the crate `libc` that is part of the library.
    pub libc: PathBuf,
}

impl Rust {
    /// The compiler that `scripts/rust-std` finds, or makes.
    ///
    /// # Errors
    /// There is none, and none can be made.
    pub fn find(tools: &Tools) -> Result<&'static Rust, Error> {
        static FOUND: OnceLock<Result<Rust, String>> = OnceLock::new();
        let found = FOUND.get_or_init(|| Rust::look(tools).map_err(|e| e.to_string()));
        found
            .as_ref()
            .map_err(|said| Error::NoRust { said: said.clone() })
    }

    fn look(tools: &Tools) -> Result<Rust, Error> {
        let asked = Invocation::new(tools.repo.join("scripts/rust-std"), &tools.repo)
            .timeout(SETUP)
            .run()?;
        let mut rust = Rust {
            rustc: std::env::var_os("RUSTC")
                .unwrap_or_else(|| "rustc".into())
                .into(),
            flags: words::split(&std::env::var(FLAGS).unwrap_or_default())?,
            libc: PathBuf::new(),
        };
        if asked.code != 0 {
            return Err(Error::NoRust { said: asked.err() });
        }
        for line in asked.out().lines() {
            for word in words::split(line)? {
                match word.split_once('=') {
                    Some(("RUSTC", value)) => rust.rustc = value.into(),
                    Some((FLAGS, value)) => rust.flags = words::split(value)?,
                    Some(("WASICC_LIBC_CRATE", value)) => rust.libc = value.into(),
                    _ => {}
                }
            }
        }
        Ok(rust)
    }

    /// The compiler, for the target, with wasicc as the linker.
    pub fn wasm(&self, dir: &Path, tools: &Tools) -> Invocation {
        let mut linker = std::ffi::OsString::from("-Clinker=");
        linker.push(tools.bin().join("wasicc"));
        Invocation::new(&self.rustc, dir)
            .args(["--target", TARGET])
            .args(&self.flags)
            .args([
                "-Clink-self-contained=no",
                "-Clink-arg=-Wl,--fatal-warnings",
            ])
            .args([linker])
    }

    /// The compiler, for the machine itself.
    pub fn host(&self, dir: &Path) -> Invocation {
        Invocation::new(&self.rustc, dir)
    }
}
