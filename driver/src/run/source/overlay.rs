//! Hides a source's `#!` line from clang: a virtual file system in which the source's path leads to a copy with that
//! line blank.

use std::io;
use std::path::{Path, PathBuf};

/// A source with its `#!` line blank.
pub struct Overlay {
    path: PathBuf,
    text: Vec<u8>,
}

impl Overlay {
    /// What is needed for the source `text` in `path`: nothing when it has no such line.
    pub fn of(path: &Path, text: &[u8]) -> Option<Self> {
        text.starts_with(b"#!").then(|| Overlay {
            path: std::path::absolute(path).unwrap_or_else(|_| path.into()),
            text: blank(text),
        })
    }

    /// The text that clang sees.
    #[cfg(test)]
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Writes it into `folder`; returns the file for clang's `-ivfsoverlay`.
    pub fn write(&self, folder: &Path) -> io::Result<PathBuf> {
        let copy = folder.join("source");
        std::fs::write(&copy, &self.text)?;
        let path = |path: &Path| {
            path.to_str().map(str::to_owned).ok_or_else(|| {
                io::Error::other("its path is no UTF-8, and it starts with a `#!` line")
            })
        };
        // JSON is YAML, which clang reads.
        let map = serde_json::json!({
            "version": 0,
            "use-external-names": false,
            "roots": [{ "name": path(&self.path)?, "type": "file", "external-contents": path(&copy)? }],
        });
        let file = folder.join("overlay.yaml");
        std::fs::write(&file, map.to_string())?;
        Ok(file)
    }
}

/// Blanks for the first line: what comes after stays in its place.
fn blank(text: &[u8]) -> Vec<u8> {
    let line = text.iter().position(|&b| b == b'\n').unwrap_or(text.len());
    [&vec![b' '; line], &text[line..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_line_goes() {
        assert_eq!(blank(b"#!x\nint\n"), b"   \nint\n");
        assert_eq!(blank(b"#!"), b"  ");
        assert!(Overlay::of(Path::new("a.c"), b"int x;").is_none());
    }
}
