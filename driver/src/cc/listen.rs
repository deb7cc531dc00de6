//! Running clang or the linker with an ear to what it says.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{ExitStatus, Stdio};

use super::plan::Plan;
use super::{cannot_throw, child, openmp};
use crate::error::Error;

/// Runs `program`, which is the plan's clang or wasm-ld, as [`child::run`]. Each line of what is said goes through `passes`, which tells whether the
/// user is to see it; notes of ours come behind errors that they explain.
pub fn run(
    plan: &Plan,
    program: &Path,
    args: &[OsString],
    scratch: Option<&Path>,
    mut passes: impl FnMut(&[u8]) -> bool,
) -> Result<ExitStatus, Error> {
    let mut command = child::command(program, args, scratch);
    command.stderr(Stdio::piped());
    // Into a pipe neither would write colours.
    let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
    if io::stderr().is_terminal() && !dumb {
        command.arg(match program == plan.program {
            true => "-fdiagnostics-color=always",
            false => "--color-diagnostics=always",
        });
    }
    let (mut cannot_throw, mut wants_openmp) = (false, false);
    let mut hear = |line: &[u8]| {
        wants_openmp |= !plan.openmp && openmp::is_meant(line);
        cannot_throw |= plan.cannot_throw && cannot_throw::is_meant(line);
        passes(line)
    };
    let status = child::run_with(command, |child| {
        if let Some(said) = child.stderr.take() {
            pass_on(said, &mut io::stderr(), &mut hear);
        }
    })?;
    if let Some(line) = failure(status).filter(|_| program != plan.program) {
        pass_on(line.as_bytes(), &mut io::stderr(), &mut hear);
    }
    if cannot_throw && !status.success() {
        eprintln!("{}", cannot_throw::NOTE);
    }
    if wants_openmp && !status.success() {
        eprintln!("{}", openmp::NOTE);
    }
    Ok(status)
}

/// What is said behind wasm-ld's own messages when it fails, as by clang's driver. An interruption needs no word.
fn failure(status: ExitStatus) -> Option<String> {
    let how = match (status.code(), status.signal()) {
        (Some(0), _) => return None,
        (Some(code), _) => format!("with exit code {code}"),
        _ if child::interrupted().is_some() => return None,
        (None, signal) => format!("due to signal {}", signal.unwrap_or_default()),
    };
    Some(format!(
        "wasicc: error: linker command failed {how} (use -v to see invocation)\n"
    ))
}

/// Copies what is said line by line.
fn pass_on(said: impl Read, to: &mut impl Write, passes: &mut impl FnMut(&[u8]) -> bool) {
    let mut said = BufReader::new(said);
    let mut line = Vec::new();
    loop {
        match said.read_until(b'\n', &mut line) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return,
        }
        if passes(&line) {
            // Whoever reads it may be gone; clang must not wait for that.
            _ = to.write_all(&line);
        }
        line.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_pass_whole_or_not_at_all() {
        let mut out = Vec::new();
        let long = "x".repeat(100_000);
        let text = format!("a\nb\n{long}\n\nlast");
        pass_on(text.as_bytes(), &mut out, &mut |line| line != b"b\n");
        assert_eq!(out, format!("a\n{long}\n\nlast").as_bytes());
    }
}
