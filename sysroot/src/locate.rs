//! Which sysroot a compile uses.
//!
//! In order: the one the user names, `$WASICC_SYSROOT`, the one carried in the binary (unpacked once into the cache),
//! `<cache>/sysroots/current`. The first that is named is taken or refused; there is no silent fall-back.

use crate::cache;
use crate::embedded;
use crate::error::Error;
use crate::manifest::Manifest;
use std::env;
use std::path::{Path, PathBuf};

/// A sysroot of this version of wasicc.
#[derive(Debug, Clone)]
pub struct Sysroot {
    /// Its folder, what clang's `--sysroot=` takes.
    pub path: PathBuf,
    /// What it is made of.
    pub manifest: Manifest,
}

impl Sysroot {
    /// Opens the sysroot at `path` and checks its version.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let manifest = Manifest::read(path)?;
        let path = path.to_owned();
        Ok(Self { path, manifest })
    }

    /// `lib/wasm32-wasip1` in it.
    pub fn lib(&self) -> PathBuf {
        self.path.join("lib/wasm32-wasip1")
    }
}

/// Finds the sysroot to use; `explicit` is what `--sysroot=` said.
pub fn locate(explicit: Option<&Path>) -> Result<Sysroot, Error> {
    let named = env::var_os("WASICC_SYSROOT").filter(|dir| !dir.is_empty());
    locate_from(explicit, named.as_deref().map(Path::new), cache::dir())
}

fn locate_from(
    explicit: Option<&Path>,
    named: Option<&Path>,
    cache: Result<PathBuf, Error>,
) -> Result<Sysroot, Error> {
    if let Some(path) = explicit.or(named) {
        return Sysroot::open(path);
    }
    let cache = cache?;
    if let Some(path) = embedded::ensure(&cache)? {
        return Sysroot::open(&path);
    }
    let current = cache::current(&cache);
    // The link is followed here, so that a build that swaps it cannot mix two sysroots in one compile.
    match current.canonicalize() {
        Ok(path) => Sysroot::open(&path),
        Err(_) => Err(Error::NoSysroot { looked: current }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::{self, MANIFEST};
    use std::fs;

    fn sysroot(dir: &Path, wasicc: &str) {
        fs::create_dir_all(dir).unwrap();
        let manifest = manifest::tests::sample(wasicc);
        fs::write(
            dir.join(MANIFEST),
            serde_json::to_string(&manifest).unwrap(),
        )
        .unwrap();
    }

    #[test]
    fn the_first_named_is_taken() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        let cache = || Ok(at("cache"));
        for name in ["flag", "variable", "cache/sysroots/one"] {
            sysroot(&at(name), env!("CARGO_PKG_VERSION"));
        }
        let (flag, variable) = (at("flag"), at("variable"));
        let found = locate_from(Some(&flag), Some(&variable), cache()).unwrap();
        assert_eq!(found.path, flag);
        let found = locate_from(None, Some(&variable), cache()).unwrap();
        assert_eq!(found.path, variable);
        let none = locate_from(None, None, cache());
        assert!(matches!(none, Err(Error::NoSysroot { .. })));
        std::os::unix::fs::symlink("one", at("cache/sysroots/current")).unwrap();
        let found = locate_from(None, None, cache()).unwrap();
        assert_eq!(found.path, at("cache/sysroots/one").canonicalize().unwrap());
    }

    #[test]
    fn a_named_folder_is_refused_rather_than_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        let cache = || Ok(dir.path().join("cache"));
        let absent = locate_from(Some(dir.path()), None, cache());
        assert!(matches!(absent, Err(Error::NotASysroot { .. })));
        sysroot(dir.path(), "0.0.1");
        let error = locate_from(Some(dir.path()), None, cache())
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("wasicc 0.0.1") && error.contains("sysroot build"),
            "{error}"
        );
        fs::write(dir.path().join(MANIFEST), "{").unwrap();
        let broken = locate_from(Some(dir.path()), None, cache());
        assert!(matches!(broken, Err(Error::BadManifest { .. })));
    }
}
