//! Compiling and linking: `wasicc` and `wasic++` as a C compiler.
//!
//! The command line is read ([`wasm_flavor`], [`word`], [`options`]), translated by the tables
//! ([`flags`], [`linker_flags`], [`translate`]), given its defaults ([`plan`]) and then
//! run. A command that does not link becomes clang at once; one that links runs it as
//! a child ([`child`], [`linker`]) and puts the finished program in its place ([`output`]).

mod call_casts;
mod cannot_throw;
mod check;
mod child;
mod defaults;
mod errno_text;
mod flags;
mod input;
mod linker;
mod linker_args;
mod linker_flags;
mod listen;
mod malloc;
mod note;
mod old_c;
mod openmp;
mod options;
mod output;
mod plan;
mod query;
mod response;
mod rule;
mod sanitizers;
mod show;
mod simd;
mod translate;
mod wasm_flavor;
mod wasm_opt;
mod word;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{ExitCode, ExitStatus};

use wasicc_sysroot::toolchain::Toolchain;

use crate::casts::Listener;
use crate::error::Error;
use crate::port::Mode;
use crate::{limits, runnable, tools};
use call_casts::CallCasts;
use linker::Linker;
pub use options::Language;
use options::Options;
use output::Output;
use plan::{Link, Places, Plan};

pub use child::{
    become_command, become_program, catch_signals, die_of, exit_code, interrupted, run_group,
};
pub use defaults::STACK_SIZE;
pub use linker_args::LinkerArgs;
pub use query::version;
#[cfg(test)]
pub use response::quote as quote_words;
pub use response::{expand, split};
pub use show::quote;

/// The longest command line, in bytes, that is passed to clang as such when a response
/// file made it long: exec takes 2 MiB of arguments and environment together.
const MAX_ARGS: usize = 128 << 10;

/// Runs the compiler with the arguments that followed its name.
pub fn main(language: Language, args: Vec<OsString>) -> Result<ExitCode, Error> {
    // clang's own inner command lines (`-cc1`) are not for a driver.
    if args
        .first()
        .is_some_and(|first| first.as_encoded_bytes().starts_with(b"-cc1"))
    {
        return Err(become_program(Toolchain::find()?.clang(), &args));
    }
    // Read the command line.
    let expanded = response::expand(args)?;
    let words = word::read(wasm_flavor::translate(expanded.args));
    let mut options = Options::read(&words)?;
    options.within(Mode::now(), &words);

    // Answer questions.
    if let Some((query, value)) = &options.query {
        return query::answer(*query, value.as_deref(), &options).map(|()| ExitCode::SUCCESS);
    }
    // Decide.
    shared(&mut options)?;
    threads(&options)?;
    let plan = decide(language, &mut options, &words)?;

    // Show what will be done.
    if options.show {
        eprintln!("{}", plan.shown());
        return Ok(ExitCode::SUCCESS);
    }
    if options.verbose {
        tell(&plan);
    }
    // Do it.
    let keep = expanded
        .from_file
        .then(|| plan.args_file())
        .transpose()?
        .flatten();
    let done = match &plan.link {
        Some(link) => make_program(&plan, link, keep.as_ref()),
        None => compile(&plan, keep.as_ref()),
    };
    // What was half made is gone by now.
    drop(keep);
    match child::interrupted() {
        Some(signal) => Ok(child::die_of(signal)),
        None => done,
    }
}

/// `-shared`: where a build asks for a library to load at run time, it gets the same functions to link (see
/// [`make_program`]); elsewhere, and where a configure script wants to know, there is no such thing.
fn shared(options: &mut Options) -> Result<(), Error> {
    let links = options.has_input && !options.no_link;
    let Some(flag) = options.shared.take_if(|_| links) else {
        return Ok(());
    };
    if !options.build || options.asked {
        return Err(Error::Unsupported {
            flag,
            reason: flags::SHARED,
        });
    }
    options.archive = true;
    options.relocatable = true;
    Ok(())
}

/// `-pthread`: what names threads links everywhere, but who only asks if there are any is told the truth.
fn threads(options: &Options) -> Result<(), Error> {
    match options.asks_for_threads {
        true => Err(Error::Unsupported {
            flag: "-pthread".into(),
            reason: flags::NO_THREADS,
        }),
        false => Ok(()),
    }
}

/// The clang command that stands for a compiler's command line, its program first, as `-###` shows it.
pub fn clang_command(language: Language, args: Vec<OsString>) -> Result<Vec<OsString>, Error> {
    let words = word::read(wasm_flavor::translate(response::expand(args)?.args));
    let mut options = Options::read(&words)?;
    let plan = decide(language, &mut options, &words)?;
    let mut command = vec![plan.program.into_os_string()];
    command.extend(plan.args);
    if let Some(link) = plan.link {
        command.extend(["-o".into(), link.output.into_os_string()]);
    }
    Ok(command)
}

/// Finds clang and the sysroot, translates the user's words and makes the plan.
fn decide(language: Language, options: &mut Options, words: &[word::Word]) -> Result<Plan, Error> {
    let links = options.has_input && !options.no_link;
    let before_libc = match links {
        true => defaults::before_libc(options, simd::in_libc(options, words)),
        false => Vec::new(),
    };
    let user = translate::translate(words, links, before_libc)?;
    options.relocatable |= user.relocatable;
    options.strip_all |= user.strip_all;
    options.emit_relocs = user.args.iter().any(|arg| arg == "-Wl,--emit-relocs");
    let toolchain = Toolchain::find()?;
    let wasm_ld = links.then(|| toolchain.wasm_ld()).transpose()?;
    // With nothing to compile, clang is asked about itself, which needs no sysroot; nor does the compilation of what
    // is preprocessed, as on a build farm's helpers.
    let needed = options.has_input && (options.reads_headers || !options.no_link);
    let sysroot = match wasicc_sysroot::locate(options.sysroot.as_deref()) {
        Ok(sysroot) => Some(sysroot),
        Err(_) if !needed && options.sysroot.is_none() => None,
        Err(error) => return Err(error.into()),
    };
    let places = Places {
        clang: toolchain.clang(),
        wasm_ld: wasm_ld.as_deref(),
        sysroot: sysroot.as_ref(),
    };
    Ok(plan::make(language, options, user, &places))
}

/// `-v`: what was left out, and the command that is run.
fn tell(plan: &Plan) {
    eprintln!("wasicc {}", env!("CARGO_PKG_VERSION"));
    for note in &plan.notes {
        eprintln!("wasicc: note: {note}");
    }
    eprintln!("{}", plan.shown());
}

/// Becomes clang.
fn compile(plan: &Plan, args_file: Option<&ArgsFile>) -> Result<ExitCode, Error> {
    if plan.cannot_throw {
        child::catch_signals()?;
        let args = args_file.map_or_else(|| plan.args.clone(), |file| vec![file.arg()]);
        return run(plan, &args, None, |_| true).map(child::exit_code);
    }
    match args_file {
        // The file must be there until clang has read it, and be removed then.
        Some(file) => {
            child::catch_signals()?;
            child::run(&plan.program, &[file.arg()], None).map(child::exit_code)
        }
        None => Err(become_program(&plan.program, &plan.args)),
    }
}

/// Runs clang and what follows a link, and installs the program.
fn make_program(plan: &Plan, link: &Link, args_file: Option<&ArgsFile>) -> Result<ExitCode, Error> {
    // From here on there is something to clean up.
    child::catch_signals()?;
    let output = match link.in_place {
        true => Output::in_place(&link.output),
        false => Output::create(&link.output)?,
    };

    // Compile and link in a folder apart.
    let mut args = match args_file {
        Some(file) => vec![file.arg()],
        None => plan.args.clone(),
    };
    args.extend(link.moved.iter().cloned());
    args.extend(["-o".into(), output.path().into()]);
    let mut linker = Linker::new(plan, args, output.scratch());
    let mut call_casts = link.call_casts;
    let mut heard = Listener::default();
    let link_with =
        |linker: &mut Linker<'_>, call_casts: Option<CallCasts>, heard: &mut Listener| {
            let flags: Vec<_> = (call_casts.into_iter())
                .flat_map(CallCasts::linker_flags)
                .collect();
            linker.link(&flags, |line| call_casts.is_none() || heard.passes(line))
        };
    let mut status = link_with(&mut linker, call_casts, &mut heard)?;
    if heard.crash.is_some()
        && let Some(less) = call_casts.and_then(CallCasts::without_pointers)
    {
        call_casts = Some(less);
        heard = Listener::default();
        status = link_with(&mut linker, call_casts, &mut heard)?;
    }
    if let Some(crash) = &heard.crash {
        _ = io::stderr().write_all(crash);
    }
    if !status.success() || child::interrupted().is_some() {
        return Ok(child::exit_code(status));
    }
    // Give printf the texts of errors, if a format has %m.
    if errno_text::wanted(output.path())? {
        linker.args.push(errno_text::WITH.into());
        heard = Listener::default();
        status = link_with(&mut linker, call_casts, &mut heard)?;
        if !status.success() || child::interrupted().is_some() {
            return Ok(child::exit_code(status));
        }
    }
    // In place of a shared library, put its functions into an archive.
    if link.archive {
        archive(output.path())?;
    }
    // To a configure script, what cannot work is not there.
    if link.asked && limits::refuse(output.path())? {
        return Ok(ExitCode::FAILURE);
    }
    // Say what of it cannot work.
    if link.tell_limits
        && !link.asked
        && limits::warn(output.path(), link.limit_errors)? > 0
        && link.limit_errors
    {
        return Ok(ExitCode::FAILURE);
    }
    // Let calls by wrong signatures work, or say that they don't.
    if let Some(call_casts) = call_casts {
        let mut again = |flags: &[OsString]| {
            let always: Vec<_> = call_casts.linker_flags().collect();
            let mut said = Vec::new();
            let status = linker.link(&[&always, flags].concat(), |line| {
                said.extend_from_slice(line);
                false
            })?;
            if !status.success() {
                _ = io::stderr().write_all(&said);
            }
            Ok(status)
        };
        let status = call_casts.apply(output.path(), heard, &mut again)?;
        if !status.success() || child::interrupted().is_some() {
            return Ok(child::exit_code(status));
        }
    }
    // Optimize it once more.
    if let Some(wasm_opt) = &link.wasm_opt {
        wasm_opt.apply(output.path())?;
        if let Some(signal) = child::interrupted() {
            return Ok(child::die_of(signal));
        }
    }
    // Make it run by itself.
    if link.runnable {
        let line = runnable::line()?;
        runnable::wrap(output.path(), &line).map_err(|source| Error::Output {
            path: link.output.clone(),
            source,
        })?;
    }
    // Put the program in its place.
    output.install()?;
    Ok(ExitCode::SUCCESS)
}

/// Runs clang with an ear to what it says; see [`listen::run`].
fn run(
    plan: &Plan,
    args: &[OsString],
    scratch: Option<&Path>,
    mut passes: impl FnMut(&[u8]) -> bool,
) -> Result<ExitStatus, Error> {
    let (mut cannot_throw, mut wants_openmp) = (false, false);
    let status = listen::run(&plan.program, args, scratch, |line| {
        wants_openmp |= !plan.openmp && openmp::is_meant(line);
        cannot_throw |= plan.cannot_throw && cannot_throw::is_meant(line);
        passes(line)
    })?;
    if cannot_throw && !status.success() {
        eprintln!("{}", cannot_throw::NOTE);
    }
    if wants_openmp && !status.success() {
        eprintln!("{}", openmp::NOTE);
    }
    Ok(status)
}

/// Makes the object file at `path` an archive of it, which links whole or not at all, under whatever name.
fn archive(path: &Path) -> Result<(), Error> {
    let failed = |source| Error::Output {
        path: path.to_owned(),
        source,
    };
    let object = path.with_extension("merged.o");
    fs::rename(path, &object).map_err(failed)?;
    let args = ["rcs".into(), path.into(), object.clone().into()];
    let ar = tools::AR.locate(&Toolchain::find()?)?;
    let status = child::run(&ar, &args, None)?;
    fs::remove_file(&object).map_err(failed)?;
    match status.success() {
        true => Ok(()),
        false => Err(failed(io::Error::other(format!(
            "llvm-ar ended with {status}"
        )))),
    }
}

/// Arguments that are too long for exec, in a response file for clang.
struct ArgsFile(tempfile::NamedTempFile);

impl ArgsFile {
    fn arg(&self) -> OsString {
        let mut arg = OsString::from("@");
        arg.push(self.0.path());
        arg
    }
}

impl Plan {
    /// The command as a shell would take it, with the output's own name.
    fn shown(&self) -> String {
        let output = self
            .link
            .as_ref()
            .map(|link| [OsStr::new("-o"), link.output.as_os_str()]);
        show::command(
            std::iter::once(self.program.as_os_str())
                .chain(self.args.iter().map(OsString::as_os_str))
                .chain(output.into_iter().flatten()),
        )
    }

    /// Writes the arguments to a file, if they are too long for exec.
    fn args_file(&self) -> Result<Option<ArgsFile>, Error> {
        if self.args.iter().map(|arg| arg.len() + 1).sum::<usize>() < MAX_ARGS {
            return Ok(None);
        }
        let failed = |source| Error::Io {
            action: "write arguments to",
            path: std::env::temp_dir(),
            source,
        };
        let mut file = tempfile::Builder::new()
            .prefix("wasicc-")
            .tempfile()
            .map_err(failed)?;
        file.write_all(&response::quote(&self.args))
            .map_err(failed)?;
        Ok(Some(ArgsFile(file)))
    }
}
