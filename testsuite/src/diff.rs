//! Shows how two texts differ, line by line, for a reader of a failing test.

/// The lines of `expected` and `got` in one list: ` ` before the common ones,
/// `-` before those missing in `got`, `+` before those that `got` has too many.
pub fn diff(expected: &str, got: &str) -> String {
    let a: Vec<&str> = expected.lines().collect();
    let b: Vec<&str> = got.lines().collect();
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a_rest, b_rest) = (&a[same_start..], &b[same_start..]);
    let same_end = (a_rest.iter().rev().zip(b_rest.iter().rev()))
        .take_while(|(x, y)| x == y)
        .count();
    let mut out = String::new();
    let mut put = |mark: char, lines: &[&str]| {
        for line in lines {
            out.push(mark);
            out.push_str(line);
            out.push('\n');
        }
    };
    put(' ', &a[..same_start]);
    middle(
        &a_rest[..a_rest.len() - same_end],
        &b_rest[..b_rest.len() - same_end],
        &mut put,
    );
    put(' ', &a_rest[a_rest.len() - same_end..]);
    if expected.ends_with('\n') != got.ends_with('\n') && !got.is_empty() && !expected.is_empty() {
        out.push_str("(they differ in whether the last line ends with a newline)\n");
    }
    out
}

/// The longest common subsequence of two short lists, or, for long ones where
/// it would cost too much, just all of the one and all of the other.
fn middle(a: &[&str], b: &[&str], put: &mut impl FnMut(char, &[&str])) {
    if a.len() * b.len() > 1_000_000 {
        put('-', a);
        put('+', b);
        return;
    }
    let mut common = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i][j] = if a[i] == b[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            put(' ', &a[i..=i]);
            i += 1;
            j += 1;
        } else if j == b.len() || (i < a.len() && common[i + 1][j] >= common[i][j + 1]) {
            put('-', &a[i..=i]);
            i += 1;
        } else {
            put('+', &b[j..=j]);
            j += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_is_missing_and_what_is_new() {
        assert_eq!(diff("a\nb\nc\nd\n", "a\nx\nc\nd\n"), " a\n-b\n+x\n c\n d\n");
        assert_eq!(diff("", "x\n"), "+x\n");
        assert_eq!(diff("a\nb\n", "b\n"), "-a\n b\n");
        assert_eq!(
            diff("a\nb\nc\nd\ne\n", "a\nc\nq\ne\n"),
            " a\n-b\n c\n-d\n+q\n e\n"
        );
    }

    #[test]
    fn a_missing_newline_is_named() {
        assert!(diff("a\n", "a").contains("newline"));
    }
}
