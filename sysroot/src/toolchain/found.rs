//! Where clang was found on the `PATH`, remembered in the cache.
//!
//! To find the newest of all clangs each directory is asked for each name, some ninety system calls. As long as the directories are as they were, and clang
//! is still there, the answer is the same (but for a newer clang that was there and only now is a program by its mode, or by what its link leads to). A cache
//! that cannot be read or written costs the search and nothing else.

use super::memo;
use super::search;
use crate::cache;
use rustix::fs::{CWD, stat};
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// So many `PATH`s are remembered.
const SLOTS: u64 = 32;
/// A directory that changed just now may change again within the same tick of the file system's clock.
const SETTLED: Duration = Duration::from_secs(2);

/// What is remembered of one `PATH`.
pub struct Found {
    file: PathBuf,
    /// What the file begins with while nothing has changed.
    state: Vec<u8>,
    settled: bool,
}

impl Found {
    /// The place for `path`, written as in `PATH`.
    pub fn of(path: &OsStr) -> Option<Found> {
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        let slot = hasher.finish() % SLOTS;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        let mut state = path.as_bytes().to_vec();
        state.push(b'\n');
        let mut settled = true;
        for dir in env::split_paths(path) {
            // The empty name is the current directory's.
            let dir = if dir.as_os_str().is_empty() {
                ".".into()
            } else {
                dir
            };
            let line = stat(&dir).map(|stat| {
                let (secs, nanos) = (stat.st_mtime, stat.st_mtime_nsec);
                let age = now.checked_sub(Duration::from_secs(u64::try_from(secs).unwrap_or(0)));
                settled &= age.is_some_and(|age| age > SETTLED);
                format!("{} {} {secs} {nanos}\n", stat.st_dev, stat.st_ino)
            });
            state.extend(line.unwrap_or_else(|_| "none\n".into()).into_bytes());
        }
        Some(Found {
            file: cache::dir()
                .ok()?
                .join("clang-found")
                .join(slot.to_string()),
            state,
            settled,
        })
    }

    /// The clang and its major version, if nothing has changed.
    pub fn get(&self) -> Option<(PathBuf, u32)> {
        let text = fs::read(&self.file).ok()?;
        let found = text.strip_prefix(&self.state[..])?.strip_suffix(b"\n")?;
        let space = found.iter().position(|&byte| byte == b' ')?;
        let major = str::from_utf8(&found[..space]).ok()?.parse().ok()?;
        let clang = PathBuf::from(OsStr::from_bytes(&found[space + 1..]));
        search::is_program(CWD, &clang).then_some((clang, major))
    }

    /// Remembers them.
    pub fn put(self, clang: &Path, major: u32) {
        if self.settled {
            let mut text = self.state;
            text.extend(format!("{major} ").into_bytes());
            text.extend(clang.as_os_str().as_bytes());
            text.push(b'\n');
            memo::remember(&self.file, &text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

    fn found(path: &OsStr, file: &Path) -> Found {
        Found {
            file: file.to_owned(),
            ..Found::of(path).unwrap()
        }
    }

    #[test]
    fn it_is_known_until_something_changes() {
        let top = tempfile::tempdir().unwrap();
        let (dir, file) = (top.path().join("bin"), top.path().join("memo"));
        let clang = dir.join("clang-22");
        fs::create_dir(&dir).unwrap();
        fs::write(&clang, "").unwrap();
        fs::set_permissions(&clang, Permissions::from_mode(0o755)).unwrap();
        let path = env::join_paths([dir.clone(), top.path().join("none")]).unwrap();
        let old = || {
            fs::File::open(&dir)
                .unwrap()
                .set_modified(UNIX_EPOCH + Duration::from_secs(1_000_000_000))
                .unwrap()
        };

        // Just changed: it is not kept.
        found(&path, &file).put(&clang, 22);
        assert!(found(&path, &file).get().is_none());
        old();
        found(&path, &file).put(&clang, 22);
        assert_eq!(found(&path, &file).get(), Some((clang.clone(), 22)));

        // Another PATH, a directory more, a clang more, no clang.
        assert!(found(dir.as_os_str(), &file).get().is_none());
        fs::create_dir(top.path().join("none")).unwrap();
        assert!(found(&path, &file).get().is_none());
        fs::remove_dir(top.path().join("none")).unwrap();
        assert!(found(&path, &file).get().is_some());
        fs::write(dir.join("clang-23"), "").unwrap();
        assert!(found(&path, &file).get().is_none());
        old();
        fs::set_permissions(&clang, Permissions::from_mode(0o644)).unwrap();
        assert!(found(&path, &file).get().is_none());
    }

    #[test]
    fn what_is_no_memo_says_nothing() {
        let top = tempfile::tempdir().unwrap();
        let file = top.path().join("memo");
        let path = top.path().as_os_str();
        let state = found(path, &file).state;
        for rest in ["", "\n", "22\n", "x y\n", "22 /nowhere/clang-22\n"] {
            fs::write(&file, [&state[..], rest.as_bytes()].concat()).unwrap();
            assert!(found(path, &file).get().is_none(), "{rest:?}");
        }
    }
}
