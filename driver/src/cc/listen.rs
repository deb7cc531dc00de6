//! Running clang or the linker with an ear to what it says.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

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
    let mut ear = Ear::new(plan);
    let mut hear = |line: &[u8]| {
        ear.hears(line);
        passes(line)
    };
    let status = child::run_with(command(plan, program, args, scratch), |child| {
        if let Some(said) = child.stderr.take() {
            pass_on(said, &mut io::stderr(), &mut hear);
        }
    })?;
    if let Some(line) = failure(status).filter(|_| program != plan.program) {
        pass_on(line.as_bytes(), &mut io::stderr(), &mut hear);
    }
    ear.explains(status);
    Ok(status)
}

/// What a clang has said that ran while others did.
pub struct Said {
    pub status: ExitStatus,
    text: Vec<u8>,
}

impl Said {
    /// Runs the plan's clang and keeps what it says.
    pub fn by_clang(plan: &Plan, args: &[OsString], scratch: &Path) -> Result<Said, Error> {
        let mut text = Vec::new();
        let command = command(plan, &plan.program, args, Some(scratch));
        let status = child::run_with(command, |child| {
            if let Some(said) = child.stderr.take() {
                pass_on(said, &mut text, &mut |_| true);
            }
        })?;
        Ok(Said { status, text })
    }

    /// Tells the user, as [`run`] does.
    pub fn tell(&self, plan: &Plan) {
        let mut ear = Ear::new(plan);
        pass_on(&self.text[..], &mut io::stderr(), &mut |line| {
            ear.hears(line);
            true
        });
        ear.explains(self.status);
    }
}

/// The command, with colours if the user is to see some, since into a pipe neither program would write them.
fn command(plan: &Plan, program: &Path, args: &[OsString], scratch: Option<&Path>) -> Command {
    let mut command = child::command(program, args, scratch);
    command.stderr(Stdio::piped());
    let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
    if io::stderr().is_terminal() && !dumb {
        command.arg(match program == plan.program {
            true => "-fdiagnostics-color=always",
            false => "--color-diagnostics=always",
        });
    }
    command
}

/// Listens for errors that need a note of ours.
struct Ear<'a> {
    plan: &'a Plan,
    cannot_throw: bool,
    wants_openmp: bool,
}

impl<'a> Ear<'a> {
    fn new(plan: &'a Plan) -> Self {
        Self {
            plan,
            cannot_throw: false,
            wants_openmp: false,
        }
    }

    fn hears(&mut self, line: &[u8]) {
        self.wants_openmp |= !self.plan.openmp && openmp::is_meant(line);
        self.cannot_throw |= self.plan.cannot_throw && cannot_throw::is_meant(line);
    }

    /// Says the notes behind all that was said.
    fn explains(&self, status: ExitStatus) {
        if status.success() {
            return;
        }
        if self.cannot_throw {
            eprintln!("{}", cannot_throw::NOTE);
        }
        if self.wants_openmp {
            eprintln!("{}", openmp::NOTE);
        }
    }
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
