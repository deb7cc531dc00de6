//! Applies a parsed patch to a folder.

use super::{FilePatch, Hunk, Patch};
use crate::error::{Error, IoContext};
use std::fs;
use std::path::{Path, PathBuf};

/// What applying came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Applied,
    /// The folder has the change already.
    Already,
}

/// Applies `patch` to the files below `root`, all or none.
pub fn apply(patch: &Patch, root: &Path) -> Result<Outcome, Error> {
    let changes: Result<Vec<_>, _> = patch
        .files
        .iter()
        .map(|file| change(&patch.name, file, root, Side::Forward))
        .collect();
    let changes = match changes {
        Ok(changes) => changes,
        Err(error) => {
            let undo = |file| change(&patch.name, file, root, Side::Backward);
            return match patch.files.iter().map(undo).collect::<Result<Vec<_>, _>>() {
                Ok(_) => Ok(Outcome::Already),
                Err(_) => Err(error),
            };
        }
    };
    for (path, content) in changes {
        match content {
            Some(content) => {
                if let Some(dir) = path.parent() {
                    fs::create_dir_all(dir).on("create", dir)?;
                }
                fs::write(&path, content).on("write", &path)?;
            }
            None => fs::remove_file(&path).on("remove", &path)?,
        }
    }
    Ok(Outcome::Applied)
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Forward,
    Backward,
}

/// A file's path and its content after the change, `None` if it is to go.
fn change(
    patch: &str,
    file: &FilePatch,
    root: &Path,
    side: Side,
) -> Result<(PathBuf, Option<Vec<u8>>), Error> {
    let error = |at: String, why| Error::Patch {
        patch: patch.to_owned(),
        at,
        why,
    };
    let (before, after) = match side {
        Side::Forward => (&file.old, &file.new),
        Side::Backward => (&file.new, &file.old),
    };
    let path = root.join(file.path());
    let text = match before {
        Some(_) => fs::read(&path)
            .map_err(|_| error(file.path().to_owned(), "there is no such file to change"))?,
        None if path.exists() => {
            return Err(error(file.path().to_owned(), "the file to create exists"));
        }
        None => Vec::new(),
    };
    let mut lines: Vec<Vec<u8>> = text
        .split_inclusive(|&byte| byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    let mut shift = 0;
    for (n, hunk) in file.hunks.iter().enumerate() {
        let (from, to) = match side {
            Side::Forward => (&hunk.old, &hunk.new),
            Side::Backward => (&hunk.new, &hunk.old),
        };
        let at = place(&lines, from, hunk, shift).ok_or_else(|| {
            error(
                format!("{} hunk {}", file.path(), n + 1),
                "its context is not there, or in several places",
            )
        })?;
        lines.splice(at..at + from.len(), to.iter().cloned());
        shift += to.len() as isize - from.len() as isize;
    }
    if after.is_none() && !lines.is_empty() {
        return Err(error(
            file.path().to_owned(),
            "the file to remove has other content",
        ));
    }
    Ok((path, after.as_ref().map(|_| lines.concat())))
}

/// Where `from` stands in `lines`: where the hunk says, or else in the only place that fits.
fn place(lines: &[Vec<u8>], from: &[Vec<u8>], hunk: &Hunk, shift: isize) -> Option<usize> {
    let said = (hunk.start as isize - 1 + shift).max(0) as usize;
    if from.is_empty() {
        // Pure insertion: no context to look for, so only a new file's first line is certain.
        return (lines.is_empty() && hunk.start <= 1).then_some(0);
    }
    let fits = |at: usize| {
        lines
            .get(at..at + from.len())
            .is_some_and(|there| there == from)
    };
    if fits(said) {
        return Some(said);
    }
    let mut places = (0..lines.len()).filter(|&at| fits(at));
    let only = places.next()?;
    places.next().is_none().then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patch::parse;

    const CHANGE: &str = "\
Subject: a change

--- a/src/f.c\t2024-01-01
+++ b/src/f.c
@@ -1,3 +1,4 @@ int f
 one
-two
+2
+2.5
 three
-- \n2.40
";

    const CREATE: &str = "\
diff --git a/src/new.c b/src/new.c
new file mode 100644
--- /dev/null
+++ b/src/new.c
@@ -0,0 +1,2 @@
+a
+b
\\ No newline at end of file
";

    fn folder(text: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("src")).unwrap();
        fs::write(dir.path().join("src/f.c"), text).unwrap();
        dir
    }

    fn run(patch: &str, dir: &Path) -> Result<Outcome, Error> {
        apply(&parse("p", patch.as_bytes()).unwrap(), dir)
    }

    fn text(dir: &Path) -> String {
        fs::read_to_string(dir.join("src/f.c")).unwrap()
    }

    #[test]
    fn applies_in_place_and_moved() {
        let dir = folder("one\ntwo\nthree\n");
        assert_eq!(run(CHANGE, dir.path()).unwrap(), Outcome::Applied);
        assert_eq!(text(dir.path()), "one\n2\n2.5\nthree\n");
        assert_eq!(run(CHANGE, dir.path()).unwrap(), Outcome::Already);
        let dir = folder("zero\nzero\none\ntwo\nthree\n");
        run(CHANGE, dir.path()).unwrap();
        assert_eq!(text(dir.path()), "zero\nzero\none\n2\n2.5\nthree\n");
    }

    #[test]
    fn refuses_what_does_not_fit() {
        for content in [
            "one\nTWO\nthree\n",
            "one\ntwo",
            "x\none\ntwo\nthree\none\ntwo\nthree\n",
        ] {
            let dir = folder(content);
            let error = run(CHANGE, dir.path()).unwrap_err();
            assert!(matches!(error, Error::Patch { .. }), "{error}");
            assert_eq!(text(dir.path()), content);
        }
    }

    #[test]
    fn all_files_or_none() {
        let dir = folder("other\n");
        let both = format!("{CREATE}{CHANGE}");
        assert!(run(&both, dir.path()).is_err());
        assert!(!dir.path().join("src/new.c").exists());
    }

    #[test]
    fn creates_a_file_once() {
        let dir = folder("");
        run(CREATE, dir.path()).unwrap();
        let new = dir.path().join("src/new.c");
        assert_eq!(fs::read(&new).unwrap(), b"a\nb");
        assert_eq!(run(CREATE, dir.path()).unwrap(), Outcome::Already);
        fs::write(&new, "another").unwrap();
        assert!(run(CREATE, dir.path()).is_err());
    }

    #[test]
    fn bad_patches_are_refused() {
        let bad = [
            "no diff here\n",
            "--- a/../x\n+++ b/../x\n@@ -1 +1 @@\n-a\n+b\n",
            "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n",
            "--- a/x\n+++ b/x\n@@ -1 +one @@\n-a\n+b\n",
            "rename from a\nrename to b\n",
        ];
        for text in bad {
            assert!(parse("p", text.as_bytes()).is_err(), "{text}");
        }
    }
}
