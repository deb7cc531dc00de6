//! What a command line says, taken together: what it makes, from what, and which of
//! the defaults it leaves standing.
//!
//! Nothing is decided for clang here; see [`super::plan`].

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

use super::check;
use super::flags;
use super::input::{Kind, is_cxx, is_preprocessed};
use super::malloc::Malloc;
use super::rule::{self, Action, Query, Role};
use super::sanitizers::Sanitizers;
use super::word::Word;
use crate::error::Error;
use crate::port::Mode;

/// The language that a name stands for when the input's own name does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `wasicc`.
    C,
    /// `wasic++`.
    Cxx,
}

/// What a command line says.
#[derive(Debug, Default)]
pub struct Options {
    /// There is something to work on: a file, or a library to link.
    pub has_input: bool,
    /// `-c`, `-E`, `-S`…, or nothing but headers: the command does not link.
    pub no_link: bool,
    /// Some of that may include headers.
    pub reads_headers: bool,
    /// All that is to be compiled is C++ by its own name, or by `-x`.
    pub all_cxx: bool,
    /// Some of it is.
    pub some_cxx: bool,
    /// `-fexperimental-library`.
    pub experimental_library: bool,
    /// What was said last of exceptions.
    pub exceptions: Option<bool>,
    /// `-o`.
    pub output: Option<OsString>,
    /// `--sysroot`.
    pub sysroot: Option<PathBuf>,
    /// ISO C or C++ was asked for (`-std=c99`, `-ansi`), not the GNU dialect.
    pub iso: bool,
    /// The C standard asked for is older than C99.
    pub old_c: bool,
    /// `-undef`.
    pub undef: bool,
    /// No exception-handling instructions (`-mcpu=mvp`), so no setjmp.
    pub no_exception_handling: bool,
    /// `-msimd128` (true) or `-mno-simd128`, whatever the processor.
    pub simd: Option<bool>,
    /// The processor that is named has SIMD.
    pub cpu_simd: Option<bool>,
    /// `-pthread`.
    pub threads: bool,
    /// `-nostdlib`.
    pub no_stdlib: bool,
    /// `-nodefaultlibs`.
    pub no_default_libs: bool,
    /// `-nolibc`.
    pub no_libc: bool,
    /// `-nostdlib++`.
    pub no_cxx_lib: bool,
    /// `-r`.
    pub relocatable: bool,
    /// `-MD` or `-MMD`.
    pub deps: bool,
    /// `-MF`.
    pub dep_file: bool,
    /// `-MT` or `-MQ`.
    pub dep_target: bool,
    /// By-products are wanted beside the output.
    pub in_place: bool,
    /// What to do about functions that cannot work: nothing, or fail; else note them.
    pub no_limits: bool,
    /// The notes are errors.
    pub limit_errors: bool,
    /// `-shared`, as typed.
    pub shared: Option<OsString>,
    /// The files to compile.
    pub sources: Vec<OsString>,
    /// A configure script or its like only wants to know whether this compiles or links.
    pub asked: bool,
    /// The question is whether there is a longjmp: an ordinary function for once.
    pub asks_for_longjmp: bool,
    /// The question is whether there are threads.
    pub asks_for_threads: bool,
    /// The command is part of a build.
    pub build: bool,
    /// A static library is to stand in for a shared one.
    pub archive: bool,
    /// `-frunnable` or `-fno-runnable`.
    pub runnable: Option<bool>,
    /// `-fpermissive` or `-fno-permissive`.
    pub permissive: Option<bool>,
    /// `-fwasicc-call-casts` or `-fno-wasicc-call-casts`.
    pub call_casts: Option<bool>,
    /// `-fno-wasicc-small-printf`.
    pub full_printf: bool,
    /// `-fmalloc=`.
    pub malloc: Malloc,
    /// `-fopenmp`.
    pub openmp: bool,
    /// `-flto`, of whatever kind.
    pub lto: bool,
    /// The level of `-O`, none if there is no such flag.
    pub optimize: Option<Vec<u8>>,
    /// `-g`.
    pub debug: bool,
    /// `--wasm-opt` or `--no-wasm-opt`.
    pub wasm_opt: Option<bool>,
    /// `-s`, also among what is said to the linker.
    pub strip_all: bool,
    /// `--emit-relocs` among what is said to the linker.
    pub emit_relocs: bool,
    /// `-mexec-model=reactor`.
    pub reactor: bool,
    /// What is to be said of sanitizers.
    pub sanitizers: Sanitizers,
    /// `-v`.
    pub verbose: bool,
    /// `-###`.
    pub show: bool,
    /// The first question that wasicc answers itself, with its value.
    pub query: Option<(Query, Option<OsString>)>,
}

impl Options {
    /// Reads what the words say.
    pub fn read(words: &[Word]) -> Result<Options, Error> {
        let mut options = Options::default();
        let mut language = Vec::new();
        let (mut headers, mut others) = (0, 0);
        let mut cxx = 0;
        for word in words {
            if word.is_input() {
                let kind = Kind::of(&word.typed[0], &language);
                if kind != Kind::Object {
                    options.sources.push(word.typed[0].clone());
                    options.reads_headers |= !is_preprocessed(&word.typed[0], &language);
                }
                cxx += usize::from(is_cxx(&word.typed[0], &language));
                *(if kind == Kind::Header {
                    &mut headers
                } else {
                    &mut others
                }) += 1;
            }
            match word.rule.map(|rule| rule.action) {
                Some(Action::Read(Role::Language)) => language = value(word).into_encoded_bytes(),
                Some(Action::Read(role) | Action::Take(role) | Action::Link(Some(role), _)) => {
                    options.learn(role, word)?
                }
                Some(Action::Replace(by)) => {
                    for role in by.iter().filter_map(|flag| rule::role(flags::TABLE, flag)) {
                        options.learn(role, word)?;
                    }
                }
                _ => {}
            }
        }
        options.sanitizers.check()?;
        options.has_input |= headers + others > 0;
        options.no_link |= headers > 0 && others == 0;
        (options.some_cxx, options.all_cxx) = (cxx > 0, cxx > 0 && cxx == options.sources.len());
        Ok(options)
    }

    /// Adds what the build that this command is part of asks for.
    pub fn within(&mut self, mode: Mode, words: &[Word]) {
        let inputs = words.iter().filter(|word| word.is_input());
        self.asked = mode.configure
            || self.output.as_deref().is_some_and(check::is_check)
            || inputs
                .into_iter()
                .any(|word| check::is_check(&word.typed[0]));
        self.asks_for_longjmp = self.asked
            && words
                .iter()
                .any(|word| check::asks_for_longjmp(&word.typed, word.is_input()));
        self.asks_for_threads = self.threads
            && !self.no_link
            && (self.asked || mode.build)
            && match words
                .iter()
                .filter(|word| word.is_input())
                .collect::<Vec<_>>()[..]
            {
                [word] => check::asks_for_threads(word.typed[0].as_ref()),
                _ => false,
            };
        self.build = mode.build;
        self.runnable.get_or_insert(mode.runnable);
        self.permissive = self.permissive.or(mode.permissive.then_some(true));
    }

    /// Whether there is anything to compile.
    pub fn has_source(&self) -> bool {
        !self.sources.is_empty()
    }

    /// Whether crt1.o, libc and the rest of a program belong to the link.
    pub fn default_libs(&self) -> bool {
        !(self.no_stdlib || self.no_default_libs || self.relocatable)
    }

    fn learn(&mut self, role: Role, word: &Word) -> Result<(), Error> {
        match role {
            Role::Output => self.output = Some(value(word)),
            Role::Sysroot => self.sysroot = Some(value(word).into()),
            Role::Target => check_target(word)?,
            Role::NoLink => self.no_link = true,
            Role::Sanitize(on) => self.sanitizers.learn(on, &value(word)),
            Role::SanitizeTrap(on) => self.sanitizers.trap(on, word.value.as_deref()),
            Role::SanitizeRecover(on) => self.sanitizers.recover(on, word.value.as_deref()),
            Role::SanitizeMinimal(on) => self.sanitizers.minimal(on),
            Role::Rtti(on) => self.sanitizers.rtti(on),
            Role::Standard => (self.iso, self.old_c) = (is_iso(word), is_old_c(word)),
            Role::Undef => self.undef = true,
            Role::NoExceptionHandling => self.no_exception_handling = true,
            Role::Cpu(exception_handling, simd) => {
                self.no_exception_handling |= !exception_handling;
                self.cpu_simd = Some(simd);
            }
            Role::Simd(on) => self.simd = Some(on),
            Role::ExperimentalLibrary => self.experimental_library = true,
            Role::Exceptions(on) => self.exceptions = Some(on),
            Role::Threads => self.threads = true,
            Role::NoStdlib => self.no_stdlib = true,
            Role::NoDefaultLibs => self.no_default_libs = true,
            Role::NoLibc => self.no_libc = true,
            Role::NoCxxLib => self.no_cxx_lib = true,
            Role::Relocatable => self.relocatable = true,
            Role::LinkerInput => self.has_input = true,
            Role::Deps => self.deps = true,
            Role::DepFile => self.dep_file = true,
            Role::DepTarget => self.dep_target = true,
            Role::InPlace => self.in_place = true,
            Role::NoLimits => (self.no_limits, self.limit_errors) = (true, false),
            Role::Limits => (self.no_limits, self.limit_errors) = (false, false),
            Role::LimitErrors => (self.no_limits, self.limit_errors) = (false, true),
            Role::Shared => self.shared = word.typed.first().cloned(),
            Role::Runnable(on) => self.runnable = Some(on),
            Role::Permissive(on) => self.permissive = Some(on),
            Role::StripAll => self.strip_all = true,
            Role::CallCasts(on) => self.call_casts = Some(on),
            Role::SmallPrintf(on) => self.full_printf = !on,
            Role::Malloc => self.malloc = Malloc::named(&value(word))?,
            Role::OpenMp(on) => self.openmp = on,
            Role::Lto(on) => self.lto = on,
            Role::Optimize => self.optimize = Some(value(word).into_encoded_bytes()),
            Role::Debug(on) => self.debug = on,
            Role::WasmOpt(on) => self.wasm_opt = Some(on),
            Role::Reactor => self.reactor = true,
            Role::Verbose => self.verbose = true,
            Role::Show => self.show = true,
            Role::Query(query) => {
                self.query
                    .get_or_insert_with(|| (query, word.value.clone()));
            }
            // The words' order matters for these: see `translate` and `linker_args`.
            Role::Language
            | Role::LinkerArgs
            | Role::LinkerArg
            | Role::Keyword
            | Role::StackSize
            | Role::WholeArchive(_)
            | Role::PushState
            | Role::PopState => {}
        }
        Ok(())
    }
}

/// The value of a flag that always has one (or that clang will complain of).
fn value(word: &Word) -> OsString {
    word.value.clone().unwrap_or_default()
}

/// Whether `-std=` or `-ansi` asks for ISO C or C++ without the GNU names.
fn is_iso(word: &Word) -> bool {
    !word
        .value
        .as_ref()
        .is_some_and(|v| v.as_bytes().starts_with(b"gnu"))
}

/// Whether `-std=` or `-ansi` asks for a C before C99.
fn is_old_c(word: &Word) -> bool {
    let old = [
        "c89",
        "c90",
        "gnu89",
        "gnu90",
        "iso9899:1990",
        "iso9899:199409",
    ];
    match &word.value {
        Some(value) => old.iter().any(|name| value == name),
        None => true,
    }
}

/// Accepts the names of our one target, refuses all others.
fn check_target(word: &Word) -> Result<(), Error> {
    let target = value(word);
    match target.as_bytes() {
        b"wasm32-wasip1" | b"wasm32-unknown-wasip1" | b"wasm32-wasi" | b"wasm32-unknown-wasi" => {
            Ok(())
        }
        _ => Err(Error::Target { target }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::word;
    use super::*;

    fn options(args: &[&str]) -> Options {
        Options::read(&word::read(args.iter().map(OsString::from).collect())).unwrap()
    }

    #[test]
    fn what_links() {
        for args in [
            &["a.c"][..],
            &["a.o"],
            &["-lm"],
            &["a.h", "b.c"],
            &["-x", "c", "-"],
            &["-MD", "a.c"],
        ] {
            let o = options(args);
            assert!(o.has_input && !o.no_link, "{args:?}");
        }
        for args in [
            &["-c", "a.c"][..],
            &["a.h"],
            &["-xc-header", "a"],
            &["-E", "-"],
            &["-M", "a.c"],
            &["-fsyntax-only", "a.c"],
        ] {
            let o = options(args);
            assert!(o.has_input && o.no_link, "{args:?}");
        }
        assert!(!options(&["-v"]).has_input);
    }

    #[test]
    fn what_is_compiled() {
        for (args, source) in [
            (&["a.o", "b.a", "prog"][..], false),
            (&["a.o", "b.cc"], true),
            (&["-"], true),
            (&["-xc", "a.o"], true),
        ] {
            assert_eq!(options(args).has_source(), source, "{args:?}");
        }
    }

    #[test]
    fn dialects() {
        assert!(!options(&["a.c"]).iso);
        assert!(options(&["-std=c99", "a.c"]).iso);
        assert!(options(&["-ansi", "a.c"]).iso);
        assert!(!options(&["-std=c99", "-std=gnu17", "a.c"]).iso);
    }

    #[test]
    fn link_time_optimisation() {
        for (args, lto) in [
            (&["-flto", "a.c"][..], true),
            (&["-flto=thin", "a.c"], true),
            (&["-flto=8", "a.c"], true),
            (&["-flto=auto", "-fno-lto", "a.c"], false),
            (&["-fno-lto", "-flto=jobserver", "a.c"], true),
            (&["a.c"], false),
        ] {
            assert_eq!(options(args).lto, lto, "{args:?}");
        }
    }

    #[test]
    fn other_targets_are_refused() {
        let words = word::read(["--target=x86_64-linux-gnu"].map(OsString::from).into());
        assert!(matches!(Options::read(&words), Err(Error::Target { .. })));
        options(&["-target", "wasm32-wasi", "a.c"]);
    }
}
