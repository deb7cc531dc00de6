//! Where wasicc keeps what it fetched and built.
//!
//! ```text
//! downloads/       fetched archives, their SHA-256 checked at each use
//! objects/         compiled objects of sysroot builds, named by what went into them
//! sysroots/<id>/   whole sysroots, the id being the hash of all inputs
//! sysroots/current the one in use, a link
//! clang-found/     where clang was found on a PATH
//! clang-version    the version of a clang whose name does not tell it
//! ```
//!
//! All of it can be deleted at any time.

use crate::error::Error;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The cache directory: `$WASICC_CACHE`, else `$XDG_CACHE_HOME/wasicc`, else `$HOME/.cache/wasicc`. It need not exist.
pub fn dir() -> Result<PathBuf, Error> {
    dir_from(|name| env::var_os(name)).ok_or(Error::NoCacheDir)
}

fn dir_from(var: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let set = |name| {
        var(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    // A relative WASICC_CACHE is what the user typed; the base directory specification says to ignore a relative
    // XDG_CACHE_HOME.
    set("WASICC_CACHE")
        .map(|dir| std::path::absolute(&dir).unwrap_or(dir))
        .or_else(|| {
            Some(
                set("XDG_CACHE_HOME")
                    .filter(|dir| dir.is_absolute())?
                    .join("wasicc"),
            )
        })
        .or_else(|| {
            Some(
                set("HOME")
                    .filter(|dir| dir.is_absolute())?
                    .join(".cache/wasicc"),
            )
        })
}

/// Fetched archives.
pub fn downloads(cache: &Path) -> PathBuf {
    cache.join("downloads")
}

/// Compiled objects.
pub fn objects(cache: &Path) -> PathBuf {
    cache.join("objects")
}

/// Whole sysroots.
pub fn sysroots(cache: &Path) -> PathBuf {
    cache.join("sysroots")
}

/// The link to the sysroot in use.
pub fn current(cache: &Path) -> PathBuf {
    sysroots(cache).join("current")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(vars: &[(&str, &str)]) -> Option<PathBuf> {
        dir_from(|name| {
            vars.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.into())
        })
    }

    #[test]
    fn variables_in_order() {
        let home = ("HOME", "/h");
        let xdg = ("XDG_CACHE_HOME", "/x");
        assert_eq!(with(&[home]), Some("/h/.cache/wasicc".into()));
        assert_eq!(with(&[home, xdg]), Some("/x/wasicc".into()));
        assert_eq!(
            with(&[home, xdg, ("WASICC_CACHE", "/w")]),
            Some("/w".into())
        );
        assert_eq!(
            with(&[home, ("XDG_CACHE_HOME", "rel")]),
            Some("/h/.cache/wasicc".into())
        );
        assert_eq!(with(&[("HOME", "")]), None);
    }
}
