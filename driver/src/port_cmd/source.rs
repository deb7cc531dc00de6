//! What is ported: a folder, an archive, or the upstream source of a Debian package. It is always copied or unpacked,
//! so that nothing of the user's is touched and a build that must happen beside its sources can.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use wasicc_sysroot::Progress;

use super::error::Error as Why;
use super::{io, unpack};
use crate::error::Error;

/// What the user named.
#[derive(Debug)]
pub enum Source {
    Folder(PathBuf),
    Archive(PathBuf),
    Debian {
        package: String,
        version: Option<String>,
    },
}

impl Source {
    /// Reads the word of the command line.
    pub fn parse(word: &OsStr) -> Result<Self, Error> {
        if let Some(name) = word.to_str().and_then(|word| word.strip_prefix("debian:")) {
            let (package, version) = match name.split_once('=') {
                Some((package, version)) => (package, Some(version.to_owned())),
                None => (name, None),
            };
            let good = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
            if package.starts_with(|c: char| c.is_ascii_alphanumeric()) && package.chars().all(good)
            {
                return Ok(Self::Debian {
                    package: package.to_owned(),
                    version,
                });
            }
        }
        let path = Path::new(word);
        let no_source = |_| Why::NoSource {
            path: path.to_owned(),
        };
        let found = fs::metadata(path).map_err(no_source)?;
        let path = path.canonicalize().map_err(no_source)?;
        Ok(match found.is_dir() {
            true => Self::Folder(path),
            false => Self::Archive(path),
        })
    }

    /// The project's name, with its version where that is known: what the output folder is named after.
    pub fn name(&self) -> OsString {
        match self {
            Self::Folder(path) => path.file_name().unwrap_or("root".as_ref()).to_owned(),
            Self::Archive(path) => stem(path.file_name().unwrap_or_default()),
            Self::Debian { package, version } => match version {
                Some(version) => format!("{package}-{version}").into(),
                None => package.into(),
            },
        }
    }

    /// The word that names it, for people.
    pub fn shown(&self) -> String {
        match self {
            Self::Folder(path) | Self::Archive(path) => path.display().to_string(),
            Self::Debian { package, version } => match version {
                Some(version) => format!("debian:{package}={version}"),
                None => format!("debian:{package}"),
            },
        }
    }

    /// Makes `to`, a new folder, the source tree; nothing below `except` is copied. Gives the archive's name, if it came
    /// from one.
    pub fn put(
        &self,
        to: &Path,
        except: &Path,
        progress: &Progress,
    ) -> Result<Option<PathBuf>, Error> {
        let archive = match self {
            Self::Folder(folder) => {
                copy(folder, to, except)?;
                return Ok(None);
            }
            Self::Archive(path) => path.clone(),
            Self::Debian { package, version } => {
                wasicc_sysroot::upstream_archive(package, version.as_deref(), progress)?
            }
        };
        unpack::unpack(&archive, to)?;
        Ok(Some(archive))
    }
}

/// An archive's name without its endings.
fn stem(name: &OsStr) -> OsString {
    let mut stem = name.as_bytes();
    let endings: &[&[u8]] = &[
        b".gz", b".xz", b".bz2", b".zst", b".lz", b".tgz", b".txz", b".tbz2", b".tbz", b".zip",
        b".tar", b".orig",
    ];
    while let Some(rest) = endings.iter().find_map(|end| stem.strip_suffix(*end)) {
        stem = rest;
    }
    match stem {
        b"" => name.to_owned(),
        stem => OsStr::from_bytes(stem).to_owned(),
    }
}

/// Copies a tree with its times, links and modes: make compares the times.
pub fn copy(from: &Path, to: &Path, except: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(io("make folder", to))?;
    for entry in fs::read_dir(from).map_err(io("read", from))? {
        let entry = entry.map_err(io("read", from))?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().map_err(io("read", &path))?;
        if path == except {
            continue;
        }
        if kind.is_dir() {
            copy(&path, &target, except)?;
        } else if kind.is_symlink() {
            let leads = fs::read_link(&path).map_err(io("read", &path))?;
            symlink(leads, &target).map_err(io("make link", &target))?;
        } else if kind.is_file() {
            fs::copy(&path, &target).map_err(io("copy", &path))?;
            keep_time(&path, &target).map_err(io("set the time of", &target))?;
        }
        // Pipes, sockets and devices are no source.
    }
    Ok(())
}

fn keep_time(from: &Path, to: &Path) -> std::io::Result<()> {
    let time = fs::metadata(from)?.modified()?;
    // A file that may not be written can still be given its time by its owner, through a descriptor for reading.
    fs::File::open(to)?.set_modified(time.max(SystemTime::UNIX_EPOCH))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_from_what_is_named() {
        let stem = |name: &str| stem(name.as_ref()).into_string().unwrap();
        assert_eq!(stem("hello-2.10.tar.gz"), "hello-2.10");
        assert_eq!(stem("jq_1.6.orig.tar.xz"), "jq_1.6");
        assert_eq!(stem("x.tgz"), "x");
        assert_eq!(stem(".zip"), ".zip");
        let debian = Source::parse("debian:libpng1.6=1.6.39".as_ref()).unwrap();
        assert_eq!(debian.name(), "libpng1.6-1.6.39");
        assert!(matches!(
            Source::parse("debian:../x".as_ref()),
            Err(Error::Port(Why::NoSource { .. }))
        ));
    }

    #[test]
    fn a_copy_keeps_times_and_links() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("from");
        fs::create_dir_all(from.join("out")).unwrap();
        fs::write(from.join("out/x"), "x").unwrap();
        fs::write(from.join("a"), "a").unwrap();
        symlink("a", from.join("l")).unwrap();
        let old = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1000);
        fs::File::open(from.join("a"))
            .unwrap()
            .set_modified(old)
            .unwrap();
        let to = dir.path().join("to");
        copy(&from, &to, &from.join("out")).unwrap();
        assert_eq!(fs::metadata(to.join("a")).unwrap().modified().unwrap(), old);
        assert_eq!(fs::read_link(to.join("l")).unwrap(), Path::new("a"));
        assert!(!to.join("out").exists());
    }
}
