//! Reads a transcript: commands as typed into a shell, and what they print.

use crate::Error;

/// A transcript, understood.
#[derive(Debug, Default, PartialEq)]
pub struct Transcript {
    /// The sentence that says what is tested.
    pub title: String,
    /// Variables that every command starts with.
    pub env: Vec<(String, String)>,
    /// Variables that no command has.
    pub unset: Vec<String>,
    /// A shell command; the test is skipped, with the reason, if it fails.
    pub needs: Vec<(String, String)>,
    pub steps: Vec<Step>,
}

/// One command.
#[derive(Debug, PartialEq)]
pub struct Step {
    /// Line of the file, from 1.
    pub line: usize,
    pub command: String,
    /// A step of preparation: it must succeed, what it prints does not matter.
    pub silent: bool,
    /// Patterns of the lines that it prints, standard error included.
    pub output: Vec<String>,
    pub exit: i32,
    /// Number of lines of the file that the step takes, blank ones at the end excluded.
    pub lines: usize,
}

/// Reads a transcript; testsuite/README.md says what one looks like.
///
/// # Errors
/// A line that is not understood, or no command to check.
pub fn parse(text: &str) -> Result<Transcript, Error> {
    let mut this = Transcript::default();
    let mut blanks = 0;
    for (index, raw) in text.lines().enumerate() {
        let line = index + 1;
        let bad = |why| Error::BadLine {
            line,
            text: raw.to_owned(),
            why,
        };
        if let Some(comment) = raw.strip_prefix('#').filter(|_| this.steps.is_empty()) {
            let space = if this.title.is_empty() { "" } else { " " };
            this.title += &format!("{space}{}", comment.trim());
        } else if let Some(rest) = raw.strip_prefix("@ ") {
            setting(&mut this, rest).ok_or_else(|| bad("unknown setting"))?;
        } else if let Some(command) = raw.strip_prefix("$ ") {
            this.steps.push(step(line, command, false));
        } else if let Some(command) = raw.strip_prefix("% ") {
            this.steps.push(step(line, command, true));
        } else if let Some(more) = raw.strip_prefix("> ") {
            let last = this
                .steps
                .last_mut()
                .ok_or_else(|| bad("no command to go on with"))?;
            last.command += &format!("\n{more}");
            last.lines = line + 1 - last.line;
        } else if let Some(code) = raw.strip_prefix("? ") {
            let last = this
                .steps
                .last_mut()
                .ok_or_else(|| bad("no command before it"))?;
            let code = code
                .trim()
                .parse::<u8>()
                .map_err(|_| bad("not an exit code"))?;
            last.exit = code.into();
            last.lines = line + 1 - last.line;
        } else if raw.is_empty() {
            blanks += 1;
            continue;
        } else {
            let last = this
                .steps
                .last_mut()
                .ok_or_else(|| bad("output before any command"))?;
            if last.silent {
                return Err(bad("output of a `%` command is not compared"));
            }
            last.output
                .extend(std::iter::repeat_n(String::new(), blanks));
            // A backslash keeps output that looks like something else.
            last.output
                .push(raw.strip_prefix('\\').unwrap_or(raw).to_owned());
            last.lines = line + 1 - last.line;
        }
        blanks = 0;
    }
    match this.steps.iter().any(|s| !s.silent) {
        true => Ok(this),
        false => Err(Error::NoExpectation),
    }
}

fn step(line: usize, command: &str, silent: bool) -> Step {
    Step {
        line,
        command: command.to_owned(),
        silent,
        output: Vec::new(),
        exit: 0,
        lines: 1,
    }
}

fn setting(this: &mut Transcript, text: &str) -> Option<()> {
    let (key, value) = text.split_once(' ')?;
    match key {
        "env" => {
            let (name, value) = value.split_once('=')?;
            this.env.push((name.to_owned(), value.to_owned()));
        }
        "unset" => this.unset.extend(value.split(' ').map(str::to_owned)),
        "needs" => {
            let (command, reason) = value.split_once(" # ")?;
            this.needs.push((command.to_owned(), reason.to_owned()));
        }
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_transcript() {
        let t = parse("# A missing\n# file.\n@ env A=b c\n@ unset X Y\n@ needs test -d / # no root\n\n% touch a\n$ wasicc nosuch.c \\\n> -O2\nerror: [..]\n\n\\$ odd\n? 1\n\n$ true\n")
            .expect("parses");
        assert_eq!(t.title, "A missing file.");
        assert_eq!(t.env, [("A".to_owned(), "b c".to_owned())]);
        assert_eq!(t.unset, ["X", "Y"]);
        assert_eq!(t.needs, [("test -d /".to_owned(), "no root".to_owned())]);
        assert!(t.steps[0].silent);
        assert_eq!(t.steps[1].command, "wasicc nosuch.c \\\n-O2");
        assert_eq!(t.steps[1].output, ["error: [..]", "", "$ odd"]);
        assert_eq!(
            (t.steps[1].exit, t.steps[1].line, t.steps[1].lines),
            (1, 8, 6)
        );
        assert_eq!(t.steps[2].output, Vec::<String>::new());
    }

    #[test]
    fn mistakes_are_refused() {
        for text in [
            "",
            "# only prose\n",
            "% true\n",
            "out\n",
            "? 1\n",
            "$ x\n? no\n",
            "@ evn A=1\n$ x\n",
            "% x\nout\n",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }
}
