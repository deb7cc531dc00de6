//! `wasicc cmake`: cmake, with a toolchain file for WASI where it configures.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use super::{files, help, prefix, run, wants_help};
use crate::error::Error;

const HELP: &str = "\
Run cmake for WASI: a toolchain file is given where it configures, and the tools are set where it builds.

Usage: wasicc cmake [ARGUMENT OF cmake]...
       wasicmake [ARGUMENT OF cmake]...

try_run, ctest, and programs that the build itself runs work: they go through the runner. There are no shared libraries: what
add_library says of them is built as static ones. find_library, find_path and find_package look into WASICC_PREFIX,
CMAKE_PREFIX_PATH and the sysroot, and not at this machine's libraries.

A toolchain file of your own (-DCMAKE_TOOLCHAIN_FILE, --toolchain, a preset) takes the place of wasicc's, which
`wasicc print cmake-toolchain` prints.

Environment:
  WASICC_PREFIX        install there (CMAKE_INSTALL_PREFIX), and look there for other ports
  WASICC_GRANTS        what the programs may use when they run, as options of wasicc run [default: as a native program]

Examples:
  wasicc cmake -B build && cmake --build build && ctest --test-dir build
  wasicc cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release
  wasicc --prefix ~/wasm cmake -B build && cmake --build build && cmake --install build
";

/// The arguments of commands that configure nothing.
const OTHER_MODES: &[&str] = &[
    "--build",
    "--install",
    "--open",
    "--workflow",
    "-E",
    "-P",
    "--version",
    "-version",
    "--system-information",
    "--find-package",
];

/// `wasicc cmake [ARGUMENT]...`
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    if wants_help(&args) {
        return help(HELP);
    }
    let other = |arg: &OsString| OTHER_MODES.iter().any(|mode| arg == mode);
    let configures = !args.iter().any(other) && !args.is_empty();
    let mut all: Vec<OsString> = Vec::new();
    if configures {
        if !says(&args, &["CMAKE_TOOLCHAIN_FILE"]) && !toolchain_option(&args) {
            all.push(define(
                "CMAKE_TOOLCHAIN_FILE:FILEPATH",
                files::cmake_toolchain_file()?,
            ));
        }
        if let Some(prefix) = prefix::get()
            && !says(&args, &["CMAKE_INSTALL_PREFIX"])
        {
            all.push(define("CMAKE_INSTALL_PREFIX:PATH", prefix));
        }
    }
    all.extend(args);
    run("cmake".as_ref(), "cmake", all, &[])
}

fn define(name: &str, value: impl Into<OsString>) -> OsString {
    let mut define = OsString::from(format!("-D{name}="));
    define.push(value.into());
    define
}

/// Whether the user defines a variable (`-DNAME=…`, `-DNAME:TYPE=…`, `-D NAME=…`).
fn says(args: &[OsString], names: &[&str]) -> bool {
    args.iter().any(|arg| {
        let arg = arg.as_bytes();
        let arg = arg.strip_prefix(b"-D").unwrap_or(arg);
        names.iter().any(|name| {
            arg.strip_prefix(name.as_bytes())
                .is_some_and(|rest| rest.starts_with(b"=") || rest.starts_with(b":"))
        })
    })
}

/// `--toolchain FILE`, or a preset, which may name one.
fn toolchain_option(args: &[OsString]) -> bool {
    args.iter().any(|arg| {
        let arg = arg.as_bytes();
        arg.starts_with(b"--toolchain") || arg.starts_with(b"--preset")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_seen_in_all_spellings() {
        for args in [
            &["-DX=1"][..],
            &["-DX:PATH=1"],
            &["-D", "X=1"],
            &["-B", "b", "-DX="],
        ] {
            let args: Vec<OsString> = args.iter().map(OsString::from).collect();
            assert!(says(&args, &["X"]));
        }
        assert!(!says(&["-DXY=1".into()], &["X"]));
    }
}
