//! lldb: finding it and starting it.

use super::args::DebugArgs;
use crate::run::error::Error;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{self, Command, ExitCode};

/// A running lldb.
pub struct Child(process::Child);

/// The lldb to start: `named` on the command line, else LLVM's, else the first on the PATH that
/// knows WebAssembly.
pub fn find(named: Option<&Path>, llvm: Option<&Path>) -> Result<PathBuf, Error> {
    if let Some(named) = named {
        return match knows_wasm(named) {
            true => Ok(named.into()),
            false => Err(Error::Lldb {
                found: Some(named.into()),
            }),
        };
    }
    let on_path = which::which("lldb").ok();
    let mut seen = None;
    for program in llvm.map(Path::to_owned).into_iter().chain(on_path) {
        if knows_wasm(&program) {
            return Ok(program);
        }
        seen = Some(program);
    }
    Err(Error::Lldb { found: seen })
}

/// Whether `program` is an lldb that can speak with an engine: since LLVM 22 it has a process plug-in for that.
fn knows_wasm(program: &Path) -> bool {
    let output = Command::new(program)
        .args(["--no-lldbinit", "--batch", "-o", "plugin list process.wasm"])
        .stdin(process::Stdio::null())
        .output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("[+] wasm"))
}

impl Child {
    /// Starts `program` and has it connect to `address`.
    pub fn start(program: &Path, address: SocketAddr, args: &DebugArgs) -> Result<Self, Error> {
        let mut command = Command::new(program);
        let connect = format!("process connect --plugin wasm connect://{address}");
        let commands = std::iter::once(&connect).chain(&args.commands);
        command.args(commands.flat_map(|each| [OsString::from("-o"), each.into()]));
        if args.batch {
            command.arg("--batch");
        }
        // ^C is lldb's: it stops the program.
        // SAFETY: ignoring a signal touches no memory; lldb sets its own handler.
        unsafe { libc::signal(libc::SIGINT, libc::SIG_IGN) };
        command
            .spawn()
            .map(Child)
            .map_err(|source| Error::LldbStart {
                path: program.into(),
                source,
            })
    }

    /// Waits until the user is done with it.
    pub fn wait(mut self) -> ExitCode {
        match self.0.wait().map(|status| status.code()) {
            Ok(Some(code)) => ExitCode::from((code & 0xff) as u8),
            _ => ExitCode::FAILURE,
        }
    }
}
