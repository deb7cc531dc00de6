//! Replays a transcript in a folder, a home and a cache of its own, and
//! compares what each command prints and its exit code.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use libtest_mimic::{Completion, Failed, Trial};

use crate::process::{self, Invocation};
use crate::tools::{Tools, scratch};
use crate::transcript::{self, Step, Transcript};
use crate::{Error, collect, diff, wildcard};

/// Long enough for a sysroot to be built beside other tests.
const TIMEOUT: Duration = Duration::from_secs(300);

/// All transcripts under `dir`.
///
/// # Errors
/// The folder cannot be read. A file that is not understood is a failing test.
pub fn trials(dir: &Path, tools: &Arc<Tools>) -> Result<Vec<Trial>, Error> {
    let files = collect::files(dir, &["transcript"])?;
    Ok(files
        .into_iter()
        .map(|file| {
            let name = collect::name("cli", dir, &file);
            let tools = Arc::clone(tools);
            Trial::ignorable_test(name, move || {
                check(&file, &tools)
                    .map_err(|error| Failed::from(format!("{}: {error}", file.display())))
            })
        })
        .collect())
}

/// The world of one test.
struct Stage<'a> {
    root: PathBuf,
    transcript: &'a Transcript,
    tools: &'a Tools,
}

fn check(file: &Path, tools: &Tools) -> Result<Completion, Error> {
    let text = collect::read(file)?;
    let transcript = transcript::parse(&text)?;
    let dir = scratch()?;
    let stage = Stage {
        root: dir.path().to_owned(),
        transcript: &transcript,
        tools,
    };
    for folder in ["work", "home"] {
        let path = stage.root.join(folder);
        std::fs::create_dir(&path).map_err(|source| Error::Io {
            what: "make the folder",
            path,
            source,
        })?;
    }
    for (command, reason) in &transcript.needs {
        if stage.shell(command)?.run()?.code != 0 {
            return Ok(Completion::ignored_with(reason));
        }
    }
    let mut blessed: Vec<(&Step, String)> = Vec::new();
    for step in &transcript.steps {
        let outcome = stage.shell(&step.command)?.run()?;
        let got = stage.normal(&outcome.out());
        if outcome.timed_out {
            return Err(stage.mismatch(step, "it did not end in time", &got));
        }
        if step.silent {
            if outcome.code != 0 {
                return Err(stage.mismatch(step, "the preparation failed", &got));
            }
            continue;
        }
        let patterns: Vec<&str> = step.output.iter().map(String::as_str).collect();
        let lines: Vec<&str> = got.lines().collect();
        let same = wildcard::lines(&patterns, &lines);
        if tools.bless {
            if !same || outcome.code != step.exit {
                blessed.push((step, written(step, &lines, outcome.code)));
            }
            continue;
        }
        if outcome.code != step.exit {
            let why = format!("exit code {}, expected {}", outcome.code, step.exit);
            return Err(stage.mismatch(step, &why, &got));
        }
        if !same {
            let expected: String = step.output.iter().map(|l| format!("{l}\n")).collect();
            return Err(stage.mismatch(step, "output differs", &diff::diff(&expected, &got)));
        }
    }
    if !blessed.is_empty() {
        process::write(file, &rewritten(&text, &blessed))?;
    }
    Ok(Completion::Completed)
}

impl Stage<'_> {
    /// `command` in the test's folder, with nothing of the user's own set-up.
    fn shell(&self, command: &str) -> Result<Invocation, Error> {
        let mut path = OsString::from(self.tools.bin());
        path.push(":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        let at = |name: &str| self.root.join(name).into_os_string();
        let real_cache = std::env::var_os("WASICC_CACHE")
            .or_else(|| std::env::var_os("XDG_CACHE_HOME").map(|d| join(d, "/wasicc")))
            .or_else(|| std::env::var_os("HOME").map(|d| join(d, "/.cache/wasicc")))
            .unwrap_or_default();
        let mut vars: Vec<(&str, OsString)> = vec![
            ("PATH", path),
            ("HOME", at("home")),
            ("TMPDIR", std::env::temp_dir().into()),
            ("LC_ALL", "C.UTF-8".into()),
            ("WASICC_CACHE", at("cache")),
            ("WASICC_SOURCE", self.tools.repo.clone().into()),
            ("WASICC", self.tools.wasicc.clone().into()),
            ("REPO", self.tools.repo.clone().into()),
            ("REAL_CACHE", real_cache),
        ];
        if !self.transcript.unset.iter().any(|n| n == "WASICC_SYSROOT") {
            vars.push(("WASICC_SYSROOT", self.tools.sysroot()?.into()));
        }
        let mut shell = Invocation::new("/bin/bash", self.root.join("work"))
            .bare()
            .merged()
            .timeout(TIMEOUT)
            .args(["-c", command]);
        for (name, value) in vars {
            if !self.transcript.unset.iter().any(|n| n == name) {
                shell = shell.env(name, value);
            }
        }
        for (name, value) in &self.transcript.env {
            shell = shell.env(name, value);
        }
        Ok(shell)
    }

    /// Output with the paths that differ from run to run replaced by names.
    fn normal(&self, output: &str) -> String {
        let mut text = output.replace(&*self.root.to_string_lossy(), "[TMP]");
        if let Ok(sysroot) = self.tools.sysroot() {
            text = text.replace(&*sysroot.to_string_lossy(), "[SYSROOT]");
        }
        text
    }

    fn mismatch(&self, step: &Step, why: &str, detail: &str) -> Error {
        Error::Mismatch {
            report: format!("line {}: {why}\n$ {}\n{detail}", step.line, step.command),
        }
    }
}

fn join(mut dir: OsString, below: &str) -> OsString {
    dir.push(below);
    dir
}

/// A step as it would be written if what it did were right.
pub(crate) fn written(step: &Step, lines: &[&str], code: i32) -> String {
    let mut text = format!("$ {}\n", step.command.replace('\n', "\n> "));
    for line in lines {
        let odd = ["$ ", "% ", "> ", "? ", "@ ", "\\"]
            .iter()
            .any(|s| line.starts_with(s));
        text += &format!("{}{line}\n", if odd { "\\" } else { "" });
    }
    if code != 0 {
        text += &format!("? {code}\n");
    }
    text
}

pub(crate) fn rewritten(text: &str, steps: &[(&Step, String)]) -> String {
    let mut new = String::new();
    let mut next = 1;
    let all: Vec<&str> = text.lines().collect();
    for (step, written) in steps {
        for line in &all[next - 1..step.line - 1] {
            new += &format!("{line}\n");
        }
        new += written;
        next = step.line + step.lines;
    }
    for line in &all[next - 1..] {
        new += &format!("{line}\n");
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blessed_step_reads_back() {
        let text = "# T.\n$ one\nold\n\n$ two \\\n> more\n? 3\n\n$ three\n";
        let transcript = transcript::parse(text).expect("parses");
        let step = &transcript.steps[1];
        let new = rewritten(text, &[(step, written(step, &["$ x", "", "y"], 0))]);
        let again = transcript::parse(&new).expect("parses");
        assert_eq!(again.steps[1].output, ["$ x", "", "y"]);
        assert_eq!(again.steps[1].exit, 0);
        assert_eq!(again.steps[0].output, ["old"]);
        assert_eq!(again.steps[2].command, "three");
    }
}
