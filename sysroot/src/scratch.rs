//! Temporary folders that a kill does not leave behind for good.
//!
//! Each is locked by its maker. One whose lock is free belongs to nobody who lives, so the next build sweeps it away.

use crate::error::{Error, IoContext};
use crate::lock::try_lock;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process;

const PREFIX: &str = ".wasicc-tmp-";

/// A temporary folder, removed when dropped.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
    _lock: File,
}

impl Scratch {
    /// Makes one in `parent`, which is created if need be, after sweeping away those that dead builds left there.
    pub fn new_in(parent: &Path) -> Result<Self, Error> {
        fs::create_dir_all(parent).on("create", parent)?;
        sweep(parent);
        for n in 0u64.. {
            let path = parent.join(format!("{PREFIX}{}-{n}", process::id()));
            match fs::create_dir(&path) {
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => continue,
                made => made.on("create", &path)?,
            }
            // Somebody's sweep may come between: then the lock is taken or the folder gone, and the next name is tried.
            let Ok(lock) = File::open(&path) else {
                continue;
            };
            if try_lock(&lock).on("lock", &path)? && path.is_dir() {
                return Ok(Self { path, _lock: lock });
            }
        }
        unreachable!("names do not run out")
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be removed now is swept by the next build.
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else {
        return;
    };
    for entry in entries.flatten() {
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        if let Ok(dir) = File::open(entry.path())
            && matches!(try_lock(&dir), Ok(true))
        {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dead_are_swept_and_the_living_stay() {
        let dir = tempfile::tempdir().unwrap();
        let dead = dir.path().join(format!("{PREFIX}1-0"));
        fs::create_dir_all(dead.join("sub")).unwrap();
        let other = dir.path().join("other");
        fs::create_dir(&other).unwrap();
        let living = Scratch::new_in(dir.path()).unwrap();
        assert!(!dead.exists() && other.exists());
        let second = Scratch::new_in(dir.path()).unwrap();
        assert!(living.path().exists());
        assert_ne!(living.path(), second.path());
        let path = living.path().to_owned();
        drop(living);
        assert!(!path.exists());
    }
}
