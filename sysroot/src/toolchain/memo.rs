//! The version of a clang whose name does not tell it: asked once, remembered in the cache.
//!
//! An entry is good while the file's path, size and modification time stay. A cache that cannot be read or written
//! costs a process start and nothing else.

use super::version;
use crate::cache;
use crate::error::Error;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// The major version of `clang`.
pub fn major_of(clang: &Path) -> Result<u32, Error> {
    let real = clang.canonicalize().unwrap_or_else(|_| clang.to_owned());
    if let Some(major) = version::major_of_path(&real) {
        return Ok(major);
    }
    let entry = entry_of(&real);
    if let Some((file, key)) = &entry
        && let Ok(text) = fs::read_to_string(file)
        && let Some(major) = text.strip_prefix(key.as_str())
        && let Ok(major) = major.trim().parse()
    {
        return Ok(major);
    }
    let line = version::line(clang)?;
    let major = version::major(&line).ok_or_else(|| Error::ClangVersion {
        path: clang.to_owned(),
        output: line,
    })?;
    if let Some((file, key)) = entry {
        remember(&file, format!("{key}{major}\n").as_bytes());
    }
    Ok(major)
}

/// The memo's file, and what its text begins with while the clang is the same.
fn entry_of(real: &Path) -> Option<(PathBuf, String)> {
    let meta = fs::metadata(real).ok()?;
    let file = cache::dir().ok()?.join("clang-version");
    let (size, secs, nanos) = (meta.size(), meta.mtime(), meta.mtime_nsec());
    Some((file, format!("{} {size} {secs} {nanos}\n", real.display())))
}

/// Writes a file of the cache, whole or not at all.
pub fn remember(file: &Path, text: &[u8]) {
    let Some(dir) = file.parent() else { return };
    let write = || -> std::io::Result<()> {
        fs::create_dir_all(dir)?;
        let aside = tempfile::NamedTempFile::new_in(dir)?;
        fs::write(aside.path(), text)?;
        aside.persist(file)?;
        Ok(())
    };
    // A memo: whoever cannot write it asks again next time.
    let _ = write();
}
