//! The names that wasicc answers to: those it can be called by (argv[0]), and the
//! subcommands of `wasicc`. To add one is to add a line here.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::ExitCode;

use crate::cc::{self, Language};
use crate::error::Error;
use crate::port::shims::SHIMS;
use crate::{
    help, inspect, limits, links, port, port_cmd, run_cmd, runnable, rust_env, subcommand,
    sysroot_cmd, tools,
};

/// What a name runs, with the arguments that follow it.
pub type Main = fn(Vec<OsString>) -> Result<ExitCode, Error>;

/// A name to be called by.
pub struct Name {
    /// The name.
    pub name: &'static str,
    /// What it runs.
    pub main: Main,
}

/// A subcommand of `wasicc`.
pub struct Subcommand {
    /// Its name.
    pub name: &'static str,
    /// What it is for, in half a line.
    pub about: &'static str,
    /// What it runs.
    pub main: Main,
}

/// The names to be called by; `wasicc links` makes a link of each.
pub static NAMES: &[Name] = &[
    Name {
        name: "wasicc",
        main: wasicc,
    },
    Name {
        name: "wasic++",
        main: |args| cc::main(Language::Cxx, args),
    },
    Name {
        name: "wasiar",
        main: |args| tools::main(&tools::AR, args),
    },
    Name {
        name: "wasiranlib",
        main: |args| tools::main(&tools::RANLIB, args),
    },
    Name {
        name: "wasinm",
        main: |args| tools::main(&tools::NM, args),
    },
    Name {
        name: "wasistrip",
        main: |args| tools::main(&tools::STRIP, args),
    },
    Name {
        name: "wasiobjcopy",
        main: |args| tools::main(&tools::OBJCOPY, args),
    },
    Name {
        name: "wasiobjdump",
        main: |args| tools::main(&tools::OBJDUMP, args),
    },
    Name {
        name: "wasireadelf",
        main: |args| tools::main(&tools::READELF, args),
    },
    Name {
        name: "wasisize",
        main: |args| tools::main(&tools::SIZE, args),
    },
    Name {
        name: "wasistrings",
        main: |args| tools::main(&tools::STRINGS, args),
    },
    Name {
        name: "wasiscan-deps",
        main: tools::scan_deps::main,
    },
    Name {
        name: "wasild",
        main: tools::ld,
    },
    Name {
        name: "wasirun",
        main: run_cmd::main,
    },
    Name {
        name: "wasiexec",
        main: runnable::exec::main,
    },
    Name {
        name: "wasiconfigure",
        main: port::configure,
    },
    Name {
        name: "wasimake",
        main: port::make,
    },
    Name {
        name: "wasicmake",
        main: port::cmake,
    },
    Name {
        name: "wasimeson",
        main: port::meson,
    },
    Name {
        name: "wasiport",
        main: port_cmd::main,
    },
    Name {
        name: "wasipkg-config",
        main: port::pkg_config,
    },
    Name {
        name: "wasicpp",
        main: port::shims::cpp,
    },
];

/// The subcommands.
pub static SUBCOMMANDS: &[Subcommand] = &[
    Subcommand {
        name: "run",
        about: "run a program, or a C file",
        main: run_cmd::main,
    },
    Subcommand {
        name: "port",
        about: "build and test a whole project for WASI, and report",
        main: port_cmd::main,
    },
    Subcommand {
        name: "configure",
        about: "run a configure script for WASI",
        main: port::configure,
    },
    Subcommand {
        name: "make",
        about: "run make for WASI",
        main: port::make,
    },
    Subcommand {
        name: "cmake",
        about: "run cmake for WASI",
        main: port::cmake,
    },
    Subcommand {
        name: "meson",
        about: "run meson for WASI",
        main: port::meson,
    },
    Subcommand {
        name: "print",
        about: "print a toolchain file, a cross file and the like",
        main: port::print,
    },
    Subcommand {
        name: "module",
        about: "write the pure module of a runnable program",
        main: runnable::module::main,
    },
    Subcommand {
        name: "aot",
        about: "compile a program to machine code ahead of its runs",
        main: run_cmd::aot,
    },
    Subcommand {
        name: "debug",
        about: "run a program under lldb",
        main: run_cmd::debug,
    },
    Subcommand {
        name: "inspect",
        about: "say what is in a program, and where its bytes come from",
        main: inspect::inspect,
    },
    Subcommand {
        name: "size",
        about: "show the sizes of programs, and what makes their difference",
        main: inspect::size,
    },
    Subcommand {
        name: "cache",
        about: "show or empty the cache of compiled programs",
        main: run_cmd::cache,
    },
    Subcommand {
        name: "sysroot",
        about: "build, describe, pack and unpack sysroots",
        main: |args| {
            sysroot_cmd::run(subcommand::parse("sysroot", args))?;
            Ok(ExitCode::SUCCESS)
        },
    },
    Subcommand {
        name: "explain",
        about: "say what cannot work on WASI, and what to do instead",
        main: limits::explain::main,
    },
    Subcommand {
        name: "rust-env",
        about: "print what makes cargo link and run Rust with wasicc",
        main: rust_env::main,
    },
    Subcommand {
        name: "scan-deps",
        about: "find what C++ sources and modules need (clang-scan-deps)",
        main: tools::scan_deps::main,
    },
    Subcommand {
        name: "links",
        about: "make links for wasicc's other names in a folder",
        main: links::main,
    },
    Subcommand {
        name: "help",
        about: "print this, or the help of a subcommand",
        main: help::main,
    },
    Subcommand {
        name: "version",
        about: "print the versions of wasicc and clang",
        main: help::version,
    },
];

/// What a call of `argv0` runs: a name may have a version suffix (`wasicc-0.1`), and
/// one that is not known compiles, C++ if it ends like a C++ compiler's.
pub fn called(argv0: &OsStr) -> Main {
    let file = Path::new(argv0)
        .file_name()
        .and_then(OsStr::to_str)
        .unwrap_or_default();
    let base = without_version(file);
    if let Some(shim) = SHIMS.iter().find(|shim| shim.name == base) {
        return shim.main;
    }
    match NAMES.iter().find(|name| name.name == base) {
        Some(name) => name.main,
        None if base.ends_with("++") => |args| cc::main(Language::Cxx, args),
        None => wasicc,
    }
}

/// `wasicc`: a subcommand, if the first argument is exactly the name of one, else the C
/// compiler. `./run` is a file.
fn wasicc(mut args: Vec<OsString>) -> Result<ExitCode, Error> {
    if let Some((prefix, words)) = port::prefix::option(&args) {
        return Err(port::prefix::again(prefix, &args[words..]));
    }
    match args
        .first()
        .and_then(|first| SUBCOMMANDS.iter().find(|sub| first == sub.name))
    {
        Some(subcommand) => {
            args.remove(0);
            (subcommand.main)(args)
        }
        None => cc::main(Language::C, args),
    }
}

/// Takes off `-1.2`.
fn without_version(name: &str) -> &str {
    match name.rsplit_once('-') {
        Some((base, version)) if version.starts_with(|c: char| c.is_ascii_digit()) => base,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_suffixes() {
        for (name, base) in [
            ("wasicc-0.1", "wasicc"),
            ("wasic++-2", "wasic++"),
            ("wasi-cc", "wasi-cc"),
            ("wasiar", "wasiar"),
        ] {
            assert_eq!(without_version(name), base);
        }
    }

    #[test]
    fn no_name_is_there_twice() {
        let names: Vec<_> = NAMES.iter().map(|n| n.name).collect();
        let subcommands: Vec<_> = SUBCOMMANDS.iter().map(|s| s.name).collect();
        for all in [names, subcommands] {
            let unique: std::collections::HashSet<_> = all.iter().collect();
            assert_eq!(unique.len(), all.len());
        }
    }
}
