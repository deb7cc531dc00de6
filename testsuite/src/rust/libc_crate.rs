//! The crate `libc`, which declares the C library to Rust: each of its functions must be
//! in ours with the signature that it declares, and its constants, types and
//! structures must be those of our headers.
//!
//! Both are read from the crate's source when the tests run, so that another version of
//! the crate is another test.

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};

use super::Rust;
use crate::process::{Invocation, Outcome, write};
use crate::tools::{Tools, scratch};
use crate::{Error, collect};

/// The headers of all that the crate declares for the target.
const HEADERS: &str = "aio dirent errno fcntl langinfo limits locale poll pthread sched signal stddef \
    stdint stdio stdlib string strings sys/ioctl sys/resource sys/select sys/stat sys/time sys/times \
    sys/types sys/uio time unistd wasi/api wchar";

/// The fewest functions, constants and structures that there are: fewer would mean that
/// the source was not understood.
const FEWEST: [usize; 3] = [280, 200, 20];

/// Both tests.
pub fn trials(dir: &Path, tools: &Arc<Tools>) -> Vec<Trial> {
    let (functions, values) = (Arc::clone(tools), Arc::clone(tools));
    let exceptions = dir.join("libc-exceptions.tsv");
    vec![
        Trial::test("libc/functions", move || {
            check_functions(&functions).map_err(Failed::from)
        }),
        Trial::test("libc/values", move || {
            check_values(&values, &exceptions).map_err(Failed::from)
        }),
    ]
}

/// What the crate's source declares.
struct Declared {
    functions: Vec<String>,
    constants: Vec<String>,
    types: Vec<String>,
    structs: Vec<Struct>,
}

struct Struct {
    name: String,
    /// Those that are public.
    fields: Vec<String>,
}

impl Declared {
    fn read(source: &Path) -> Result<Declared, Error> {
        let text = collect::read(source)?;
        let found = Declared::parse(&text);
        let counts = [
            found.functions.len(),
            found.constants.len(),
            found.structs.len(),
        ];
        if counts.iter().zip(FEWEST).any(|(have, least)| *have < least) {
            return Err(Error::Mismatch {
                report: format!(
                    "{}: only {counts:?} functions, constants and structures were found",
                    source.display()
                ),
            });
        }
        Ok(found)
    }

    /// The source is formatted by rustfmt, so lines and indentation are enough to tell.
    fn parse(text: &str) -> Declared {
        let mut found = Declared {
            functions: Vec::new(),
            constants: Vec::new(),
            types: Vec::new(),
            structs: Vec::new(),
        };
        let mut in_c = false;
        let mut skipped = false;
        for line in text.lines() {
            if line.starts_with('}') {
                (in_c, skipped) = (false, false);
            }
            in_c |= line.starts_with("extern \"C\" {");
            // What is for another version of WASI.
            skipped |= line.starts_with("cfg_if!");
            let words = line.trim_start();
            let Some(item) = words.strip_prefix("pub ").filter(|_| !skipped) else {
                continue;
            };
            let name_of = |item: &str| {
                let end = item.find(|c: char| c != '_' && !c.is_alphanumeric());
                item[..end.unwrap_or(item.len())].to_owned()
            };
            if let Some(function) = item.strip_prefix("fn ").filter(|_| in_c) {
                found.functions.push(name_of(function));
            } else if let Some(constant) = item.strip_prefix("const ") {
                if !constant.starts_with("fn ") {
                    found.constants.push(name_of(constant));
                }
            } else if let Some(alias) = item.strip_prefix("type ") {
                found.types.push(name_of(alias));
            } else if let Some(name) = item.strip_prefix("struct ") {
                found.structs.push(Struct {
                    name: name_of(name),
                    fields: Vec::new(),
                });
            } else if item.contains(':')
                && !item.starts_with("fn ")
                && !item.starts_with("static ")
                && let Some(last) = found.structs.last_mut()
            {
                last.fields.push(name_of(item));
            }
        }
        found
    }

    /// A Rust program that prints every value as a line.
    fn rust(&self) -> String {
        let mut text = String::from("fn main() {\n");
        for name in &self.constants {
            _ = writeln!(text, "println!(\"{name} = {{}}\", libc::{name} as i64);");
        }
        for name in &self.types {
            _ = writeln!(
                text,
                "println!(\"sizeof {name} = {{}}\", size_of::<libc::{name}>());"
            );
        }
        for Struct { name, fields } in &self.structs {
            _ = writeln!(
                text,
                "println!(\"struct {name}: {{}} aligned to {{}}\", size_of::<libc::{name}>(), align_of::<libc::{name}>());"
            );
            for field in fields {
                _ = writeln!(
                    text,
                    "println!(\"{name}.{field} = {{}}\", std::mem::offset_of!(libc::{name}, {field}));"
                );
            }
        }
        text + "}\n"
    }

    /// The same in C.
    fn c(&self) -> String {
        let mut text = String::from("#define _GNU_SOURCE 1\n");
        for header in HEADERS.split_whitespace() {
            _ = writeln!(text, "#include <{header}.h>");
        }
        text += "int main(void)\n{\n";
        for name in &self.constants {
            _ = writeln!(text, "printf(\"{name} = %lld\\n\", (long long)({name}));");
        }
        for name in &self.types {
            _ = writeln!(text, "printf(\"sizeof {name} = %zu\\n\", sizeof({name}));");
        }
        for Struct { name, fields } in &self.structs {
            let of = c_name(name);
            _ = writeln!(
                text,
                "printf(\"struct {name}: %zu aligned to %zu\\n\", sizeof({of}), _Alignof({of}));"
            );
            for field in fields {
                _ = writeln!(
                    text,
                    "printf(\"{name}.{field} = %zu\\n\", offsetof({of}, {field}));"
                );
            }
        }
        text + "}\n"
    }

    /// A Rust program that takes the address of every function.
    fn addresses(&self) -> String {
        let mut text = String::from("fn main() {\n    let all: &[*const ()] = &[\n");
        for name in &self.functions {
            _ = writeln!(text, "        libc::{name} as *const (),");
        }
        text +=
            "    ];\n    let there = std::hint::black_box(all).iter().filter(|f| !f.is_null());\n";
        text + "    println!(\"{}\", there.count());\n}\n"
    }
}

/// The type's name in C: those of POSIX end with `_t` or are known.
fn c_name(name: &str) -> String {
    match name.ends_with("_t") || name == "fd_set" {
        true => name.to_owned(),
        false => format!("struct {name}"),
    }
}

fn check_functions(tools: &Tools) -> Result<(), Error> {
    let rust = Rust::find(tools)?;
    let declared = Declared::read(&rust.libc.join("src/wasi/mod.rs"))?;
    let dir = scratch()?;
    let printed = run_rust(rust, tools, dir.path(), &declared.addresses())?;
    let expected = format!("{}\n", declared.functions.len());
    match printed == expected {
        true => Ok(()),
        false => Err(Error::Mismatch {
            report: format!("{printed} addresses of {expected} functions"),
        }),
    }
}

fn check_values(tools: &Tools, exceptions: &Path) -> Result<(), Error> {
    let rust = Rust::find(tools)?;
    let declared = Declared::read(&rust.libc.join("src/wasi/mod.rs"))?;
    let dir = scratch()?;
    let theirs = run_rust(rust, tools, dir.path(), &declared.rust())?;
    let (source, module) = (dir.path().join("c.c"), dir.path().join("c.wasm"));
    write(&source, &declared.c())?;
    let compile = wasi(tools, "wasicc", dir.path())?
        .args([&source])
        .arg_pair("-o", &module);
    succeed(&compile)?;
    let ours = succeed(&wasi(tools, "wasirun", dir.path())?.args([&module]))?.out();

    let known = collect::read(exceptions)?;
    let known: Vec<&str> = known.lines().filter(|l| !l.starts_with('#')).collect();
    let mut wrong = String::new();
    let mut used = 0;
    for (theirs, ours) in theirs.lines().zip(ours.lines()).filter(|(t, o)| t != o) {
        let line = format!("{theirs}\t{ours}");
        if known.iter().any(|k| k.starts_with(&line)) {
            used += 1;
        } else {
            _ = writeln!(wrong, "{line}");
        }
    }
    if used != known.len() {
        _ = writeln!(wrong, "only {used} of {} exceptions are such", known.len());
    }
    if theirs.lines().count() != ours.lines().count() {
        _ = writeln!(wrong, "the two programs do not print the same values");
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Error::Mismatch {
            report: format!("the crate's value, and that of our headers:\n{wrong}"),
        }),
    }
}

/// Compiles the crate and a program with it, and runs that.
fn run_rust(rust: &Rust, tools: &Tools, dir: &Path, program: &str) -> Result<String, Error> {
    let library = dir.join("liblibc.rlib");
    let compile = rust
        .wasm(dir, tools)
        .args(["--crate-type=rlib", "--crate-name=libc", "--edition=2021"])
        .args(["--cap-lints=allow"])
        .args([rust.libc.join("src/lib.rs")])
        .arg_pair("-o", &library);
    succeed(&compile)?;
    let (source, module) = (dir.join("main.rs"), dir.join("main.wasm"));
    write(&source, program)?;
    let mut extern_libc = std::ffi::OsString::from("libc=");
    extern_libc.push(&library);
    let compile = rust
        .wasm(dir, tools)
        .env("WASICC_SYSROOT", tools.sysroot()?)
        .args(["--edition=2024", "--cap-lints=allow", "--extern"])
        .args([&extern_libc])
        .args(["-Clink-arg=-Wno-wasicc-limits"])
        .args([&source])
        .arg_pair("-o", &module);
    succeed(&compile)?;
    Ok(succeed(&wasi(tools, "wasirun", dir)?.args([&module]))?.out())
}

fn wasi(tools: &Tools, name: &str, dir: &Path) -> Result<Invocation, Error> {
    let command = Invocation::new(tools.bin().join(name), dir);
    Ok(command.env("WASICC_SYSROOT", tools.sysroot()?))
}

fn succeed(command: &Invocation) -> Result<Outcome, Error> {
    let outcome = command.run()?;
    if outcome.code == 0 {
        return Ok(outcome);
    }
    Err(Error::Mismatch {
        report: format!(
            "$ {}\n? {}\n{}{}",
            command.line(),
            outcome.code,
            outcome.out(),
            outcome.err()
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_found() {
        let text = "pub type off_t = i64;\npub const A: c_int = 1;\ns! {\n    pub struct tm {\n        pub tm_sec: c_int,\n        hidden: c_int,\n    }\n}\n\
            f! {\n    pub fn MACRO(a: c_int) -> bool {\n    }\n}\nextern \"C\" {\n    pub fn open(\n        a: c_int,\n    ) -> c_int;\n}\ncfg_if! {\n    pub fn other();\n}\n";
        let found = Declared::parse(text);
        assert_eq!(found.functions, ["open"]);
        assert_eq!(found.constants, ["A"]);
        assert_eq!(found.types, ["off_t"]);
        assert_eq!(found.structs[0].name, "tm");
        assert_eq!(found.structs[0].fields, ["tm_sec"]);
    }
}
