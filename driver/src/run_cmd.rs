//! `wasicc run`, `wasicc aot` and `wasicc cache`: the runner's subcommands, and how it reaches the compiler for a C file.

use std::env;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use wasicc_sysroot::toolchain::Toolchain;

use crate::error::Error;
use crate::run::{Compile, Failure, Job, Language};
use crate::{run, subcommand};

/// `wasicc run`, and `wasirun`.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    Ok(run::run(&subcommand::parse("run", args), &COMPILER)?)
}

/// `wasicc aot`.
pub fn aot(args: Vec<OsString>) -> Result<ExitCode, Error> {
    run::aot::command(&subcommand::parse("aot", args), &COMPILER)?;
    Ok(ExitCode::SUCCESS)
}

/// `wasicc cache`.
pub fn cache(args: Vec<OsString>) -> Result<ExitCode, Error> {
    run::cache::command(&subcommand::parse("cache", args))?;
    Ok(ExitCode::SUCCESS)
}

/// `wasicc debug`. A C file is compiled so that all its variables can be seen.
pub fn debug(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let lldb = Toolchain::find().and_then(|llvm| llvm.tool("lldb", "lldb"));
    let args = subcommand::parse("debug", args);
    let compiler = Compiler(&["-O0", "-g"]);
    Ok(run::debug::debug(&args, &compiler, lldb.ok().as_deref())?)
}

/// This same program, as the compiler of the C files that are run; and how they are compiled.
pub struct Compiler(&'static [&'static str]);

/// The compiler of what is just run.
pub const COMPILER: Compiler = Compiler(&["-O1", "-g"]);

impl Compile for Compiler {
    fn identity(&self) -> Result<Vec<OsString>, Failure> {
        let sysroot = wasicc_sysroot::locate(None)?;
        let llvm = Toolchain::find()?;
        let mut words = vec![sysroot.path.into(), sysroot.manifest.id.into()];
        for program in [env::current_exe()?.as_path(), llvm.clang()] {
            let meta = program.metadata()?;
            let changed = format!("{}.{} {}", meta.mtime(), meta.mtime_nsec(), meta.size());
            words.extend([program.into(), changed.into()]);
        }
        words.extend(self.0.iter().map(OsString::from));
        Ok(words)
    }

    fn compile(&self, job: &Job) -> Result<(), Failure> {
        let (name, language) = match job.language {
            Language::C => ("wasicc", "c"),
            Language::Cxx => ("wasic++", "c++"),
        };
        let mut command = Command::new(env::current_exe()?);
        command.arg0(name).args(self.0);
        command.arg("-MD").arg("-MF").arg(job.rule);
        if let Some(overlay) = job.overlay {
            let mut word = OsString::from("-ivfsoverlay");
            word.push(overlay);
            command.arg(word);
        }
        command.arg("-o").arg(job.output);
        command.args(["-x", language]);
        // A name that looks like an option is made one that doesn't.
        match job.source.as_os_str().as_bytes().starts_with(b"-") {
            true => command.arg(Path::new(".").join(job.source)),
            false => command.arg(job.source),
        };
        let status = command.status()?;
        match status.success() {
            true => Ok(()),
            // The compiler has said why.
            false => Err(format!("the compiler ended with {status}").into()),
        }
    }
}
