//! Folders of files: listing, copying, writing.

use crate::error::{Error, IoContext};
use std::fs;
use std::path::Path;

/// The files below `root`, as sorted paths relative to it, parts separated by `/`.
pub fn list(root: &Path) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    walk(root, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(dir: &Path, prefix: &str, found: &mut Vec<String>) -> Result<(), Error> {
    for entry in fs::read_dir(dir).on("read", dir)? {
        let entry = entry.on("read", dir)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

/// Writes a file, creating the folders above it.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Error> {
    if let Some(dir) = path.parent() {
        fs::create_dir_all(dir).on("create", dir)?;
    }
    fs::write(path, content).on("write", path)
}

/// Copies one file's content, not its mode, creating the folders above it.
pub fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    write(to, &fs::read(from).on("read", from)?)
}

/// Copies the files below `from` whose relative name `wanted` accepts, over what is at `to`.
pub fn copy_tree(from: &Path, to: &Path, wanted: impl Fn(&str) -> bool) -> Result<(), Error> {
    for name in list(from)? {
        if wanted(&name) {
            copy(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}
