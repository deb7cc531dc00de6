//! What can go wrong in this crate: fields, not strings. How it reads is in `display`.

mod display;

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
    /// clang is there, the compiler-rt builtins for wasm32 are not.
    NoBuiltins { looked: Vec<PathBuf>, major: u32 },
    /// A program could not be started.
    Spawn { program: PathBuf, source: io::Error },
    /// A program ended with a failure.
    Failed { command: String, output: String },
    /// A program did not end in time and was stopped.
    TimedOut { command: String, seconds: u64 },
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
    /// Files of a sysroot are not what its manifest says.
    Damaged {
        path: PathBuf,
        problems: Vec<String>,
    },
    /// `-o` names a folder that holds something else.
    WouldOverwrite { path: PathBuf },
    /// A download failed.
    Download {
        url: String,
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A file is not the one that was pinned.
    Checksum {
        path: PathBuf,
        expected: String,
        found: String,
        size: u64,
    },
    /// musl could not be had in any way.
    NoMusl {
        version: &'static str,
        tried: Vec<String>,
    },
    /// What the user named is not musl's source.
    NotMusl { path: PathBuf, why: String },
    /// LLVM's source could not be had in any way.
    NoLlvmSource {
        /// The version in use.
        major: u32,
        /// The pinned archive.
        archive: String,
        tried: Vec<String>,
    },
    /// What the user named is not LLVM's source.
    NotLlvm { path: PathBuf, why: String },
    /// An archive cannot be read to its end.
    BadArchive { path: PathBuf, source: io::Error },
    /// An archive holds an entry that we do not unpack.
    BadEntry {
        archive: PathBuf,
        entry: String,
        why: &'static str,
    },
    /// A patch cannot be read, or does not fit; `at` is a line of the patch or a file and hunk.
    Patch {
        patch: String,
        at: String,
        why: &'static str,
    },
    /// apt's configuration names no archive that would have musl's source.
    NoAptArchive,
    /// apt brought something else than expected.
    AptPackage { package: String, why: String },
    /// The folder `WASICC_SOURCE` names does not hold our C sources, or the binary carries none.
    NoSources { path: Option<PathBuf> },
    /// sources.toml or libraries.toml cannot be parsed.
    RecipeSyntax {
        file: &'static str,
        source: Box<toml::de::Error>,
    },
    /// An entry of one of them is wrong.
    RecipeEntry {
        file: &'static str,
        entry: String,
        why: &'static str,
    },
    /// C or C++ files did not compile: each with what clang said.
    Compile { failed: Vec<(String, String)> },
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
            Self::Io { source, .. }
            | Self::Spawn { source, .. }
            | Self::BadArchive { source, .. } => Some(source),
            Self::BadManifest { source, .. } => Some(source),
            Self::RecipeSyntax { source, .. } => Some(source),
            Self::Download { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}
