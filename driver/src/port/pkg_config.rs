//! `wasipkg-config`: the system's pkg-config, looking at what was built for WASI, and at nothing else.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use super::{native, prefix, shims};
use crate::cc::become_command;
use crate::error::Error;

/// Where packages are described, `PKG_CONFIG_LIBDIR`, unless the user says so: in the prefix, and in the sysroot.
pub fn libdir() -> OsString {
    let mut dirs: Vec<PathBuf> = Vec::new();
    if let Some(prefix) = prefix::get() {
        dirs.extend([prefix.join("lib/pkgconfig"), prefix.join("share/pkgconfig")]);
    }
    if let Ok(sysroot) = wasicc_sysroot::locate(None) {
        dirs.push(sysroot.lib().join("pkgconfig"));
    }
    let mut joined = OsString::new();
    for dir in dirs {
        if !joined.is_empty() {
            joined.push(":");
        }
        joined.push(dir);
    }
    joined
}

/// `wasipkg-config [ARGUMENT]...`
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let path = shims::path_without();
    let find = |name| native::find(name, &path);
    let Some(program) = find("pkg-config").or_else(|| find("pkgconf")) else {
        return Err(Error::NoCommand {
            program: "pkg-config".into(),
            package: "pkg-config",
        });
    };
    let mut command = Command::new(program);
    // There is nothing but static libraries, which need what they need themselves.
    command.arg("--static").args(args).env("PATH", &path);
    if env::var_os("PKG_CONFIG_LIBDIR").is_none() {
        command.env("PKG_CONFIG_LIBDIR", libdir());
    }
    Err(become_command(&mut command))
}
