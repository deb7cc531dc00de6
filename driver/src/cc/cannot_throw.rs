//! Compiling C++ with a sysroot whose libc++ cannot throw: what clang says goes through here, and after an error about
//! exceptions comes a note that says why, and how to get a libc++ that can.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{ExitStatus, Stdio};

use super::child;
use crate::error::Error;

/// How clang ends its errors at `throw` and `try`.
const MARK: &[u8] = b"with exceptions disabled";

/// The note.
const NOTE: &str = "wasicc: note: this sysroot's libc++ is a distribution's, built without exceptions; \
                    `wasicc sysroot build --cxx` builds one that has them, from LLVM's source (minutes, once)";

/// As [`child::run`].
pub fn run(program: &Path, args: &[OsString], scratch: Option<&Path>) -> Result<ExitStatus, Error> {
    let mut command = child::command(program, args, scratch);
    command.stderr(Stdio::piped());
    // Into a pipe clang would not write colours.
    let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
    if io::stderr().is_terminal() && !dumb {
        command.arg("-fdiagnostics-color=always");
    }
    let mut found = false;
    let status = child::run_with(command, |child| {
        if let Some(said) = child.stderr.take() {
            found = pass_on(said, &mut io::stderr());
        }
    })?;
    if found && !status.success() {
        eprintln!("{NOTE}");
    }
    Ok(status)
}

/// Copies all of `said`, and tells whether the mark was in it.
fn pass_on(mut said: impl Read, to: &mut impl Write) -> bool {
    let mut found = false;
    let mut seen = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let n = match said.read(&mut buffer) {
            Ok(0) => return found,
            Ok(n) => n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return found,
        };
        // Whoever reads it may be gone; clang must not wait for that.
        _ = to.write_all(&buffer[..n]);
        seen.extend_from_slice(&buffer[..n]);
        found |= seen.windows(MARK.len()).any(|window| window == MARK);
        // The mark may begin in one piece and end in the next.
        seen.drain(..seen.len().saturating_sub(MARK.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::pass_on;

    #[test]
    fn the_mark_is_found_wherever_it_lies() {
        for before in [0, 1, 4080, 4090, 4096, 9000] {
            let text = "x".repeat(before) + ": cannot use 'throw' with exceptions disabled\n";
            let mut out = Vec::new();
            assert!(pass_on(text.as_bytes(), &mut out));
            assert_eq!(out, text.as_bytes());
        }
        assert!(!pass_on(&b"warning: exceptions"[..], &mut Vec::new()));
    }
}
