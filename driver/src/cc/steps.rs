//! A link in the steps that clang's driver takes: clang for each source, wasm-ld for all.
//!
//! The driver starts a process for each step and is one itself. To start a clang takes 20 ms, two thirds of the time of compiling a small
//! file; and a link needs none. Besides, what is linked once more (see [`super::linker`]) is not compiled once more.
//!
//! Command lines are taken apart if every word of them is known here; the others are left to the driver.

use std::ffi::{OsStr, OsString};
use std::iter;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use super::input::{self, Kind};
use super::plan::joined;
use super::translate;
use super::word::{self, Word};

/// What is at the start of a program, and of a library that is called from outside.
const COMMAND: &str = "crt1-command.o";
const REACTOR: &str = "crt1-reactor.o";

/// A command line in steps.
#[derive(Debug)]
pub struct Steps {
    /// clang's arguments for a source, but for its name and the output's.
    compile: Vec<OsString>,
    sources: Vec<OsString>,
    /// wasm-ld.
    pub wasm_ld: PathBuf,
    /// Its arguments before the inputs.
    head: Vec<OsString>,
    inputs: Vec<Input>,
}

/// What wasm-ld gets in the user's order.
#[derive(Debug, PartialEq, Eq)]
enum Input {
    /// The object of the next source.
    Object,
    /// A file.
    File(OsString),
    /// A library, or a flag and its value.
    Word(OsString),
}

impl Steps {
    /// Takes clang's arguments apart, those of a link without its output; `lib` is where the sysroot has its libraries.
    pub fn of(args: &[OsString], wasm_ld: &Path, lib: &Path) -> Option<Steps> {
        let mut parts = Parts::default();
        for word in word::read(args.to_vec()) {
            parts.take(&word)?;
        }
        // Without a compilation clang would say what is wrong with the compiler's flags.
        if parts.sources.is_empty() && !parts.compile.iter().all(|word| says_nothing(word)) {
            return None;
        }
        let start = lib.join(if parts.reactor { REACTOR } else { COMMAND });
        if !start.is_file() {
            return None;
        }
        let mut head: Vec<OsString> = vec!["-m".into(), "wasm32".into()];
        head.extend(parts.strip.then(|| "--strip-all".into()));
        head.append(&mut parts.symbols);
        head.append(&mut parts.folders);
        head.push(joined("-L", lib));
        head.push(start.into());
        if parts.reactor {
            head.extend(["--entry", "_initialize"].map(OsString::from));
        }
        Some(Steps {
            compile: parts.compile.concat(),
            sources: parts.sources,
            wasm_ld: wasm_ld.to_owned(),
            head,
            inputs: parts.inputs,
        })
    }

    /// Whether all files are there. The driver looks before it runs anything, and says it better.
    pub fn has_files(&self) -> bool {
        let files = self.inputs.iter().filter_map(|input| match input {
            Input::File(name) => Some(name),
            _ => None,
        });
        files
            .chain(&self.sources)
            .all(|file| Path::new(file).exists())
    }

    /// For each source clang's arguments, but for the output; and the name that the output is to have in a folder where `taken` is there.
    pub fn compilations(
        &self,
        taken: Option<&OsStr>,
    ) -> impl Iterator<Item = (Vec<OsString>, OsString)> {
        self.sources.iter().zip(1..).map(move |(source, number)| {
            let mut args = self.compile.clone();
            args.extend(["-c".into(), source.clone()]);
            let stem = Path::new(source).file_stem().unwrap_or_default();
            let name = |number| {
                let mut name = stem.to_owned();
                name.push(format!("-{number}.o"));
                name
            };
            let mut names = iter::successors(Some(number), |n| Some(n + self.sources.len()));
            let name = names.find_map(|n| Some(name(n)).filter(|name| Some(&**name) != taken));
            (args, name.unwrap_or_default())
        })
    }

    /// wasm-ld's arguments, but for the output.
    pub fn link(&self, objects: &[PathBuf]) -> Vec<OsString> {
        let mut objects = objects.iter();
        let inputs = self.inputs.iter().filter_map(|input| match input {
            Input::Object => objects.next().map(OsString::from),
            Input::File(word) | Input::Word(word) => Some(word.clone()),
        });
        self.head.iter().cloned().chain(inputs).collect()
    }
}

/// The words of a command line by what they are for.
#[derive(Debug, Default)]
struct Parts {
    compile: Vec<Vec<OsString>>,
    sources: Vec<OsString>,
    inputs: Vec<Input>,
    /// `-LDIR`, which clang puts first.
    folders: Vec<OsString>,
    /// `-u SYMBOL`, too.
    symbols: Vec<OsString>,
    strip: bool,
    reactor: bool,
}

impl Parts {
    /// Puts a word where it belongs; none if that is not known.
    fn take(&mut self, word: &Word) -> Option<()> {
        let typed = &word.typed[0];
        if word.is_input() {
            return self.take_input(typed);
        }
        let mut to_linker =
            |words: Vec<OsString>| self.inputs.extend(words.into_iter().map(Input::Word));
        let value = word.value.as_deref();
        match word.rule.map(|rule| rule.flag).or(typed.to_str())? {
            "-Wl," => to_linker(translate::split(value?)),
            "-Xlinker" => to_linker(vec![value?.to_owned()]),
            "-z" => to_linker(vec!["-z".into(), value?.to_owned()]),
            "-l" => to_linker(vec![joined("-l", value?)]),
            flag if flag.starts_with("-l") && word.typed.len() == 1 => {
                to_linker(vec![typed.clone()]);
            }
            "-L" => self.folders.push(joined("-L", value?)),
            "-u" => self.symbols.extend(["-u".into(), value?.to_owned()]),
            "-s" => self.strip = true,
            "-mexec-model=reactor" => self.reactor = true,
            "-mexec-model=" if value? == "command" => self.reactor = false,
            // Said to the driver for want of a better way.
            "-nodefaultlibs" | "--no-wasm-opt" | "--ld-path=" => {}
            flag if is_compilers(flag) => self.compile.push(word.typed.clone()),
            _ => return None,
        }
        Some(())
    }

    fn take_input(&mut self, name: &OsString) -> Option<()> {
        match Kind::of(name, b"") {
            Kind::Object => self.inputs.push(Input::File(name.clone())),
            Kind::Source if input::is_compiled(name) && !input::is_module(name) => {
                self.sources.push(name.clone());
                self.inputs.push(Input::Object);
            }
            _ => return None,
        }
        Some(())
    }
}

/// How the compiler's own flags begin.
#[rustfmt::skip]
const COMPILERS: &[&str] = &[
    "-D", "-U", "-I", "-O", "-W", "-f", "-g", "-m", "-include", "-imacros", "-isystem", "-iquote", "-idirafter", "-std=",
    "--std=", "-ansi", "-w", "-pipe", "-pedantic", "-undef", "-MD", "-MMD", "-MP", "-MF", "-MT", "-MQ", "--no-default-config",
    "--target=", "--sysroot", "--driver-mode=", "--start-no-unused-arguments", "--end-no-unused-arguments",
];

/// Of these the flags that the driver makes something else of, too: they add to the link, or make files whose names come from the
/// program's.
#[rustfmt::skip]
const DRIVERS: &[&str] = &[
    "-flto", "-fno-lto", "-fthin", "-fprofile", "-fno-profile", "-fcs-profile", "-fcreate-profile", "-fauto-profile",
    "-fmemory-profile", "-fcoverage", "-ftest-coverage", "-ftime-", "-fproc-stat", "-fstack-usage", "-fsave-",
    "-foptimization-record", "-fembed", "-fsplit", "-fwhole", "-fxray", "-fuse-", "-fdriver", "-fintegrated", "-fno-integrated",
    "-fjmc", "-foffload", "-fsyntax", "-fmodule", "-gsplit", "-gz", "-gen-",
];

fn is_compilers(flag: &str) -> bool {
    let begins = |list: &[&str]| list.iter().any(|start| flag.starts_with(start));
    begins(COMPILERS) && !begins(DRIVERS)
}

/// Compiler flags which clang has nothing to say of in a command that only links, among those that begin with `-f`, `-g`, `-m` or `-O`: others may be
/// mistakes, which is for clang to tell.
#[rustfmt::skip]
const KNOWN: &[&str] = &[
    "-O", "-O0", "-O1", "-O2", "-O3", "-Os", "-Oz", "-Og", "-g", "-g0", "-g1", "-g2", "-g3", "-ggdb", "-ggdb3", "-gdwarf-4",
    "-gdwarf-5", "-gline-tables-only", "-mllvm", "-msimd128", "-fexceptions", "-fno-exceptions", "-fwasm-exceptions", "-frtti",
    "-fno-rtti", "-fopenmp", "-fno-strict-float-cast-overflow", "-fbuiltin", "-fno-builtin", "-fno-builtin-malloc",
    "-fno-builtin-calloc", "-fno-builtin-realloc", "-fno-builtin-aligned_alloc", "-fno-builtin-strdup", "-fno-builtin-strndup",
    "-fcommon", "-fno-common", "-ffast-math", "-ffunction-sections", "-fdata-sections", "-fomit-frame-pointer",
    "-fno-omit-frame-pointer", "-fsigned-char", "-funsigned-char", "-fstrict-aliasing", "-fno-strict-aliasing",
    "-fstrict-overflow", "-fno-strict-overflow", "-funroll-loops", "-fvisibility=hidden", "-fvisibility-inlines-hidden",
    "-fwrapv",
];

fn says_nothing(word: &[OsString]) -> bool {
    let flag = word[0].as_bytes();
    let may_be_wrong = [b"-f", b"-g", b"-m", b"-O"]
        .iter()
        .any(|start| flag.starts_with(*start));
    !may_be_wrong || KNOWN.iter().any(|known| known.as_bytes() == flag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cc::response::split;
    use std::fs;
    use std::process::Command;
    use tempfile::TempDir;
    use wasicc_sysroot::toolchain::Toolchain;

    const LIB: &str = "lib/wasm32-wasip1";

    /// A sysroot with what clang looks for, and some files to link.
    fn folder() -> TempDir {
        let dir = tempfile::tempdir().unwrap();
        let lib = dir.path().join(LIB);
        fs::create_dir_all(&lib).unwrap();
        fs::write(lib.join(COMMAND), "").unwrap();
        fs::write(lib.join(REACTOR), "").unwrap();
        for name in ["a.c", "b.cc", "c.s", "x.o", "y.a", "prog"] {
            fs::write(dir.path().join(name), "").unwrap();
        }
        dir
    }

    fn steps(dir: &TempDir, args: &[OsString]) -> Option<Steps> {
        let wasm_ld = Toolchain::find().unwrap().wasm_ld().unwrap();
        Steps::of(args, &wasm_ld, &dir.path().join(LIB))
    }

    /// clang's arguments for the user's.
    fn args(dir: &TempDir, user: &str) -> Vec<OsString> {
        let wasm_ld = Toolchain::find().unwrap().wasm_ld().unwrap();
        let mut args: Vec<OsString> = vec![
            "--no-default-config".into(),
            "--target=wasm32-wasip1".into(),
            joined("--sysroot=", dir.path().as_os_str()),
            joined("--ld-path=", wasm_ld.as_os_str()),
        ];
        args.extend(["--no-wasm-opt", "-nodefaultlibs"].map(OsString::from));
        args.extend(split(user.as_bytes()));
        args
    }

    /// The commands that clang's driver would run.
    fn drivers(dir: &TempDir, args: &[OsString]) -> Vec<Vec<OsString>> {
        let clang = Toolchain::find().unwrap();
        let mut command = Command::new(clang.clang());
        command
            .args(args)
            .args(["-o", "out", "-###"])
            .env("TMPDIR", "/tmp");
        let said = command.current_dir(dir).output().unwrap().stderr;
        let said = String::from_utf8(said).unwrap();
        let commands = said.lines().filter(|line| line.starts_with(" \""));
        commands.map(|line| split(line.as_bytes())).collect()
    }

    /// The names of what is made on the way are not the same.
    fn without_objects(mut command: Vec<OsString>, objects: &[PathBuf]) -> Vec<OsString> {
        for word in &mut command {
            let temporary =
                word.as_bytes().starts_with(b"/tmp/") && !word.to_string_lossy().contains(LIB);
            if temporary || objects.iter().any(|object| object == word) {
                *word = "OBJECT".into();
            }
        }
        command
    }

    #[test]
    fn the_linker_gets_what_clangs_driver_gives_it() {
        let dir = folder();
        for user in [
            "a.c",
            "-O2 -g x.o -lm y.a -lc",
            "a.c x.o b.cc -Lfoo -l bar -L baz prog c.s",
            "-s -u sym -Wl,-a,b -Xlinker c -z stack-size=5 x.o -Wl,--whole-archive y.a -Wl,--no-whole-archive",
            "--driver-mode=g++ -fwasm-exceptions -mllvm -wasm-enable-sjlj -mllvm -wasm-use-legacy-eh=false b.cc -lc++",
            "-mexec-model=reactor a.c",
            "-mexec-model=reactor -mexec-model=command a.c",
            "-fsanitize=undefined -fopenmp -fvisibility=hidden -std=c99 -DX=1 -D Y -I. -include x.h -isystem . -MD -MF a.d a.c",
            "-O3 -ffast-math -msimd128 -mtail-call -mno-bulk-memory -Wall -Wno-unused -pedantic -pipe a.c",
            "--start-no-unused-arguments -DX --end-no-unused-arguments a.c",
        ] {
            let args = args(&dir, user);
            let steps = steps(&dir, &args).expect(user);
            let objects: Vec<_> = (0..steps.sources.len())
                .map(|n| PathBuf::from(format!("{n}.o")))
                .collect();
            let mut ours = vec![steps.wasm_ld.clone().into_os_string()];
            ours.extend(steps.link(&objects));
            ours.extend(["-o", "out"].map(OsString::from));
            let mut clangs = drivers(&dir, &args);
            let last = clangs.pop().expect(user);
            assert_eq!(
                without_objects(ours, &objects),
                without_objects(last, &[]),
                "{user}"
            );
            // One compilation for each source, and no other step.
            assert_eq!(clangs.len(), steps.sources.len(), "{user}");
        }
    }

    #[test]
    fn what_is_not_known_is_left_to_the_driver() {
        let dir = folder();
        for user in [
            "-flto a.c",
            "-x c a.c",
            "-",
            "x.o -fbogus",
            "x.o -Obogus",
            "-nostartfiles x.o",
            "-nostdlib x.o",
            "-r x.o",
            "-T x a.c",
            "--coverage a.c",
            "-fprofile-instr-generate a.c",
            "-save-temps a.c",
            "-gsplit-dwarf a.c",
            "-fmodule-output b.cc",
            "m.cppm b.cc",
            "-Bfoo a.c",
            "-e main a.c",
            "a.ll",
            "a.unknown",
            "-Xclang -emit-llvm a.c",
        ] {
            assert!(steps(&dir, &args(&dir, user)).is_none(), "{user}");
        }
        fs::remove_file(dir.path().join(LIB).join(COMMAND)).unwrap();
        assert!(steps(&dir, &args(&dir, "a.c")).is_none());
    }

    #[test]
    fn objects_have_names_of_their_own() {
        let dir = folder();
        let steps = steps(&dir, &args(&dir, "a.c d/a.c -O2 b.cc")).unwrap();
        let names = |taken| -> Vec<_> {
            let made = steps.compilations(taken);
            made.map(|(_, name)| name.into_string().unwrap()).collect()
        };
        assert_eq!(names(None), ["a-1.o", "a-2.o", "b-3.o"]);
        assert_eq!(
            names(Some(OsStr::new("a-2.o"))),
            ["a-1.o", "a-5.o", "b-3.o"]
        );
        let (args, _) = steps.compilations(None).nth(1).unwrap();
        assert!(args.ends_with(&["-O2", "-c", "d/a.c"].map(OsString::from)));
        assert!(args.iter().all(|arg| arg != "-nodefaultlibs"));
    }
}
