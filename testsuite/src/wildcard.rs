//! Patterns for output that differs from run to run: `[..]` in a line stands
//! for any text, and a line that is just `...` for any number of lines.

/// Whether `line` as a whole is what `pattern` says.
pub fn line(pattern: &str, line: &str) -> bool {
    let mut parts = pattern.split("[..]");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Whether some part of some line of `text` is what `pattern` says.
pub fn within(pattern: &str, text: &str) -> bool {
    let pattern = format!("[..]{pattern}[..]");
    text.lines().any(|l| line(&pattern, l))
}

/// Whether `got` as a whole is what `patterns` say, line by line.
pub fn lines(patterns: &[&str], got: &[&str]) -> bool {
    match patterns.split_first() {
        None => got.is_empty(),
        Some((&"...", rest)) => (0..=got.len()).any(|skip| lines(rest, &got[skip..])),
        Some((pattern, rest)) => match got.split_first() {
            Some((first, others)) => line(pattern, first) && lines(rest, others),
            None => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_wildcards_is_compared_whole() {
        assert!(line("abc", "abc"));
        assert!(!line("abc", "abcd"));
        assert!(!line("abc", "ab"));
        assert!(line("", ""));
    }

    #[test]
    fn wildcards_take_any_text() {
        assert!(line("a[..]c", "ac"));
        assert!(line("a[..]c", "abbbc"));
        assert!(line("[..]b[..]b", "xbyb"));
        assert!(!line("[..]b[..]b", "xb"));
        assert!(!line("aa[..]aa", "aaa"));
    }

    #[test]
    fn within_looks_at_each_line() {
        assert!(within("two [..] four", "one\nxx two three four yy\n"));
        assert!(!within("one[..]two", "one\ntwo\n"));
    }

    #[test]
    fn dots_take_any_number_of_lines() {
        assert!(lines(&["a", "...", "c"], &["a", "c"]));
        assert!(lines(&["a", "...", "c"], &["a", "b", "b", "c"]));
        assert!(!lines(&["a", "...", "c"], &["a", "b"]));
        assert!(lines(&["..."], &[]));
        assert!(!lines(&["a"], &["a", "b"]));
    }
}
