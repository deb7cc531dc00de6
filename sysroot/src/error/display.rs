//! How the errors read: what was tried, on what, and what to do next.
//!
//! Exit codes and the `wasicc: error:` prefix are the driver's.

use super::Error;
use crate::toolchain::MIN_LLVM;
use std::fmt;
use std::io;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io {
                action,
                path,
                source,
            } => {
                write!(f, "cannot {action} `{}`: {source}", path.display())?;
                f.write_str(hint(source))
            }
            Self::NoCacheDir => write!(
                f,
                "no cache directory: set WASICC_CACHE (or XDG_CACHE_HOME, or HOME) to an absolute path"
            ),
            Self::NoClang { looked } => {
                write!(f, "no clang found: looked for {looked}; ")?;
                need_llvm(f)
            }
            Self::ClangTooOld { path, found } => {
                write!(f, "`{}` is clang {found}, too old: ", path.display())?;
                need_llvm(f)
            }
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
            Self::NoBuiltins { looked, major } => {
                write!(
                    f,
                    "compiler-rt's builtins for wasm32 not found: looked for "
                )?;
                for (n, path) in looked.iter().enumerate() {
                    let comma = if n == 0 { "" } else { ", " };
                    write!(f, "{comma}`{}`", path.display())?;
                }
                write!(
                    f,
                    "; on Debian and Ubuntu install `libclang-rt-{major}-dev-wasm32`"
                )
            }
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
            Self::TimedOut { command, seconds } => {
                write!(
                    f,
                    "`{command}` was stopped after {seconds} s without an end"
                )
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
            Self::Damaged { path, problems } => {
                write!(f, "the sysroot `{}` is damaged", path.display())?;
                for problem in problems.iter().take(10) {
                    write!(f, "\n  {problem}")?;
                }
                if problems.len() > 10 {
                    write!(f, "\n  and {} more", problems.len() - 10)?;
                }
                write!(f, "\nmake it again with `wasicc sysroot build`")
            }
            Self::WouldOverwrite { path } => write!(
                f,
                "`{}` exists and is neither empty nor a wasicc sysroot: it is left as it is; name another folder",
                path.display()
            ),
            Self::Download { url, source } => {
                write!(f, "cannot fetch {url}: {source}")?;
                let mut deeper = source.source();
                while let Some(cause) = deeper {
                    write!(f, ": {cause}")?;
                    deeper = cause.source();
                }
                Ok(())
            }
            Self::Checksum {
                path,
                expected,
                found,
                size,
            } => write!(
                f,
                "`{}` is not the pinned file and is not used: its SHA-256 is {found}, expected {expected}; it has \
                 {size} bytes: was its download cut short, or is it another version? Fetch it again",
                path.display()
            ),
            Self::NoMusl { version, tried } => {
                write!(f, "no source of musl {version}:")?;
                for reason in tried {
                    write!(f, "\n  {}", reason.replace('\n', "\n    "))?;
                }
                write!(
                    f,
                    "\nget musl-{version}.tar.gz some other way and name it: `wasicc sysroot build --musl \
                     musl-{version}.tar.gz`"
                )
            }
            Self::NotMusl { path, why } => {
                write!(
                    f,
                    "`{}` cannot serve as musl's source: {why}",
                    path.display()
                )
            }
            Self::BadArchive { path, source } => write!(
                f,
                "cannot unpack `{}`: {source}: it is cut short, damaged or not an archive; fetch it again",
                path.display()
            ),
            Self::BadEntry {
                archive,
                entry,
                why,
            } => write!(
                f,
                "refused to unpack `{}`: its entry `{entry}` {why}",
                archive.display()
            ),
            Self::Patch { patch, at, why } => write!(
                f,
                "the patch `{patch}` cannot be applied: {at}: {why}; the musl source is not the one it was made for"
            ),
            Self::NoAptArchive => write!(
                f,
                "apt's configuration names no archive of the distribution itself"
            ),
            Self::AptPackage { package, why } => {
                write!(f, "apt's source package of {package}: {why}")
            }
            Self::NoLlvmSource {
                major,
                archive,
                tried,
            } => {
                write!(f, "no source of LLVM {major} for the C++ libraries:")?;
                for reason in tried {
                    write!(f, "\n  {}", reason.replace('\n', "\n    "))?;
                }
                write!(
                    f,
                    "\nget {archive}, or the source of LLVM {major} unpacked, some other way and name it: `wasicc sysroot \
                     build --cxx --llvm PATH`; or build without --cxx, for a libc++ without exceptions"
                )
            }
            Self::NotLlvm { path, why } => write!(
                f,
                "`{}` cannot serve as LLVM's source: {why}",
                path.display()
            ),
            Self::NoSources { path: Some(path) } => write!(
                f,
                "WASICC_SOURCE: `{}` has no sysroot/musl/sources.toml: it must name wasicc's source tree",
                path.display()
            ),
            Self::NoSources { path: None } => write!(
                f,
                "this wasicc was built without libc's sources: set WASICC_SOURCE to wasicc's source tree"
            ),
            Self::RecipeSyntax { file, source } => {
                write!(f, "{file}: {}", source.to_string().trim_end())
            }
            Self::RecipeEntry { file, entry, why } => write!(f, "{file}: `{entry}`: {why}"),
            Self::Compile { failed } => {
                let count = failed.len();
                write!(
                    f,
                    "{count} file{} did not compile",
                    if count == 1 { "" } else { "s" }
                )?;
                for (source, output) in failed.iter().take(5) {
                    write!(f, "\n{source}:\n{}", output.trim_end())?;
                }
                if count > 5 {
                    write!(f, "\nand {} more", count - 5)?;
                }
                Ok(())
            }
        }
    }
}

fn need_llvm(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(
        f,
        "LLVM {MIN_LLVM} or newer is needed: on Debian and Ubuntu install `clang-{MIN_LLVM} lld-{MIN_LLVM} \
         llvm-{MIN_LLVM} libclang-rt-{MIN_LLVM}-dev-wasm32`, or set WASICC_LLVM to its bin directory"
    )
}

fn hint(source: &io::Error) -> &'static str {
    match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "; make room there, or name another place with WASICC_CACHE or -o"
        }
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
            "; a writable place can be named with WASICC_CACHE or -o"
        }
        io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => {
            "; a mount point cannot be replaced: name a folder in it"
        }
        _ => "",
    }
}
