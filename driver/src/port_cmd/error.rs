//! What keeps `wasicc port` from beginning. That a project's build fails is no error of ours: the report says it.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// A failure before the project's own build.
#[derive(Debug)]
pub enum Error {
    /// The named source is neither there nor a `debian:` name.
    NoSource { path: PathBuf },
    /// An archive that cannot be read to its end.
    Archive { path: PathBuf, source: io::Error },
    /// A file of no known kind.
    NotArchive { path: PathBuf },
    /// An archive without files.
    EmptyArchive { path: PathBuf },
    /// The program that unpacks an archive ended with a failure.
    Unpacker {
        path: PathBuf,
        program: &'static str,
        said: String,
    },
    /// Nothing that builds was recognised.
    NoBuildSystem {
        folder: PathBuf,
        other: Option<&'static str>,
    },
    /// Several subfolders have a build system each.
    Several {
        folder: PathBuf,
        found: Vec<PathBuf>,
    },
    /// The build system that was asked for is not there.
    NoSuchSystem {
        folder: PathBuf,
        system: &'static str,
    },
    /// The output folder is something of the user's.
    Foreign { path: PathBuf },
    /// The output folder is of an earlier call.
    Earlier { path: PathBuf, how: String },
    /// Another call works in the output folder.
    Busy { path: PathBuf },
    /// There is nothing to go on with.
    NothingBegun { path: PathBuf },
    /// The output folder is of another source.
    OtherSource { path: PathBuf, source: String },
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Archive { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSource { path } => write!(
                f,
                "there is no `{}`: name a source folder, an archive, or debian:PACKAGE",
                path.display()
            ),
            Self::Archive { path, source } => write!(
                f,
                "the archive `{}` is damaged or cut short: {source}; fetch it again",
                path.display()
            ),
            Self::NotArchive { path } => write!(
                f,
                "`{}` is no archive that wasicc knows (tar, with gzip, xz, bzip2, zstd or lzip, or zip); unpack it and name the folder",
                path.display()
            ),
            Self::EmptyArchive { path } => {
                write!(f, "the archive `{}` has no files in it", path.display())
            }
            Self::Unpacker {
                path,
                program,
                said,
            } => write!(
                f,
                "`{program}` cannot unpack `{}`: {}",
                path.display(),
                if said.is_empty() {
                    "it says nothing of why"
                } else {
                    said
                }
            ),
            Self::NoBuildSystem { folder, other } => {
                write!(
                    f,
                    "no build system was recognised in `{}`: there is no configure, configure.ac, CMakeLists.txt, meson.build or Makefile",
                    folder.display()
                )?;
                match other {
                    Some(hint) => write!(f, "; {hint}"),
                    None => write!(
                        f,
                        "; if it is in a subfolder, name that with --in, else compile the files: wasicc *.c"
                    ),
                }
            }
            Self::Several { folder, found } => {
                let names: Vec<_> = found.iter().map(|p| p.display().to_string()).collect();
                write!(
                    f,
                    "`{}` has several projects: choose one with --in: {}",
                    folder.display(),
                    names.join(", ")
                )
            }
            Self::NoSuchSystem { folder, system } => write!(
                f,
                "`{}` has nothing for --system {system}; leave it out, or name the subfolder with --in",
                folder.display()
            ),
            Self::Foreign { path } => write!(
                f,
                "`{}` is there and was not made by wasicc port; name another folder with -o",
                path.display()
            ),
            Self::Earlier { path, how } => write!(
                f,
                "`{}` is there from an earlier call, which {how}: go on there with --continue, or start anew with --fresh",
                path.display()
            ),
            Self::Busy { path } => write!(
                f,
                "another wasicc port works in `{}`; wait for it, or name another folder with -o",
                path.display()
            ),
            Self::NothingBegun { path } => write!(
                f,
                "there is nothing in `{}` to go on with; leave --continue out",
                path.display()
            ),
            Self::OtherSource { path, source } => write!(
                f,
                "`{}` is of another source, {source}; start anew with --fresh, or name another folder with -o",
                path.display()
            ),
        }
    }
}
