//! Reads the first comment of a C file as a list of keys with their values.
//! What the keys mean is the business of [`crate::expectation`].

use crate::Error;

/// One `key: value` of a comment, with the block of lines below it.
#[derive(Debug, PartialEq)]
pub struct Entry {
    /// Line of the file, from 1.
    pub line: usize,
    /// The key, with its `~` where it has one (`stderr~`), without the colon.
    pub key: String,
    /// What follows on the same line.
    pub value: String,
    /// The lines below it, if there are any, without their indentation.
    pub block: Option<String>,
}

/// The first comment of a file.
#[derive(Debug, PartialEq)]
pub struct Comment {
    /// The sentence that says what is tested.
    pub title: String,
    pub entries: Vec<Entry>,
}

/// A line of the comment's text in its file: number from 1, and the text after
/// the `/*` or ` *` and one blank.
pub struct TextLine<'a> {
    pub line: usize,
    pub text: &'a str,
}

/// The text of the comment that `source` begins with.
///
/// # Errors
/// The file begins otherwise, or the comment does not end.
pub fn text(source: &str) -> Result<Vec<TextLine<'_>>, Error> {
    let mut lines = Vec::new();
    for (index, raw) in source.lines().enumerate() {
        let line = index + 1;
        let text = if index == 0 {
            raw.strip_prefix("/*").ok_or(Error::NoComment)?
        } else {
            let trimmed = raw.trim_start();
            if trimmed == "*/" {
                return Ok(lines);
            }
            trimmed.strip_prefix('*').ok_or_else(|| Error::BadLine {
                line,
                text: raw.to_owned(),
                why: "a line of the first comment does not begin with ` *`",
            })?
        };
        if let Some(last) = text.strip_suffix("*/") {
            lines.push(TextLine {
                line,
                text: unindent(last.trim_end()),
            });
            return Ok(lines);
        }
        lines.push(TextLine {
            line,
            text: unindent(text),
        });
    }
    Err(Error::NoComment)
}

fn unindent(text: &str) -> &str {
    text.strip_prefix(' ').unwrap_or(text)
}

/// Reads the comment at the start of `source`.
///
/// # Errors
/// Any line that is neither title, nor key, nor part of a block.
pub fn parse(source: &str) -> Result<Comment, Error> {
    let mut title = Vec::new();
    let mut entries: Vec<Entry> = Vec::new();
    let mut blanks = 0;
    for TextLine { line, text } in text(source)? {
        if text.is_empty() {
            blanks += 1;
        } else if line == 1 {
            // Never a key: it may well begin with `fgets: `.
            title.push(text.trim());
        } else if let Some((key, value)) = key(text) {
            blanks = 0;
            entries.push(Entry {
                line,
                key: key.to_owned(),
                value: value.to_owned(),
                block: None,
            });
        } else if let Some(entry) = entries.last_mut() {
            let indented = text.strip_prefix("  ").ok_or_else(|| Error::BadLine {
                line,
                text: text.to_owned(),
                why: "neither a key nor a line of a block (indented by two more)",
            })?;
            let block = entry.block.get_or_insert_default();
            block.extend(std::iter::repeat_n('\n', blanks));
            blanks = 0;
            push_line(block, indented, line)?;
        } else {
            blanks = 0;
            title.push(text.trim());
        }
    }
    Ok(Comment {
        title: title.join(" "),
        entries,
    })
}

/// `key: value` or `key~ value`, if `text` begins with one.
pub fn key(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_lowercase() || c == '-'))?;
    let rest = &text[end..];
    let key_end = match rest.chars().next()? {
        _ if end == 0 => return None,
        ':' => end,
        '~' => end + 1,
        _ => return None,
    };
    let value = &text[end + 1..];
    (value.is_empty() || value.starts_with(' ')).then(|| (&text[..key_end], value.trim()))
}

/// Appends a line of a block. A backslash begins what plain text can't say:
/// `\` alone is an empty line, `\ no newline` takes away the last newline, and
/// `\\` is a backslash at the start of a line.
fn push_line(block: &mut String, text: &str, line: usize) -> Result<(), Error> {
    match text.strip_prefix('\\') {
        None => {
            block.push_str(text);
            block.push('\n');
        }
        Some("") => block.push('\n'),
        Some(" no newline") => {
            block.pop();
        }
        Some(rest) if rest.starts_with('\\') => {
            block.push_str(rest);
            block.push('\n');
        }
        Some(_) => {
            return Err(Error::BadLine {
                line,
                text: text.to_owned(),
                why: "a line of a block begins with an unknown backslash",
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(source: &str) -> Entry {
        parse(source).expect("parses").entries.remove(0)
    }

    #[test]
    fn a_whole_comment() {
        let source = "/* fgets keeps the newline\n * (POSIX fgets).\n * flags: -O2\n * stdout:\n *   a\n *\n *     b\n * stderr~ x y\n */\nint main;\n";
        let comment = parse(source).expect("parses");
        assert_eq!(comment.title, "fgets keeps the newline (POSIX fgets).");
        let keys: Vec<_> = comment.entries.iter().map(|e| e.key.as_str()).collect();
        assert_eq!(keys, ["flags", "stdout", "stderr~"]);
        assert_eq!(comment.entries[0].value, "-O2");
        assert_eq!(comment.entries[1].block.as_deref(), Some("a\n\n  b\n"));
        assert_eq!(comment.entries[2].value, "x y");
        assert_eq!(comment.entries[2].line, 8);
    }

    #[test]
    fn backslashes_in_blocks() {
        let block = |text: &str| entry(&format!("/* t\n * stdout:\n{text} */\n")).block;
        assert_eq!(block(" *   a\n *   \\\n"), Some("a\n\n".into()));
        assert_eq!(block(" *   a\n *   \\ no newline\n"), Some("a".into()));
        assert_eq!(block(" *   \\\\n\n"), Some("\\n\n".into()));
        assert_eq!(block(""), None);
        assert!(parse("/* t\n * stdout:\n *   \\x\n */\n").is_err());
    }

    #[test]
    fn other_beginnings_are_refused() {
        assert!(matches!(parse("int x;\n"), Err(Error::NoComment)));
        assert!(matches!(parse("/* open\n"), Err(Error::NoComment)));
        assert!(parse("/* t\n * exit: 1\n * prose\n */\n").is_err());
    }

    #[test]
    fn the_first_line_is_the_title() {
        let comment = parse("/* fgets: it works\n * exit: 3 */\n").expect("parses");
        assert_eq!(comment.title, "fgets: it works");
        assert_eq!(comment.entries.len(), 1);
        assert_eq!(comment.entries[0].value, "3");
    }

    #[test]
    fn prose_with_a_colon_is_not_a_key() {
        assert_eq!(key("Note: x"), None);
        assert_eq!(key("a::b"), None);
        assert_eq!(key("exit:3"), None);
        assert_eq!(key("exit: 3"), Some(("exit", "3")));
        assert_eq!(key("stdout~ a: b"), Some(("stdout~", "a: b")));
    }
}
