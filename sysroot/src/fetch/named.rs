//! What the user names with `--musl`: the release archive, a folder of downloads, or an unpacked source folder.

use super::checked::{self, MUSL_VERSION};
use super::{Code, Fixes, fixes_archive};
use crate::error::{Error, IoContext};
use crate::{files, hash};
use std::fs;
use std::path::Path;

/// What was found at the path.
pub struct Named {
    pub code: Code,
    pub sha256: String,
    /// `None` when nothing there speaks of fixes.
    pub fixes: Option<Fixes>,
}

/// Takes an archive or a folder.
pub fn take(path: &Path) -> Result<Named, Error> {
    let meta = fs::metadata(path).on("open", path)?;
    if !meta.is_dir() {
        return archive(path);
    }
    for name in [
        checked::archive_name(),
        format!("musl_{MUSL_VERSION}.orig.tar.gz"),
    ] {
        let inside = path.join(name);
        if inside.is_file() {
            return archive(&inside);
        }
    }
    folder(path)
}

fn archive(path: &Path) -> Result<Named, Error> {
    checked::release_archive(path)?;
    let absolute = std::path::absolute(path).on("locate", path)?;
    let fixes = match absolute.parent() {
        Some(dir) => fixes_archive::beside(dir)?,
        None => None,
    };
    Ok(Named {
        code: Code::Archive(absolute),
        sha256: checked::ARCHIVE_SHA256.to_owned(),
        fixes,
    })
}

/// An unpacked source, taken as it is: there is no sum to hold it against.
fn folder(path: &Path) -> Result<Named, Error> {
    let refuse = |why: String| Error::NotMusl {
        path: path.to_owned(),
        why,
    };
    let version = fs::read_to_string(path.join("VERSION"))
        .map_err(|_| refuse("it is a folder without musl's VERSION file".to_owned()))?;
    let version = version.trim();
    if version != MUSL_VERSION {
        return Err(refuse(format!(
            "it is version {version}, and {MUSL_VERSION} is needed"
        )));
    }
    let mut fields = hash::Fields::new();
    for name in files::list(path)?
        .iter()
        .filter(|name| !name.starts_with(".git/"))
    {
        fields.add(name);
        fields.add(&hash::file(&path.join(name))?);
    }
    Ok(Named {
        code: Code::Folder(path.to_owned()),
        sha256: fields.finish(),
        fixes: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_must_be_musl_of_the_right_version() {
        let dir = tempfile::tempdir().unwrap();
        let why = || {
            take(dir.path())
                .err()
                .map(|error| error.to_string())
                .unwrap_or_default()
        };
        assert!(why().contains("without musl's VERSION file"));
        fs::write(dir.path().join("VERSION"), "1.1.0\n").unwrap();
        assert!(why().contains("it is version 1.1.0"));
        fs::write(dir.path().join("VERSION"), "1.2.5\n").unwrap();
        assert_eq!(why(), "");
        fs::write(dir.path().join("musl-1.2.5.tar.gz"), "").unwrap();
        assert!(why().contains("SHA-256"));
        assert!(take(Path::new("/nonexistent/musl.tar.gz")).is_err());
    }
}
