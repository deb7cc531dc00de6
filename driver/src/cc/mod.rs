//! Compiling and linking: `wasicc` and `wasic++` as a C compiler.
//!
//! The command line is read ([`wasm_flavor`], [`word`], [`options`]), translated by the tables
//! ([`flags`], [`linker_flags`], [`translate`]), given its defaults ([`plan`]) and then
//! run. A command that does not link becomes clang at once; one that links makes the program
//! ([`program`]: by [`steps`], or by clang's driver) and puts it in its place ([`output`]).

mod call_casts;
mod cannot_throw;
mod check;
mod child;
mod compilations;
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
mod program;
mod query;
mod response;
mod rule;
mod sanitizers;
mod show;
mod simd;
mod steps;
mod translate;
mod wasm_flavor;
mod wasm_opt;
mod word;

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::process::ExitCode;

use wasicc_sysroot::toolchain::Toolchain;

use crate::error::Error;
use crate::port::Mode;
pub use options::Language;
use options::Options;
use plan::{Places, Plan};

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
        Some(link) => program::make(&plan, link, keep.as_ref()),
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
/// [`program::make`]); elsewhere, and where a configure script wants to know, there is no such thing.
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
        return listen::run(plan, &plan.program, &args, None, |_| true).map(child::exit_code);
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
