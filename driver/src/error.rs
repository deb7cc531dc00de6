//! What can go wrong in the driver, and how it reads.
//!
//! Fields, not strings: the sentence is made in one place, `Display` below. `main` adds
//! the `wasicc: error:`. What clang, wasm-ld and the other tools say comes through as
//! they say it, and is none of these.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Any failure of the driver.
#[derive(Debug)]
pub enum Error {
    /// No usable LLVM or sysroot.
    Sysroot(wasicc_sysroot::Error),
    /// A program could not be run.
    Run(crate::run::Error),
    /// A project could not be begun with.
    Port(crate::port_cmd::PortError),
    /// A program could not be started.
    Exec { program: PathBuf, source: io::Error },
    /// The output cannot be written where it was asked for.
    Output { path: PathBuf, source: io::Error },
    /// An operation on another file failed: `action` is an infinitive such as "read".
    Io {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// A flag that asks for what WASI does not have.
    Unsupported {
        flag: OsString,
        reason: &'static str,
    },
    /// A sanitizer that cannot work on WASI.
    Sanitizer { name: String, instead: &'static str },
    /// `-fmalloc=` of a name that there is not.
    Malloc {
        name: OsString,
        known: Vec<&'static str>,
    },
    /// `--wasm-opt` without one; `named` is what the environment names.
    NoWasmOpt { named: Option<OsString> },
    /// A wasm-opt that is too old, or says no version.
    WasmOptVersion {
        tool: PathBuf,
        found: Option<u32>,
        oldest: u32,
    },
    /// A target that is not ours.
    Target { target: OsString },
    /// Response files that name each other without end.
    ResponseLoop { file: PathBuf },
    /// A name that is not on the list of limits.
    NoLimit {
        name: String,
        nearest: Option<String>,
    },
    /// A file that is no program of ours.
    NoModule { path: PathBuf },
    /// A command that is not installed, and the Debian package that has it.
    NoCommand {
        program: OsString,
        package: &'static str,
    },
    /// A function that is not in a program.
    NoFunction {
        path: PathBuf,
        function: String,
        stripped: bool,
    },
    /// A file that `wasicc links` would have to overwrite.
    Occupied { path: PathBuf },
    /// A path or an option that cannot be said to cargo, whose settings are text.
    NoText { word: OsString },
    /// A word of the runner's command line that cargo would take for two.
    Blank { word: String },
    /// A command line without what it needs.
    Usage { usage: &'static str },
    /// The handlers that clean up after an interruption cannot be installed.
    Signals { source: io::Error },
}

impl Error {
    /// The exit code that goes with the error: 2 when the command line itself is wrong.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Unsupported { .. }
            | Self::Malloc { .. }
            | Self::Target { .. }
            | Self::ResponseLoop { .. }
            | Self::Usage { .. } => 2,
            _ => 1,
        }
    }
}

impl From<crate::run::Error> for Error {
    fn from(error: crate::run::Error) -> Self {
        Self::Run(error)
    }
}

impl From<crate::port_cmd::PortError> for Error {
    fn from(error: crate::port_cmd::PortError) -> Self {
        Self::Port(error)
    }
}

impl From<wasicc_sysroot::Error> for Error {
    fn from(error: wasicc_sysroot::Error) -> Self {
        Self::Sysroot(error)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Sysroot(source) => Some(source),
            Self::Exec { source, .. }
            | Self::Output { source, .. }
            | Self::Io { source, .. }
            | Self::Signals { source } => Some(source),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sysroot(error) => error.fmt(f),
            Self::Run(error) => error.fmt(f),
            Self::Port(error) => error.fmt(f),
            Self::Exec { program, source } => {
                write!(f, "cannot run `{}`: {source}", program.display())
            }
            Self::Output { path, source } => {
                write!(f, "cannot write the output `{}`: ", path.display())?;
                match source.kind() {
                    io::ErrorKind::NotFound => write!(f, "its folder does not exist"),
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                        write!(
                            f,
                            "{source}; make room there, or name another place with -o"
                        )
                    }
                    _ => write!(f, "{source}; name another place with -o"),
                }
            }
            Self::Io {
                action,
                path,
                source,
            } => {
                write!(f, "cannot {action} `{}`: {source}", path.display())
            }
            Self::Unsupported { flag, reason } => {
                write!(f, "`{}` cannot be done: {reason}", flag.display())
            }
            Self::Sanitizer { name, instead } => {
                write!(f, "`-fsanitize={name}` does not work on WASI: {instead}")
            }
            Self::Malloc { name, known } => write!(
                f,
                "there is no malloc `{}`; -fmalloc= knows {}",
                name.display(),
                known.join(", ")
            ),
            Self::NoWasmOpt { named: None } => write!(
                f,
                "there is no wasm-opt on the PATH; install Binaryen, name its wasm-opt in WASICC_WASM_OPT, or leave --wasm-opt out"
            ),
            Self::NoWasmOpt { named: Some(named) } => write!(
                f,
                "WASICC_WASM_OPT names `{}`, which is no program; name Binaryen's wasm-opt, or unset it",
                named.display()
            ),
            Self::WasmOptVersion {
                tool,
                found,
                oldest,
            } => {
                let is = match found {
                    Some(found) => format!("is version {found}"),
                    None => "does not tell its version".to_owned(),
                };
                write!(
                    f,
                    "`{}` {is}, and {oldest} is the first that knows today's exceptions; install a newer Binaryen, name it in WASICC_WASM_OPT, or say --no-wasm-opt",
                    tool.display()
                )
            }
            Self::Target { target } => write!(
                f,
                "wasicc compiles for wasm32-wasip1 alone, not for `{}`; leave --target out",
                target.display()
            ),
            Self::ResponseLoop { file } => write!(
                f,
                "response file `{}` is nested too deep: do the files name each other?",
                file.display()
            ),
            Self::NoModule { path } => write!(
                f,
                "`{}` is no WebAssembly program, with or without a `#!` line",
                path.display()
            ),
            Self::NoLimit { name, nearest } => {
                write!(f, "`{name}` is not on the list of limits")?;
                match nearest {
                    Some(nearest) => write!(f, "; did you mean `wasicc explain {nearest}`?"),
                    None => write!(f, ": `wasicc explain` shows it"),
                }
            }
            Self::NoCommand { program, package } => write!(
                f,
                "there is no `{}` on the PATH; install it (Debian: apt install {package})",
                program.display()
            ),
            Self::NoFunction {
                path,
                function,
                stripped,
            } => {
                write!(f, "`{}` has no function `{function}`", path.display())?;
                if *stripped {
                    f.write_str(": it has no names; link it without -s")?;
                }
                Ok(())
            }
            Self::Occupied { path } => write!(
                f,
                "`{}` is there and is not a link to wasicc: remove it, or choose another folder",
                path.display()
            ),
            Self::NoText { word } => write!(
                f,
                "`{}` is not UTF-8 text, and so cannot be said to cargo; put it under another name",
                word.display()
            ),
            Self::Blank { word } => write!(
                f,
                "`{word}` has a blank, at which cargo would split its runner: use --format toml, whose lists keep it whole"
            ),
            Self::Usage { usage } => write!(f, "usage: {usage}"),
            Self::Signals { source } => write!(f, "cannot handle signals: {source}"),
        }
    }
}
