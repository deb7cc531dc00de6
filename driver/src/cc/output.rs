//! The output of a link: made in a folder of its own, under its own name, and put in its
//! place by one rename when all is done, so that there is never half of it.
//!
//! That folder is in the system's place for temporary files and not beside the target,
//! since wasm-ld writes through a memory map: on a full disk it would die of SIGBUS. A
//! copy gets an error instead, which can be told.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::{TempDir, TempPath};

use crate::error::Error;

/// An output that is being made. Dropping it removes what there is of it.
#[derive(Debug)]
pub struct Output {
    /// What the user asked for.
    target: PathBuf,
    /// The file that is written to.
    path: PathBuf,
    /// Where the file goes in the end.
    place: Place,
}

/// Where an output goes in the end.
#[derive(Debug)]
enum Place {
    /// To its target, by way of a new name beside it if the folder is on another disk.
    File { folder: TempDir, beside: TempPath },
    /// To standard output (`-o -`).
    Stdout { folder: TempDir },
    /// Nowhere: it is written in place.
    Direct,
}

impl Output {
    /// Prepares to make `target`; fails at once where it cannot be written.
    pub fn create(target: &Path) -> Result<Output, Error> {
        let failed = |source| Error::Output {
            path: target.to_owned(),
            source,
        };
        if target == "-" {
            let folder = folder()?;
            let path = folder.path().join("a.out");
            return Ok(Output {
                target: target.to_owned(),
                path,
                place: Place::Stdout { folder },
            });
        }
        match fs::metadata(target) {
            Ok(found) if found.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
            // A device or a pipe.
            Ok(found) if !found.is_file() => return Ok(Output::in_place(target)),
            _ => {}
        }
        let name = target.file_name();
        let name = name.ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
        let beside = target.parent().filter(|dir| !dir.as_os_str().is_empty());
        let beside = temporary(beside.unwrap_or(Path::new("."))).map_err(failed)?;
        let folder = folder()?;
        Ok(Output {
            target: target.to_owned(),
            path: folder.path().join(name),
            place: Place::File { folder, beside },
        })
    }

    /// An output that is written in place, by-products beside it (`-save-temps=obj`).
    pub fn in_place(target: &Path) -> Output {
        Output {
            target: target.to_owned(),
            path: target.to_owned(),
            place: Place::Direct,
        }
    }

    /// The file to write to.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A folder that lasts as long as this, for what clang makes on the way: a clang that
    /// is interrupted leaves it behind.
    pub fn scratch(&self) -> Option<&Path> {
        match &self.place {
            Place::File { folder, .. } | Place::Stdout { folder } => Some(folder.path()),
            Place::Direct => None,
        }
    }

    /// Puts the finished output in its place.
    pub fn install(self) -> Result<(), Error> {
        let done = match self.place {
            Place::File { folder, beside } => {
                let done = put(&self.path, beside, &self.target);
                drop(folder);
                done
            }
            Place::Stdout { folder } => {
                let done = File::open(&self.path)
                    .and_then(|mut file| io::copy(&mut file, &mut io::stdout()));
                drop(folder);
                done.map(drop)
            }
            Place::Direct => Ok(()),
        };
        done.map_err(|source| Error::Output {
            path: self.target,
            source,
        })
    }
}

/// Puts the file `made` in the place of `target`.
fn put(made: &Path, beside: TempPath, target: &Path) -> io::Result<()> {
    match fs::rename(made, target) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {}
        done => return done,
    }
    fs::copy(made, &beside)?;
    beside.persist(target).map_err(|error| error.error)
}

/// A new folder for temporary files.
fn folder() -> Result<TempDir, Error> {
    let made = tempfile::Builder::new().prefix("wasicc-").tempdir();
    made.map_err(|error| Error::Io {
        action: "make a folder in",
        path: std::env::temp_dir(),
        source: error.kind().into(),
    })
}

/// A new name in `folder`.
fn temporary(folder: &Path) -> io::Result<TempPath> {
    let file = tempfile::Builder::new()
        .prefix(".wasicc-")
        .suffix(".tmp")
        .tempfile_in(folder);
    // Without the temporary name that tempfile puts into its errors: it means nothing here.
    file.map(|file| file.into_temp_path())
        .map_err(|error| error.kind().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        fs::read_dir(dir)
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn the_target_changes_at_the_end_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("prog");
        fs::write(&target, "old").unwrap();
        let output = Output::create(&target).unwrap();
        fs::write(output.path(), "new").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"old");
        output.install().unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        let given_up = Output::create(&target).unwrap();
        let path = given_up.path().to_owned();
        fs::write(&path, "half").unwrap();
        drop(given_up);
        assert!(!path.exists());
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert_eq!(names(dir.path()), ["prog"]);
    }

    #[test]
    fn bad_places_fail_before_any_work() {
        let dir = tempfile::tempdir().unwrap();
        for target in [dir.path().to_owned(), dir.path().join("no/prog")] {
            assert!(
                matches!(Output::create(&target), Err(Error::Output { .. })),
                "{target:?}"
            );
        }
    }

    #[test]
    fn another_disk_is_no_matter() {
        let (here, there) = (
            tempfile::tempdir().unwrap(),
            tempfile::tempdir_in("/dev/shm"),
        );
        let Ok(there) = there else { return };
        let (made, target) = (here.path().join("prog"), there.path().join("prog"));
        fs::write(&made, "new").unwrap();
        let beside = temporary(there.path()).unwrap();
        put(&made, beside, &target).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert_eq!(names(there.path()), ["prog"]);
    }

    #[test]
    fn devices_are_left_in_their_place() {
        let output = Output::create(Path::new("/dev/null")).unwrap();
        assert_eq!(output.path(), Path::new("/dev/null"));
    }
}
