//! Patterns for a line of a log, as the table of causes has them: `*` stands for any text, `@` for one word (letters, digits
//! and what stands in names and paths); both are remembered, and `{1}` in a sentence is the first. The rest is itself, and so
//! are several stars together, as in make's `*** [all] Error 1`.

/// A pattern, in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Any,
    Word,
}

impl Pattern {
    pub fn new(text: &str) -> Self {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['*', '@']) {
            if at > 0 {
                parts.push(Part::Text(rest[..at].to_owned()));
            }
            let stars = rest[at..].len() - rest[at..].trim_start_matches('*').len();
            parts.push(match stars {
                0 => Part::Word,
                1 => Part::Any,
                n => Part::Text("*".repeat(n)),
            });
            rest = &rest[at + stars.max(1)..];
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        Self(parts)
    }

    /// Where it first fits in the line: what its `*` and `@` stood for.
    pub fn find<'a>(&self, line: &'a str) -> Option<Vec<&'a str>> {
        let starts: Box<dyn Iterator<Item = usize>> = match self.0.first() {
            Some(Part::Text(text)) => Box::new(line.match_indices(text.as_str()).map(|m| m.0)),
            Some(Part::Word) => Box::new(
                line.char_indices()
                    .map(|c| c.0)
                    .filter(|&at| at == 0 || !line[..at].ends_with(is_word)),
            ),
            _ => Box::new(std::iter::once(0)),
        };
        for at in starts {
            let mut found = Vec::new();
            if fits(&self.0, &line[at..], &mut found) {
                return Some(found);
            }
        }
        None
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || "_-+./".contains(c)
}

/// Whether the parts fit at the beginning of `text`.
fn fits<'a>(parts: &[Part], text: &'a str, found: &mut Vec<&'a str>) -> bool {
    let Some((first, rest)) = parts.split_first() else {
        return true;
    };
    let lengths: Vec<usize> = match first {
        Part::Text(own) => {
            return (text.strip_prefix(own.as_str())).is_some_and(|text| fits(rest, text, found));
        }
        Part::Any if rest.is_empty() => vec![text.len()],
        // Only where the text behind it stands is worth a try.
        Part::Any if let Some(Part::Text(next)) = rest.first() => {
            text.match_indices(next.as_str()).map(|m| m.0).collect()
        }
        Part::Any => text
            .char_indices()
            .map(|c| c.0)
            .chain([text.len()])
            .collect(),
        // The longest word first.
        Part::Word => {
            let chars = text.char_indices().take_while(|c| is_word(c.1));
            let mut ends: Vec<_> = chars.map(|(at, c)| at + c.len_utf8()).collect();
            ends.reverse();
            ends
        }
    };
    let depth = found.len();
    for length in lengths {
        found.push(&text[..length]);
        if fits(rest, &text[length..], found) {
            return true;
        }
        found.truncate(depth);
    }
    false
}

/// `sentence` with what was found in the places of `{1}`, `{2}`.
pub fn fill(sentence: &str, found: &[&str]) -> String {
    let mut filled = sentence.to_owned();
    for (n, text) in (1..).zip(found) {
        filled = filled.replace(&format!("{{{n}}}"), text.trim());
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_and_words() {
        let found = |pattern: &str, line| {
            let found = Pattern::new(pattern).find(line);
            found.map(|words| words.join("|"))
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            found(
                "error: '*' file not",
                "x.c:1: error: 'a b.h' file not found"
            ),
            some("a b.h")
        );
        assert_eq!(
            found("@: not found", "sh: 1: bison: not found"),
            some("bison")
        );
        assert_eq!(
            found("No package '@' found", "No package 'gtk+-3.0' found"),
            some("gtk+-3.0")
        );
        assert_eq!(found("a*c*", "xxabcde"), some("b|de"));
        assert_eq!(found("@.h: No such", "é.h: No such"), some("é"));
        assert_eq!(found("@.h: No such", ".h: No such"), None);
        assert_eq!(found("x", "y"), None);
        assert_eq!(
            found("*** [*] Error", "make: *** [a: b] Error 1"),
            some("a: b")
        );
        assert_eq!(found("*** x", "** x"), None);
        assert_eq!(fill("{1} and {2}{3}", &["a", " b"]), "a and b{3}");
    }
}
