//! What a C test asks for and what it expects: the keys of its first comment.

use std::time::Duration;

use crate::comment::{self, Entry};
use crate::terminal::{self, Answer, Terminal};
use crate::{Error, words};

/// How long a test may take when it does not say otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Whether the host's compiler and C library must do the same.
#[derive(Debug, PartialEq, Default)]
pub enum Host {
    #[default]
    Same,
    Skip,
}

/// The first comment of a C test, understood.
#[derive(Debug, PartialEq)]
pub struct Expectation {
    /// The sentence that says what is tested.
    pub title: String,
    pub flags: Vec<String>,
    /// Sets of flags that the test is compiled with in turn; never empty.
    pub matrix: Vec<Vec<String>>,
    /// Further source files, relative to the test's folder.
    pub sources: Vec<String>,
    pub args: Vec<String>,
    /// `NAME=VALUE` each.
    pub env: Vec<String>,
    /// Values of `--dir`, as they are.
    pub dirs: Vec<String>,
    /// Further options of the runner.
    pub run: Vec<String>,
    /// Shell commands that prepare the test's folder.
    pub setup: Option<String>,
    pub stdin: String,
    /// A terminal in place of pipes.
    pub terminal: Option<Terminal>,
    pub timeout: Duration,
    pub exit: Option<i32>,
    pub stdout: Option<String>,
    pub stdout_has: Vec<String>,
    pub stderr: Option<String>,
    pub stderr_has: Vec<String>,
    pub compiler_has: Vec<String>,
    pub compile_error: Vec<String>,
    pub host: Host,
    /// Flags for the host's compiler in place of `flags`.
    pub host_flags: Option<Vec<String>>,
}

impl Expectation {
    /// Reads the first comment of `source`.
    ///
    /// # Errors
    /// Anything that is not understood, and a test that expects nothing.
    pub fn parse(source: &str) -> Result<Self, Error> {
        let comment = comment::parse(source)?;
        let mut this = Self::empty(comment.title);
        let mut seen: Vec<String> = Vec::new();
        let mut dialogue = None;
        for entry in comment.entries {
            if seen.contains(&entry.key)
                && !entry.key.ends_with('~')
                && entry.key != "compile-error"
            {
                return Err(Error::RepeatedKey {
                    line: entry.line,
                    key: entry.key,
                });
            }
            seen.push(entry.key.clone());
            match entry.key.as_str() {
                "type" => dialogue = Some(answers(entry)?),
                _ => this.take(entry)?,
            }
        }
        this.give_dialogue(dialogue)?;
        this.check()?;
        Ok(this)
    }

    fn empty(title: String) -> Self {
        Expectation {
            title,
            flags: Vec::new(),
            matrix: vec![Vec::new()],
            sources: Vec::new(),
            args: Vec::new(),
            env: Vec::new(),
            dirs: Vec::new(),
            run: Vec::new(),
            setup: None,
            stdin: String::new(),
            terminal: None,
            timeout: TIMEOUT,
            exit: None,
            stdout: None,
            stdout_has: Vec::new(),
            stderr: None,
            stderr_has: Vec::new(),
            compiler_has: Vec::new(),
            compile_error: Vec::new(),
            host: Host::Same,
            host_flags: None,
        }
    }

    fn take(&mut self, entry: Entry) -> Result<(), Error> {
        match entry.key.as_str() {
            "flags" => self.flags = list(entry)?,
            "matrix" => self.matrix = matrix(entry)?,
            "sources" => self.sources = list(entry)?,
            "args" => self.args = list(entry)?,
            "env" => self.env = env(entry)?,
            "dirs" => self.dirs = list(entry)?,
            "run" => self.run = list(entry)?,
            "setup" => self.setup = Some(text(entry)?),
            "stdin" => self.stdin = text(entry)?,
            "tty" => self.terminal = Some(tty(entry)?),
            "timeout" => self.timeout = Duration::from_secs(number(entry)?.into()),
            "exit" => self.exit = Some(number(entry)?.into()),
            "stdout" => self.stdout = Some(text(entry)?),
            "stdout~" => self.stdout_has.push(pattern(entry)?),
            "stderr" => self.stderr = Some(text(entry)?),
            "stderr~" => self.stderr_has.push(pattern(entry)?),
            "compiler~" => self.compiler_has.push(pattern(entry)?),
            "compile-error" => self.compile_error.push(pattern(entry)?),
            "host" => self.host = host(entry)?,
            "host-flags" => self.host_flags = Some(list(entry)?),
            _ => {
                return Err(Error::UnknownKey {
                    line: entry.line,
                    key: entry.key,
                });
            }
        }
        Ok(())
    }

    fn give_dialogue(&mut self, dialogue: Option<Vec<Answer>>) -> Result<(), Error> {
        match (&mut self.terminal, dialogue) {
            (_, None) => Ok(()),
            (Some(terminal), Some(dialogue)) => {
                terminal.dialogue = dialogue;
                Ok(())
            }
            (None, Some(_)) => Err(Error::BadValue {
                key: "type".into(),
                value: String::new(),
                why: "needs a terminal to type at: give it `tty` too",
            }),
        }
    }

    fn check(&self) -> Result<(), Error> {
        let beside_terminal =
            !self.stdin.is_empty() || self.stderr.is_some() || !self.stderr_has.is_empty();
        if self.terminal.is_some() && beside_terminal {
            return Err(Error::BadValue {
                key: "tty".into(),
                value: String::new(),
                why: "a terminal takes what `type` says and shows all as `stdout`: no stdin, no stderr",
            });
        }
        let of_run = self.exit.is_some()
            || self.stdout.is_some()
            || self.stderr.is_some()
            || !self.stdout_has.is_empty()
            || !self.stderr_has.is_empty();
        if !self.compile_error.is_empty() && of_run {
            return Err(Error::BadValue {
                key: "compile-error".into(),
                value: self.compile_error.join(" "),
                why: "what does not compile cannot be expected to run",
            });
        }
        if !of_run && self.compile_error.is_empty() && self.compiler_has.is_empty() {
            return Err(Error::NoExpectation);
        }
        Ok(())
    }
}

fn bad(entry: &Entry, why: &'static str) -> Error {
    Error::BadValue {
        key: entry.key.clone(),
        value: entry.value.clone(),
        why,
    }
}

/// A value of words, which may go on in the lines below.
fn list(entry: Entry) -> Result<Vec<String>, Error> {
    let mut all = words::split(&entry.value)?;
    for line in entry.block.as_deref().unwrap_or_default().lines() {
        all.extend(words::split(line)?);
    }
    if all.is_empty() {
        return Err(bad(&entry, "is empty"));
    }
    Ok(all)
}

fn env(entry: Entry) -> Result<Vec<String>, Error> {
    let all = list(entry)?;
    match all.iter().find(|item| !item.contains('=')) {
        None => Ok(all),
        Some(item) => Err(Error::BadValue {
            key: "env".into(),
            value: item.clone(),
            why: "is not NAME=VALUE",
        }),
    }
}

fn matrix(entry: Entry) -> Result<Vec<Vec<String>>, Error> {
    let sets: Vec<_> = entry
        .value
        .split('|')
        .map(words::split)
        .collect::<Result<_, _>>()?;
    if entry.block.is_some() || sets.len() < 2 {
        return Err(bad(
            &entry,
            "is not two or more sets of flags with | between",
        ));
    }
    Ok(sets)
}

/// Text: the rest of the line, or the block below it. Neither is the empty text.
fn text(entry: Entry) -> Result<String, Error> {
    match (entry.value.is_empty(), &entry.block) {
        (true, _) => Ok(entry.block.unwrap_or_default()),
        (false, None) => Ok(entry.value + "\n"),
        (false, Some(_)) => Err(bad(&entry, "has both a text and a block")),
    }
}

fn pattern(entry: Entry) -> Result<String, Error> {
    if entry.value.is_empty() || entry.block.is_some() {
        return Err(bad(&entry, "is not a text on one line"));
    }
    Ok(entry.value)
}

/// `ROWSxCOLUMNS`.
fn tty(entry: Entry) -> Result<Terminal, Error> {
    let size = entry
        .value
        .split_once('x')
        .map(|(r, c)| (r.parse(), c.parse()));
    match (size, &entry.block) {
        (Some((Ok(rows), Ok(columns))), None) => Ok(Terminal {
            rows,
            columns,
            dialogue: Vec::new(),
        }),
        _ => Err(bad(&entry, "is not ROWSxCOLUMNS")),
    }
}

/// Lines of two words: what the terminal shows, and what is typed then.
fn answers(entry: Entry) -> Result<Vec<Answer>, Error> {
    let lines = match &entry.block {
        Some(block) if entry.value.is_empty() => block,
        None => &entry.value,
        Some(_) => return Err(bad(&entry, "has both a text and a block")),
    };
    let answer = |line| match words::split(line)?.as_slice() {
        [prompt, text] => Ok(Answer {
            prompt: prompt.clone(),
            keys: terminal::keys(text),
        }),
        _ => Err(Error::BadValue {
            key: entry.key.clone(),
            value: line.to_owned(),
            why: "is not two words: what the terminal shows, and what is typed then",
        }),
    };
    lines.lines().map(answer).collect()
}

fn number(entry: Entry) -> Result<u8, Error> {
    match (entry.value.parse(), &entry.block) {
        (Ok(number), None) => Ok(number),
        _ => Err(bad(&entry, "is not a number from 0 to 255")),
    }
}

fn host(entry: Entry) -> Result<Host, Error> {
    match entry.value.split_once(' ') {
        _ if entry.block.is_some() => Err(bad(&entry, "is not on one line")),
        None if entry.value == "same" => Ok(Host::Same),
        Some(("skip", reason)) if !reason.trim().is_empty() => Ok(Host::Skip),
        _ => Err(bad(&entry, "is neither `same` nor `skip` with a reason")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(keys: &str) -> Result<Expectation, Error> {
        Expectation::parse(&format!("/* Title.\n{keys} */\nint main;\n"))
    }

    #[test]
    fn keys_are_read() {
        let e = parse(" * flags: -O2 -DX='a b'\n * args: a \"b c\"\n * env: K=V L=\n * exit: 255\n * stdout: hi\n * host: skip no such call\n * matrix: -O0 | -O2 -flto\n")
            .expect("parses");
        assert_eq!(e.flags, ["-O2", "-DX=a b"]);
        assert_eq!(e.args, ["a", "b c"]);
        assert_eq!(e.env, ["K=V", "L="]);
        assert_eq!(e.exit, Some(255));
        assert_eq!(e.stdout.as_deref(), Some("hi\n"));
        assert_eq!(e.host, Host::Skip);
        assert_eq!(e.matrix, [vec!["-O0"], vec!["-O2", "-flto"]]);
    }

    #[test]
    fn a_terminal_and_what_is_typed() {
        let e = parse(" * exit: 0\n * type:\n *   'name: ' ann\n *   '' ^D\n * tty: 25x132\n");
        let terminal = e.expect("parses").terminal.expect("has one");
        assert_eq!((terminal.rows, terminal.columns), (25, 132));
        assert_eq!(terminal.dialogue[0].prompt, "name: ");
        assert_eq!(terminal.dialogue[0].keys, b"ann\r");
        assert_eq!(terminal.dialogue[1].keys, b"\x04");
    }

    #[test]
    fn an_empty_stdout_is_an_expectation() {
        assert_eq!(
            parse(" * stdout:\n").expect("parses").stdout.as_deref(),
            Some("")
        );
    }

    #[test]
    fn mistakes_are_refused() {
        assert!(matches!(parse(""), Err(Error::NoExpectation)));
        assert!(matches!(
            parse(" * flags: -O2\n"),
            Err(Error::NoExpectation)
        ));
        assert!(matches!(
            parse(" * exti: 3\n"),
            Err(Error::UnknownKey { line: 2, .. })
        ));
        assert!(matches!(
            parse(" * exit: 3\n * exit: 3\n"),
            Err(Error::RepeatedKey { .. })
        ));
        for keys in [
            " * exit: 256\n",
            " * exit: -1\n",
            " * exit: 0\n * host: skip\n",
            " * exit: 0\n * env: K\n",
            " * exit: 0\n * matrix: -O2\n",
            " * exit: 0\n * compile-error: x\n",
            " * stdout: a\n *   b\n",
            " * stderr~\n",
            " * exit: 0\n * tty: 80\n",
            " * exit: 0\n * type: a b\n",
            " * exit: 0\n * tty: 2x2\n * type: a b c\n",
            " * exit: 0\n * tty: 2x2\n * stdin: x\n",
            " * tty: 2x2\n * stderr: x\n",
        ] {
            assert!(matches!(parse(keys), Err(Error::BadValue { .. })), "{keys}");
        }
    }
}
