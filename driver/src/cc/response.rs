//! Response files: `@file` stands for the arguments in the file, as gcc has it.
//!
//! White space separates; `'…'`, `"…"` and `\` quote. An `@file` that cannot be read
//! is an ordinary argument (clang will complain of it). Files may name further files.

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The deepest that response files may be nested; more is taken for a loop.
const MAX_DEPTH: usize = 32;

/// A command line without response files.
#[derive(Debug)]
pub struct Expanded {
    /// The arguments.
    pub args: Vec<OsString>,
    /// Whether there was any response file: the arguments may be too many for exec.
    pub from_file: bool,
}

/// Puts the contents of response files in their places.
pub fn expand(args: Vec<OsString>) -> Result<Expanded, Error> {
    let mut expanded = Expanded {
        args: Vec::with_capacity(args.len()),
        from_file: false,
    };
    for arg in args {
        expanded.add(arg, 0)?;
    }
    Ok(expanded)
}

impl Expanded {
    fn add(&mut self, arg: OsString, depth: usize) -> Result<(), Error> {
        let Some(text) = file_name(&arg).and_then(|path| fs::read(path).ok()) else {
            self.args.push(arg);
            return Ok(());
        };
        if depth == MAX_DEPTH {
            return Err(Error::ResponseLoop {
                file: file_name(&arg).unwrap_or_default(),
            });
        }
        self.from_file = true;
        split(&text)
            .into_iter()
            .try_for_each(|arg| self.add(arg, depth + 1))
    }
}

/// The file that `@file` names.
fn file_name(arg: &OsString) -> Option<PathBuf> {
    let name = arg
        .as_bytes()
        .strip_prefix(b"@")
        .filter(|name| !name.is_empty())?;
    Some(Path::new(std::ffi::OsStr::from_bytes(name)).to_owned())
}

/// Splits the text of a response file.
pub fn split(text: &[u8]) -> Vec<OsString> {
    let mut args = Vec::new();
    let mut current: Option<Vec<u8>> = None;
    let mut quote = None;
    let mut bytes = text.iter().copied();
    while let Some(byte) = bytes.next() {
        match (byte, quote) {
            (b'\\', _) => current.get_or_insert_default().extend(bytes.next()),
            (_, Some(q)) if byte == q => quote = None,
            (_, Some(_)) => current.get_or_insert_default().push(byte),
            (b'\'' | b'"', None) => {
                quote = Some(byte);
                current.get_or_insert_default();
            }
            (_, None) if byte.is_ascii_whitespace() => args.extend(current.take()),
            (_, None) => current.get_or_insert_default().push(byte),
        }
    }
    args.extend(current);
    args.into_iter().map(OsString::from_vec).collect()
}

/// Quotes arguments for a response file that clang is to read.
pub fn quote(args: &[OsString]) -> Vec<u8> {
    let mut text = Vec::new();
    for arg in args {
        text.push(b'"');
        for &byte in arg.as_bytes() {
            if matches!(byte, b'"' | b'\\') {
                text.push(b'\\');
            }
            text.push(byte);
        }
        text.extend_from_slice(b"\"\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        split(text.as_bytes())
            .into_iter()
            .map(|w| w.into_string().unwrap())
            .collect()
    }

    #[test]
    fn splits_as_gcc_does() {
        assert_eq!(words("  -c\n\ta.c  "), ["-c", "a.c"]);
        assert_eq!(
            words(r#"'a b' "c \"d" e\ f '' x"y"z"#),
            ["a b", "c \"d", "e f", "", "xyz"]
        );
        assert_eq!(words(""), [""; 0]);
    }

    #[test]
    fn what_is_quoted_splits_again() {
        let args = ["-DX=\"a b\"", "back\\slash", "", "new\nline"].map(OsString::from);
        assert_eq!(split(&quote(&args)), args);
    }

    #[test]
    fn files_may_name_files_but_not_themselves() {
        let dir = tempfile::tempdir().unwrap();
        let (outer, inner) = (dir.path().join("outer"), dir.path().join("inner"));
        fs::write(&inner, "-O2 'b c.c'").unwrap();
        fs::write(&outer, format!("-c @{}", inner.display())).unwrap();
        let at = |p: &Path| OsString::from(format!("@{}", p.display()));
        assert_eq!(
            expand(vec![at(&outer)]).unwrap().args,
            ["-c", "-O2", "b c.c"]
        );
        fs::write(&inner, format!("@{}", outer.display())).unwrap();
        assert!(matches!(
            expand(vec![at(&outer)]),
            Err(Error::ResponseLoop { .. })
        ));
        let missing = at(&dir.path().join("missing"));
        assert_eq!(expand(vec![missing.clone()]).unwrap().args, [missing]);
    }
}
