//! Unpacks a tar stream into a folder, refusing every entry that could reach outside of it.
//!
//! Absolute names, `..`, links that point out, hard links, devices and fifos are refused, and nothing is ever written
//! through a link. Owners and times are not kept.

use crate::error::{Error, IoContext};
use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use tar::EntryType;

/// More than any archive of ours, less than what fills a disk.
const MAX_BYTES: u64 = 1 << 30;

/// Unpacks `stream`, which came from `archive`, into the folder `dest`, dropping the first `strip` parts of each name.
pub fn unpack(archive: &Path, stream: impl Read, dest: &Path, strip: usize) -> Result<(), Error> {
    unpack_some(archive, stream, dest, strip, |_| true)
}

/// [`unpack`], but only those entries whose remaining name `wanted` accepts; a folder's ends with `/`.
pub fn unpack_some(
    archive: &Path,
    stream: impl Read,
    dest: &Path,
    strip: usize,
    wanted: impl Fn(&str) -> bool,
) -> Result<(), Error> {
    let broken = |source| Error::BadArchive {
        path: archive.to_owned(),
        source,
    };
    let mut tar = tar::Archive::new(stream);
    let mut total = 0;
    for entry in tar.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let name = entry.path().map_err(broken)?.into_owned();
        let refuse = |why| Error::BadEntry {
            archive: archive.to_owned(),
            entry: name.display().to_string(),
            why,
        };
        let kind = entry.header().entry_type();
        if kind == EntryType::XGlobalHeader {
            continue;
        }
        let inside: PathBuf = parts(&name)
            .map_err(refuse)?
            .into_iter()
            .skip(strip)
            .collect();
        if inside.as_os_str().is_empty() || !wanted(&listed(&inside, kind)) {
            continue;
        }
        total += entry.size();
        if total > MAX_BYTES {
            return Err(refuse("makes the archive larger than 1 GiB"));
        }
        let path = dest.join(&inside);
        if !parents_are_folders(dest, &inside)? {
            return Err(refuse("lies below a link or a file"));
        }
        match kind {
            EntryType::Directory => fs::create_dir_all(&path).on("create", &path)?,
            EntryType::Regular | EntryType::Continuous => {
                let executable = entry.header().mode().map_err(broken)? & 0o100 != 0;
                copy(archive, &mut entry, &path, executable)?;
            }
            EntryType::Symlink => {
                let target = entry.link_name().map_err(broken)?.unwrap_or_default();
                if !stays_inside(&inside, &target) {
                    return Err(refuse("is a link that leaves the folder"));
                }
                symlink(&target, &path).on("create", &path)?;
            }
            EntryType::Link => return Err(refuse("is a hard link")),
            _ => return Err(refuse("is neither a file, a folder nor a symbolic link")),
        }
    }
    // To the end, so that the compression's own checksum is checked.
    io::copy(&mut tar.into_inner(), &mut io::sink()).map_err(broken)?;
    Ok(())
}

/// An entry's name, to be chosen by.
fn listed(inside: &Path, kind: EntryType) -> String {
    let slash = if kind == EntryType::Directory {
        "/"
    } else {
        ""
    };
    format!("{}{slash}", inside.display())
}

/// The parts of an entry's name, or why it is refused.
fn parts(name: &Path) -> Result<Vec<PathBuf>, &'static str> {
    let mut parts = Vec::new();
    for part in name.components() {
        match part {
            Component::Normal(part) => parts.push(PathBuf::from(part)),
            Component::CurDir => {}
            Component::ParentDir => return Err("contains `..`"),
            Component::RootDir | Component::Prefix(_) => return Err("is an absolute path"),
        }
    }
    Ok(parts)
}

/// Creates the folders above `inside`; false if one of them is something else.
fn parents_are_folders(dest: &Path, inside: &Path) -> Result<bool, Error> {
    let mut path = dest.to_owned();
    for part in inside.parent().into_iter().flat_map(Path::components) {
        path.push(part);
        match fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_dir() => {}
            Ok(_) => return Ok(false),
            Err(_) => fs::create_dir(&path).on("create", &path)?,
        }
    }
    Ok(true)
}

/// Whether a link at `inside` with this target stays in the folder: `..` may only stand first, since after a name it
/// could start from wherever another link leads.
fn stays_inside(inside: &Path, target: &Path) -> bool {
    let mut depth = inside.components().count() - 1;
    let mut descended = false;
    for part in target.components() {
        match part {
            Component::ParentDir if descended || depth == 0 => return false,
            Component::ParentDir => depth -= 1,
            Component::Normal(_) => descended = true,
            Component::CurDir => {}
            Component::RootDir | Component::Prefix(_) => return false,
        }
    }
    !target.as_os_str().is_empty()
}

fn copy(archive: &Path, from: &mut impl Read, to: &Path, executable: bool) -> Result<(), Error> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(if executable { 0o755 } else { 0o644 })
        .open(to)
        .on("create", to)?;
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = from.read(&mut buffer).map_err(|source| Error::BadArchive {
            path: archive.to_owned(),
            source,
        })?;
        if n == 0 {
            return Ok(());
        }
        file.write_all(&buffer[..n]).on("write", to)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tar of one entry, its name written past the checks of the tar crate's builder.
    fn tar(name: &str, kind: EntryType, link: &str) -> Vec<u8> {
        let mut header = tar::Header::new_ustar();
        let raw = header.as_mut_bytes();
        raw[..name.len()].copy_from_slice(name.as_bytes());
        raw[157..157 + link.len()].copy_from_slice(link.as_bytes());
        header.set_entry_type(kind);
        header.set_mode(0o644);
        header.set_size(0);
        header.set_cksum();
        let mut bytes = header.as_bytes().to_vec();
        bytes.extend([0; 1024]);
        bytes
    }

    fn refusal(name: &str, kind: EntryType, link: &str) -> Option<&'static str> {
        let dir = tempfile::tempdir().unwrap();
        let dest = dir.path().join("in");
        fs::create_dir(&dest).unwrap();
        let result = unpack(Path::new("x.tar"), &tar(name, kind, link)[..], &dest, 0);
        assert_eq!(
            fs::read_dir(dir.path()).unwrap().count(),
            1,
            "written outside"
        );
        match result {
            Ok(()) => None,
            Err(Error::BadEntry { why, .. }) => Some(why),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn entries_that_leave_are_refused() {
        use EntryType::{Block, Char, Fifo, Link, Regular, Symlink};
        assert_eq!(refusal("a/b", Regular, ""), None);
        assert_eq!(refusal("./a", Regular, ""), None);
        assert_eq!(refusal("../a", Regular, ""), Some("contains `..`"));
        assert_eq!(refusal("a/../../b", Regular, ""), Some("contains `..`"));
        assert_eq!(refusal("/tmp/a", Regular, ""), Some("is an absolute path"));
        assert_eq!(refusal("a/l", Symlink, "../b"), None);
        assert_eq!(refusal("a", Symlink, "b/c"), None);
        let leaves = Some("is a link that leaves the folder");
        assert_eq!(refusal("a", Symlink, "../b"), leaves);
        assert_eq!(refusal("a", Symlink, "/etc/passwd"), leaves);
        assert_eq!(refusal("a/b", Symlink, "x/../../../y"), leaves);
        assert_eq!(refusal("a", Link, "b"), Some("is a hard link"));
        for kind in [Block, Char, Fifo] {
            assert!(refusal("a", kind, "").is_some());
        }
    }

    #[test]
    fn only_what_is_wanted() {
        let dir = tempfile::tempdir().unwrap();
        let mut bytes = tar("top/in/a", EntryType::Regular, "");
        bytes.truncate(512);
        bytes.extend(&tar("top/out/../../b", EntryType::Regular, "")[..512]);
        let wanted = |name: &str| name.starts_with("in/");
        let stray = unpack_some(Path::new("x"), &bytes[..], dir.path(), 1, wanted);
        assert!(matches!(stray, Err(Error::BadEntry { .. })));
        bytes.truncate(512);
        bytes.extend(tar("top/out/b", EntryType::Link, "c"));
        unpack_some(Path::new("x"), &bytes[..], dir.path(), 1, wanted).unwrap_or_default();
        let left: Vec<_> = fs::read_dir(dir.path()).unwrap().flatten().collect();
        assert_eq!(left.len(), 1);
        assert!(dir.path().join("in/a").is_file());
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let dir = tempfile::tempdir().unwrap();
        let mut bytes = tar("d", EntryType::Symlink, "e");
        bytes.truncate(512);
        bytes.extend(tar("d/file", EntryType::Regular, ""));
        let result = unpack(Path::new("x.tar"), &bytes[..], dir.path(), 0);
        assert!(matches!(result, Err(Error::BadEntry { .. })));
    }

    #[test]
    fn a_cut_archive_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let whole = tar("a", EntryType::Regular, "");
        let result = unpack(Path::new("x.tar"), &whole[..300], dir.path(), 0);
        assert!(matches!(result, Err(Error::BadArchive { .. })));
    }
}
