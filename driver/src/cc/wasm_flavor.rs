//! The command line of a compiler that takes us for a WebAssembly linker, as rustc does:
//! `-flavor wasm`, and then wasm-ld's own arguments without a `-Wl,`.
//!
//! It becomes a command line of a C compiler that links, so that a Rust program gets all
//! that a C program gets: the start-up code, libc, the stack, the notes on what cannot
//! work. A flag of a C compiler may stand among the linker's (`-C link-arg=-Wl,…`).

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// The stack that rustc sets in every link for this target. Programs get ours instead:
/// it is what they have natively, and what users set themselves comes after.
const RUSTC_STACK: &str = "stack-size=1048576";

/// wasm-ld's flags whose value may be the next argument.
const WITH_VALUE: &[&str] = &[
    "allow-undefined-file",
    "entry",
    "export",
    "export-if-defined",
    "extra-features",
    "features",
    "global-base",
    "initial-heap",
    "initial-memory",
    "keep-section",
    "Map",
    "max-memory",
    "mllvm",
    "reproduce",
    "rpath",
    "rsp-quoting",
    "soname",
    "table-base",
    "thinlto-cache-dir",
    "thinlto-cache-policy",
    "trace-symbol",
    "undefined",
    "unresolved-symbols",
    "why-extract",
    "wrap",
];

/// The same with one letter; their value may be joined too.
const SHORT_WITH_VALUE: &[u8] = b"emuyz";

/// How the flags of a C compiler begin that a user may add; no flag of wasm-ld does so.
const COMPILER: &[&str] = &[
    "-Wl,",
    "-Xlinker",
    "-W",
    "-f",
    "-nostartfiles",
    "-nostdlib",
    "-nodefaultlibs",
    "-nolibc",
    "-mexec-model=",
    "-msimd128",
    "-mno-simd128",
    "--sysroot=",
    "-v",
    "-###",
];

/// The arguments as a C compiler takes them, if they are a linker's.
pub fn translate(args: Vec<OsString>) -> Vec<OsString> {
    match args.as_slice() {
        [flavor, wasm, rest @ ..] if flavor == "-flavor" && wasm == "wasm" => words(rest),
        _ => args,
    }
}

fn words(args: &[OsString]) -> Vec<OsString> {
    let mut out = Vec::with_capacity(args.len() * 2);
    let mut args = args.iter();
    let mut stack_seen = false;
    while let Some(arg) = args.next() {
        let bytes = arg.as_bytes();
        if !bytes.starts_with(b"-") || bytes == b"-" {
            if !is_own_start(arg) {
                out.push(arg.clone());
            }
        } else if matches!(bytes, b"-o" | b"-l" | b"-L") {
            joined(arg, args.next(), &mut out);
        } else if matches!(&bytes[..2], b"-o" | b"-l" | b"-L") {
            joined(arg, None, &mut out);
        } else if bytes == b"--no-entry" || bytes == b"-no-entry" {
            // A library with an entry for each of its functions, whose start-up code is
            // run once before them.
            out.push("-mexec-model=reactor".into());
        } else if bytes == b"-Xlinker" {
            out.push(arg.clone());
            out.extend(args.next().cloned());
        } else if COMPILER.iter().any(|flag| arg_begins(arg, flag)) {
            out.push(arg.clone());
        } else if wants_value(arg) {
            let value = args.next();
            let stack = bytes == b"-z" && value.is_some_and(|v| v == RUSTC_STACK);
            if stack && !stack_seen {
                stack_seen = true;
                continue;
            }
            to_linker(arg, &mut out);
            if let Some(value) = value {
                to_linker(value, &mut out);
            }
        } else {
            to_linker(arg, &mut out);
        }
    }
    out
}

/// Whether the file is the start-up code of a C library that came with rustc, which is
/// linked when `-C link-self-contained=no` was forgotten. Ours takes its place.
fn is_own_start(file: &OsStr) -> bool {
    let path = Path::new(file);
    let start = ["crt1.o", "crt1-command.o", "crt1-reactor.o"];
    in_self_contained(path.parent())
        && path
            .file_name()
            .is_some_and(|name| start.iter().any(|s| name == *s))
}

fn in_self_contained(folder: Option<&Path>) -> bool {
    folder
        .and_then(Path::file_name)
        .is_some_and(|name| name == "self-contained")
}

/// `-oFILE`, `-lNAME` and `-LDIR`, whose value may stand apart.
fn joined(flag: &OsStr, value: Option<&OsString>, out: &mut Vec<OsString>) {
    let mut word = flag.to_owned();
    word.push(value.map(OsString::as_os_str).unwrap_or_default());
    // The libc that came with rustc is not the one to link.
    let folder = word.as_bytes().strip_prefix(b"-L").map(OsStr::from_bytes);
    if !folder.is_some_and(|folder| in_self_contained(Some(Path::new(folder)))) {
        out.push(word);
    }
}

fn arg_begins(arg: &OsStr, flag: &str) -> bool {
    arg.as_bytes().starts_with(flag.as_bytes())
}

/// Whether the flag's value is the next argument.
fn wants_value(arg: &OsStr) -> bool {
    match arg.as_bytes() {
        [b'-', letter] => SHORT_WITH_VALUE.contains(letter),
        bytes => {
            let name = bytes.strip_prefix(b"--").unwrap_or(&bytes[1..]);
            WITH_VALUE.iter().any(|flag| flag.as_bytes() == name)
        }
    }
}

fn to_linker(arg: &OsStr, out: &mut Vec<OsString>) {
    out.push("-Xlinker".into());
    out.push(arg.to_owned());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> String {
        let args = line.split(' ').map(OsString::from).collect();
        let out: Vec<_> = translate(args)
            .into_iter()
            .map(|word| word.into_string().expect("text"))
            .collect();
        out.join(" ")
    }

    #[test]
    fn a_compilers_line_stays() {
        assert_eq!(words("-flavor gnu -o x"), "-flavor gnu -o x");
        assert_eq!(words("a.o -flavor wasm"), "a.o -flavor wasm");
    }

    #[test]
    fn values_are_no_inputs() {
        assert_eq!(
            words("-flavor wasm --export main -z muldefs a.o -l c -o a.wasm -O2"),
            "-Xlinker --export -Xlinker main -Xlinker -z -Xlinker muldefs a.o -lc -oa.wasm -Xlinker -O2"
        );
    }

    #[test]
    fn rustcs_stack_is_left_out_once() {
        assert_eq!(
            words("-flavor wasm -z stack-size=1048576 a.o -z stack-size=1048576"),
            "a.o -Xlinker -z -Xlinker stack-size=1048576"
        );
        assert_eq!(
            words("-flavor wasm -z stack-size=4096 a.o"),
            "-Xlinker -z -Xlinker stack-size=4096 a.o"
        );
    }

    #[test]
    fn a_library_is_a_reactor() {
        assert_eq!(
            words("-flavor wasm a.o --no-entry"),
            "a.o -mexec-model=reactor"
        );
    }

    #[test]
    fn a_libc_of_rustcs_own_is_left_out() {
        assert_eq!(
            words("-flavor wasm /r/self-contained/crt1-command.o a.o -L /r/self-contained -L/r"),
            "a.o -L/r"
        );
        assert_eq!(words("-flavor wasm crt1.o"), "crt1.o");
    }

    #[test]
    fn a_compilers_flags_may_be_among_them() {
        assert_eq!(
            words(
                "-flavor wasm -Wl,--fatal-warnings -nostartfiles -Xlinker --trace --fatal-warnings"
            ),
            "-Wl,--fatal-warnings -nostartfiles -Xlinker --trace -Xlinker --fatal-warnings"
        );
    }
}
