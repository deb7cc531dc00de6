//! `wasicc debug`: a program under lldb, or on a port that speaks gdb's remote protocol.
//!
//! The engine compiles the program so that its state can be seen at each instruction and stops can be put anywhere
//! (wasmtime's guest debugging). Two threads take part: the program's, which the engine brings to [`handler`] at each
//! stop, and the [`server`]'s, which speaks with the debugger and has the program's thread look things up
//! ([`session`]). lldb 22 knows the protocol's additions for WebAssembly: the call stack, locals and globals
//! ([`target`]). Where lldb is and how it is started: [`lldb`].
//!
//! The program runs in this process, with what the options of `wasicc run` grant. It stops before its first
//! instruction. It ends with the debugger, but for one that came over `--debug-port` and detaches.

mod args;
mod handler;
mod lldb;
mod look;
mod server;
mod session;
mod target;
mod wire;

pub use args::DebugArgs;
pub use handler::{block_on, start};
pub use session::Session;

use super::ending::Ending;
use super::error::Error;
use super::program::{Module, Program};
use super::watching::Watching;
use super::{Compile, note};
use server::Program as Served;
use std::net::TcpListener;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread::JoinHandle;

/// A debugger that waits for the program's first stop.
pub struct Debugger {
    /// What the program's thread and the server's say to each other.
    pub session: Arc<Session>,
    server: JoinHandle<()>,
    lldb: Option<lldb::Child>,
}

/// Runs the program that `args` names under a debugger. `llvm` is LLVM's own lldb, where there is one.
///
/// Returns the program's exit code, or lldb's.
///
/// # Errors
///
/// When the program or lldb can't be started, or the port can't be had.
pub fn debug(args: &DebugArgs, with: &dyn Compile, llvm: Option<&Path>) -> Result<ExitCode, Error> {
    let path = Path::new(&args.run.command[0]);
    let watching = Watching::new(&args.run)?;
    let program = super::read(&args.run, with)?;
    let Program::Module(module) = &program else {
        return Err(Error::AlreadyCompiled { path: path.into() });
    };
    let debugger = Debugger::new(args, path, module, llvm)?;
    let mut run = args.run.clone();
    if debugger.lldb.is_some() && run.stdin.is_none() {
        // The terminal's input is the debugger's.
        run.stdin = Some("/dev/null".into());
    }
    super::run_program(&run, &program, &watching, Some(debugger))
}

impl Debugger {
    fn new(
        args: &DebugArgs,
        path: &Path,
        module: &Module,
        llvm: Option<&Path>,
    ) -> Result<Self, Error> {
        let program = match &args.debug_port {
            None => Some(lldb::find(args.lldb.as_deref(), llvm)?),
            Some(_) => None,
        };
        let address = args.debug_port.clone().unwrap_or_default();
        let failed = |source| Error::DebugPort {
            address: address.to_string(),
            source,
        };
        let listener = TcpListener::bind(address.socket()).map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        if !has_lines(module.wasm()) {
            note::note(format_args!(
                "{}: no debugging information: compile it with -g to see its source",
                path.display()
            ));
        }
        let lldb = match program {
            Some(program) => Some(lldb::Child::start(&program, bound, args)?),
            None => {
                note::note(format_args!(
                    "waiting for a debugger on {bound}; in lldb: process connect --plugin wasm connect://{bound}"
                ));
                None
            }
        };
        let (session, inbox) = Session::new();
        let session = Arc::new(session);
        let served = Served {
            name: path.display().to_string(),
            wasm: module.wasm().into(),
        };
        let outlives = lldb.is_none();
        let server = server::start(listener, served, Arc::clone(&session), inbox, outlives)?;
        Ok(Debugger {
            session,
            server,
            lldb,
        })
    }

    /// Tells the debugger how the program ended and waits until it has gone. Returns lldb's exit code, if it was lldb.
    pub fn end(self, ending: &Ending) -> Option<ExitCode> {
        self.session.ended(ending);
        let code = self.lldb.map(lldb::Child::wait);
        // It only fails by a panic, which has been told.
        let _ = self.server.join();
        code
    }
}

/// Whether the module has line tables.
fn has_lines(wasm: &[u8]) -> bool {
    use wasmparser::{Parser, Payload};
    Parser::new(0).parse_all(wasm).any(|payload| {
        matches!(payload, Ok(Payload::CustomSection(section)) if section.name() == ".debug_line")
    })
}
