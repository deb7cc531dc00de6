//! Gets the archive of LLVM's source by apt.
//!
//! The upstream archive of a source package is the same in each release that has that version, so any of them
//! will do. Only this one file of the package is asked for: what the distribution changes is not applied.

use super::apt_dir::Private;
use super::apt_sources::Releases;
use super::{checked, process};
use crate::error::Error;
use crate::progress::{Progress, Unit};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// For the indexes.
const INDEXES: Duration = Duration::from_secs(180);
/// For the archive, about 200 MB.
const ARCHIVE: Duration = Duration::from_secs(1800);

/// The file to fetch.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The source package that it belongs to.
    pub package: &'a str,
    pub name: &'a str,
    pub sha256: &'a str,
    /// In bytes.
    pub size: u64,
}

/// Fetches a file into a folder of `scratch`.
pub fn archive(file: &Wanted, scratch: &Path, progress: &Progress) -> Result<PathBuf, Error> {
    let Wanted {
        package,
        name,
        sha256,
        size,
    } = *file;
    let apt = Private::new(&scratch.join("apt-llvm"), Releases::OwnToo)?;
    let what = format!("LLVM: fetching {name} by apt ({} MB)", size / 1_000_000);
    let step = progress.start(&what, 0, Unit::Files);
    // Some archive may be down; whether the file can be had is what counts.
    let updated = apt.update(INDEXES);
    let versions = versions(&apt.show_source(package).unwrap_or_default(), name, sha256);
    let mut last = updated.err().unwrap_or_else(|| Error::AptPackage {
        package: package.to_owned(),
        why: format!("no archive of this system has it with {name}"),
    });
    let folder = apt.folder("package")?;
    for version in versions {
        let wanted = format!("{package}={version}");
        let args = ["source", "--download-only", "--tar-only", &wanted];
        if let Err(error) = process::run(apt.get(&folder, &args), &apt.log("source"), ARCHIVE) {
            last = error;
            continue;
        }
        let path = folder.join(name);
        checked::sum(&path, sha256)?;
        step.done();
        return Ok(path);
    }
    Err(last)
}

/// The versions in what `apt-cache showsrc` printed whose file `name` has the sum, in its order.
fn versions(shown: &str, name: &str, sha256: &str) -> Vec<String> {
    let mut found = Vec::new();
    for stanza in shown.split("\n\n") {
        let has_file = stanza.lines().any(|line| {
            let mut words = line.split_whitespace();
            words.next() == Some(sha256) && words.nth(1) == Some(name)
        });
        let version = stanza
            .lines()
            .find_map(|line| line.strip_prefix("Version:"));
        if let Some(version) = version.map(|version| version.trim().to_owned())
            && has_file
            && !found.contains(&version)
        {
            found.push(version);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::versions;

    #[test]
    fn versions_with_the_file() {
        let shown = "Package: x\nVersion: 1:2-1\nChecksums-Sha256:\n ab 5 x.orig.tar.xz\n\n\
                     Package: x\nVersion: 1:2-2\nChecksums-Sha256:\n cd 5 x.orig.tar.xz\n\n\
                     Package: x\nVersion: 1:2-3\nChecksums-Sha256:\n ab 5 x.orig.tar.xz\n";
        assert_eq!(versions(shown, "x.orig.tar.xz", "ab"), ["1:2-1", "1:2-3"]);
        assert!(versions(shown, "y.orig.tar.xz", "ab").is_empty());
        assert!(versions("", "x", "ab").is_empty());
    }
}
