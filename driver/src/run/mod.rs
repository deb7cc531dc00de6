//! `wasicc run`: runs a WASI program on the embedded wasmtime.
//!
//! A run is a list of steps: read FILE ([`program`]), make the engine ([`engine`]), get compiled code from the
//! cache or the compiler ([`cache`]) or from a file that `wasicc aot` made ([`aot`]), open what the command line grants ([`grants`]), link and call
//! ([`execute`]), then say what went wrong, if something did ([`trap`], [`null_write`], [`missing_preopen`]).
//!
//! Nothing is granted that the command line doesn't ask for; `--spawn` gives the rest of the machine. The program's system calls are served in [`host`].
//!
//! What this is not: a component runner, a thread runner or a server. It interprets no option after FILE.
//!
//! # Exit codes
//!
//! | code | when |
//! |---|---|
//! | 0–255 | the program's own |
//! | 1 | the runner could not start the program |
//! | 2 | usage |
//! | 124 | `--timeout` passed |
//! | 134 | a trap (128 + SIGABRT, as a crash of a native program shows in a shell) |
//! | 137 | `--max-memory` was exceeded (128 + SIGKILL, as the kernel's out-of-memory killer) |
//! | 152 | `--fuel` was used up (128 + SIGXCPU, as the kernel's limit of processor time) |
//! | 153 | `--max-output` was exceeded (128 + SIGXFSZ, as the kernel's limit of a file's size) |
//!
//! More files than `--max-files` are an error for the program, EMFILE, as for a native one.
//!
//! SIGINT, SIGTERM and the others reach the program's handlers ([`signals`]); where it has none they end the runner
//! and with it the program, as signals do.

pub mod aot;
mod args;
pub mod cache;
pub mod debug;
mod dir_grant;
mod ending;
mod engine;
mod env_grant;
mod error;
mod execute;
mod export;
#[cfg(test)]
mod fuzz;
mod grants;
mod host;
mod imports;
mod invoke;
mod layout;
mod limits;
mod listen;
mod missing_preopen;
mod nested;
mod note;
mod null_write;
mod profile;
mod program;
mod quantity;
mod rewrite;
mod signals;
mod source;
mod stats;
mod trap;
mod watch_args;
mod watching;

pub use args::RunArgs;
pub use error::Error;
pub use layout::Layout;
pub use quantity::show_size;
pub use source::{Compile, Failure, Job, Language};
pub use trap::demangle;

use cache::Loaded;
use debug::Debugger;
use ending::{End, Ending};
use engine::{Choice, Needs, Settings};
use program::Program;
use rewrite::Changes;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use trap::LineSource;
use wasmtime::Engine;
use watching::Watching;

/// The module in the file `path`, which may follow a `#!` line, or what a C file there compiles to.
///
/// # Errors
///
/// When there is none.
pub fn module(path: &Path, with: &dyn Compile) -> Result<Vec<u8>, Error> {
    match Program::read(path, with, cache::folder().as_deref(), false)? {
        Program::Module(module) => Ok(module.wasm().to_vec()),
        Program::Compiled(_) => Err(Error::AlreadyCompiled { path: path.into() }),
    }
}

/// Runs the program that `args` names to its end.
///
/// Returns the exit code to end with. What the program did wrong is already reported on stderr.
///
/// # Errors
///
/// When the program could not be started: see [`Error`].
pub fn run(args: &RunArgs, with: &dyn Compile) -> Result<ExitCode, Error> {
    let watching = Watching::new(args)?;
    let program = read(args, with)?;
    run_program(args, &program, &watching, None)
}

/// Reads the program that `args` names.
fn read(args: &RunArgs, with: &dyn Compile) -> Result<Program, Error> {
    let path = Path::new(&args.command[0]);
    Program::read(path, with, folder(args).as_deref(), args.verbose)
}

/// Runs `program`, the one that `args` names, to its end, perhaps under a debugger.
fn run_program(
    args: &RunArgs,
    program: &Program,
    watching: &Watching,
    debugger: Option<Debugger>,
) -> Result<ExitCode, Error> {
    let path = Path::new(&args.command[0]);
    let name = path.display().to_string();
    let debug = debugger.is_some();
    let watch = &args.watch;
    let watched = watch.profile.is_some() || debug;
    let (layout, counted) = (program.layout(), args.fuel.is_some());
    let (needs, short_backtraces) = match program {
        Program::Module(module) => (
            Needs {
                own_code: counted || watched || args.coredump.is_some(),
                own_calls: watch.strace.is_some() || watch.stats.is_some(),
                file: true,
            },
            // A program that asks for backtraces all the time: see `lines`.
            export::has(module.wasm(), host::SITES),
        ),
        Program::Compiled(_) => (Needs::compiled(counted), false),
    };
    let choice = Choice::new(layout, needs);
    let lines = !(short_backtraces || choice.changes.any() && layout.lines);
    if let Program::Module(module) = program
        && (short_backtraces || choice.changes.any())
    {
        let (file, start) = module.file();
        trap::find_lines_in(LineSource {
            file,
            start,
            changes: choice.changes,
            short: short_backtraces,
        });
    }
    let engine = engine::engine(&Settings {
        max_stack: args.max_stack,
        fuel: counted,
        epochs: choice.epochs || watched,
        lines,
        short_backtraces,
        debug,
    })?;
    let loaded = load(args, path, program, &engine, choice.changes)?;
    watching.loaded(loaded.cached);
    let session = debugger.as_ref().map(|debugger| &debugger.session);
    let End {
        ending,
        missing,
        bottom,
    } = execute::execute(args, path, engine, loaded, watching, session)?;
    let code = ending.code();
    watching.end(args, &name, &ending);
    let debugger_code = debugger.and_then(|debugger| debugger.end(&ending));
    let mut stack_full = false;
    match ending {
        Ending::Exit(_) => {}
        Ending::Signal(signal) if debugger_code.is_none() => signals::end_by(signal),
        Ending::Signal(_) => {}
        Ending::Trap(report) => {
            stack_full = report.is_stack_overflow();
            let report = report.with_stacks(layout, args.max_stack);
            note::error(format_args!("{name}: {report}"));
        }
        Ending::Limit(limit) => note::error(format_args!("{name}: {limit}")),
        Ending::Timeout(limit) => {
            note::error(format_args!(
                "{name}: time limit: not done after {limit:?}, which --timeout grants"
            ));
        }
        Ending::Failed(e) => return Err(e),
    }
    if let Some(written) = bottom
        .filter(|_| !stack_full)
        .and_then(|bottom| null_write::find(&bottom, layout))
    {
        note::note(format_args!("{name}: {}", null_write::words(written)));
    }
    if let Some(refused) = host::refused_program() {
        note::note(format_args!(
            "{name} tried to start {refused}, which only --spawn grants; run it with --spawn if it may start any program, with all your rights"
        ));
    }
    if let Some(missing) = missing {
        missing.tell(&name, code, args.verbose);
    }
    Ok(debugger_code.unwrap_or(ExitCode::from(code)))
}

/// The cache to use, if any.
fn folder(args: &RunArgs) -> Option<PathBuf> {
    if args.no_cache { None } else { cache::folder() }
}

/// Gets the program's machine code.
fn load(
    args: &RunArgs,
    path: &Path,
    program: &Program,
    engine: &Engine,
    changes: Changes,
) -> Result<Loaded, Error> {
    match program {
        Program::Module(module) => {
            let job = cache::Job {
                engine,
                path,
                wasm: module.wasm(),
                changes,
            };
            cache::load(&job, folder(args), args.verbose)
        }
        Program::Compiled(compiled) => Ok(Loaded {
            module: aot::load(engine, path, compiled)?,
            pending: None,
            cached: true,
        }),
    }
}
