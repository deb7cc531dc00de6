//! Where LLVM is: clang, wasm-ld, llvm-ar and their companions, all of one version.
//!
//! Names with a version suffix are tried newest first (`clang-30` … `clang-22`), then plain `clang`; `WASICC_LLVM`
//! names a bin directory and ends the search there. A suffixed name answers for its version, so that the usual
//! compile starts no process; the version of a plain `clang` is asked once and remembered in the cache, as is the
//! place of a suffixed one. What the driver passes to clang is not decided here.

mod found;
mod memo;
mod search;
mod version;

use crate::error::Error;
use found::Found;
use search::Dirs;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest LLVM that knows the final exception-handling instructions as we use them.
pub const MIN_LLVM: u32 = 22;
/// The newest suffix that is looked for.
const MAX_LLVM: u32 = 30;
/// The oldest suffix that is looked for just to say that it is too old.
const OLDEST_NAMED: u32 = 11;

/// One LLVM installation.
#[derive(Debug, Clone)]
pub struct Toolchain {
    clang: PathBuf,
    suffix: String,
    major: u32,
    path: OsString,
}

impl Toolchain {
    /// Finds the newest LLVM by `WASICC_LLVM` and `PATH`.
    pub fn find() -> Result<Self, Error> {
        match env::var_os("WASICC_LLVM").filter(|dir| !dir.is_empty()) {
            Some(dir) => Self::find_in(&dir),
            None => Self::find_on(&env::var_os("PATH").unwrap_or_default()),
        }
    }

    /// As [`Self::find_in`], but that what was found last time is remembered.
    fn find_on(path: &OsStr) -> Result<Self, Error> {
        let memo = Found::of(path);
        if let Some((clang, major)) = memo.as_ref().and_then(Found::get) {
            return Ok(Self::at(clang, format!("-{major}"), major, path));
        }
        let found = Self::find_in(path)?;
        // Of a plain `clang` the version is remembered, see `memo`.
        if let Some(memo) = memo.filter(|_| !found.suffix.is_empty()) {
            memo.put(&found.clang, found.major);
        }
        Ok(found)
    }

    /// Finds the newest LLVM in a list of directories, written as in `PATH`.
    pub fn find_in(path: &OsStr) -> Result<Self, Error> {
        let dirs = Dirs::of(path);
        if let Some((clang, major)) = dirs.newest_clang(MIN_LLVM..=MAX_LLVM) {
            return Ok(Self::at(clang, format!("-{major}"), major, path));
        }
        if let Some(clang) = dirs.find("clang") {
            let major = memo::major_of(&clang)?;
            if major < MIN_LLVM {
                return Err(Error::ClangTooOld {
                    path: clang,
                    found: major,
                });
            }
            return Ok(Self::at(clang, String::new(), major, path));
        }
        if let Some((path, found)) = dirs.newest_clang(OLDEST_NAMED..=MIN_LLVM - 1) {
            return Err(Error::ClangTooOld { path, found });
        }
        let looked = format!(
            "clang-{MAX_LLVM} … clang-{MIN_LLVM} and clang in `{}`",
            path.display()
        );
        Err(Error::NoClang { looked })
    }

    fn at(clang: PathBuf, suffix: String, major: u32, path: &OsStr) -> Self {
        let path = path.to_owned();
        Self {
            clang,
            suffix,
            major,
            path,
        }
    }

    /// The C compiler.
    pub fn clang(&self) -> &Path {
        &self.clang
    }

    /// LLVM's major version, for example 22.
    pub fn version_major(&self) -> u32 {
        self.major
    }

    /// The C++ compiler.
    pub fn clangxx(&self) -> Result<PathBuf, Error> {
        self.tool("clang++", "clang")
    }

    /// The linker.
    pub fn wasm_ld(&self) -> Result<PathBuf, Error> {
        self.tool("wasm-ld", "lld")
    }

    /// `llvm-ar`.
    pub fn ar(&self) -> Result<PathBuf, Error> {
        self.tool("llvm-ar", "llvm")
    }

    /// `llvm-ranlib`.
    pub fn ranlib(&self) -> Result<PathBuf, Error> {
        self.tool("llvm-ranlib", "llvm")
    }

    /// `llvm-nm`.
    pub fn nm(&self) -> Result<PathBuf, Error> {
        self.tool("llvm-nm", "llvm")
    }

    /// `llvm-strip`.
    pub fn strip(&self) -> Result<PathBuf, Error> {
        self.tool("llvm-strip", "llvm")
    }

    /// `llvm-objcopy`.
    pub fn objcopy(&self) -> Result<PathBuf, Error> {
        self.tool("llvm-objcopy", "llvm")
    }

    /// Any other program of the same LLVM, `package` being its Debian package without the version.
    pub fn tool(&self, tool: &'static str, package: &'static str) -> Result<PathBuf, Error> {
        let named = format!("{tool}{}", self.suffix);
        let beside = |name: &str| {
            self.clang
                .parent()
                .and_then(|dir| look(dir.as_os_str(), name))
        };
        let real = || {
            let clang = self.clang.canonicalize().ok()?;
            look(clang.parent()?.as_os_str(), tool)
        };
        beside(&named)
            .or_else(|| look(&self.path, &named))
            .or_else(real)
            .ok_or(Error::NoTool {
                tool,
                major: self.major,
                package,
            })
    }

    /// The first line of `clang --version`, exact down to the build.
    pub fn version(&self) -> Result<String, Error> {
        version::line(&self.clang)
    }

    /// clang's resource directory: its own headers and compiler-rt.
    pub fn resource_dir(&self) -> Result<PathBuf, Error> {
        let output = Command::new(&self.clang)
            .arg("-print-resource-dir")
            .output()
            .map_err(|source| Error::Spawn {
                program: self.clang.clone(),
                source,
            })?;
        let dir = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if !output.status.success() || dir.is_empty() {
            return Err(Error::Failed {
                command: format!("{} -print-resource-dir", self.clang.display()),
                output: String::from_utf8_lossy(&output.stderr).into_owned(),
            });
        }
        Ok(PathBuf::from(dir))
    }
}

fn look(path: &OsStr, name: &str) -> Option<PathBuf> {
    Dirs::of(path).find(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    fn bin(dir: &Path, name: &str, says: &str) {
        let file = dir.join(name);
        fs::write(&file, format!("#!/bin/sh\necho '{says}'\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn newest_suffix_wins_without_being_run() {
        let dir = tempfile::tempdir().unwrap();
        for name in [
            "clang",
            "clang-21",
            "clang-22",
            "clang-23",
            "llvm-ar-23",
            "llvm-ar",
        ] {
            bin(dir.path(), name, "never asked");
        }
        let found = Toolchain::find_in(dir.path().as_os_str()).unwrap();
        assert_eq!(found.version_major(), 23);
        assert_eq!(found.clang(), dir.path().join("clang-23"));
        assert_eq!(found.ar().unwrap(), dir.path().join("llvm-ar-23"));
    }

    #[test]
    fn a_missing_companion_names_its_package() {
        let dir = tempfile::tempdir().unwrap();
        bin(dir.path(), "clang-22", "");
        let error = Toolchain::find_in(dir.path().as_os_str())
            .unwrap()
            .wasm_ld();
        assert!(error.unwrap_err().to_string().contains("`lld-22`"));
    }

    #[test]
    fn old_and_absent_clangs_are_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        let find = || Toolchain::find_in(dir.path().as_os_str());
        assert!(matches!(find(), Err(Error::NoClang { .. })));
        bin(dir.path(), "clang-14", "");
        assert!(matches!(find(), Err(Error::ClangTooOld { found: 14, .. })));
    }
}
