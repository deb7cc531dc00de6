//! Whether this process works inside `wasicc configure`, `make`, `cmake` or `meson`.
//!
//! These put a folder of links first on the PATH ([`super::shims`]) and name its links as CC, AR and so on. Being called
//! through that folder is what tells, so that a Makefile that configure wrote makes the same programs when plain `make`
//! runs it. `WASICC_RUNNABLE=1` says it to any wasicc, `WASICC_RUNNABLE=0` takes it back.

use std::env;
use std::path::{Path, PathBuf};

/// The name of the folder of links.
pub const FOLDER: &str = "wasicc-port";

/// The variable that asks for runnable programs.
pub const RUNNABLE: &str = "WASICC_RUNNABLE";

/// The variable that `wasicc configure` sets for the tools that the script calls.
pub const CONFIGURE: &str = "WASICC_CONFIGURE";

/// What a build's command is to do differently.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mode {
    /// This is part of a build.
    pub build: bool,
    /// Programs get a `#!` line.
    pub runnable: bool,
    /// Old C is taken as gcc takes it.
    pub permissive: bool,
    /// A configure script asks: what cannot work is not there.
    pub configure: bool,
}

impl Mode {
    /// This process's.
    pub fn now() -> Mode {
        let build = called_through(env::args_os().next().map(PathBuf::from).as_deref());
        let set = |name| env::var_os(name).filter(|value| !value.is_empty());
        let runnable = set(RUNNABLE).map_or(build, |value| value != "0");
        Mode {
            build: build || runnable,
            runnable,
            permissive: build || runnable,
            configure: set(CONFIGURE).is_some_and(|value| value != "0"),
        }
    }
}

/// Whether a program was found in the folder of links.
fn called_through(argv0: Option<&Path>) -> bool {
    let Some(argv0) = argv0 else { return false };
    let folder = |path: &Path| path.parent().and_then(Path::file_name) == Some(FOLDER.as_ref());
    match argv0.components().count() {
        1 => which::which_global(argv0).is_ok_and(|found| folder(&found)),
        _ => folder(argv0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_tells() {
        assert!(called_through(Some(Path::new(
            "/c/links/1/wasicc-port/gcc"
        ))));
        assert!(!called_through(Some(Path::new("/usr/bin/wasicc"))));
        assert!(!called_through(Some(Path::new("/wasicc-port"))));
        assert!(!called_through(None));
    }
}
