//! `wasicc print WHAT`: the files and variables that the build commands use, for those who call the build tools
//! themselves.

use std::ffi::OsString;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{environment, files, pkg_config, shims};
use crate::error::Error;
use crate::subcommand;

/// Print what wasicc tells a build system, to use it without wasicc's commands
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc print cmake-toolchain >wasi.cmake && cmake -B build --toolchain $PWD/wasi.cmake
  wasicc print meson-cross >wasi.ini && meson setup build --cross-file wasi.ini
  eval \"$(wasicc print env)\" && ./configure --host=wasm32-wasi
  wasicc print config-site >>~/wasm/share/config.site")]
struct PrintArgs {
    /// What to print
    what: What,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    /// A toolchain file for CMake
    CmakeToolchain,
    /// A cross file for Meson
    MesonCross,
    /// Answers for configure scripts, with their reasons
    ConfigSite,
    /// A shell script that is pkg-config for WASI
    PkgConfig,
    /// CC, AR, PATH and the others, as commands of a shell
    Env,
}

/// Runs it.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: PrintArgs = subcommand::parse("print", args);
    let text: Vec<u8> = match args.what {
        What::CmakeToolchain => files::cmake_toolchain()?.into(),
        What::MesonCross => files::meson_cross()?.into(),
        What::ConfigSite => files::config_site_text().into(),
        What::PkgConfig => pkg_config_script()?,
        What::Env => exports()?,
    };
    // A reader that went away is no matter.
    _ = io::stdout().write_all(&text);
    Ok(ExitCode::SUCCESS)
}

fn pkg_config_script() -> Result<Vec<u8>, Error> {
    shims::folder()?;
    let mut text =
        b"#!/bin/sh\n# pkg-config for WASI: static libraries, from the prefix and the sysroot.\n"
            .to_vec();
    text.extend(b": \"${PKG_CONFIG_LIBDIR=");
    text.extend(pkg_config::libdir().as_bytes());
    text.extend(b"}\"\nexport PKG_CONFIG_LIBDIR\nexec pkg-config --static \"$@\"\n");
    Ok(text)
}

fn exports() -> Result<Vec<u8>, Error> {
    let mut text = Vec::new();
    for (name, value) in environment::variables()? {
        text.extend(format!("export {name}=").bytes());
        text.extend(quoted(value.as_bytes()));
        text.push(b'\n');
    }
    Ok(text)
}

/// A word as a shell takes it.
fn quoted(word: &[u8]) -> Vec<u8> {
    let mut text = vec![b'\''];
    for &byte in word {
        match byte {
            b'\'' => text.extend(b"'\\''"),
            _ => text.push(byte),
        }
    }
    text.push(b'\'');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_survive_the_shell() {
        assert_eq!(quoted(b"a b"), b"'a b'");
        assert_eq!(quoted(b"it's"), b"'it'\\''s'");
    }
}
