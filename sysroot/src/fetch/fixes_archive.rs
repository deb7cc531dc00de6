//! Archives of fixes: Debian's `musl_VERSION.debian.tar.xz`, in the cache or beside what the user named.

use super::checked::{self, KNOWN_FIXES, MUSL_VERSION};
use super::{Fixes, dsc};
use crate::error::{Error, IoContext};
use crate::files;
use std::fs;
use std::path::{Path, PathBuf};

const SUFFIX: &str = ".debian.tar.xz";

/// The fixes in the cache, their sum checked against the one noted when they came.
pub fn cached(downloads: &Path) -> Result<Option<Fixes>, Error> {
    let Some((path, version)) = find(downloads) else {
        return Ok(None);
    };
    let noted = fs::read_to_string(note(&path)).ok();
    let sum = known(&version)
        .map(str::to_owned)
        .or(noted.map(|sum| sum.trim().to_owned()));
    match sum {
        Some(sha256) => {
            checked::sum(&path, &sha256)?;
            Ok(Some(Fixes::Archive {
                path,
                sha256,
                version,
            }))
        }
        None => Ok(None),
    }
}

/// The fixes beside an archive that the user named: of a known version, or vouched for by the `.dsc` beside them.
pub fn beside(dir: &Path) -> Result<Option<Fixes>, Error> {
    let Some((path, version)) = find(dir) else {
        return Ok(None);
    };
    let by_dsc = || {
        let text = fs::read_to_string(dir.join(format!("musl_{version}.dsc"))).ok()?;
        let dsc = dsc::parse(&text)?;
        let (_, sum) = dsc.fixes()?;
        Some(sum.to_owned())
    };
    let Some(sha256) = known(&version).map(str::to_owned).or_else(by_dsc) else {
        return Ok(Some(Fixes::None(format!(
            "`{}` is of a version unknown to this wasicc, and its .dsc is not beside it",
            path.display()
        ))));
    };
    checked::sum(&path, &sha256)?;
    Ok(Some(Fixes::Archive {
        path,
        sha256,
        version,
    }))
}

/// Takes a fetched archive of fixes into the cache, in place of older ones.
pub fn keep(fetched: &Path, version: &str, sha256: &str, downloads: &Path) -> Result<Fixes, Error> {
    while let Some((old, _)) = find(downloads) {
        fs::remove_file(&old).on("remove", &old)?;
    }
    let path = downloads.join(format!("musl_{version}{SUFFIX}"));
    files::write(&note(&path), sha256.as_bytes())?;
    fs::rename(fetched, &path).on("create", &path)?;
    Ok(Fixes::Archive {
        path,
        sha256: sha256.to_owned(),
        version: version.to_owned(),
    })
}

/// Copies an archive of fixes that the user named into the cache.
pub fn keep_copy(fixes: Fixes, downloads: &Path) -> Result<Fixes, Error> {
    match fixes {
        Fixes::Archive {
            path,
            sha256,
            version,
        } if path.parent() != Some(downloads) => {
            let aside = downloads.join(format!(".fixes.{}", std::process::id()));
            files::copy(&path, &aside)?;
            keep(&aside, &version, &sha256, downloads)
        }
        other => Ok(other),
    }
}

/// The archive of fixes in `dir`, with its package version; the last by name if there are several.
fn find(dir: &Path) -> Option<(PathBuf, String)> {
    let prefix = format!("musl_{MUSL_VERSION}-");
    let names = fs::read_dir(dir)
        .ok()?
        .flatten()
        .map(|entry| entry.file_name());
    let mut names: Vec<_> = names.filter_map(|name| name.into_string().ok()).collect();
    names.retain(|name| name.starts_with(&prefix) && name.ends_with(SUFFIX));
    let name = names.into_iter().max()?;
    let version = name.strip_prefix("musl_")?.strip_suffix(SUFFIX)?.to_owned();
    Some((dir.join(name), version))
}

fn known(version: &str) -> Option<&'static str> {
    let found = KNOWN_FIXES.iter().find(|(known, _)| *known == version);
    found.map(|(_, sum)| *sum)
}

fn note(archive: &Path) -> PathBuf {
    let mut name = archive.as_os_str().to_owned();
    name.push(".sha256");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash;

    #[test]
    fn kept_fixes_are_checked_at_each_use() {
        let dir = tempfile::tempdir().unwrap();
        assert!(cached(dir.path()).unwrap().is_none());
        let fetched = dir.path().join("fetched");
        fs::write(&fetched, "patches").unwrap();
        let sum = hash::bytes(b"patches");
        keep(&fetched, "1.2.5-99", &sum, dir.path()).unwrap();
        let found = cached(dir.path()).unwrap();
        assert!(matches!(found, Some(Fixes::Archive { version, .. }) if version == "1.2.5-99"));
        fs::write(dir.path().join("musl_1.2.5-99.debian.tar.xz"), "tampered").unwrap();
        assert!(matches!(cached(dir.path()), Err(Error::Checksum { .. })));
    }

    #[test]
    fn unknown_fixes_need_their_dsc() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("musl_1.2.5-9.debian.tar.xz"), "patches").unwrap();
        assert!(matches!(beside(dir.path()).unwrap(), Some(Fixes::None(_))));
        let sum = hash::bytes(b"patches");
        let dsc =
            format!("Version: 1.2.5-9\nChecksums-Sha256:\n {sum} 7 musl_1.2.5-9.debian.tar.xz\n");
        fs::write(dir.path().join("musl_1.2.5-9.dsc"), dsc).unwrap();
        assert!(matches!(
            beside(dir.path()).unwrap(),
            Some(Fixes::Archive { .. })
        ));
    }
}
