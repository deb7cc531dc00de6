//! The files that a source includes, as they were when it was compiled, and the module of that compile: what an entry
//! of the cache holds.
//!
//! The module comes first, then the list as JSON, then the list's length as a number of 8 bytes.

use super::super::cache::{Key, SOURCE};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// The files that were included.
#[derive(Debug, Serialize, Deserialize)]
pub struct Inputs(Vec<Input>);

#[derive(Debug, Serialize, Deserialize)]
struct Input {
    path: PathBuf,
    stamp: Stamp,
}

/// What is another after any change to a file.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
struct Stamp {
    inode: u64,
    size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

const LENGTH: usize = 8;

/// The name of the entry of `key`.
pub fn name(key: &Key) -> String {
    key.file_name_with(SOURCE)
}

impl Inputs {
    /// The files in the make rule `rule`, but for `source` itself. None when one was changed after `began`, or can't
    /// be told.
    pub fn of_rule(rule: &[u8], source: &Path, began: SystemTime) -> Option<Self> {
        let mut inputs = Vec::new();
        for path in prerequisites(rule)? {
            let (stamp, changed) = Stamp::of(&path)?;
            if changed >= began {
                return None;
            }
            if path != source {
                let path = std::path::absolute(path).ok()?;
                inputs.push(Input { path, stamp });
            }
        }
        Some(Inputs(inputs))
    }

    /// The entry for `module`.
    pub fn with(&self, module: &[u8]) -> Vec<u8> {
        // A path that is no UTF-8 can't be written: then the entry is one that is never used.
        let list = serde_json::to_vec(self).unwrap_or_default();
        [module, &list, &(list.len() as u64).to_le_bytes()].concat()
    }

    /// The module in `entry`, if the files are as they were.
    pub fn unchanged(entry: &[u8]) -> Option<&[u8]> {
        let (rest, length) = entry.split_last_chunk::<LENGTH>()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let (module, list) = rest.split_at_checked(rest.len().checked_sub(length)?)?;
        let Inputs(inputs) = serde_json::from_slice(list).ok()?;
        let same = |input: &Input| Stamp::of(&input.path).is_some_and(|now| now.0 == input.stamp);
        inputs.iter().all(same).then_some(module)
    }
}

impl Stamp {
    /// The stamp of a file, and when it was changed last.
    fn of(path: &Path) -> Option<(Self, SystemTime)> {
        let meta = path.metadata().ok()?;
        let stamp = Stamp {
            inode: meta.ino(),
            size: meta.size(),
            modified: (meta.mtime(), meta.mtime_nsec()),
            changed: (meta.ctime(), meta.ctime_nsec()),
        };
        let (seconds, nanoseconds) = (
            u64::try_from(meta.ctime()).ok()?,
            u32::try_from(meta.ctime_nsec()).ok()?,
        );
        Some((
            stamp,
            SystemTime::UNIX_EPOCH + Duration::new(seconds, nanoseconds),
        ))
    }
}

/// The files after the colon of clang's make rule: words, a `\` before a blank or `#` that belongs to one, `$$` for
/// `$`, lines that end in `\`.
fn prerequisites(rule: &[u8]) -> Option<Vec<PathBuf>> {
    let colon = rule
        .windows(2)
        .position(|two| two[0] == b':' && two[1].is_ascii_whitespace())?;
    let mut words = vec![Vec::new()];
    let mut bytes = rule[colon + 1..].iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let word = words.last_mut()?;
        match (byte, bytes.peek()) {
            (b'\\', Some(b'\n')) => {}
            (b'\\', Some(&next @ (b' ' | b'#'))) | (b'$', Some(&next @ b'$')) => {
                word.push(next);
                bytes.next();
            }
            (byte, _) if byte.is_ascii_whitespace() => words.push(Vec::new()),
            _ => word.push(byte),
        }
    }
    words.retain(|word| !word.is_empty());
    let paths = words
        .into_iter()
        .map(|word| OsString::from_vec(word).into());
    Some(paths.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules() {
        let of = |rule: &str| prerequisites(rule.as_bytes());
        let paths = |names: &[&str]| Some(names.iter().map(PathBuf::from).collect::<Vec<_>>());
        assert_eq!(
            of("x.wasm: a.c \\\n  b/c.h \\\n  d.h\n"),
            paths(&["a.c", "b/c.h", "d.h"])
        );
        assert_eq!(
            of("x: a\\ b.c c$$d \\#e f\\g\n"),
            paths(&["a b.c", "c$d", "#e", "f\\g"])
        );
        assert_eq!(of("nothing"), None);
    }

    #[test]
    fn changed_files_are_seen() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["a.c", "b.h"] {
            std::fs::write(at(name), name).unwrap();
        }
        let rule = format!("x: {} {}\n", at("a.c").display(), at("b.h").display());
        let of = |began| Inputs::of_rule(rule.as_bytes(), &at("a.c"), began);
        let later = SystemTime::now() + Duration::from_secs(1);
        assert!(of(SystemTime::UNIX_EPOCH).is_none());
        let entry = of(later).unwrap().with(b"module");
        assert_eq!(Inputs::unchanged(&entry), Some(&b"module"[..]));
        std::fs::write(at("a.c"), "the key's affair").unwrap();
        assert_eq!(Inputs::unchanged(&entry), Some(&b"module"[..]));
        std::fs::write(at("b.h"), "longer").unwrap();
        assert_eq!(Inputs::unchanged(&entry), None);
        std::fs::remove_file(at("b.h")).unwrap();
        assert_eq!(Inputs::unchanged(&entry), None);
        for cut in 0..entry.len() {
            assert_eq!(Inputs::unchanged(&entry[..cut]), None);
        }
    }
}
