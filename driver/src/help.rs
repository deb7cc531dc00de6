//! `wasicc --help` and `wasicc --version`.

use std::ffi::OsString;
use std::fmt::Write;
use std::process::ExitCode;

use wasicc_sysroot::toolchain::Toolchain;

use crate::cc;
use crate::error::Error;
use crate::names::{NAMES, SUBCOMMANDS};

const HEAD: &str = "\
wasicc - a C and C++ compiler for WASI

Usage: wasicc [any option of gcc or clang] FILE...
       wasicc SUBCOMMAND [ARGUMENT]...

A first argument that is exactly a subcommand's name is that subcommand; ./run is a file.
";

const OPTIONS: &str = "
Options of wasicc's own:
  --sysroot=DIR        use this sysroot [default: $WASICC_SYSROOT, else the built one]
  -fno-wasicc-small-printf  printf is whole, though the calls have no floating-point argument and the formats no %m
  -fwasicc-call-casts  calls that disagree with the function's parameters or result work where integers and pointers differ, as on
                       other machines (on in wasicc make and the like; -fno-wasicc-call-casts)
  -fmalloc=NAME        which malloc the link takes: default; musl, which is slower and checks more of its own structures; or debug, which
                       finds double frees, overruns, wrong pointers and leaks, with file and line under wasicc run; $WASICC_MALLOC
                       steers it: continue, no-leaks, reachable, leaks-fail
  -fmalloc=NAME        which malloc the link takes: default (musl's), or debug, which finds double frees, overruns, wrong pointers and
                       leaks, with file and line under wasicc run; $WASICC_MALLOC steers it: continue, no-leaks, reachable, leaks-fail
  -flto                the program and libc are optimized together: smaller with -Oz, often faster with -O2; in the link, too
  --wasm-opt           run Binaryen's wasm-opt over the linked program; at -Os and -Oz without -g it is, where it is installed (118 or
                       newer, a program and no script); --no-wasm-opt: never
  -v                   show the clang command, and which flags were left out and why
  -###                 show the clang command and do nothing
  --version            print the versions of wasicc and clang
  --help               print this; clang's own options: clang --help

Programs get 8 MiB of stack (-Wl,-z,stack-size=BYTES sets another), and setjmp works.
They use SIMD, their libc too; -mno-simd128 (or -mcpu=mvp) compiles and links without.
Flags for other processors, shared libraries and the like are accepted and left out.

Environment:
  WASICC_LLVM          the bin directory of the LLVM to use [default: the newest on PATH]
  WASICC_SYSROOT       the sysroot to use
  WASICC_CACHE         where sysroots are kept [default: ~/.cache/wasicc]
  WASICC_WASM_OPT      the wasm-opt to run [default: the one on PATH]
";

const EXAMPLES: &str = "
Examples:
  wasicc hello.c -o hello.wasm             compile and link
  wasicc -O2 *.c -lm -o prog.wasm          all at once, on all processors
  wasicc -O2 -c a.c && wasicc a.o -lm      in two steps
  wasicc -Oz -flto -s hello.c -o hello.wasm   as small as it gets
  CC=wasicc AR=wasiar RANLIB=wasiranlib make
  wasicc links ~/.local/bin                make the other names' links
";

/// The help of `wasicc`.
pub fn text() -> String {
    let mut text = String::from(HEAD);
    text += "\nSubcommands:\n";
    for subcommand in SUBCOMMANDS {
        // Writing to a string cannot fail.
        _ = writeln!(text, "  {:<20} {}", subcommand.name, subcommand.about);
    }
    text += OPTIONS;
    let names: Vec<_> = NAMES.iter().map(|name| name.name).collect();
    _ = write!(text, "\nIt can be called as: {}\n", names.join(" "));
    text += EXAMPLES;
    text.truncate(text.trim_end().len());
    text
}

/// `wasicc help [SUBCOMMAND]`.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let asked = args
        .first()
        .and_then(|first| SUBCOMMANDS.iter().find(|sub| first == sub.name));
    match asked {
        Some(sub) if sub.name != "help" && sub.name != "version" => {
            (sub.main)(vec!["--help".into()])
        }
        _ => {
            println!("{}", text());
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// `wasicc version`.
pub fn version(_args: Vec<OsString>) -> Result<ExitCode, Error> {
    println!("{}", cc::version(&Toolchain::find()?)?);
    Ok(ExitCode::SUCCESS)
}
