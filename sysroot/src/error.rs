//! What can go wrong in this crate, and how it reads.
//!
//! Fields, not strings: the sentence is made in one place, `Display` below. Each says what was tried, on what, and
//! what to do next. Exit codes and the `wasicc: error:` prefix are the driver's.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Any failure of this crate.
#[derive(Debug)]
pub enum Error {
    /// An operation on a file failed: `action` is an infinitive such as "write".
    Io {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// No variable says where the cache could be.
    NoCacheDir,
    /// No clang anywhere that was looked at.
    NoClang { looked: String },
    /// The only clang found is older than [`crate::toolchain::MIN_LLVM`].
    ClangTooOld { path: PathBuf, found: u32 },
    /// A clang did not say its version.
    ClangVersion { path: PathBuf, output: String },
    /// clang is there, one of its companions is not.
    NoTool {
        tool: &'static str,
        major: u32,
        package: &'static str,
    },
    /// A program could not be started.
    Spawn { program: PathBuf, source: io::Error },
    /// A program ended with a failure.
    Failed { command: String, output: String },
    /// There is no sysroot yet.
    NoSysroot { looked: PathBuf },
    /// The folder is there but is not one of our sysroots.
    NotASysroot { path: PathBuf },
    /// `manifest.json` cannot be understood.
    BadManifest {
        path: PathBuf,
        source: serde_json::Error,
    },
    /// A sysroot that another version of wasicc made.
    SysrootVersion {
        path: PathBuf,
        found: String,
        wanted: String,
    },
}

/// Says which action failed on which path, for [`Result`]s of `std::io`.
pub(crate) trait IoContext<T> {
    fn on(self, action: &'static str, path: &Path) -> Result<T, Error>;
}

impl<T> IoContext<T> for io::Result<T> {
    fn on(self, action: &'static str, path: &Path) -> Result<T, Error> {
        self.map_err(|source| Error::Io {
            action,
            path: path.to_owned(),
            source,
        })
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } | Self::Spawn { source, .. } => Some(source),
            Self::BadManifest { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io {
                action,
                path,
                source,
            } => {
                write!(f, "cannot {action} `{}`: {source}", path.display())?;
                match source.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                        write!(
                            f,
                            "; make room there, or name another place with WASICC_CACHE or -o"
                        )
                    }
                    io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                        write!(f, "; a writable place can be named with WASICC_CACHE or -o")
                    }
                    _ => Ok(()),
                }
            }
            Self::NoCacheDir => write!(
                f,
                "no cache directory: set WASICC_CACHE (or XDG_CACHE_HOME, or HOME) to an absolute path"
            ),
            Self::NoClang { looked } => write!(
                f,
                "no clang found: looked for {looked}; LLVM {min} or newer is needed: on Debian and Ubuntu install \
                 `clang-{min} lld-{min} llvm-{min} libclang-rt-{min}-dev-wasm32`, or set WASICC_LLVM to its bin \
                 directory",
                min = crate::toolchain::MIN_LLVM
            ),
            Self::ClangTooOld { path, found } => write!(
                f,
                "`{}` is clang {found}, too old: LLVM {min} or newer is needed: on Debian and Ubuntu install \
                 `clang-{min} lld-{min} llvm-{min} libclang-rt-{min}-dev-wasm32`, or set WASICC_LLVM to its bin \
                 directory",
                path.display(),
                min = crate::toolchain::MIN_LLVM
            ),
            Self::ClangVersion { path, output } => write!(
                f,
                "`{} --version` names no clang version; it printed: {}",
                path.display(),
                output.trim()
            ),
            Self::NoTool {
                tool,
                major,
                package,
            } => write!(
                f,
                "`{tool}` of LLVM {major} not found beside clang or on PATH: on Debian and Ubuntu install \
                 `{package}-{major}`, or set WASICC_LLVM to a complete LLVM's bin directory"
            ),
            Self::Spawn { program, source } => {
                write!(f, "cannot run `{}`: {source}", program.display())
            }
            Self::Failed { command, output } => {
                write!(f, "`{command}` failed")?;
                match output.trim() {
                    "" => Ok(()),
                    said => write!(f, ":\n{said}"),
                }
            }
            Self::NoSysroot { looked } => write!(
                f,
                "no sysroot at `{}`: run `wasicc sysroot build`, or name one with --sysroot=DIR or WASICC_SYSROOT",
                looked.display()
            ),
            Self::NotASysroot { path } => write!(
                f,
                "`{}` is no wasicc sysroot: it has no manifest.json; make one with `wasicc sysroot build -o DIR`",
                path.display()
            ),
            Self::BadManifest { path, source } => write!(
                f,
                "cannot understand `{}`: {source}; make the sysroot again with `wasicc sysroot build`",
                path.display()
            ),
            Self::SysrootVersion {
                path,
                found,
                wanted,
            } => write!(
                f,
                "the sysroot `{}` is of {found}, this is {wanted}: make it again with `wasicc sysroot build`",
                path.display()
            ),
        }
    }
}
