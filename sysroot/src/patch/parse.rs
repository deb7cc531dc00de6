//! Reads a unified diff as `diff -u`, git and quilt write it.

use super::{FilePatch, Hunk, Patch};
use crate::error::Error;

/// Parses the patch `name`; text around the diffs is skipped.
pub fn parse(name: &str, text: &[u8]) -> Result<Patch, Error> {
    let mut parser = Parser {
        name,
        lines: text.split_inclusive(|&byte| byte == b'\n').collect(),
        at: 0,
    };
    let mut files = Vec::new();
    while parser.at < parser.lines.len() {
        let line = parser.lines[parser.at];
        for refused in [&b"rename from "[..], b"copy from ", b"GIT binary patch"] {
            if line.starts_with(refused) {
                return Err(parser.error("renames, copies and binary patches are not supported"));
            }
        }
        let next = parser.lines.get(parser.at + 1);
        if line.starts_with(b"--- ") && next.is_some_and(|next| next.starts_with(b"+++ ")) {
            files.push(parser.file()?);
        } else if line.starts_with(b"@@ -") {
            return Err(parser.error("a hunk without a file"));
        } else {
            parser.at += 1;
        }
    }
    if files.is_empty() {
        return Err(parser.error("no diff in it"));
    }
    Ok(Patch {
        name: name.to_owned(),
        files,
    })
}

struct Parser<'a> {
    name: &'a str,
    lines: Vec<&'a [u8]>,
    at: usize,
}

impl Parser<'_> {
    fn error(&self, why: &'static str) -> Error {
        Error::Patch {
            patch: self.name.to_owned(),
            at: format!("line {}", self.at + 1),
            why,
        }
    }

    fn file(&mut self) -> Result<FilePatch, Error> {
        let old = self.path()?;
        let new = self.path()?;
        let mut hunks = Vec::new();
        while self
            .lines
            .get(self.at)
            .is_some_and(|line| line.starts_with(b"@@ -"))
        {
            hunks.push(self.hunk()?);
        }
        if hunks.is_empty() || (old.is_none() && new.is_none()) {
            return Err(self.error("a file without a change"));
        }
        Ok(FilePatch { old, new, hunks })
    }

    /// The path after `--- ` or `+++ `, without its first part.
    fn path(&mut self) -> Result<Option<String>, Error> {
        let line = &self.lines[self.at][4..];
        let end = line.iter().position(|byte| b"\t\r\n".contains(byte));
        let path = std::str::from_utf8(&line[..end.unwrap_or(line.len())])
            .map_err(|_| self.error("a path that is not UTF-8"))?;
        if path == "/dev/null" {
            self.at += 1;
            return Ok(None);
        }
        let inside = path.split_once('/').map(|(_, rest)| rest);
        match inside {
            Some(rest) if is_plain(rest) => {
                self.at += 1;
                Ok(Some(rest.to_owned()))
            }
            _ => Err(self.error("a path that leaves the source folder")),
        }
    }

    fn hunk(&mut self) -> Result<Hunk, Error> {
        let header = String::from_utf8_lossy(self.lines[self.at]).into_owned();
        let (start, mut old_left, mut new_left) =
            ranges(&header).ok_or_else(|| self.error("a hunk header that cannot be read"))?;
        self.at += 1;
        let (mut old, mut new) = (Vec::new(), Vec::new());
        while old_left + new_left > 0 {
            let line = *self
                .lines
                .get(self.at)
                .ok_or_else(|| self.error("the hunk ends too early"))?;
            // An empty context line often loses its space.
            let (mark, rest) = match line {
                [b'\n'] => (b' ', line),
                [mark, rest @ ..] => (*mark, rest),
                [] => (0, line),
            };
            let (in_old, in_new) = match mark {
                b' ' => (true, true),
                b'-' => (true, false),
                b'+' => (false, true),
                _ => return Err(self.error("neither context nor a change")),
            };
            if (in_old && old_left == 0) || (in_new && new_left == 0) {
                return Err(self.error("more lines than the hunk's header says"));
            }
            self.at += 1;
            let no_end = self
                .lines
                .get(self.at)
                .is_some_and(|line| line.starts_with(b"\\ "));
            let content = if no_end {
                self.at += 1;
                rest.strip_suffix(b"\n").unwrap_or(rest)
            } else {
                rest
            };
            if in_old {
                old.push(content.to_vec());
                old_left -= 1;
            }
            if in_new {
                new.push(content.to_vec());
                new_left -= 1;
            }
        }
        Ok(Hunk { start, old, new })
    }
}

/// `@@ -start,count +start,count @@`: the old start and both counts.
fn ranges(header: &str) -> Option<(usize, usize, usize)> {
    let inner = header.strip_prefix("@@ -")?.split_once(" @@")?.0;
    let (old, new) = inner.split_once(" +")?;
    let range = |text: &str| match text.split_once(',') {
        Some((start, count)) => Some((start.parse().ok()?, count.parse().ok()?)),
        None => Some((text.parse().ok()?, 1)),
    };
    let (start, old_count) = range(old)?;
    let (_, new_count): (usize, usize) = range(new)?;
    Some((start, old_count, new_count))
}

/// Whether a path is relative, without `..` and empty parts.
fn is_plain(path: &str) -> bool {
    path.split('/')
        .all(|part| !part.is_empty() && part != "." && part != "..")
}
