//! The output folder: known by a file of ours in it, which says how far the work has come; locked while one works in it.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::Error as Why;
use super::io;
use crate::error::Error;
use crate::whole_file;

/// The file that makes a folder ours.
const MARK: &str = "wasicc-port.json";

/// What is written there.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Mark {
    /// What is ported.
    pub source: String,
    /// The archive that it came in.
    pub archive: Option<PathBuf>,
    /// The source tree is there whole.
    pub unpacked: bool,
    /// The steps that ended well.
    pub done: Vec<String>,
    /// The step under way; none when the work ended.
    pub at: Option<String>,
}

/// What to do where an earlier call has worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    Refuse,
    Continue,
    Fresh,
}

/// The output folder, locked.
#[derive(Debug)]
pub struct Folder {
    /// Absolute.
    pub path: PathBuf,
    pub mark: Mark,
    /// This call made it.
    made: bool,
    _lock: File,
}

impl Folder {
    /// Makes the folder, or takes it over from an earlier call.
    pub fn open(path: &Path, source: &str, earlier: Earlier) -> Result<Self, Error> {
        let path = &std::path::absolute(path).map_err(io("find", path))?;
        let output = |source| Error::Output {
            path: path.clone(),
            source,
        };
        let there = fs::symlink_metadata(path).is_ok();
        let own = path.join(MARK).is_file();
        let empty = || fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none());
        if there && !own && !empty() {
            return Err(Why::Foreign { path: path.clone() }.into());
        }
        if !own && earlier == Earlier::Continue {
            return Err(Why::NothingBegun { path: path.clone() }.into());
        }
        if !there {
            fs::create_dir(path).map_err(output)?;
        }
        let lock = File::open(path).map_err(output)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Why::Busy { path: path.clone() }.into()),
            Err(TryLockError::Error(source)) => return Err(io("lock", path)(source)),
        }
        let mut folder = Self {
            path: path.clone(),
            mark: Mark {
                source: source.to_owned(),
                ..Mark::default()
            },
            made: !there,
            _lock: lock,
        };
        if own {
            folder.take_over(source, earlier)?;
        }
        folder.save().inspect_err(|_| folder.drop_if_new())?;
        Ok(folder)
    }

    fn take_over(&mut self, source: &str, earlier: Earlier) -> Result<(), Error> {
        let path = self.path.clone();
        let text = fs::read_to_string(path.join(MARK)).map_err(io("read", &path.join(MARK)))?;
        // What a later version has written is not understood, and can only be begun anew.
        let mark: Mark = serde_json::from_str(&text).unwrap_or_default();
        match earlier {
            Earlier::Refuse => {
                let how = match mark.at {
                    Some(step) => format!("ended during {step}"),
                    None => "ended by itself".to_owned(),
                };
                Err(Why::Earlier { path, how }.into())
            }
            Earlier::Continue if mark.source != source => Err(Why::OtherSource {
                path,
                source: mark.source,
            }
            .into()),
            Earlier::Continue => {
                self.mark = mark;
                Ok(())
            }
            Earlier::Fresh => {
                for name in ["source", "source.unpacked", "build", "stage", "logs"] {
                    let path = path.join(name);
                    if path.exists() {
                        fs::remove_dir_all(&path).map_err(io("remove", &path))?;
                    }
                }
                Ok(())
            }
        }
    }

    /// A step begins.
    pub fn begin(&mut self, step: &str) -> Result<(), Error> {
        self.mark.at = Some(step.to_owned());
        self.save()
    }

    /// The step that began has ended well.
    pub fn done(&mut self, step: &str) -> Result<(), Error> {
        if !self.is_done(step) {
            self.mark.done.push(step.to_owned());
        }
        self.save()
    }

    /// Whether a step ended well before.
    pub fn is_done(&self, step: &str) -> bool {
        self.mark.done.iter().any(|done| done == step)
    }

    /// The work has ended, one way or the other.
    pub fn end(&mut self) -> Result<(), Error> {
        self.mark.at = None;
        self.save()
    }

    pub fn save(&self) -> Result<(), Error> {
        let text = serde_json::to_string_pretty(&self.mark).unwrap_or_default();
        let path = self.path.join(MARK);
        whole_file::write(&path, format!("{text}\n").as_bytes())
            .map_err(|source| Error::Output { path, source })
    }

    /// Removes the folder if this call made it: nothing of worth is in it yet.
    pub fn drop_if_new(&self) {
        if self.made {
            // What cannot be removed is ours by its mark, and can be begun anew.
            _ = fs::remove_dir_all(&self.path);
        }
    }

    /// A path in it.
    pub fn join(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_folders_are_taken() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("out");
        let open = |earlier| Folder::open(&path, "x", earlier);
        assert!(open(Earlier::Continue).is_err(), "nothing begun");
        let mut folder = open(Earlier::Refuse).unwrap();
        folder.begin("build").unwrap();
        folder.done("configure").unwrap();
        assert!(matches!(
            open(Earlier::Fresh),
            Err(Error::Port(Why::Busy { .. }))
        ));
        fs::create_dir(path.join("build")).unwrap();
        drop(folder);
        let refused = open(Earlier::Refuse).unwrap_err().to_string();
        assert!(refused.contains("ended during build"), "{refused}");
        let folder = open(Earlier::Continue).unwrap();
        assert!(folder.is_done("configure") && path.join("build").exists());
        drop(folder);
        assert!(Folder::open(&path, "y", Earlier::Continue).is_err());
        let folder = open(Earlier::Fresh).unwrap();
        assert!(!folder.is_done("configure") && !path.join("build").exists());
        fs::write(dir.path().join("mine"), "").unwrap();
        assert!(matches!(
            Folder::open(dir.path(), "x", Earlier::Fresh),
            Err(Error::Port(Why::Foreign { .. }))
        ));
    }
}
