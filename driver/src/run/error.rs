//! What can keep a program from being started, and the words for it.

use super::aot::Refusal;
use super::imports::UnknownImport;
use super::listen::Listen;
use super::program::Look;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why `wasicc run` or `wasicc cache` could not do its work.
#[derive(Debug)]
pub enum Error {
    /// FILE can't be read.
    Read { path: PathBuf, source: io::Error },
    /// FILE is no module.
    NotModule { path: PathBuf, look: Look },
    /// FILE starts as a module, but the engine refuses it.
    Invalid { path: PathBuf, reason: String },
    /// FILE is a compiled program that is not run.
    Aot { path: PathBuf, reason: Refusal },
    /// FILE is compiled already.
    AlreadyCompiled { path: PathBuf },
    /// The user's key for compiled programs can't be read or made.
    AotKey { path: PathBuf, source: io::Error },
    /// The compiled program can't be written.
    AotOutput { path: PathBuf, source: io::Error },
    /// The C or C++ compiler failed.
    Compile {
        path: PathBuf,
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// No place for the compiled module.
    TemporaryFolder { path: PathBuf, source: io::Error },
    /// The module wants what nobody provides.
    Imports {
        path: PathBuf,
        unknown: Vec<UnknownImport>,
    },
    /// The module has neither `_start` nor `_initialize`, or not the export to be invoked.
    NothingToRun {
        path: PathBuf,
        wanted: Option<String>,
        exports: Vec<String>,
    },
    /// `--invoke` with arguments that are not the function's.
    InvokeArguments { name: String, reason: String },
    /// The directory of a `--dir` can't be opened.
    Dir { path: PathBuf, source: io::Error },
    /// The socket of a `--listen` can't be had.
    Listen { address: Listen, source: io::Error },
    /// The directory of a `:ro` lies in one that may be written.
    NestedReadOnly { inner: PathBuf, outer: PathBuf },
    /// `--cwd` names a place that no `--dir` reaches.
    Cwd { cwd: String },
    /// The file of a `--stdin`, `--stdout` or `--env-file` can't be opened.
    Redirect {
        option: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// `--env-file` can't be read.
    EnvFile { path: PathBuf, source: io::Error },
    /// A line of `--env-file` has no name.
    EnvFileLine { path: PathBuf, line: usize },
    /// A line of `--env-file` holds a NUL.
    EnvFileNul { path: PathBuf, line: usize },
    /// An argument holds a NUL, or there are too many.
    Engine { reason: String },
    /// The port of `--debug-port` can't be had.
    DebugPort { address: String, source: io::Error },
    /// No thread for the debugger's side.
    DebugThread { source: io::Error },
    /// No lldb that knows WebAssembly; `found` is one that doesn't.
    Lldb { found: Option<PathBuf> },
    /// lldb can't be started.
    LldbStart { path: PathBuf, source: io::Error },
    /// No thread for the program.
    Thread { stack: u64, source: io::Error },
    /// The program needs more memory from its start than there is or `--max-memory` grants.
    Instantiate { path: PathBuf, reason: String },
    /// `wasicc cache` can't work on the cache.
    Cache {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// Neither `$HOME` nor another place for the cache is set.
    NoCacheFolder,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Read { path, source } => match source.kind() {
                io::ErrorKind::NotFound => write!(f, "no such file to run: {}", path.display()),
                io::ErrorKind::IsADirectory => {
                    write!(
                        f,
                        "{} is a directory; name the program in it",
                        path.display()
                    )
                }
                _ => write!(f, "cannot read {}: {source}", path.display()),
            },
            Error::NotModule { path, look } => {
                write!(f, "{} is no WebAssembly module: {look}", path.display())
            }
            Error::Invalid { path, reason } => {
                write!(f, "{} is an invalid module: {reason}", path.display())
            }
            Error::Aot { path, reason } => write!(f, "{} is not run: {reason}", path.display()),
            Error::AlreadyCompiled { path } => write!(
                f,
                "{} is machine code already; name the module that it was made from",
                path.display()
            ),
            Error::AotKey { path, source } => write!(
                f,
                "cannot use the key for compiled programs, {}: {source}",
                path.display()
            ),
            Error::AotOutput { path, source } => {
                write!(
                    f,
                    "cannot write {}: {source}; name another place with -o",
                    path.display()
                )
            }
            Error::Compile { path, source } => {
                write!(f, "cannot compile {}: {source}", path.display())
            }
            Error::TemporaryFolder { path, source } => {
                write!(
                    f,
                    "cannot make a temporary folder in {}: {source}; set TMPDIR to a place that can be written",
                    path.display()
                )
            }
            Error::Imports { path, unknown }
                if unknown.iter().any(UnknownImport::of_object_file) =>
            {
                write!(
                    f,
                    "{0} is an object file; link it first: wasicc {0} -o prog.wasm",
                    path.display()
                )
            }
            Error::Imports { path, unknown } => {
                write!(f, "{} cannot be linked: it imports", path.display())?;
                unknown
                    .iter()
                    .try_for_each(|import| write!(f, "\n    {import}"))
            }
            Error::NothingToRun {
                path,
                wanted,
                exports,
            } => {
                match wanted {
                    Some(name) => write!(f, "{} exports no function {name}", path.display())?,
                    None => write!(
                        f,
                        "{} has no _start: it is a library, not a program",
                        path.display()
                    )?,
                }
                match exports.as_slice() {
                    [] => write!(f, "; it exports no function"),
                    names => write!(f, "; --invoke can call: {}", names.join(", ")),
                }
            }
            Error::InvokeArguments { name, reason } => write!(f, "cannot call {name}: {reason}"),
            Error::Dir { path, source } => match source.kind() {
                io::ErrorKind::NotFound => write!(f, "--dir {}: no such directory", path.display()),
                io::ErrorKind::NotADirectory => {
                    write!(
                        f,
                        "--dir {}: not a directory; grant the one that holds it",
                        path.display()
                    )
                }
                _ => write!(f, "--dir {}: cannot open it: {source}", path.display()),
            },
            Error::Listen { address, source } => {
                write!(f, "--listen {address}: cannot listen there: {source}")?;
                match (source.kind(), address) {
                    (io::ErrorKind::AddrInUse, Listen::Tcp { .. }) => f.write_str(
                        "; stop what listens there, or take another port (0 for a free one)",
                    ),
                    (io::ErrorKind::AddrInUse, Listen::Unix(_)) => {
                        f.write_str("; remove the file if no server uses it any more")
                    }
                    (io::ErrorKind::PermissionDenied, Listen::Tcp { .. }) => {
                        f.write_str("; take a port from 1024 on")
                    }
                    _ => Ok(()),
                }
            }
            Error::NestedReadOnly { inner, outer } => write!(
                f,
                "--dir {}: it cannot be read-only, for it lies in {}, which the program may write; make \
                 that one :ro too, or grant what else is in it one by one",
                inner.display(),
                outer.display()
            ),
            Error::Cwd { cwd } => {
                write!(
                    f,
                    "--cwd {cwd}: not an absolute path within a --dir; grant it with --dir HOST::{cwd}"
                )
            }
            Error::Redirect {
                option,
                path,
                source,
            } => {
                write!(f, "{option} {}: cannot open it: {source}", path.display())
            }
            Error::EnvFile { path, source } => {
                write!(f, "--env-file {}: cannot read it: {source}", path.display())
            }
            Error::EnvFileNul { path, line } => write!(
                f,
                "{}:{line}: a NUL, which no variable can hold",
                path.display()
            ),
            Error::EnvFileLine { path, line } => {
                write!(
                    f,
                    "{}:{line}: no variable name before the `=`",
                    path.display()
                )
            }
            Error::Engine { reason } => write!(f, "cannot start the engine: {reason}"),
            Error::DebugPort { address, source } => write!(
                f,
                "cannot listen on {address}: {source}; --debug-port 0 takes a free port"
            ),
            Error::DebugThread { source } => write!(f, "cannot start a thread: {source}"),
            Error::Lldb { found } => {
                match found {
                    Some(path) => write!(f, "{} does not debug WebAssembly", path.display())?,
                    None => f.write_str("there is no lldb")?,
                }
                f.write_str(
                    "; install lldb 22 (Debian: apt-get install lldb-22), name one with --lldb, or \
                     connect another debugger to --debug-port",
                )
            }
            Error::LldbStart { path, source } => {
                write!(f, "cannot start {}: {source}", path.display())
            }
            Error::Thread { stack, source } => {
                let size = super::quantity::show_size(*stack);
                write!(
                    f,
                    "cannot start the program's thread with a stack of {size}: {source}; try a smaller --max-stack"
                )
            }
            Error::Instantiate { path, reason } => {
                write!(f, "cannot start {}: {reason}", path.display())
            }
            Error::Cache {
                action,
                path,
                source,
            } => {
                write!(f, "cannot {action} the cache {}: {source}", path.display())
            }
            Error::NoCacheFolder => f.write_str("no place for the cache: set WASICC_CACHE or HOME"),
        }
    }
}

impl std::error::Error for Error {}

impl Error {
    /// The engine's refusal of the module in `path`, with a hint where the cause is known.
    pub fn invalid(path: &std::path::Path, refusal: &wasmtime::Error) -> Self {
        let mut reason = format!("{refusal:#}");
        if reason.contains("legacy") && reason.contains("exception") {
            reason.push_str(
                "; it has the old exception-handling instructions: build it with wasicc, or with -mllvm -wasm-use-legacy-eh=false",
            );
        } else if reason.contains("threads") || reason.contains("shared memor") {
            reason.push_str("; programs with threads or shared memory don't run here");
        }
        Error::Invalid {
            path: path.into(),
            reason,
        }
    }
}
