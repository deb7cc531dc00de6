//! What wasicc adds to a command line, so that a POSIX program compiles and links with
//! no flag at all. Everything here stands before the user's words, which therefore win,
//! except for the libraries, which stand last.

use std::ffi::OsString;
use std::path::Path;

use super::options::{Language, Options};

/// The one target.
pub const TARGET: &str = "wasm32-wasip1";

/// The size of the stack, in bytes, when the user sets none: as on Linux.
pub const STACK_SIZE: u32 = 8 << 20;

/// POSIX systems are known by these macros; the first two are reserved names, so
/// they are there in every dialect.
const UNIX: &[&str] = &["-D__unix__=1", "-D__unix=1"];

/// `unix` belongs to the program in ISO C and C++.
const GNU_UNIX: &str = "-Dunix=1";

/// g++ always defines it, and programs rely on what it uncovers.
const GNU_SOURCE: &str = "-D_GNU_SOURCE=1";

/// What old C++ does, g++ warns of and clang refuses: `register`, `"%"PRIu64`, a variable in braces of a smaller type.
const OLD_CXX: &[&str] = &[
    "-Wno-error=register",
    "-Wno-error=reserved-user-defined-literal",
    "-Wno-error=c++11-narrowing",
];

/// What becomes of C++'s exceptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exceptions {
    /// They work.
    On,
    /// The user wants none: the smaller libraries, where the sysroot has two sets.
    Off,
    /// The sysroot's libc++, a distribution's, cannot throw: without `-fno-exceptions`, whatever might throw in its
    /// headers would not link, and the compiler says at the `throw` what cannot be done.
    Missing,
}

/// Exceptions with WebAssembly's instructions.
const THROW: &str = "-fwasm-exceptions";
/// No exceptions.
pub const NO_THROW: &str = "-fno-exceptions";
/// What clang's driver makes of [`THROW`] for the compiler, said to a linker that compiles.
const THROW_LINK: &str = "-wasm-enable-eh";

/// A floating-point number too large for an integer type becomes its largest value, in
/// the one instruction that wasm has for conversions. Without this clang takes it for
/// undefined and optimizes away the tests that programs make for it.
const SATURATE: &str = "-fno-strict-float-cast-overflow";

/// clang takes it for granted that these leave errno alone, so that a program that looks at it after a failure sees what was
/// there before.
const SETS_ERRNO: &[&str] = &[
    "-fno-builtin-malloc",
    "-fno-builtin-calloc",
    "-fno-builtin-realloc",
    "-fno-builtin-aligned_alloc",
    "-fno-builtin-strdup",
    "-fno-builtin-strndup",
];

/// setjmp and longjmp through the final exception-handling instructions. Code that does
/// not call them comes out the same.
const SETJMP: &[&str] = &["-wasm-enable-sjlj", "-wasm-use-legacy-eh=false"];

/// What of [`SETJMP`] a command gets: where only the names are asked for, they are functions as any.
fn setjmp(options: &Options, throws: bool) -> &'static [&'static str] {
    match (options.asks_for_longjmp, throws) {
        (false, _) => SETJMP,
        (true, true) => &SETJMP[1..],
        // The other flag chooses between two kinds of exceptions, and is an error without any.
        (true, false) => &[],
    }
}

/// Calls of printf stay what they are: libc's header says otherwise where no argument is a floating-point number.
const FULL_PRINTF: &str = "-D__WASICC_FULL_PRINTF__=1";

/// Without those instructions there is no setjmp, and its header says so where it is called.
const NO_SETJMP: &str = "-D__WASICC_NO_SETJMP__=1";

/// What LLVM's passes are told at all levels.
const PASSES: &[&str] = &[
    // Loops keep their own counters where sums of others would take more registers. In functions with many loops, as interpreters of
    // regular expressions, that is 2 to 4 percent of the time (scripts/bench code), elsewhere nothing.
    "-lsr-drop-solution",
    // Straight code of more than so many instructions, as unrolled hashes have it, is not searched for what could be one operation on vectors:
    // a third of the time of compiling such a file (SQLite's shell.c, for its SHA-3). Other code comes out the same.
    "-slp-schedule-budget=10000",
];

/// What they are told besides where speed matters more than size: what both ways of a branch begin with stays in both. Before the branch it
/// holds registers over all of what follows, which costs an interpreter of regular expressions 7 percent of its time (scripts/bench
/// code), others nothing; in both it makes a program 0 to 1 percent larger.
const FAST_PASSES: &[&str] = &["-simplifycfg-hoist-common=false"];

/// What LLVM's passes are told, one flag each.
fn passes(options: &Options) -> impl Iterator<Item = &'static str> {
    let fast = match options.optimize.as_deref() {
        None | Some(b"" | b"0" | b"1" | b"g" | b"s" | b"z") => &[][..],
        Some(_) => FAST_PASSES,
    };
    PASSES.iter().chain(fast).copied()
}

/// What clang's driver makes of [`SETJMP`]'s first for the compiler, said to a linker
/// that compiles.
const SETJMP_LINK: &str = "-exception-model=wasm";

/// All engines have it. `-mno-simd128` and the processors without it leave this and [`LIBC_SIMD`] out.
const SIMD: &str = "-msimd128";
/// The functions of libc that are faster with SIMD.
const LIBC_SIMD: &str = "-lc-simd";

/// What of libc is compiled together with the program.
pub const LIBC_LTO: &str = "-lc-lto";

/// What every link gets: a stack before the data, so that overflow traps instead of
/// destroying data. No function has an address below 4: programs and libraries give such addresses
/// meanings of their own, as <signal.h> traditionally does.
const LINK: &[&str] = &["-Wl,--table-base=4", "-Wl,--stack-first"];

/// Indices and addresses in the code take as many bytes as they need, in place of five. The linker can do it only
/// where no debug information and no relocations go into the output.
const COMPRESS: &str = "-Wl,--compress-relocations";

/// clang calls LLVM's OpenMP library by its interface, which ours has.
const OPENMP: &str = "-fopenmp";
/// OpenMP's run-time library.
const OPENMP_LIBRARY: &str = "-lomp";

/// The flags of compiling.
pub fn compile(language: Language, options: &Options, exceptions: Exceptions) -> Vec<OsString> {
    let mut args: Vec<OsString> = Vec::new();
    if !options.undef {
        args.extend(UNIX.iter().map(OsString::from));
        if !options.iso {
            args.push(GNU_UNIX.into());
        }
    }
    if options.has_source() && !options.undef && (language == Language::Cxx || options.all_cxx) {
        args.push(GNU_SOURCE.into());
        args.extend(OLD_CXX.iter().map(OsString::from));
    }
    args.push(match exceptions {
        Exceptions::On => THROW.into(),
        Exceptions::Off | Exceptions::Missing => NO_THROW.into(),
    });
    args.push(SATURATE.into());
    args.extend(SETS_ERRNO.iter().map(OsString::from));
    if options.simd.or(options.cpu_simd).is_none() {
        args.push(SIMD.into());
    }
    if options.no_exception_handling {
        args.push(NO_SETJMP.into());
    } else {
        for flag in setjmp(options, exceptions == Exceptions::On) {
            args.extend(["-mllvm".into(), flag.into()]);
        }
    }
    for flag in passes(options) {
        args.extend(["-mllvm".into(), flag.into()]);
    }
    if options.full_printf {
        args.push(FULL_PRINTF.into());
    }
    if options.openmp {
        args.push(OPENMP.into());
    }
    if options.threads {
        args.push("-D_REENTRANT".into());
    }
    args
}

/// The flags of linking; `small` is the folder of the C++ libraries without exceptions, if there is one.
pub fn link(
    options: &Options,
    stack_size: bool,
    exceptions: Exceptions,
    small: Option<&Path>,
) -> Vec<OsString> {
    // clang runs a wasm-opt that it finds on the PATH, of whatever age.
    let mut args: Vec<OsString> = vec!["--no-wasm-opt".into()];
    // Bitcode is compiled by the linker, which then needs the same choices.
    for flag in passes(options) {
        args.push(format!("-Wl,-mllvm,{flag}").into());
    }
    if !options.no_exception_handling {
        let throws = exceptions == Exceptions::On;
        let model = (throws || !options.asks_for_longjmp).then_some(SETJMP_LINK);
        for flag in setjmp(options, throws).iter().copied().chain(model) {
            args.push(format!("-Wl,-mllvm,{flag}").into());
        }
    }
    match (exceptions, small) {
        (Exceptions::On, _) => args.push(format!("-Wl,-mllvm,{THROW_LINK}").into()),
        (Exceptions::Off, Some(folder)) => {
            let mut arg = OsString::from("-L");
            arg.push(folder);
            args.push(arg);
        }
        _ => {}
    }
    if options.relocatable || options.no_stdlib {
        args.push("-nostdlib".into());
    } else {
        // clang would add libraries of its own choice; ours are in `libraries`.
        args.push("-nodefaultlibs".into());
    }
    if !options.relocatable {
        args.extend(LINK.iter().map(OsString::from));
        args.extend(options.malloc.linker_flags());
        if !stack_size {
            args.push(format!("-Wl,-z,stack-size={STACK_SIZE}").into());
        }
        let casts = options.call_casts.unwrap_or(options.build);
        if options.strip_all && !options.emit_relocs && !casts {
            args.push(COMPRESS.into());
        }
    }
    args
}

/// The libraries that go before libc, wherever that stands; `simd`: libc is to use it.
pub fn before_libc(options: &Options, simd: bool) -> Vec<&'static str> {
    let simd = simd.then_some(LIBC_SIMD);
    let lto = options.lto.then_some(LIBC_LTO);
    let malloc = options.malloc.library();
    malloc.into_iter().chain(simd).chain(lto).collect()
}

/// The libraries that follow the user's own; `before_libc` are those of [`before_libc`].
pub fn libraries(
    language: Language,
    options: &Options,
    before_libc: &[&'static str],
) -> Vec<OsString> {
    let mut args: Vec<OsString> = Vec::new();
    if !options.default_libs() {
        return args;
    }
    if language == Language::Cxx && !options.no_cxx_lib {
        if options.experimental_library {
            args.push("-lc++experimental".into());
        }
        args.extend(["-lc++".into(), "-lc++abi".into()]);
    }
    if options.openmp {
        args.push(OPENMP_LIBRARY.into());
    }
    if !options.no_libc {
        args.extend(before_libc.iter().map(OsString::from));
        args.push("-lc".into());
    }
    args.push("-lclang_rt.builtins".into());
    args
}
