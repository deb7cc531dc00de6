//! Applies unified diffs, strictly: every context line must be there, byte for byte.
//!
//! What may differ is the place: a hunk that is not where it says applies elsewhere if exactly one place fits. All
//! files of a patch are changed or none. Renames, mode changes and binary patches are refused.

mod apply;
mod parse;

pub use apply::{Outcome, apply};
pub use parse::parse;

/// A parsed patch.
#[derive(Debug)]
pub struct Patch {
    /// Its name, for messages.
    pub name: String,
    pub files: Vec<FilePatch>,
}

/// The change of one file; a path is `None` where the file does not exist on that side.
#[derive(Debug)]
pub struct FilePatch {
    pub old: Option<String>,
    pub new: Option<String>,
    pub hunks: Vec<Hunk>,
}

/// One hunk: lines with their line ends.
#[derive(Debug)]
pub struct Hunk {
    /// First line on the old side, counted from 1.
    pub start: usize,
    pub old: Vec<Vec<u8>>,
    pub new: Vec<Vec<u8>>,
}

impl Patch {
    /// The files that it touches.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files
            .iter()
            .filter_map(|file| file.new.as_deref().or(file.old.as_deref()))
    }
}

impl FilePatch {
    /// The file's path, for messages.
    fn path(&self) -> &str {
        self.new.as_deref().or(self.old.as_deref()).unwrap_or("?")
    }
}
