//! Reads the make rules that `clang -MD` writes.

/// The files that a rule's target depends on, sorted.
pub fn parse(rule: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut name = String::new();
    let mut chars = rule
        .split_once(": ")
        .map_or("", |(_, rest)| rest)
        .chars()
        .peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.next_if_eq(&'\n').is_some() => finish(&mut name, &mut names),
            '\\' if chars.next_if_eq(&' ').is_some() => name.push(' '),
            '\\' if chars.next_if_eq(&'#').is_some() => name.push('#'),
            '$' if chars.next_if_eq(&'$').is_some() => name.push('$'),
            ' ' | '\n' => finish(&mut name, &mut names),
            _ => name.push(c),
        }
    }
    finish(&mut name, &mut names);
    names.sort();
    names.dedup();
    names
}

fn finish(name: &mut String, names: &mut Vec<String>) {
    if !name.is_empty() {
        names.push(std::mem::take(name));
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn rules_with_line_ends_and_escapes() {
        let rule = "out\\ dir/o: src/b.c src/a.h \\\n  with\\ space.h a$$b.h \\\n  src/a.h\n";
        assert_eq!(parse(rule), ["a$b.h", "src/a.h", "src/b.c", "with space.h"]);
        assert!(parse("").is_empty());
    }
}
