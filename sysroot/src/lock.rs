//! One build at a time: an advisory lock on a file of the cache, freed by the kernel when its holder ends.

use crate::error::{Error, IoContext};
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;
use std::fs::{self, File};
use std::io;
use std::path::Path;

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "open while the lock is held")] File);

impl Lock {
    /// Takes the lock of the cache, calling `waiting` first if somebody else has it.
    pub fn take(cache: &Path, waiting: impl FnOnce()) -> Result<Self, Error> {
        fs::create_dir_all(cache).on("create", cache)?;
        let path = cache.join("lock");
        let file = File::create(&path).on("create", &path)?;
        if !try_lock(&file).on("lock", &path)? {
            waiting();
            loop {
                match flock(&file, FlockOperation::LockExclusive) {
                    Err(Errno::INTR) => {}
                    other => break other.map_err(io::Error::from).on("lock", &path)?,
                }
            }
        }
        Ok(Self(file))
    }
}

/// Takes the lock of an open file or folder if it is free.
pub fn try_lock(file: &File) -> io::Result<bool> {
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(true),
        Err(Errno::WOULDBLOCK) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::thread;

    #[test]
    fn the_second_waits_for_the_first() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path(), || panic!("nobody has it")).unwrap();
        let (say, heard) = mpsc::channel();
        let path = dir.path().to_owned();
        let second = thread::spawn(move || {
            let done = say.clone();
            let lock = Lock::take(&path, || say.send("waiting").unwrap()).unwrap();
            done.send("has it").unwrap();
            drop(lock);
        });
        assert_eq!(heard.recv().unwrap(), "waiting");
        assert!(heard.try_recv().is_err());
        drop(first);
        assert_eq!(heard.recv().unwrap(), "has it");
        second.join().unwrap();
    }
}
