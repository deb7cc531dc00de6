//! The output of a link: written under a name of its own beside the target, and put in
//! its place by one rename when all is done, so that there is never half of it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use crate::error::Error;

/// An output that is being made.
#[derive(Debug)]
pub enum Output {
    /// A file, under its temporary name. Dropping it removes it.
    Staged {
        temporary: TempPath,
        target: PathBuf,
    },
    /// Standard output (`-o -`), made in a temporary file first.
    Stdout { temporary: TempPath },
    /// A device or a pipe, which is written to directly.
    Direct { target: PathBuf },
}

impl Output {
    /// Prepares to make `target`; fails at once where it cannot be written.
    pub fn create(target: &Path) -> Result<Output, Error> {
        let failed = |source| Error::Output {
            path: target.to_owned(),
            source,
        };
        if target == "-" {
            return Ok(Output::Stdout {
                temporary: temporary(&std::env::temp_dir()).map_err(failed)?,
            });
        }
        match fs::metadata(target) {
            Ok(found) if found.is_dir() => Err(failed(io::ErrorKind::IsADirectory.into())),
            Ok(found) if !found.is_file() => Ok(Output::Direct {
                target: target.to_owned(),
            }),
            _ => {
                let folder = target.parent().filter(|dir| !dir.as_os_str().is_empty());
                let temporary = temporary(folder.unwrap_or(Path::new("."))).map_err(failed)?;
                Ok(Output::Staged {
                    temporary,
                    target: target.to_owned(),
                })
            }
        }
    }

    /// The name to write to.
    pub fn path(&self) -> &Path {
        match self {
            Output::Staged { temporary, .. } | Output::Stdout { temporary } => temporary,
            Output::Direct { target } => target,
        }
    }

    /// Puts the finished output in its place.
    pub fn install(self) -> Result<(), Error> {
        match self {
            Output::Staged { temporary, target } => {
                temporary.persist(&target).map_err(|e| Error::Output {
                    path: target,
                    source: e.error,
                })
            }
            Output::Stdout { temporary } => {
                let copied = File::open(&temporary)
                    .and_then(|mut file| io::copy(&mut file, &mut io::stdout()));
                copied.map(drop).map_err(|source| Error::Output {
                    path: "-".into(),
                    source,
                })
            }
            Output::Direct { .. } => Ok(()),
        }
    }
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
        drop(Output::create(&target).unwrap());
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
    fn devices_are_left_in_their_place() {
        let output = Output::create(Path::new("/dev/null")).unwrap();
        assert_eq!(output.path(), Path::new("/dev/null"));
    }
}
