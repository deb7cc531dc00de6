//! Trees of files: walking one, and what an earlier build has left in it.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::io;
use crate::error::Error;

/// All files below `root`, in order; links are not followed.
pub fn files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut left = vec![root.to_owned()];
    while let Some(dir) = left.pop() {
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => left.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found.sort();
    found
}

/// The first bytes of a file.
pub fn head(path: &Path, most: u64) -> Vec<u8> {
    let mut head = Vec::new();
    let file = File::open(path);
    // What cannot be read is of no known kind.
    _ = file.map(|file| file.take(most).read_to_end(&mut head));
    head
}

fn objects(root: &Path) -> Vec<PathBuf> {
    let mut all = files(root);
    all.retain(|path| {
        let name = path.extension().is_some_and(|e| e == "o" || e == "lo");
        let head = head(path, 4);
        name && (head == b"\x7fELF" || head == b"\0asm")
    });
    all
}

/// Whether object files lie in the tree, for a machine or of another compiler, which make would take for made.
pub fn has_objects(root: &Path) -> bool {
    !objects(root).is_empty()
}

/// Removes them.
pub fn remove_objects(root: &Path) -> Result<(), Error> {
    for path in objects(root) {
        fs::remove_file(&path).map_err(io("remove", &path))?;
    }
    Ok(())
}
