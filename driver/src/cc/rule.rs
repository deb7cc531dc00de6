//! The vocabulary of the flag tables: how a flag is spelled and what becomes of it.
//!
//! A table is a list of [`Rule`]s; a flag that no rule knows goes to clang (or
//! wasm-ld) untouched. Nothing here knows a particular flag.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// One flag, or one family of flags, that is not simply passed on.
#[derive(Debug)]
pub struct Rule {
    /// The flag's spelling, without its value.
    pub flag: &'static str,
    /// Where its value stands.
    pub takes: Takes,
    /// What becomes of it.
    pub action: Action,
}

/// Where a flag's value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// No value: the flag matches as a whole.
    Nothing,
    /// The rest of the same argument: `-march=native`, `-Wl,-s`. The rest may be empty.
    Joined,
    /// The next argument: `-Xlinker -s`.
    Next,
    /// Either of the two: `-ofile`, `-o file`.
    Either,
    /// `--flag=value` or `--flag value`.
    Assign,
}

/// What becomes of a flag.
#[derive(Debug, Clone, Copy)]
pub enum Action {
    /// Goes on unchanged. The rule is there for the sake of the flag's value, or
    /// as an exception to a wider rule.
    Forward,
    /// Goes on unchanged, and tells the driver something.
    Read(Role),
    /// Is for the link alone: left out, with this reason, of a command that does not link, where clang takes it
    /// for a mistake. May tell the driver something.
    Link(Option<Role>, &'static str),
    /// Is the driver's own: not passed on.
    Take(Role),
    /// Has no meaning here: left out, with this reason under `-v`.
    Drop(&'static str),
    /// Is said otherwise here. A last word that ends with `=` gets the flag's value.
    Replace(&'static [&'static str]),
    /// Cannot be done: an error with this reason, if the command links at all.
    Refuse(&'static str),
}

/// What a flag tells the driver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// `-o FILE`.
    Output,
    /// `-x LANGUAGE`.
    Language,
    /// `-std=NAME`, `-ansi`.
    Standard,
    /// `--sysroot=DIR`.
    Sysroot,
    /// `--target=TRIPLE`.
    Target,
    /// `-c`, `-E`, `-fsyntax-only`…: the command does not link.
    NoLink,
    /// `-nostdlib`.
    NoStdlib,
    /// `-nodefaultlibs`.
    NoDefaultLibs,
    /// `-nolibc`.
    NoLibc,
    /// `-nostdlib++`.
    NoCxxLib,
    /// `-r`: the output is an object file.
    Relocatable,
    /// A library or another input that is not a file name: `-lm`.
    LinkerInput,
    /// `-Wl,A,B`.
    LinkerArgs,
    /// `-Xlinker A`.
    LinkerArg,
    /// `-z KEYWORD`.
    Keyword,
    /// A size of the stack (among linker flags).
    StackSize,
    /// `--whole-archive` (true) and `--no-whole-archive`.
    WholeArchive(bool),
    /// `--push-state`.
    PushState,
    /// `--pop-state`.
    PopState,
    /// `-fsanitize=NAME,NAME` (true) and `-fno-sanitize=NAME,NAME`.
    Sanitize(bool),
    /// `-fsanitize-trap=NAME,NAME` (true), `-fno-sanitize-trap` and the like.
    SanitizeTrap(bool),
    /// `-fsanitize-recover=NAME,NAME` (true), `-fno-sanitize-recover` and the like.
    SanitizeRecover(bool),
    /// `-fsanitize-minimal-runtime` (true) and `-fno-sanitize-minimal-runtime`.
    SanitizeMinimal(bool),
    /// `-frtti` (true) and `-fno-rtti`.
    Rtti(bool),
    /// `-undef`: no predefined macros.
    Undef,
    /// The processor has no exception handling: no setjmp.
    NoExceptionHandling,
    /// `-mcpu=`: the processor's features are these and no more. Is exception handling among them, is SIMD?
    Cpu(bool, bool),
    /// `-msimd128` (true) and `-mno-simd128`.
    Simd(bool),
    /// `-fexperimental-library`: what libc++ keeps apart, the time zones for example.
    ExperimentalLibrary,
    /// `-fexceptions` (true) and `-fno-exceptions`.
    Exceptions(bool),
    /// `-pthread`.
    Threads,
    /// `-MD`, `-MMD`: dependencies as a by-product.
    Deps,
    /// `-MF FILE`.
    DepFile,
    /// `-MT`, `-MQ`.
    DepTarget,
    /// `-save-temps=obj`: by-products beside the output.
    InPlace,
    /// `-Wno-wasicc-limits`, `-w`: no word of what cannot work.
    NoLimits,
    /// `-Wwasicc-limits`.
    Limits,
    /// `-Werror=wasicc-limits`.
    LimitErrors,
    /// `-shared`.
    Shared,
    /// `-frunnable`, `-fno-runnable`: the program gets a `#!` line.
    Runnable(bool),
    /// `-fpermissive`, `-fno-permissive`: old C warns where clang would fail.
    Permissive(bool),
    /// `-fwasicc-call-casts`, `-fno-wasicc-call-casts`: calls by another signature than the function's work.
    CallCasts(bool),
    /// `-fwasicc-small-printf`, `-fno-wasicc-small-printf`: printf has what the program's calls and formats need.
    SmallPrintf(bool),
    /// `-fmalloc=NAME`.
    Malloc,
    /// `-fopenmp` (true) and `-fno-openmp`.
    OpenMp(bool),
    /// `-flto`, `-flto=KIND` (true) and `-fno-lto`.
    Lto(bool),
    /// `-O` and its level.
    Optimize,
    /// `-g` and its relatives (true), `-g0`.
    Debug(bool),
    /// `--wasm-opt` (true) and `--no-wasm-opt`.
    WasmOpt(bool),
    /// `-s`, `--strip-all`.
    StripAll,
    /// `-mexec-model=reactor`: the output is a library of exports.
    Reactor,
    /// `-v`.
    Verbose,
    /// `-###`.
    Show,
    /// A question that wasicc answers itself.
    Query(Query),
}

/// The questions that wasicc answers itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Query {
    /// `--help`.
    Help,
    /// `--version`.
    Version,
    /// `-dumpmachine`.
    Machine,
    /// `-print-multi-os-directory`.
    MultiOsDirectory,
    /// `-print-sysroot`.
    Sysroot,
    /// `-print-libgcc-file-name`.
    Builtins,
    /// `-print-prog-name=NAME`.
    Program,
}

/// A rule that fits an argument.
#[derive(Debug)]
pub struct Match {
    /// The rule.
    pub rule: &'static Rule,
    /// The value, when it stands in the argument itself.
    pub value: Option<OsString>,
    /// Whether the next argument is the value.
    pub wants_next: bool,
}

/// The rule of `table` that fits `arg`: the one with the longest spelling.
pub fn find(table: &'static [Rule], arg: &OsStr) -> Option<Match> {
    let arg = arg.as_bytes();
    table
        .iter()
        .filter_map(|rule| rule.fit(arg))
        .max_by_key(|found| found.rule.flag.len())
}

/// What a flag without a value tells the driver.
pub fn role(table: &'static [Rule], flag: &str) -> Option<Role> {
    match find(table, OsStr::new(flag))?.rule.action {
        Action::Read(role) => Some(role),
        _ => None,
    }
}

/// The words that stand in a flag's place; a last one that ends with `=` gets the value.
pub fn replaced(by: &'static [&'static str], value: Option<&OsStr>) -> Vec<OsString> {
    let mut words: Vec<OsString> = by.iter().map(OsString::from).collect();
    if let Some(last) = words.last_mut()
        && last.as_bytes().ends_with(b"=")
    {
        last.push(value.unwrap_or_default());
    }
    words
}

impl Rule {
    /// Tries this rule on an argument.
    fn fit(&'static self, arg: &[u8]) -> Option<Match> {
        let rest = arg.strip_prefix(self.flag.as_bytes())?;
        let whole = rest.is_empty();
        let (value, wants_next) = match self.takes {
            Takes::Nothing if whole => (None, false),
            Takes::Next | Takes::Either | Takes::Assign if whole => (None, true),
            Takes::Nothing | Takes::Next => return None,
            Takes::Joined | Takes::Either => (Some(rest), false),
            Takes::Assign => (Some(rest.strip_prefix(b"=")?), false),
        };
        Some(Match {
            rule: self,
            value: value.map(|v| OsString::from_vec(v.to_vec())),
            wants_next,
        })
    }
}

/// A table's entry that goes on unchanged.
pub const fn forward(flag: &'static str, takes: Takes) -> Rule {
    Rule {
        flag,
        takes,
        action: Action::Forward,
    }
}

/// A table's entry that goes on and tells the driver something.
pub const fn read(flag: &'static str, takes: Takes, role: Role) -> Rule {
    Rule {
        flag,
        takes,
        action: Action::Read(role),
    }
}

/// A table's entry that is the driver's own.
pub const fn take(flag: &'static str, takes: Takes, role: Role) -> Rule {
    Rule {
        flag,
        takes,
        action: Action::Take(role),
    }
}

/// A table's entry that is for links alone.
pub const fn link(
    flag: &'static str,
    takes: Takes,
    role: Option<Role>,
    reason: &'static str,
) -> Rule {
    Rule {
        flag,
        takes,
        action: Action::Link(role, reason),
    }
}

/// A table's entry that is left out.
pub const fn drop(flag: &'static str, takes: Takes, reason: &'static str) -> Rule {
    Rule {
        flag,
        takes,
        action: Action::Drop(reason),
    }
}

/// A table's entry that is said otherwise.
pub const fn replace(flag: &'static str, takes: Takes, by: &'static [&'static str]) -> Rule {
    Rule {
        flag,
        takes,
        action: Action::Replace(by),
    }
}

/// A table's entry that is an error.
pub const fn refuse(flag: &'static str, takes: Takes, reason: &'static str) -> Rule {
    Rule {
        flag,
        takes,
        action: Action::Refuse(reason),
    }
}
