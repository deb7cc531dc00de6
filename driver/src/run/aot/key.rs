//! The user's key for compiled programs: 32 random bytes in `<cache>/aot.key`.

use super::mac::SIZE;
use std::fs::{DirBuilder, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

/// What went wrong, with which file.
type Failure = (PathBuf, io::Error);

/// The key in `folder`, if there is one.
pub fn find(folder: &Path) -> Result<Option<[u8; SIZE]>, Failure> {
    let path = folder.join("aot.key");
    let read = || {
        let mut file = match File::open(&path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            other => other?,
        };
        let meta = file.metadata()?;
        if meta.uid() != rustix::process::geteuid().as_raw() || meta.mode() & 0o077 != 0 {
            return Err(io::Error::other(
                "another user owns it or may use it; remove it, and compile again what was compiled with it",
            ));
        }
        let mut key = [0; SIZE];
        match file.read_exact(&mut key) {
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => {
                Err(io::Error::other("it is cut off; remove it"))
            }
            other => other.map(|()| Some(key)),
        }
    };
    read().map_err(|e| (path.clone(), e))
}

/// The key in `folder`, made when there is none. Two runs at once agree on one.
pub fn get(folder: &Path) -> Result<[u8; SIZE], Failure> {
    if let Some(key) = find(folder)? {
        return Ok(key);
    }
    let path = folder.join("aot.key");
    make(folder, &path).map_err(|e| (path.clone(), e))?;
    match find(folder)? {
        Some(key) => Ok(key),
        None => Err((path, io::ErrorKind::NotFound.into())),
    }
}

fn make(folder: &Path, path: &Path) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    let mut key = [0; SIZE];
    File::open("/dev/urandom")?.read_exact(&mut key)?;
    // Made for this user alone from the start (0600).
    let mut file = tempfile::Builder::new()
        .prefix(".new-key-")
        .tempfile_in(folder)?;
    file.write_all(&key)?;
    match file.persist_noclobber(path) {
        // Another run was faster: its key it is.
        Err(e) if e.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other.map(drop).map_err(|e| e.error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_key_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        assert_eq!(find(&inner).unwrap(), None);
        let key = get(&inner).unwrap();
        assert_ne!(key, [0; SIZE]);
        assert_eq!(get(&inner).unwrap(), key);
        let mode = fs::metadata(inner.join("aot.key")).unwrap().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(fs::read_dir(&inner).unwrap().count(), 1);
    }

    #[test]
    fn a_key_that_others_can_read_is_none() {
        let folder = tempfile::tempdir().unwrap();
        get(folder.path()).unwrap();
        let path = folder.path().join("aot.key");
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        assert!(get(folder.path()).is_err());
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "short").unwrap();
        assert!(get(folder.path()).is_err());
    }
}
