//! Driver tests: a compiler's command line and the clang command that it becomes.
//!
//! A file under testsuite/driver is a transcript whose commands are wasicc's (`$`), or
//! preparations for a shell (`%`). What differs from machine to machine, and what is the
//! same in every command, goes by a name: `[CLANG]`, `[WASM-LD]`, `[SYSROOT]`, `[TMP]`
//! and those of `names.tsv`, a name and the words that it stands for in each line. Clang
//! itself is not tested here.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use libtest_mimic::{Failed, Trial};

use crate::process::{self, Invocation};
use crate::tools::{Tools, scratch};
use crate::transcript::{self, Step};
use crate::transcript_test::{rewritten, written};
use crate::{Error, collect, diff, wildcard, words};

/// The file that gives names to words.
const NAMES: &str = "names.tsv";

/// All driver tests under `dir`.
///
/// # Errors
/// The folder cannot be read. A file that is not understood is a failing test.
pub fn trials(dir: &Path, tools: &Arc<Tools>) -> Result<Vec<Trial>, Error> {
    let names = match dir.exists() {
        true => collect::read(&dir.join(NAMES))?,
        false => String::new(),
    };
    let world = Arc::new(World {
        tools: Arc::clone(tools),
        names,
        found: OnceLock::new(),
    });
    let files = collect::files(dir, &["txt"])?;
    Ok(files
        .into_iter()
        .map(|file| {
            let world = Arc::clone(&world);
            Trial::test(collect::name("driver", dir, &file), move || {
                world
                    .check(&file)
                    .map_err(|error| Failed::from(format!("{}: {error}", file.display())))
            })
        })
        .collect())
}

/// What all driver tests share.
struct World {
    tools: Arc<Tools>,
    names: String,
    found: OnceLock<Result<Vec<(String, String)>, String>>,
}

impl World {
    /// Runs one file's commands in a folder of its own.
    fn check(&self, file: &Path) -> Result<(), Error> {
        let text = collect::read(file)?;
        let transcript = transcript::parse(&text)?;
        let folder = scratch()?;
        let mut blessed: Vec<(&Step, String)> = Vec::new();
        for step in &transcript.steps {
            let mut command = match step.silent {
                true => Invocation::new("/bin/sh", folder.path()).args(["-c", &step.command]),
                false => self.command(step, folder.path())?,
            };
            for (name, value) in &transcript.env {
                command = command.env(name, value);
            }
            let outcome = command.merged().run()?;
            if step.silent {
                if outcome.code != 0 {
                    return Err(mismatch(step, "the preparation failed", &outcome.out()));
                }
                continue;
            }
            let got = self.normal(&outcome.out(), folder.path())?;
            let lines: Vec<&str> = got.lines().collect();
            let patterns: Vec<&str> = step.output.iter().map(String::as_str).collect();
            let same = wildcard::lines(&patterns, &lines);
            if same && outcome.code == step.exit {
                continue;
            }
            if self.tools.bless {
                blessed.push((step, written(step, &lines, outcome.code)));
                continue;
            }
            let expected: String = patterns.iter().map(|line| format!("{line}\n")).collect();
            let why = format!("exit code {}, expected {}", outcome.code, step.exit);
            return Err(mismatch(step, &why, &diff::diff(&expected, &got)));
        }
        match blessed.is_empty() {
            true => Ok(()),
            false => process::write(file, &rewritten(&text, &blessed)),
        }
    }

    /// A step's command, which must be one of wasicc's names.
    fn command(&self, step: &Step, folder: &Path) -> Result<Invocation, Error> {
        let mut words = words::split(&step.command)?;
        if words.is_empty() {
            return Err(mismatch(step, "no command", ""));
        }
        let program = self.tools.bin().join(words.remove(0));
        Ok(Invocation::new(program, folder)
            .env("WASICC_SYSROOT", self.tools.sysroot()?)
            .env("LC_ALL", "C.UTF-8")
            .args(words))
    }

    /// Output with names in place of what they stand for.
    fn normal(&self, output: &str, folder: &Path) -> Result<String, Error> {
        let found = self
            .found
            .get_or_init(|| self.places().map_err(|error| error.to_string()));
        let places = found.as_ref().map_err(|said| Error::Mismatch {
            report: said.clone(),
        })?;
        let mut text = output.replace(&*folder.to_string_lossy(), "[TMP]");
        for (path, name) in places {
            text = text.replace(path, name);
        }
        for line in self.names.lines() {
            if let Some((name, stands_for)) = line.split_once('\t') {
                text = text.replace(stands_for, name);
            }
        }
        Ok(text)
    }

    /// Where the driver finds things, by its own word; longer paths first.
    fn places(&self) -> Result<Vec<(String, String)>, Error> {
        let sysroot = self.tools.sysroot()?;
        let shown = Invocation::new(self.tools.bin().join("wasicc"), "/")
            .env("WASICC_SYSROOT", sysroot)
            .args(["-###", "x.c"])
            .run()?
            .err();
        let shown = words::split(shown.trim_end())?;
        let wasm_ld = shown
            .iter()
            .find_map(|word| word.strip_prefix("--ld-path="));
        let mut places = vec![
            (sysroot.to_string_lossy().into_owned(), "[SYSROOT]"),
            (self.tools.bin().to_string_lossy().into_owned(), "[BIN]"),
            (wasm_ld.unwrap_or_default().to_owned(), "[WASM-LD]"),
            (shown.first().cloned().unwrap_or_default(), "[CLANG]"),
        ];
        places.retain(|(path, _)| path.starts_with('/'));
        places.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
        Ok(places
            .into_iter()
            .map(|(path, name)| (path, name.to_owned()))
            .collect())
    }
}

fn mismatch(step: &Step, why: &str, detail: &str) -> Error {
    Error::Mismatch {
        report: format!("line {}: {why}\n$ {}\n{detail}", step.line, step.command),
    }
}
