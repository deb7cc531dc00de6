//! Patterns of file names, and of other names: `*` stands for any characters but `/`.

/// Whether `name` fits `pattern`.
pub fn matches(pattern: &str, name: &str) -> bool {
    let Some((fixed, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(tail) = name.strip_prefix(fixed) else {
        return false;
    };
    let end = tail.find('/').unwrap_or(tail.len());
    (0..=end)
        .filter(|&at| tail.is_char_boundary(at))
        .any(|at| matches(rest, &tail[at..]))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns() {
        assert!(matches("src/a.c", "src/a.c"));
        assert!(matches("src/*/a*.c", "src/x/abc.c"));
        assert!(matches("src/*", "src/"));
        assert!(matches("*", ""));
        assert!(!matches("src/*.c", "src/x/a.c"));
        assert!(!matches("src/a", "src/ab"));
        assert!(!matches("*b", "ac"));
    }
}
