//! One clang call.

use super::{Job, Store, deps};
use crate::error::{Error, IoContext};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Variables that change what clang does, besides its command line.
const MEDDLING: [&str; 9] = [
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "CCC_OVERRIDE_OPTIONS",
    "CLANG_CONFIG_FILE_SYSTEM_DIR",
    "CLANG_CONFIG_FILE_USER_DIR",
    "COMPILER_PATH",
    "DEPENDENCIES_OUTPUT",
    "SOURCE_DATE_EPOCH",
];

/// The compiler and the folder it runs in.
#[derive(Debug)]
pub struct Clang {
    program: PathBuf,
    work: PathBuf,
}

impl Clang {
    pub fn new(program: &Path, work: &Path) -> Self {
        Self {
            program: program.to_owned(),
            work: work.to_owned(),
        }
    }

    /// Compiles a file into the store: the object's path, or what clang said against it.
    pub fn run(&self, job: &Job, store: &Store) -> Result<Result<PathBuf, String>, Error> {
        let aside = store.aside()?;
        let (object, listing) = (aside.path().join("o"), aside.path().join("d"));
        let mut command = self.command(job);
        command
            .arg("-MD")
            .arg("-MF")
            .arg(&listing)
            .arg("-o")
            .arg(&object);
        let output = command.output().map_err(|source| Error::Spawn {
            program: self.program.clone(),
            source,
        })?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            let why = if said.trim().is_empty() {
                format!("clang ended with {}", output.status)
            } else {
                said
            };
            return Ok(Err(why));
        }
        if !said.trim().is_empty() {
            eprint!("{said}");
        }
        let listing = fs::read_to_string(&listing).on("read", &listing)?;
        store.keep(job, &deps::parse(&listing), &object).map(Ok)
    }

    /// The command as a user could repeat it in the build's folder.
    pub fn command_line(&self, job: &Job) -> String {
        let mut line = self.program.display().to_string();
        for arg in self.command(job).get_args() {
            line.push(' ');
            line.push_str(&arg.to_string_lossy());
        }
        line
    }

    fn command(&self, job: &Job) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.work)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .arg("--no-default-config")
            .args(&job.flags)
            .arg("-c")
            .arg(&job.source);
        for name in MEDDLING {
            command.env_remove(name);
        }
        command
    }
}
