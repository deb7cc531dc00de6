//! The runner's own lines on stderr.

use std::fmt::Display;
use std::io::Write;

/// Prints `wasicc: note: …`. A closed stderr is no reason to fail.
pub fn note(text: impl Display) {
    let _ = writeln!(std::io::stderr(), "wasicc: note: {text}");
}

/// Prints `wasicc: error: …`, for what ends the program rather than the runner.
pub fn error(text: impl Display) {
    let _ = writeln!(std::io::stderr(), "wasicc: error: {text}");
}
