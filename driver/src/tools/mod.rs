//! The other tools of a toolchain under our names: wasiar is llvm-ar, and so on, each
//! replaced by LLVM's own with the arguments as they are. `wasild` translates them, and those that read programs take
//! runnable ones too ([`runnable`]).

mod runnable;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use wasicc_sysroot::toolchain::Toolchain;

use crate::cc::{self, LinkerArgs, STACK_SIZE};
use crate::error::Error;

/// One tool.
#[derive(Debug, PartialEq, Eq)]
pub struct Tool {
    /// Our name, such as `wasiar`.
    pub name: &'static str,
    /// The name that it goes by on GNU systems, such as `ar`.
    pub gnu: &'static str,
    /// LLVM's name.
    llvm: &'static str,
    /// The Debian package of it, but for LLVM's version.
    package: &'static str,
    /// Which files it rewrites; none if it does not read programs at all.
    programs: Option<Rewrites>,
}

/// Which of the programs that a tool is given it writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rewrites {
    /// None.
    Nothing,
    /// All, unless `-o` names an output.
    Inputs,
    /// The first, unless a second name or `-o` is there.
    Second,
}

impl Tool {
    const fn new(
        name: &'static str,
        gnu: &'static str,
        llvm: &'static str,
        package: &'static str,
    ) -> Tool {
        Tool {
            name,
            gnu,
            llvm,
            package,
            programs: None,
        }
    }

    /// A tool that reads linked programs.
    const fn of_programs(mut self, rewrites: Rewrites) -> Tool {
        self.programs = Some(rewrites);
        self
    }

    /// Where LLVM has it.
    pub fn locate(&self, toolchain: &Toolchain) -> Result<PathBuf, Error> {
        Ok(toolchain.tool(self.llvm, self.package)?)
    }
}

/// `wasiar`.
pub static AR: Tool = Tool::new("wasiar", "ar", "llvm-ar", "llvm");
/// `wasiranlib`.
pub static RANLIB: Tool = Tool::new("wasiranlib", "ranlib", "llvm-ranlib", "llvm");
/// `wasinm`.
pub static NM: Tool = Tool::new("wasinm", "nm", "llvm-nm", "llvm").of_programs(Rewrites::Nothing);
/// `wasistrip`.
pub static STRIP: Tool =
    Tool::new("wasistrip", "strip", "llvm-strip", "llvm").of_programs(Rewrites::Inputs);
/// `wasild`.
pub static LD: Tool = Tool::new("wasild", "ld", "wasm-ld", "lld");

/// `wasiobjcopy`.
pub static OBJCOPY: Tool =
    Tool::new("wasiobjcopy", "objcopy", "llvm-objcopy", "llvm").of_programs(Rewrites::Second);
/// `wasiobjdump`.
pub static OBJDUMP: Tool =
    Tool::new("wasiobjdump", "objdump", "llvm-objdump", "llvm").of_programs(Rewrites::Nothing);
/// `wasireadelf`.
pub static READELF: Tool =
    Tool::new("wasireadelf", "readelf", "llvm-readelf", "llvm").of_programs(Rewrites::Nothing);
/// `wasisize`.
pub static SIZE: Tool =
    Tool::new("wasisize", "size", "llvm-size", "llvm").of_programs(Rewrites::Nothing);
/// `wasistrings`.
pub static STRINGS: Tool = Tool::new("wasistrings", "strings", "llvm-strings", "llvm");

/// `clang-scan-deps`, which build systems with C++20 modules ask for.
pub static SCAN_DEPS: Tool = Tool::new(
    "clang-scan-deps",
    "clang-scan-deps",
    "clang-scan-deps",
    "clang-tools",
);

/// All tools.
static ALL: &[&Tool] = &[
    &AR, &RANLIB, &NM, &STRIP, &LD, &OBJCOPY, &OBJDUMP, &READELF, &SIZE, &STRINGS, &SCAN_DEPS,
];

/// The tool that is called `name` on GNU systems.
pub fn by_gnu_name(name: &str) -> Option<&'static Tool> {
    ALL.iter().copied().find(|tool| tool.gnu == name)
}

/// Becomes the tool, or runs it where there are runnable programs to prepare for it.
pub fn main(tool: &Tool, args: Vec<OsString>) -> Result<ExitCode, Error> {
    let program = tool.locate(&Toolchain::find()?)?;
    if let Some(rewrites) = tool.programs
        && let Some(job) = runnable::job(&args, rewrites)?
    {
        return job.run(&program, rewrites);
    }
    Err(cc::become_program(&program, &args))
}

/// Becomes wasm-ld, given GNU ld's arguments.
pub fn ld(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let program = LD.locate(&Toolchain::find()?)?;
    let mut linker = LinkerArgs::default();
    let mut user = Vec::new();
    for arg in cc::expand(args)?.args {
        linker.feed(&arg, &mut user);
    }
    linker.finish(&mut user);
    let mut args: Vec<OsString> = Vec::with_capacity(user.len() + 3);
    if !linker.stack_size && !linker.relocatable {
        args.extend(["-z".into(), format!("stack-size={STACK_SIZE}").into()]);
    }
    args.extend(user);
    // Like GNU ld, look for libraries in the system's place after all others.
    if let Ok(sysroot) = wasicc_sysroot::locate(None) {
        args.extend(["-L".into(), sysroot.lib().into_os_string()]);
    }
    Err(cc::become_program(&program, &args))
}
