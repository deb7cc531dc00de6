//! Puts a finished folder in its place in one step, so that nobody ever sees half of it.

use crate::error::{Error, IoContext};
use crate::manifest::MANIFEST;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

/// Moves `staged` to `target`, which is absent, empty or a sysroot. The old sysroot takes the place of `staged`, or
/// goes to `aside` where the file system cannot exchange two names.
pub fn put(staged: &Path, target: &Path, aside: &Path) -> Result<(), Error> {
    check_target(target)?;
    if !target.exists() {
        return fs::rename(staged, target).on("move the finished sysroot to", target);
    }
    match renameat_with(CWD, staged, CWD, target, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::NOSYS | rustix::io::Errno::INVAL) => {
            fs::rename(target, aside).on("move away", target)?;
            fs::rename(staged, target).on("move the finished sysroot to", target)
        }
        Err(error) => Err(io::Error::from(error)).on("move the finished sysroot to", target),
    }
}

/// Refuses a target that holds something which is not ours to replace.
pub fn check_target(target: &Path) -> Result<(), Error> {
    let refuse = || Error::WouldOverwrite {
        path: target.to_owned(),
    };
    match fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).on("examine", target),
        Ok(meta) if !meta.is_dir() => Err(refuse()),
        Ok(_) => {
            let empty = fs::read_dir(target).on("read", target)?.next().is_none();
            let ours = target.join(MANIFEST).is_file();
            if empty || ours { Ok(()) } else { Err(refuse()) }
        }
    }
}

/// Makes the link at `link` point to `to`, in one step.
pub fn relink(to: &str, link: &Path, aside: &Path) -> Result<(), Error> {
    symlink(to, aside).on("create", aside)?;
    fs::rename(aside, link).on("replace", link)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn folder(dir: &Path, name: &str, file: &str) -> PathBuf {
        let path = dir.join(name);
        fs::create_dir(&path).unwrap();
        fs::write(path.join(file), name).unwrap();
        path
    }

    #[test]
    fn replaces_a_sysroot_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let (old, new) = (
            folder(dir.path(), "old", MANIFEST),
            folder(dir.path(), "new", MANIFEST),
        );
        put(&new, &old, &dir.path().join("aside")).unwrap();
        assert_eq!(fs::read_to_string(old.join(MANIFEST)).unwrap(), "new");
        let foreign = folder(dir.path(), "foreign", "thesis.tex");
        let refused = put(&old, &foreign, &dir.path().join("aside"));
        assert!(matches!(refused, Err(Error::WouldOverwrite { .. })));
        assert_eq!(
            fs::read_to_string(foreign.join("thesis.tex")).unwrap(),
            "foreign"
        );
    }

    #[test]
    fn a_link_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let (link, aside) = (dir.path().join("current"), dir.path().join("aside"));
        relink("one", &link, &aside).unwrap();
        relink("two", &link, &aside).unwrap();
        assert_eq!(fs::read_link(&link).unwrap(), Path::new("two"));
    }
}
