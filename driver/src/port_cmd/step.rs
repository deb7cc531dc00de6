//! One step of a port: a command, its log, its end.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Serialize;
use wasicc_sysroot::{Progress, Unit};

use super::folder::Folder;
use super::io;
use crate::error::Error;
use crate::{cc, links, port};

/// The steps by their names, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Prepare,
    Configure,
    Build,
    Test,
    Install,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Configure => "configure",
            Self::Build => "build",
            Self::Test => "test",
            Self::Install => "install",
        }
    }
}

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Ending {
    Done,
    /// With this exit code, 128 + n for signal n.
    Failed(i32),
    TimedOut(u64),
    /// Not run, and why not.
    Skipped(String),
    /// An earlier call did it.
    Before,
}

/// A step that is over.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    pub kind: Kind,
    /// As a user would type it.
    pub command: String,
    pub ending: Ending,
    pub seconds: f64,
    pub log: Option<PathBuf>,
}

impl Step {
    /// One that was not run.
    pub fn skipped(kind: Kind, why: impl Into<String>) -> Self {
        Self {
            kind,
            command: String::new(),
            ending: Ending::Skipped(why.into()),
            seconds: 0.0,
            log: None,
        }
    }

    pub fn failed(&self) -> bool {
        matches!(self.ending, Ending::Failed(_) | Ending::TimedOut(_))
    }

    /// What it printed; nothing if it was not run.
    pub fn text(&self) -> String {
        let log = self.log.as_ref().and_then(|log| fs::read(log).ok());
        String::from_utf8_lossy(&log.unwrap_or_default()).into_owned()
    }
}

/// Runs the commands of steps.
pub struct Runner<'a> {
    pub folder: &'a mut Folder,
    pub progress: &'a Progress,
    pub prefix: Option<PathBuf>,
    pub limit: Duration,
}

impl Runner<'_> {
    /// Runs `wasicc ARGS` in `dir`; one that an earlier call has done is not done again.
    pub fn run(
        &mut self,
        kind: Kind,
        dir: &Path,
        args: Vec<OsString>,
        env: &[(&str, OsString)],
    ) -> Result<Step, Error> {
        let mut command = Command::new(links::exe()?);
        command.args(&args).envs(env.iter().cloned());
        let words = std::iter::once("wasicc".into()).chain(args);
        self.step(kind, dir, command, words.collect())
    }

    /// Runs a command of the machine's, without our tools.
    pub fn run_other(
        &mut self,
        kind: Kind,
        dir: &Path,
        words: Vec<OsString>,
    ) -> Result<Step, Error> {
        let mut command = Command::new(words.first().map_or("true".as_ref(), OsString::as_os_str));
        command.args(words.iter().skip(1));
        self.step(kind, dir, command, words)
    }

    fn step(
        &mut self,
        kind: Kind,
        dir: &Path,
        command: Command,
        words: Vec<OsString>,
    ) -> Result<Step, Error> {
        let words: Vec<_> = words.iter().map(|word| cc::quote(word)).collect();
        let shown = words.join(" ");
        let log = self.log(kind)?;
        if self.folder.is_done(kind.name()) {
            return Ok(Step {
                kind,
                command: shown,
                ending: Ending::Before,
                seconds: 0.0,
                log: log.is_file().then_some(log),
            });
        }
        self.folder.begin(kind.name())?;
        let what = format!("{}: {shown}", kind.name());
        let bar = self.progress.start(&what, 0, Unit::Files);
        let begun = Instant::now();
        let status = self.spawn(kind, dir, command, &log, &shown)?;
        let seconds = begun.elapsed().as_secs_f64();
        let ending = match status {
            None => Ending::TimedOut(self.limit.as_secs()),
            Some(status) if status.success() => Ending::Done,
            Some(status) => {
                use std::os::unix::process::ExitStatusExt;
                let code = status.code().or(status.signal().map(|n| 128 + n));
                Ending::Failed(code.unwrap_or(1))
            }
        };
        if ending == Ending::Done {
            bar.done();
            self.folder.done(kind.name())?;
        } else {
            drop(bar);
            if cc::interrupted().is_none() {
                self.progress.say(&format!("… failed after {seconds:.1} s"));
            }
        }
        Ok(Step {
            kind,
            command: shown,
            ending,
            seconds,
            log: Some(log),
        })
    }

    fn spawn(
        &self,
        kind: Kind,
        dir: &Path,
        mut command: Command,
        log: &Path,
        shown: &str,
    ) -> Result<Option<std::process::ExitStatus>, Error> {
        let mut file = File::create(log).map_err(io("write", log))?;
        writeln!(file, "# {shown}\n# in {}", dir.display()).map_err(io("write", log))?;
        // Two descriptors of one place, so that neither overwrites the other.
        let append = OpenOptions::new().append(true).open(log);
        let file = append.map_err(io("open", log))?;
        let copy = file.try_clone().map_err(io("open", log))?;
        command
            .current_dir(dir)
            .stdin(Stdio::null())
            .stdout(file)
            .stderr(copy);
        // What is outside of these steps is not a build's affair.
        for name in ["MAKEFLAGS", "MFLAGS", "MAKELEVEL"] {
            command.env_remove(name);
        }
        // Scripts of GNU refuse to be run by root without it.
        command.env("FORCE_UNSAFE_CONFIGURE", "1");
        if kind != Kind::Test {
            command.env("LC_ALL", "C");
        }
        if let Some(prefix) = &self.prefix {
            command.env(port::prefix::VARIABLE, prefix);
        }
        cc::run_group(command, self.limit)
    }

    fn log(&self, kind: Kind) -> Result<PathBuf, Error> {
        let logs = self.folder.join("logs");
        fs::create_dir_all(&logs).map_err(io("make folder", &logs))?;
        Ok(logs.join(format!("{}-{}.log", kind as u8 + 1, kind.name())))
    }
}
