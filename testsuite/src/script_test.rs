//! A test that is a shell script: it builds something larger than one file, runs it and checks what it does.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};

use crate::process::Invocation;
use crate::tools::{Tools, scratch};
use crate::{Error, collect};

/// A build and its self-tests, on a slow machine.
const TIMEOUT: Duration = Duration::from_secs(1200);

/// All scripts of `dir`, as tests named `kind`/….
///
/// # Errors
/// The folder cannot be read.
pub fn scripts(kind: &str, dir: &Path, tools: &Arc<Tools>) -> Result<Vec<Trial>, Error> {
    let files = collect::files(dir, &["sh"])?;
    Ok(files
        .into_iter()
        .map(|file| {
            let tools = Arc::clone(tools);
            let name = collect::name(kind, dir, &file);
            Trial::test(name, move || check(&file, &tools).map_err(Failed::from))
        })
        .collect())
}

fn check(file: &Path, tools: &Tools) -> Result<(), Error> {
    let dir = scratch()?;
    let mut path = std::ffi::OsString::from(tools.bin());
    if let Some(rest) = std::env::var_os("PATH") {
        path.push(":");
        path.push(rest);
    }
    let outcome = Invocation::new("bash", dir.path())
        .args([file])
        .env("PATH", path)
        .env("REPO", &tools.repo)
        .env("WASICC_SYSROOT", tools.sysroot()?)
        .merged()
        .timeout(TIMEOUT)
        .run()?;
    let why = match (outcome.code, outcome.timed_out) {
        (0, false) => return Ok(()),
        (_, true) => format!("not done after {} s", TIMEOUT.as_secs()),
        (code, _) => format!("exit code {code}"),
    };
    let said = outcome.out();
    let lines: Vec<&str> = said.lines().collect();
    let tail = lines[lines.len().saturating_sub(60)..].join("\n");
    Err(Error::Mismatch {
        report: format!("{why}; the last lines of it:\n{tail}"),
    })
}
