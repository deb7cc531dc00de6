//! The questions that wasicc answers itself, because clang's answer would be about
//! clang: who are you, what for, where are your programs and files. The others
//! (`-print-file-name=`, `-dumpversion`…) go to clang.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

use wasicc_sysroot::toolchain::Toolchain;

use super::defaults::TARGET;
use super::options::Options;
use super::rule::Query;
use crate::error::Error;
use crate::{help, links, tools};

/// Prints the answer.
pub fn answer(query: Query, value: Option<&OsStr>, options: &Options) -> Result<(), Error> {
    let sysroot = || wasicc_sysroot::locate(options.sysroot.as_deref());
    let mut text = match query {
        Query::Help => help::text().into(),
        Query::Version => version(&Toolchain::find()?)?.into(),
        Query::Machine => TARGET.into(),
        Query::MultiOsDirectory => ".".into(),
        Query::Sysroot => sysroot()?.path.into_os_string(),
        Query::Builtins => sysroot()?
            .lib()
            .join("libclang_rt.builtins.a")
            .into_os_string(),
        Query::Program => program(value.unwrap_or_default())?.into_os_string(),
    };
    text.push("\n");
    // A reader that went away (`wasicc --help | head -1`) is no matter.
    _ = io::stdout().write_all(text.as_bytes());
    Ok(())
}

/// `--version`: in gcc's form, and clang's line first, since build systems take the
/// first number for the version of the compiler that they know.
pub fn version(toolchain: &Toolchain) -> Result<String, Error> {
    Ok(format!(
        "wasicc ({}) {}\nTarget: {TARGET}\nThread model: single\nInstalledDir: {}",
        toolchain.version()?,
        env!("CARGO_PKG_VERSION"),
        toolchain
            .clang()
            .parent()
            .unwrap_or(toolchain.clang())
            .display(),
    ))
}

/// `-print-prog-name=`: our own name of a tool where it is installed beside this one,
/// else LLVM's; the name itself for a tool that is not known, as gcc does.
fn program(name: &OsStr) -> Result<PathBuf, Error> {
    let Some(tool) = name.to_str().and_then(tools::by_gnu_name) else {
        return Ok(name.into());
    };
    match links::folder()
        .map(|dir| dir.join(tool.name))
        .filter(|path| path.exists())
    {
        Some(path) => Ok(path),
        None => tool.locate(&Toolchain::find()?),
    }
}
