//! Running clang, or the linker through it, with an ear to what it says.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{ExitStatus, Stdio};

use super::child;
use crate::error::Error;

/// As [`child::run`]. Each line of what is said goes through `passes`, which tells whether the user is to see it.
pub fn run(
    program: &Path,
    args: &[OsString],
    scratch: Option<&Path>,
    mut passes: impl FnMut(&[u8]) -> bool,
) -> Result<ExitStatus, Error> {
    let mut command = child::command(program, args, scratch);
    command.stderr(Stdio::piped());
    // Into a pipe clang would not write colours.
    let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
    if io::stderr().is_terminal() && !dumb {
        command.arg("-fdiagnostics-color=always");
    }
    child::run_with(command, |child| {
        if let Some(said) = child.stderr.take() {
            pass_on(said, &mut io::stderr(), &mut passes);
        }
    })
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
