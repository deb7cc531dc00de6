//! Keeps the cache bounded: past the limit, the entries that were not used for longest go.

use super::entry::TEMPORARY;
use super::key::{CODE, SOURCE};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// The total of all entries in bytes, from which entries go until three quarters of it are left.
pub const LIMIT: u64 = 512 << 20;

/// The age from which a temporary file is one that a killed run left.
const STALE: Duration = Duration::from_secs(3600);

/// A file of the cache.
pub struct Found {
    pub path: PathBuf,
    pub size: u64,
    pub used: SystemTime,
    /// Of a C file, not of a module.
    pub source: bool,
    /// Left by a run that was killed while it wrote.
    pub temporary: bool,
}

/// The cache's files. An absent folder is an empty cache; what vanishes meanwhile is skipped; other files are let be.
pub fn list(folder: &Path) -> io::Result<Vec<Found>> {
    let folder = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut all = Vec::new();
    for item in folder {
        let item = item?;
        let name = item.file_name();
        let temporary = name.to_string_lossy().starts_with(TEMPORARY);
        let Ok(meta) = item.metadata() else { continue };
        let path = item.path();
        let is = |ending| path.extension().is_some_and(|e| e == ending);
        if temporary || is(CODE) || is(SOURCE) {
            let used = meta.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            all.push(Found {
                source: is(SOURCE),
                path,
                size: meta.len(),
                used,
                temporary,
            });
        }
    }
    Ok(all)
}

/// Removes stale temporary files and, when the total is over `limit`, the entries unused for longest.
pub fn evict(folder: &Path, limit: u64) -> io::Result<()> {
    let now = SystemTime::now();
    let mut files = list(folder)?;
    files.retain(|file| {
        let stale = file.temporary && now.duration_since(file.used).is_ok_and(|age| age > STALE);
        if stale {
            let _ = fs::remove_file(&file.path);
        }
        !file.temporary
    });
    let mut total: u64 = files.iter().map(|file| file.size).sum();
    if total <= limit {
        return Ok(());
    }
    files.sort_by_key(|file| file.used);
    for file in files {
        if total <= limit / 4 * 3 {
            break;
        }
        // Another run may have been faster.
        let _ = fs::remove_file(&file.path);
        total -= file.size;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_entries_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, age| {
            let path = folder.path().join(name);
            fs::write(&path, [0; 100]).unwrap();
            let file = fs::File::open(&path).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(age))
                .unwrap();
        };
        put("new.cwasm", 10);
        put("old.cwasm", 5000);
        put("older.cwasm", 6000);
        put(".new-fresh", 10);
        put(".new-stale", 9000);
        put("foreign.txt", 9000);
        evict(folder.path(), 1000).unwrap();
        let left = || {
            let mut names: Vec<_> = fs::read_dir(folder.path())
                .unwrap()
                .map(|e| e.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        };
        assert_eq!(
            left(),
            [
                ".new-fresh",
                "foreign.txt",
                "new.cwasm",
                "old.cwasm",
                "older.cwasm"
            ]
        );
        evict(folder.path(), 280).unwrap();
        assert_eq!(
            left(),
            [".new-fresh", "foreign.txt", "new.cwasm", "old.cwasm"]
        );
    }

    #[test]
    fn absent_folder_is_empty() {
        assert!(list(Path::new("/nonexistent/wasicc")).unwrap().is_empty());
    }
}
