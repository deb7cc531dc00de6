//! Runs a program with a time limit and catches all that it prints.

use std::ffi::{OsStr, OsString};
use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

use child::{code, end_group, own_session, own_terminal, wait};

use crate::terminal::Terminal;
use crate::{Error, words};

mod child;

/// A program to run.
pub struct Invocation {
    program: PathBuf,
    args: Vec<OsString>,
    dir: PathBuf,
    env: Vec<(String, OsString)>,
    bare: bool,
    stdin: Vec<u8>,
    merged: bool,
    terminal: Option<Terminal>,
    timeout: Duration,
}

/// What a program did.
pub struct Outcome {
    /// Exit code; 128 + n when signal n ended it.
    pub code: i32,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub timed_out: bool,
}

impl Outcome {
    /// Standard output as text.
    pub fn out(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    /// Standard error as text.
    pub fn err(&self) -> String {
        String::from_utf8_lossy(&self.stderr).into_owned()
    }
}

impl Invocation {
    /// `program` in the folder `dir`, with the environment of the harness.
    pub fn new(program: impl Into<PathBuf>, dir: impl Into<PathBuf>) -> Self {
        Invocation {
            program: program.into(),
            args: Vec::new(),
            dir: dir.into(),
            env: Vec::new(),
            bare: false,
            stdin: Vec::new(),
            merged: false,
            terminal: None,
            timeout: Duration::from_secs(60),
        }
    }

    #[must_use]
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.args
            .extend(args.into_iter().map(|a| a.as_ref().to_owned()));
        self
    }

    #[must_use]
    pub fn env(mut self, name: impl Into<String>, value: impl Into<OsString>) -> Self {
        self.env.push((name.into(), value.into()));
        self
    }

    /// Adds a flag and its value.
    #[must_use]
    pub fn arg_pair(self, flag: &str, value: &Path) -> Self {
        self.args([flag.as_ref(), value.as_os_str()])
    }

    /// Starts from an empty environment.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    #[must_use]
    pub fn stdin(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.stdin = text.into();
        self
    }

    /// Puts standard error into standard output, in the order of writing.
    #[must_use]
    pub fn merged(mut self) -> Self {
        self.merged = true;
        self
    }

    /// Makes a terminal its standard streams and its controlling terminal.
    /// What that shows is then standard output.
    #[must_use]
    pub fn terminal(mut self, terminal: Option<Terminal>) -> Self {
        self.terminal = terminal;
        self
    }

    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// The command line, ready to be pasted into a shell.
    pub fn line(&self) -> String {
        let env = self
            .env
            .iter()
            .map(|(name, value)| format!("{name}={}", value.to_string_lossy()));
        let command = std::iter::once(self.program.to_string_lossy().into_owned())
            .chain(self.args.iter().map(|a| a.to_string_lossy().into_owned()));
        words::join(env.chain(command))
    }

    /// Runs the program to its end, or ends it and all that it started in its
    /// process group when the time is over.
    ///
    /// # Errors
    /// The program cannot be started.
    pub fn run(&self) -> Result<Outcome, Error> {
        let failed = |source| Error::Spawn {
            program: self.program.clone(),
            source,
        };
        match &self.terminal {
            Some(terminal) => self.run_on(terminal),
            None => self.run_in_pipes(),
        }
        .map_err(failed)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if self.bare {
            command.env_clear();
        }
        command
            .args(&self.args)
            .envs(self.env.iter().map(|(k, v)| (k, v)))
            .current_dir(&self.dir);
        command
    }

    fn run_in_pipes(&self) -> std::io::Result<Outcome> {
        let (out_reader, out_writer) = std::io::pipe()?;
        let (err_reader, err_writer) = std::io::pipe()?;
        let mut command = self.command();
        command.stdin(if self.stdin.is_empty() {
            Stdio::null()
        } else {
            Stdio::piped()
        });
        if self.merged {
            command.stderr(out_writer.try_clone()?);
            drop(err_writer);
        } else {
            command.stderr(err_writer);
        }
        command.stdout(out_writer);
        // SAFETY: between fork and exec only the system calls setsid and sigaction are made, which allocate nothing.
        unsafe { command.pre_exec(own_session) };
        let mut child = command.spawn()?;
        // The command holds the writing ends of the pipes; the readers below
        // see the end of file only when it is gone.
        drop(command);
        let stdin = child.stdin.take();
        thread::scope(|scope| {
            scope.spawn(|| {
                if let Some(mut pipe) = stdin {
                    // A program that does not read its input is no failure of the harness.
                    let _ = pipe.write_all(&self.stdin);
                }
            });
            let out = scope.spawn(|| read_all(out_reader));
            let err = scope.spawn(|| read_all(err_reader));
            self.finish(&mut child, out, Some(err))
        })
    }

    fn run_on(&self, terminal: &Terminal) -> std::io::Result<Outcome> {
        let pair = terminal.open()?;
        let mut command = self.command();
        command
            .stdin(pair.slave.try_clone()?)
            .stdout(pair.slave.try_clone()?)
            .stderr(pair.slave);
        // SAFETY: between fork and exec only two system calls are made, which allocate nothing.
        unsafe { command.pre_exec(own_terminal) };
        let mut child = command.spawn()?;
        // The command holds the program's side; the end shows when all of that is closed.
        drop(command);
        thread::scope(|scope| {
            let shown = scope.spawn(|| terminal.sit_at(pair.master));
            self.finish(&mut child, shown, None)
        })
    }

    /// Waits for the program, and for those who read what it prints.
    fn finish<'scope>(
        &self,
        child: &mut Child,
        out: ScopedJoinHandle<'scope, Vec<u8>>,
        err: Option<ScopedJoinHandle<'scope, Vec<u8>>>,
    ) -> std::io::Result<Outcome> {
        let waited = wait(child, self.timeout);
        // Whatever the program left behind must not hold the pipes open.
        end_group(child);
        let (status, timed_out) = waited?;
        let read = |reader: ScopedJoinHandle<'scope, Vec<u8>>| reader.join().unwrap_or_default();
        Ok(Outcome {
            code: code(status),
            stdout: read(out),
            stderr: err.map(read).unwrap_or_default(),
            timed_out,
        })
    }
}

fn read_all(mut from: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What was read before an error is still what the program said.
    let _ = from.read_to_end(&mut bytes);
    bytes
}

/// Writes `text` to a new file at `path`.
///
/// # Errors
/// As the file system says.
pub fn write(path: &Path, text: &str) -> Result<(), Error> {
    std::fs::write(path, text).map_err(|source| Error::Io {
        what: "write",
        path: path.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::{Answer, keys};
    use std::time::Instant;

    fn sh(script: &str) -> Invocation {
        Invocation::new("/bin/sh", "/").args(["-c", script])
    }

    #[test]
    fn output_and_exit_code_are_caught() {
        let got = sh("cat; echo e >&2; exit 7")
            .stdin("in")
            .run()
            .expect("runs");
        assert_eq!(
            (got.code, got.out().as_str(), got.err().as_str()),
            (7, "in", "e\n")
        );
    }

    #[test]
    fn merged_output_keeps_its_order() {
        let got = sh("echo a; echo b >&2; echo c")
            .merged()
            .run()
            .expect("runs");
        assert_eq!(got.out(), "a\nb\nc\n");
    }

    #[test]
    fn a_signal_is_128_and_more() {
        assert_eq!(sh("kill -TERM $$").run().expect("runs").code, 143);
    }

    #[test]
    fn the_time_limit_ends_the_whole_group() {
        let start = Instant::now();
        let got = sh("echo x; sleep 60 & sleep 60")
            .timeout(Duration::from_millis(200))
            .run()
            .expect("runs");
        assert!(got.timed_out);
        assert_eq!(got.out(), "x\n");
        assert!(start.elapsed() < Duration::from_secs(20));
    }

    /// Nothing where there are no pseudo-terminals; C tests are skipped there too.
    fn on_terminal(script: &str, dialogue: &[(&str, &str)]) -> Option<Outcome> {
        let dialogue = dialogue.iter().map(|(prompt, text)| Answer {
            prompt: (*prompt).to_owned(),
            keys: keys(text),
        });
        let terminal = Terminal {
            rows: 7,
            columns: 33,
            dialogue: dialogue.collect(),
        };
        terminal.open().ok()?;
        Some(sh(script).terminal(Some(terminal)).run().expect("runs"))
    }

    #[test]
    fn a_terminal_has_its_size_and_is_the_sessions_own() {
        let script = "stty size; test -t 0 -a -t 1 -a -t 2 && : >/dev/tty";
        if let Some(got) = on_terminal(script, &[]) {
            assert_eq!((got.out().as_str(), got.code), ("7 33\n", 0));
        }
    }

    #[test]
    fn somebody_types_when_asked() {
        let script = "printf 'who? '; read a; printf 'and? '; read b; echo $a $b; cat; exit 7";
        let dialogue = [("who? ", "ann"), ("and? ", "bob"), ("ann bob", "^D")];
        if let Some(got) = on_terminal(script, &dialogue) {
            // The terminal may be gone before it shows the last key.
            let shown = got.out();
            assert!(
                shown.starts_with("who? ann\nand? bob\nann bob\n"),
                "{shown}"
            );
            assert_eq!(got.code, 7);
        }
    }

    #[test]
    fn a_bare_environment_is_empty() {
        let got = Invocation::new("/usr/bin/env", "/")
            .bare()
            .env("K", "V")
            .run()
            .expect("runs");
        assert_eq!(got.out(), "K=V\n");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = Invocation::new("/no/such", "/").run().err().expect("fails");
        assert!(error.to_string().contains("/no/such"));
    }
}
