//! The folder of links that a build has first on its PATH: wasicc's names, and the GNU names of the same tools, for
//! Makefiles and scripts that say `gcc` and `ar` whatever CC and AR are.
//!
//! It is in the cache, one for each place of wasicc. That a tool was called through it is what makes it work as a
//! build expects ([`super::mode`]).

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::mode;
use crate::cc::{self, Language};
use crate::error::Error;
use crate::names::{Main, NAMES};
use crate::{links, tools};

/// A name in the folder that is not wasicc's own.
pub struct Shim {
    /// The name.
    pub name: &'static str,
    /// What it runs.
    pub main: Main,
}

const fn shim(name: &'static str, main: Main) -> Shim {
    Shim { name, main }
}

/// The names that are there beside wasicc's own.
pub static SHIMS: &[Shim] = &[
    shim("cc", c),
    shim("gcc", c),
    shim("clang", c),
    shim("c89", |args| cc::main(Language::C, with("-std=c89", args))),
    shim("c99", |args| cc::main(Language::C, with("-std=c99", args))),
    shim("cpp", cpp),
    shim("c++", cxx),
    shim("g++", cxx),
    shim("clang++", cxx),
    shim("ar", |args| tools::main(&tools::AR, args)),
    shim("gcc-ar", |args| tools::main(&tools::AR, args)),
    shim("ranlib", |args| tools::main(&tools::RANLIB, args)),
    shim("gcc-ranlib", |args| tools::main(&tools::RANLIB, args)),
    shim("nm", |args| tools::main(&tools::NM, args)),
    shim("gcc-nm", |args| tools::main(&tools::NM, args)),
    shim("strip", |args| tools::main(&tools::STRIP, args)),
    shim("objcopy", |args| tools::main(&tools::OBJCOPY, args)),
    shim("objdump", |args| tools::main(&tools::OBJDUMP, args)),
    shim("readelf", |args| tools::main(&tools::READELF, args)),
    shim("size", |args| tools::main(&tools::SIZE, args)),
    shim("strings", |args| tools::main(&tools::STRINGS, args)),
    shim("ld", tools::ld),
    shim("pkg-config", super::pkg_config),
    shim("pkgconf", super::pkg_config),
    // For the machine that builds: see `native`.
    shim("build-cc", super::native_cc),
    shim("build-c++", super::native_cxx),
];

fn c(args: Vec<OsString>) -> Result<ExitCode, Error> {
    cc::main(Language::C, args)
}

fn cxx(args: Vec<OsString>) -> Result<ExitCode, Error> {
    cc::main(Language::Cxx, args)
}

/// The C preprocessor as a command of its own.
pub fn cpp(args: Vec<OsString>) -> Result<ExitCode, Error> {
    cc::main(Language::C, with("-E", args))
}

fn with(first: &str, args: Vec<OsString>) -> Vec<OsString> {
    std::iter::once(first.into()).chain(args).collect()
}

/// The folder, made if it is not there.
pub fn folder() -> Result<PathBuf, Error> {
    let folder = links::own()?.join(mode::FOLDER);
    let names = NAMES.iter().map(|name| name.name);
    let names = names.chain(SHIMS.iter().map(|shim| shim.name));
    links::make(&folder, &links::exe()?, names)?;
    Ok(folder)
}

/// `PATH` with the folder first, once.
pub fn path_with(folder: &Path) -> OsString {
    let mut path = folder.as_os_str().to_owned();
    let rest = path_without();
    if !rest.is_empty() {
        path.push(":");
        path.push(rest);
    }
    path
}

/// `PATH` without any such folder.
pub fn path_without() -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let rest =
        std::env::split_paths(&path).filter(|dir| dir.file_name() != Some(mode::FOLDER.as_ref()));
    // Pieces of a PATH hold no colon.
    std::env::join_paths(rest).unwrap_or(path.clone())
}
