//! Command lines for people: what `-###` and `-v` print can be pasted into a shell.

use std::ffi::OsStr;
use std::fmt::Write;
use std::os::unix::ffi::OsStrExt;

/// A command line in POSIX shell's quoting.
pub fn command<'a>(words: impl IntoIterator<Item = &'a OsStr>) -> String {
    let words: Vec<String> = words.into_iter().map(quote).collect();
    words.join(" ")
}

/// Quotes one word, if it needs it.
pub fn quote(word: &OsStr) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_=+./,:@%".contains(&b);
    let bytes = word.as_bytes();
    match word.to_str() {
        Some(text) if !bytes.is_empty() && bytes.iter().copied().all(plain) => text.to_owned(),
        Some(text) if !text.contains(char::is_control) => {
            format!("'{}'", text.replace('\'', r"'\''"))
        }
        _ => escape(bytes),
    }
}

/// `$'…'`, for bytes that a terminal should not see.
fn escape(bytes: &[u8]) -> String {
    let mut text = String::from("$'");
    for &byte in bytes {
        match byte {
            b'\'' | b'\\' => text.extend(['\\', byte as char]),
            b' '..=b'~' => text.push(byte as char),
            // Writing to a string cannot fail.
            _ => _ = write!(text, "\\{byte:03o}"),
        }
    }
    text + "'"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_what_a_shell_would_change() {
        let line = |words: &[&str]| command(words.iter().map(OsStr::new));
        assert_eq!(line(&["a", "-DX=1", "x.c"]), "a -DX=1 x.c");
        assert_eq!(
            line(&["-DX=\"a b\"", "it's", "", "$x"]),
            r#"'-DX="a b"' 'it'\''s' '' '$x'"#
        );
        assert_eq!(line(&["a\nb"]), r"$'a\012b'");
        assert_eq!(command([OsStr::from_bytes(b"\xff")]), r"$'\377'");
    }
}
