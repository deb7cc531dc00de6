//! A C file as far as it must be understood: comments and strings taken out, calls and includes found.

use std::fs;
use std::path::PathBuf;

/// What is read of a file at most: generated tables are no code.
const MOST: usize = 1 << 20;

/// A C file.
pub struct File {
    pub path: PathBuf,
    /// Its text, comments and the insides of strings blanked.
    code: String,
    /// Its text as it is.
    text: String,
}

impl File {
    pub fn read(path: PathBuf) -> Option<Self> {
        let mut bytes = fs::read(&path).ok()?;
        bytes.truncate(MOST);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Some(Self {
            path,
            code: blank(&text),
            text,
        })
    }

    /// The lines on which the function is called.
    pub fn calls(&self, name: &str) -> Vec<usize> {
        let mut lines = Vec::new();
        for (at, _) in self.code.match_indices(name) {
            let (before, after) = (&self.code[..at], &self.code[at + name.len()..]);
            if is_call(before, after) {
                lines.push(before.matches('\n').count() + 1);
            }
        }
        lines
    }

    pub fn has_main(&self) -> bool {
        self.code.match_indices("main").any(|(at, _)| {
            let before = self.code[..at].trim_end();
            let types =
                before.ends_with("int") || before.ends_with("void") || before.ends_with(['}', ';']);
            let after = self.code[at + 4..].trim_start();
            types && after.starts_with('(')
        })
    }

    /// The headers that are included whatever is defined, with their lines.
    pub fn includes(&self) -> Vec<(usize, &str)> {
        let mut depth = 0;
        let mut found = Vec::new();
        for (number, line) in (1..).zip(self.text.lines()) {
            let Some(directive) = line.trim_start().strip_prefix('#').map(str::trim_start) else {
                continue;
            };
            if directive.starts_with("if") {
                depth += 1;
            } else if directive.starts_with("endif") {
                depth -= 1;
            } else if let Some(rest) = directive.strip_prefix("include")
                && depth == 0
                && let Some(name) = rest.split(['<', '>', '"']).nth(1)
            {
                found.push((number, name));
            }
        }
        found
    }
}

/// Whether a name between `before` and `after` is called, not declared, defined or a member.
fn is_call(before: &str, after: &str) -> bool {
    if !after.trim_start().starts_with('(') {
        return false;
    }
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if before.ends_with(|c: char| word(c) || c == '.' || c == ':') || before.ends_with("->") {
        return false;
    }
    let before = before.trim_end();
    let last = before.rsplit(|c: char| !word(c)).next().unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let statement = ["return", "else", "do", "case"].contains(&last);
    // `pid_t fork(`, `int *f(`; and what begins a line at its left edge is a definition of the old kind.
    let declared = !last.is_empty() && !statement;
    !(declared || before.ends_with('*') || line.trim_start().starts_with('#'))
}

/// The text with comments and what is in quotes as blanks; lines stay lines.
fn blank(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let keep = |c: char| if c == '\n' { '\n' } else { ' ' };
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('/', Some('/')) => {
                while chars.peek().is_some_and(|&c| c != '\n') {
                    chars.next();
                }
            }
            ('/', Some('*')) => {
                chars.next();
                let mut last = ' ';
                for c in chars.by_ref() {
                    code.push(keep(c));
                    if last == '*' && c == '/' {
                        break;
                    }
                    last = c;
                }
            }
            ('"' | '\'', _) => {
                code.push(c);
                while let Some(inner) = chars.next() {
                    match inner {
                        '\\' => {
                            code.extend(chars.next().map(keep));
                        }
                        inner if inner == c || inner == '\n' => {
                            code.push(inner);
                            break;
                        }
                        inner => code.push(keep(inner)),
                    }
                }
            }
            _ => code.push(c),
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> File {
        File {
            path: PathBuf::new(),
            code: blank(text),
            text: text.to_owned(),
        }
    }

    #[test]
    fn calls_are_told_from_declarations() {
        let text = "/* fork()\n */ pid_t fork(void);\nint f(void) {\n p = fork();\n if (fork ()) g(\"fork()\");\n return fork(); }\n\
                    x.fork(); myfork(); fork; // fork()\n#define spawn() fork()\n";
        assert_eq!(file(text).calls("fork"), [4, 5, 6]);
        assert!(file("int main(int c) {").has_main());
        assert!(!file("domain(x); /* int main( */").has_main());
    }

    #[test]
    fn includes_without_a_condition() {
        let text = "#include <a.h>\n#ifdef X\n#include <b.h>\n#endif\n# include \"c.h\"\n";
        assert_eq!(file(text).includes(), [(1, "a.h"), (5, "c.h")]);
    }
}
