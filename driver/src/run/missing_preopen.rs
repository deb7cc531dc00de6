//! The path that the program tried to open though no `--dir` reaches it, and the `--dir` that would have helped.
//!
//! libc-bottom notes the first such path and how many there were, in a variable whose address the module exports
//! as the global `__wasicc_missing_preopen`: `struct { const char *path; int count; }`.
//!
//! Many programs look for files that they can do without (a user's settings, a locale). So a path that is not
//! there on this machine either is told only when the program failed and might have wanted to create it, or
//! under `--verbose`.

use super::note::note;
use std::path::{Component, Path};

/// What libc noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The first path, as the program named it.
    pub path: String,
    /// How many opens and other calls on paths failed so.
    pub count: u32,
}

/// The longest path that libc notes.
const PATH_MAX: usize = 4096;

/// Reads libc's note at `at` in the program's memory. A program can put anything there, so all is checked.
pub fn read(memory: &[u8], at: u32) -> Option<Missing> {
    let word = |at: usize| {
        let bytes = memory.get(at..at.checked_add(4)?)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?))
    };
    let (path, count) = (word(at as usize)?, word(at as usize + 4)?);
    if path == 0 || count == 0 {
        return None;
    }
    let path = memory.get(path as usize..)?;
    let path = &path[..path.iter().take(PATH_MAX).position(|&b| b == 0)?];
    let path = String::from_utf8_lossy(path)
        .chars()
        .filter(|c| !c.is_control())
        .collect::<String>();
    (!path.is_empty()).then_some(Missing { path, count })
}

impl Missing {
    /// Tells the user, if it is of use. `code` is the program's exit code.
    pub fn tell(&self, program: &str, code: u8, verbose: bool) {
        let path = Path::new(&self.path);
        let exists = path.exists();
        let creatable = || code != 0 && parent(path).is_some_and(|folder| folder.is_dir());
        if exists || verbose || creatable() {
            note(self.text(program, path.is_dir()));
        }
    }

    fn text(&self, program: &str, is_dir: bool) -> String {
        let path = Path::new(&self.path);
        let more = match self.count {
            1 => String::new(),
            n => format!(" (the first of {n} such calls)"),
        };
        let tried = format!(
            "{program} tried to open {}, which no --dir grants{more}",
            self.path
        );
        let folder = if is_dir { Some(path) } else { parent(path) };
        let relative = path.is_relative() && !path.components().any(|c| c == Component::ParentDir);
        match folder.filter(|_| !relative).map(|folder| folder.display()) {
            Some(folder) => format!(
                "{tried}; run it with --dir {folder} (or --dir {folder}::{folder}:ro to read only)"
            ),
            None => format!("{tried}; run it with --dir . (or --dir .::.:ro to read only)"),
        }
    }
}

/// The folder that holds `path`.
fn parent(path: &Path) -> Option<&Path> {
    path.parent().map(|folder| {
        if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory(path: u32, count: u32, rest: &[u8]) -> Vec<u8> {
        [&path.to_le_bytes(), &count.to_le_bytes(), rest].concat()
    }

    #[test]
    fn note_is_read_within_bounds() {
        let one = Missing {
            path: "/etc/x".into(),
            count: 1,
        };
        assert_eq!(read(&memory(8, 1, b"/etc/x\0"), 0), Some(one));
        assert_eq!(read(&memory(0, 0, b""), 0), None);
        assert_eq!(read(&memory(8, 1, b"no end"), 0), None);
        assert_eq!(read(&memory(99, 1, b"x\0"), 0), None);
        assert_eq!(read(&memory(8, 1, b"x\0"), u32::MAX), None);
        assert_eq!(read(&memory(8, 1, b"x\0"), 8), None);
        assert_eq!(
            read(&memory(8, 1, b"\x1b[2J\0"), 0).map(|m| m.path),
            Some("[2J".into())
        );
    }

    #[test]
    fn advice() {
        let text = |path: &str, count, is_dir| {
            Missing {
                path: path.into(),
                count,
            }
            .text("p", is_dir)
        };
        assert_eq!(
            text("/etc/passwd", 1, false),
            "p tried to open /etc/passwd, which no --dir grants; run it with --dir /etc (or --dir /etc::/etc:ro to read only)"
        );
        assert!(
            text("/etc", 3, true).contains("(the first of 3 such calls); run it with --dir /etc ")
        );
        assert!(text("notes.txt", 1, false).contains("--dir . (or --dir .::.:ro"));
        assert!(text("sub/notes.txt", 1, false).contains("--dir . (or"));
        assert!(text("../notes.txt", 1, false).contains("--dir .. (or --dir ..::..:ro"));
    }
}
