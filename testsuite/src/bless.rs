//! Writes what a program printed into the `stdout:` block of its test, for a
//! person to look at and commit. It touches nothing but that block.

use std::path::Path;

use crate::{Error, collect, comment, process};

/// Replaces the `stdout:` block of `file` by `output`; a file without the key
/// stays as it is.
///
/// # Errors
/// Output that a comment cannot hold, or a file that cannot be written.
pub fn stdout(file: &Path, output: &str) -> Result<(), Error> {
    let source = collect::read(file)?;
    match replace(&source, output)? {
        Some(new) if new != source => process::write(file, &new),
        _ => Ok(()),
    }
}

fn replace(source: &str, output: &str) -> Result<Option<String>, Error> {
    if output.contains("*/") {
        return Err(Error::Unblessable {
            why: "the output has the end of a comment in it",
        });
    }
    if output
        .chars()
        .any(|c| c.is_control() && c != '\n' && c != '\t')
    {
        return Err(Error::Unblessable {
            why: "the output has control characters",
        });
    }
    let text = comment::text(source)?;
    let keys = |t: &comment::TextLine<'_>| {
        comment::key(t.text)
            .filter(|_| t.line > 1)
            .map(|(key, _)| key.to_owned())
    };
    let Some(start) = text
        .iter()
        .position(|t| keys(t).as_deref() == Some("stdout"))
    else {
        return Ok(None);
    };
    let block = text[start + 1..].iter().take_while(|t| keys(t).is_none());
    // The last line of the comment may hold nothing but its end.
    let first = text[start].line;
    let last = first + block.count();
    let closed_there = source
        .lines()
        .nth(last - 1)
        .is_some_and(|l| l.trim_end().ends_with("*/"));
    if closed_there {
        return Err(Error::Unblessable {
            why: "the comment's `*/` is not on a line of its own",
        });
    }
    let mut new: Vec<String> = source.lines().take(first - 1).map(str::to_owned).collect();
    new.push(" * stdout:".to_owned());
    new.extend(block_lines(output));
    new.extend(source.lines().skip(last).map(str::to_owned));
    Ok(Some(new.join("\n") + "\n"))
}

fn block_lines(output: &str) -> Vec<String> {
    let mut lines: Vec<String> = output
        .lines()
        .map(|line| match line {
            "" => " *   \\".to_owned(),
            l if l.starts_with('\\') => format!(" *   \\{l}"),
            l => format!(" *   {l}"),
        })
        .collect();
    if !output.is_empty() && !output.ends_with('\n') {
        lines.push(" *   \\ no newline".to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expectation::Expectation;

    #[test]
    fn what_is_blessed_is_then_expected() {
        let source = "/* T.\n * stdout: old\n * exit: 1\n */\nint main;\n";
        for output in ["", "a\n", "a", "a\n\n", "\n\n  b\n", "\\x\n"] {
            let new = replace(source, output).expect("fits").expect("has stdout");
            let expected = Expectation::parse(&new).expect("parses");
            assert_eq!(expected.stdout.as_deref(), Some(output), "{new}");
            assert_eq!(expected.exit, Some(1));
            assert!(new.ends_with(" */\nint main;\n"));
            let again = replace(&new, output).expect("fits");
            assert_eq!(again.as_deref(), Some(new.as_str()));
        }
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let source = "/* T.\n * stdout:\n */\n";
        assert!(replace(source, "*/").is_err());
        assert!(replace(source, "\u{7}").is_err());
        assert_eq!(
            replace("/* T.\n * exit: 1\n */\n", "x").expect("fits"),
            None
        );
    }
}
