//! `wasicc run`: runs a WASI program on the embedded wasmtime.
//!
//! A run is a list of steps: read FILE ([`program`]), make the engine ([`engine`]), get compiled code from the
//! cache or the compiler ([`cache`]), open what the command line grants ([`grants`]), link and call
//! ([`execute`]), then say what went wrong, if something did ([`trap`], [`missing_preopen`]).
//!
//! Nothing is granted that the command line doesn't ask for. The program's system calls are served in [`host`].
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
//!
//! SIGINT, SIGTERM and the others reach the program's handlers ([`signals`]); where it has none they end the runner
//! and with it the program, as signals do.

mod args;
pub mod cache;
mod dir_grant;
mod ending;
mod engine;
mod env_grant;
mod error;
mod execute;
mod export;
mod grants;
mod host;
mod imports;
mod invoke;
mod limits;
mod missing_preopen;
mod note;
mod program;
mod quantity;
mod signals;
mod trap;
mod watch_args;
mod watching;

pub use args::RunArgs;
pub use error::Error;

use ending::Ending;
use program::Program;
use std::path::Path;
use std::process::ExitCode;
use watching::Watching;

/// Compiles a C or C++ file (first argument) to a module (second): how the compiler half of the driver is reached.
pub type Compile<'a> =
    dyn Fn(&Path, &Path) -> Result<(), Box<dyn std::error::Error + Send + Sync>> + 'a;

/// Runs the program that `args` names to its end.
///
/// Returns the exit code to end with. What the program did wrong is already reported on stderr.
///
/// # Errors
///
/// When the program could not be started: see [`Error`].
pub fn run(args: &RunArgs, compile: &Compile) -> Result<ExitCode, Error> {
    let path = Path::new(&args.command[0]);
    let name = path.display().to_string();
    let program = Program::read(path, compile)?;
    let engine = engine::engine(args.max_stack, signals::wanted(program.wasm()))?;
    let cache = if args.no_cache { None } else { cache::folder() };
    let loaded = cache::load(&engine, path, program.wasm(), cache, args.verbose)?;
    let watching = Watching::new(args)?;
    let (ending, missing) = execute::execute(args, path, engine, loaded, &watching)?;
    let code = ending.code();
    watching.end(&ending);
    match ending {
        Ending::Exit(_) => {}
        Ending::Signal(signal) => signals::end_by(signal),
        Ending::Trap(report) => {
            let report = report.with_stacks(program.wasm(), args.max_stack);
            note::error(format_args!("{name}: {report}"));
        }
        Ending::Memory(limit) => note::error(format_args!("{name}: {limit}")),
        Ending::Timeout(limit) => {
            note::error(format_args!(
                "{name}: time limit: not done after {limit:?}, which --timeout grants"
            ));
        }
        Ending::Failed(e) => return Err(e),
    }
    if let Some(missing) = missing {
        missing.tell(&name, code, args.verbose);
    }
    Ok(ExitCode::from(code))
}
