//! Gets the upstream archive of any source package by apt, into the cache.
//!
//! It is the newest that the machine's release or the next one has, or a version that is named. What the distribution
//! changes is not fetched.

use super::apt_dir::Private;
use super::apt_sources::Releases;
use super::{checked, process};
use crate::error::{Error, IoContext};
use crate::progress::{Progress, Unit};
use crate::scratch::Scratch;
use crate::{cache, files};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// For the indexes.
const INDEXES: Duration = Duration::from_secs(180);
/// For the archive.
const ARCHIVE: Duration = Duration::from_secs(1800);

/// The upstream archive of the source package `name`, in the cache: one that is there already if `version`, upstream's or
/// the package's own, is said, else what apt fetches.
pub fn upstream_archive(
    name: &str,
    version: Option<&str>,
    progress: &Progress,
) -> Result<PathBuf, Error> {
    let cache = cache::dir()?;
    let downloads = cache::downloads(&cache);
    if let Some(version) = version
        && let Some(have) = cached(&downloads, name, upstream_of(version))
    {
        return Ok(have);
    }
    let scratch = Scratch::new_in(&cache.join("build"))?;
    let apt = Private::new(&scratch.path().join("apt"), Releases::OwnToo)?;
    let what = format!("{name}: fetching the source package by apt");
    let step = progress.start(&what, 0, Unit::Files);
    // Some archive may be down; whether the package can be had is what counts.
    let updated = apt.update(INDEXES);
    let shown = apt.show_source(name).unwrap_or_default();
    let found = versions(&shown, version);
    let mut wanted: Vec<_> = found.into_iter().map(|v| format!("{name}={v}")).collect();
    if version.is_none() {
        // The newest first; a mirror may have its entry and not its file.
        wanted.insert(0, name.to_owned());
    }
    let mut last = updated.err().unwrap_or_else(|| Error::AptPackage {
        package: name.to_owned(),
        why: format!(
            "no archive of this system has {}",
            version.map_or_else(|| "it".to_owned(), |v| format!("version {v}"))
        ),
    });
    let folder = apt.folder("package")?;
    for package in wanted {
        let args = ["source", "--download-only", "--tar-only", &package];
        match process::run(apt.get(&folder, &args), &apt.log("source"), ARCHIVE) {
            Ok(()) => {
                let kept = keep(&folder, name, &downloads)?;
                step.done();
                return Ok(kept);
            }
            Err(error) => {
                progress.detail(|| format!("{package}: {error}"));
                last = error;
            }
        }
    }
    Err(last)
}

/// Moves the archive that apt brought, and whose sum it has checked, into the cache.
fn keep(folder: &Path, package: &str, downloads: &Path) -> Result<PathBuf, Error> {
    let names = files::list(folder)?;
    let name = upstream_name(&names).ok_or_else(|| Error::AptPackage {
        package: package.to_owned(),
        why: format!("apt brought no archive, but: {}", names.join(", ")),
    })?;
    fs::create_dir_all(downloads).on("create", downloads)?;
    let kept = downloads.join(name);
    let from = folder.join(name);
    if fs::rename(&from, &kept).is_err() {
        let near = downloads.join(format!(".{name}.{}", std::process::id()));
        fs::copy(&from, &near).on("write", &near)?;
        fs::rename(&near, &kept).on("create", &kept)?;
    }
    Ok(kept)
}

/// The archive of upstream's among the files of a package; that of a package without one is its own.
fn upstream_name(names: &[String]) -> Option<&String> {
    let tar = |name: &&String| name.contains(".tar.") && !name.ends_with(".asc");
    let find = |part: &str| names.iter().filter(tar).find(|name| name.contains(part));
    find(".orig.tar.").or_else(|| find(".tar."))
}

/// The archive of a version in the cache.
fn cached(downloads: &Path, name: &str, version: &str) -> Option<PathBuf> {
    let begin = format!("{name}_{version}.orig.tar.");
    let names = files::list(downloads).ok()?;
    let is = |have: &&String| {
        (have.strip_prefix(&begin)).is_some_and(|end| !end.contains('.') && !end.is_empty())
    };
    let path = downloads.join(names.iter().find(is)?);
    // A sum beside it is that of a pinned file.
    let sum = fs::read_to_string(path.with_added_extension("sha256")).ok();
    match sum {
        Some(sum) => checked::sum(&path, sum.trim()).ok().map(|()| path),
        None => Some(path),
    }
}

/// A version without the distribution's part.
fn upstream_of(version: &str) -> &str {
    let version = version.split_once(':').map_or(version, |(_, rest)| rest);
    version.rsplit_once('-').map_or(version, |(begin, _)| begin)
}

/// The package versions in what `apt-cache showsrc` printed: all, or those that are `wanted` or have that upstream version.
fn versions(shown: &str, wanted: Option<&str>) -> Vec<String> {
    let lines = shown
        .lines()
        .filter_map(|line| line.strip_prefix("Version:"));
    let mut found: Vec<String> = lines
        .map(|version| version.trim().to_owned())
        .filter(|version| {
            wanted.is_none_or(|wanted| version == wanted || upstream_of(version) == wanted)
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_upstreams_or_the_packages() {
        let shown = "Package: x\nVersion: 1:2.0-1\n\nPackage: x\nVersion: 2.1-1+b1\n";
        assert_eq!(versions(shown, Some("2.0")), ["1:2.0-1"]);
        assert_eq!(versions(shown, Some("2.1-1+b1")), ["2.1-1+b1"]);
        assert!(versions(shown, Some("2")).is_empty());
        assert_eq!(versions(shown, None).len(), 2);
        assert_eq!(upstream_of("1:1.2-rc1-3"), "1.2-rc1");
    }

    #[test]
    fn the_upstream_archive_is_taken() {
        let names = |all: &[&str]| all.iter().map(|&n| n.to_owned()).collect::<Vec<_>>();
        let all = names(&["s_1.orig-www.tar.xz", "s_1.orig.tar.xz", "s_1-1.dsc"]);
        assert_eq!(upstream_name(&all).unwrap(), "s_1.orig.tar.xz");
        let native = names(&["n_1.dsc", "n_1.tar.xz"]);
        assert_eq!(upstream_name(&native).unwrap(), "n_1.tar.xz");
        assert_eq!(upstream_name(&names(&["n_1.dsc"])), None);
    }

    #[test]
    fn what_is_in_the_cache_is_not_fetched() {
        let dir = tempfile::tempdir().unwrap();
        for name in [
            "a_1.orig.tar.gz",
            "a_1.orig.tar.gz.sha256",
            "a_10.orig.tar.gz",
        ] {
            fs::write(dir.path().join(name), "x").unwrap();
        }
        assert_eq!(cached(dir.path(), "a", "1"), None, "its sum is wrong");
        let path = dir.path().join("a_10.orig.tar.gz");
        assert_eq!(cached(dir.path(), "a", "10"), Some(path));
        assert_eq!(cached(dir.path(), "b", "1"), None);
    }
}
