//! Splits a line into words as a shell would, without expanding anything.

use crate::Error;

/// The words of `text`: separated by blanks; '…' is literal, "…" knows
/// `\"` and `\\`, and a backslash outside quotes takes the next character.
///
/// # Errors
/// A quote that is not closed, or a backslash at the end.
pub fn split(text: &str) -> Result<Vec<String>, Error> {
    let bad = || Error::BadQuotes {
        text: text.to_owned(),
    };
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' => words.extend(word.take()),
            '\\' => word
                .get_or_insert_default()
                .push(chars.next().ok_or_else(bad)?),
            '\'' => {
                let into = word.get_or_insert_default();
                loop {
                    match chars.next().ok_or_else(bad)? {
                        '\'' => break,
                        c => into.push(c),
                    }
                }
            }
            '"' => {
                let into = word.get_or_insert_default();
                loop {
                    match chars.next().ok_or_else(bad)? {
                        '"' => break,
                        '\\' => match chars.next().ok_or_else(bad)? {
                            c @ ('"' | '\\') => into.push(c),
                            c => into.extend(['\\', c]),
                        },
                        c => into.push(c),
                    }
                }
            }
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Ok(words)
}

/// `words` as a line that a shell would split into them again.
pub fn join<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|w| quote(w.as_ref())).collect();
    quoted.join(" ")
}

fn quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        split(text).expect("quotes close")
    }

    #[test]
    fn blanks_separate_and_quotes_hold_together() {
        assert_eq!(
            words(r#" a "b c"	'd  e' f\ g "" "#),
            ["a", "b c", "d  e", "f g", ""]
        );
        assert_eq!(
            words(r#"-DX="\"s\"" 'a"b' "a\n""#),
            ["-DX=\"s\"", "a\"b", "a\\n"]
        );
        assert!(words("  ").is_empty());
    }

    #[test]
    fn open_quotes_are_an_error() {
        for text in ["'a", "\"a", "a\\", "\"a\\"] {
            assert!(
                matches!(split(text), Err(Error::BadQuotes { .. })),
                "{text}"
            );
        }
    }

    #[test]
    fn join_and_split_are_inverse() {
        let all = ["plain", "two words", "it's", "", "$x", "a\"b"];
        assert_eq!(words(&join(all)), all);
    }
}
