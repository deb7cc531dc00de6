//! What the tests run: the wasicc under test, its sysroot, the host's compiler.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::Error;
use crate::process::Invocation;

/// Paths of all that the tests run.
pub struct Tools {
    /// The driver, as an absolute path.
    pub wasicc: PathBuf,
    /// The root of the repository.
    pub repo: PathBuf,
    /// Rewrite expectations instead of comparing with them.
    pub bless: bool,
    /// Further flags for each C and C++ test: `$WASICC_TEST_CFLAGS`, words with blanks between.
    pub flags: Vec<String>,
    bin: TempDir,
    sysroot: OnceLock<Result<PathBuf, String>>,
}

impl Tools {
    /// Finds the wasicc that `$WASICC` names, else the one that cargo built for
    /// the workspace of `testsuite`. `$BLESS` turns blessing on.
    ///
    /// # Errors
    /// There is none, or no folder for links to it can be made.
    pub fn find(testsuite: &Path) -> Result<Self, Error> {
        let repo = testsuite.parent().unwrap_or(testsuite).to_owned();
        let path = match std::env::var_os("WASICC") {
            Some(named) => PathBuf::from(named),
            None => std::env::var_os("CARGO_TARGET_DIR")
                .map_or_else(|| repo.join("target"), PathBuf::from)
                .join("release/wasicc"),
        };
        let wasicc = path
            .canonicalize()
            .map_err(|_| Error::NoWasicc { path: path.clone() })?;
        let bin = scratch()?;
        Invocation::new(&wasicc, "/")
            .args(["links".as_ref(), bin.path().as_os_str()])
            .run()?;
        Ok(Tools {
            wasicc,
            repo,
            bless: std::env::var_os("BLESS").is_some_and(|v| v == "1"),
            flags: std::env::var("WASICC_TEST_CFLAGS")
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            bin,
            sysroot: OnceLock::new(),
        })
    }

    /// A folder with links to wasicc under all its names.
    pub fn bin(&self) -> &Path {
        self.bin.path()
    }

    /// The sysroot that wasicc would use; the tests are given it by name, so
    /// that they may change HOME and the cache.
    ///
    /// # Errors
    /// wasicc has none.
    pub fn sysroot(&self) -> Result<&Path, Error> {
        let found = self.sysroot.get_or_init(|| {
            let asked = Invocation::new(&self.wasicc, "/")
                .args(["sysroot", "path"])
                .run()
                .map_err(|e| e.to_string())?;
            let path = PathBuf::from(asked.out().trim_end());
            if asked.code == 0 && path.is_dir() {
                Ok(path)
            } else {
                Err(asked.out() + &asked.err())
            }
        });
        match found {
            Ok(path) => Ok(path),
            Err(said) => Err(Error::NoSysroot { said: said.clone() }),
        }
    }
}

/// A new temporary folder, gone when dropped.
///
/// # Errors
/// As the file system says.
pub fn scratch() -> Result<TempDir, Error> {
    tempfile::Builder::new()
        .prefix("wasicc-test-")
        .tempdir()
        .map_err(|source| Error::Io {
            what: "make a folder in",
            path: std::env::temp_dir(),
            source,
        })
}
