//! Finds test files: a file is a test, its path is its name.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Error;

/// Folders of this name hold parts of tests, not tests.
const PARTS: &str = "parts";

/// All files under `dir` with one of the `extensions`, sorted, without those
/// in folders named `parts`. A folder that does not exist has none.
///
/// # Errors
/// A folder that cannot be read.
pub fn files(dir: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    if dir.exists() {
        walk(dir, extensions, &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn walk(dir: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let failed = |source| Error::Io {
        what: "read the folder",
        path: dir.to_owned(),
        source,
    };
    for entry in fs::read_dir(dir).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != PARTS) {
                walk(&path, extensions, found)?;
            }
        } else if (path.extension()).is_some_and(|e| extensions.iter().any(|x| e == *x)) {
            found.push(path);
        }
    }
    Ok(())
}

/// The name of the test in `file`: `kind` and its path below `dir`, without
/// the extension.
pub fn name(kind: &str, dir: &Path, file: &Path) -> String {
    let below = file.strip_prefix(dir).unwrap_or(file).with_extension("");
    format!("{kind}/{}", below.display())
}

/// The text of `path`.
///
/// # Errors
/// As the file system says; text that is not UTF-8.
pub fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::Io {
        what: "read",
        path: path.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_no_tests() {
        let dir = tempfile::tempdir().expect("a folder");
        for path in ["b.c", "a/x.c", "a/x.txt", "a/parts/y.c"] {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("has one")).expect("made");
            fs::write(path, "").expect("written");
        }
        let found = files(dir.path(), &["c"]).expect("read");
        let names: Vec<_> = found.iter().map(|f| name("c", dir.path(), f)).collect();
        assert_eq!(names, ["c/a/x", "c/b"]);
        assert!(
            files(&dir.path().join("none"), &["c"])
                .expect("read")
                .is_empty()
        );
    }
}
