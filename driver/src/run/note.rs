//! The runner's own lines on stderr.

use std::fmt::Display;
use std::io::Write;

/// Prints `wasicc: note: …`.
pub fn note(text: impl Display) {
    line(&format!("wasicc: note: {text}\n"));
}

/// Prints `wasicc: error: …`, for what ends the program rather than the runner.
pub fn error(text: impl Display) {
    line(&format!("wasicc: error: {text}\n"));
}

/// In one write, since the program may write there at the same time. A closed stderr is no reason to fail.
fn line(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
