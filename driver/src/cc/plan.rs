//! The decisions: from what the user said, and where things are, to clang's exact
//! command line. Nothing is run here.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use wasicc_sysroot::{LIBC_LTO_OBJECT, NO_EXCEPTIONS, Sysroot};

use super::call_casts::CallCasts;
use super::defaults::{self, Exceptions};
use super::errno_text;
use super::note::Note;
use super::old_c;
use super::options::{Language, Options};
use super::steps::Steps;
use super::translate::Translated;
use super::wasm_opt::WasmOpt;
use crate::port::prefix;
use crate::runnable;

/// The name of a program when the user gives none, as everywhere.
const DEFAULT_OUTPUT: &str = "a.out";

/// What is to be done.
#[derive(Debug)]
pub struct Plan {
    /// clang.
    pub program: PathBuf,
    /// Its arguments, but for the output of a link.
    pub args: Vec<OsString>,
    /// What the link makes; none if the command does not link.
    pub link: Option<Link>,
    /// What was left out of the user's words.
    pub notes: Vec<Note>,
    /// It compiles C++ for a library that cannot throw: an error about that is to be explained.
    pub cannot_throw: bool,
    /// `-fopenmp` is there: an undefined symbol is not for want of it.
    pub openmp: bool,
}

/// The end of a command that links.
#[derive(Debug)]
pub struct Link {
    /// The file that the user asked for.
    pub output: PathBuf,
    /// The output's path decides the names of by-products: these are the flags that keep
    /// them when the output is in another folder for a while.
    pub moved: Vec<OsString>,
    /// The program's functions that cannot work are to be noted.
    pub tell_limits: bool,
    /// They are errors.
    pub limit_errors: bool,
    /// The program gets a `#!` line.
    pub runnable: bool,
    /// A configure script asks whether this links: what always fails does not.
    pub asked: bool,
    /// The output is to be an archive of the linked object.
    pub archive: bool,
    /// What happens to calls that disagree with the functions that they reach.
    pub call_casts: Option<CallCasts>,
    /// Binaryen's optimizer is to run over it.
    pub wasm_opt: Option<WasmOpt>,
    /// By-products are wanted beside the output: it is to be made in its place.
    pub in_place: bool,
    /// The same without clang's driver, if it can do without.
    pub steps: Option<Steps>,
}

/// Where things are.
#[derive(Debug)]
pub struct Places<'a> {
    /// clang.
    pub clang: &'a Path,
    /// wasm-ld; not needed unless the command links.
    pub wasm_ld: Option<&'a Path>,
    /// The sysroot; without one clang is only asked about itself.
    pub sysroot: Option<&'a Sysroot>,
}

impl Places<'_> {
    /// What becomes of exceptions.
    fn exceptions(&self, options: &Options) -> Exceptions {
        let has = self.sysroot.is_none_or(|s| s.manifest.cxx.has_exceptions());
        match options.exceptions {
            _ if options.no_exception_handling => Exceptions::Off,
            Some(false) => Exceptions::Off,
            _ if has => Exceptions::On,
            _ => Exceptions::Missing,
        }
    }

    /// The folder of the C++ libraries without exceptions.
    fn small_cxx(&self) -> Option<PathBuf> {
        let sysroot = self.sysroot.filter(|s| s.manifest.cxx.has_exceptions())?;
        Some(sysroot.lib().join(NO_EXCEPTIONS))
    }
}

/// Makes the plan.
pub fn make(language: Language, options: &Options, user: Translated, places: &Places<'_>) -> Plan {
    let links = options.has_input && !options.no_link;
    let mut args: Vec<OsString> = Vec::with_capacity(user.args.len() + 32);
    if language == Language::Cxx {
        args.push("--driver-mode=g++".into());
    }
    // A machine's own clang configuration is for its own target.
    args.push("--no-default-config".into());
    args.push(format!("--target={}", defaults::TARGET).into());
    if let Some(sysroot) = places.sysroot {
        args.push(joined("--sysroot=", &sysroot.path));
    }
    let exceptions = places.exceptions(options);
    if options.has_input {
        // Not all defaults are of use to all inputs; that is no matter for a warning.
        args.push("--start-no-unused-arguments".into());
        args.extend(defaults::compile(language, options, exceptions));
        args.extend(old_c::flags(language, options));
        if options.has_source() && (language == Language::Cxx || options.some_cxx) {
            args.extend(options.sanitizers.flags());
        }
        if links {
            args.extend(places.wasm_ld.map(|path| joined("--ld-path=", path)));
            let small = places.small_cxx();
            let small = small.as_deref();
            args.extend(defaults::link(options, user.stack_size, exceptions, small));
            let without = errno_text::without(options, places.sysroot);
            if without.is_some() && errno_text::expected(&options.sources) {
                args.push(joined("-Wl,", errno_text::WITH));
            }
            args.extend(without.map(OsString::from));
            if options.archive {
                args.push("-r".into());
            } else if options.build {
                // An archive may have a shared library's name: see `shared` of this folder.
                args.push("-Wl,--Bdynamic".into());
            }
        }
        args.push("--end-no-unused-arguments".into());
    }
    if options.verbose {
        args.push("-v".into());
    }
    let mut prefix = Vec::new();
    if options.has_input {
        prefix.extend(prefix::flags(links));
    }
    if links && !options.relocatable {
        prefix.extend(prefix::needed(&user.args));
    }
    args.extend(user.args);
    args.extend(old_c::last_flags(options));
    if !prefix.is_empty() {
        args.push("--start-no-unused-arguments".into());
        args.extend(prefix);
        args.push("--end-no-unused-arguments".into());
    }
    if exceptions == Exceptions::Missing && options.exceptions == Some(true) {
        // Else an undefined `__cxa_throw` would be all that the user hears of it.
        args.push(defaults::NO_THROW.into());
    }
    if links {
        args.extend(defaults::libraries(language, options, &user.before_libc));
        if args.iter().any(|arg| arg == defaults::LIBC_LTO) {
            let lib = places.sysroot.map(Sysroot::lib);
            args.extend(lib.map(|lib| lib.join(LIBC_LTO_OBJECT).into()));
        }
    } else if let Some(output) = &options.output {
        args.extend(["-o".into(), output.clone()]);
    }
    let steps = match (places.wasm_ld, places.sysroot) {
        (Some(wasm_ld), Some(sysroot)) if links && !options.verbose => {
            Steps::of(&args, wasm_ld, &sysroot.lib())
        }
        _ => None,
    };
    Plan {
        program: places.clang.to_owned(),
        args,
        link: links.then(|| Link::new(language, options, steps)),
        notes: user.notes,
        openmp: options.openmp,
        cannot_throw: exceptions == Exceptions::Missing
            && options.has_source()
            && (language == Language::Cxx || options.some_cxx),
    }
}

impl Link {
    fn new(language: Language, options: &Options, steps: Option<Steps>) -> Link {
        let output = PathBuf::from(
            options
                .output
                .clone()
                .unwrap_or_else(|| DEFAULT_OUTPUT.into()),
        );
        let mut moved = Vec::new();
        if options.has_source() {
            moved.extend(["-dumpdir".into(), prefix(&output)]);
            if options.deps && !options.dep_file {
                moved.extend(["-MF".into(), output.with_extension("d").into()]);
            }
            if options.deps && !options.dep_target {
                moved.extend(["-MT".into(), output.clone().into()]);
            }
        }
        let runnable = options.runnable == Some(true)
            && !options.relocatable
            && !options.reactor
            && !runnable::is_module_name(&output);
        Link {
            output,
            moved,
            runnable,
            tell_limits: !options.no_limits && !options.relocatable,
            limit_errors: options.limit_errors,
            asked: options.asked,
            archive: options.archive,
            call_casts: CallCasts::new(language, options),
            wasm_opt: WasmOpt::new(options),
            in_place: options.in_place,
            steps,
        }
    }
}

/// A flag and its value in one word.
pub fn joined(flag: &str, value: impl AsRef<OsStr>) -> OsString {
    let mut arg = OsString::from(flag);
    arg.push(value);
    arg
}

/// What clang puts before the names of by-products: `prog-` for `-o prog`.
fn prefix(output: &Path) -> OsString {
    let mut prefix = output.as_os_str().to_owned();
    prefix.push("-");
    prefix
}
