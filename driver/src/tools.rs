//! The other tools of a toolchain under our names: wasiar is llvm-ar, and so on, each
//! replaced by LLVM's own with the arguments as they are. `wasild` alone translates.

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
        }
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
pub static NM: Tool = Tool::new("wasinm", "nm", "llvm-nm", "llvm");
/// `wasistrip`.
pub static STRIP: Tool = Tool::new("wasistrip", "strip", "llvm-strip", "llvm");
/// `wasild`.
pub static LD: Tool = Tool::new("wasild", "ld", "wasm-ld", "lld");

/// Tools that have no name of ours, and are LLVM's as they are.
static OTHERS: &[Tool] = &[
    Tool::new("llvm-objcopy", "objcopy", "llvm-objcopy", "llvm"),
    Tool::new("llvm-objdump", "objdump", "llvm-objdump", "llvm"),
    Tool::new("llvm-readelf", "readelf", "llvm-readelf", "llvm"),
    Tool::new("llvm-size", "size", "llvm-size", "llvm"),
    Tool::new("llvm-strings", "strings", "llvm-strings", "llvm"),
    // What build systems with C++20 modules ask for.
    Tool::new(
        "clang-scan-deps",
        "clang-scan-deps",
        "clang-scan-deps",
        "clang-tools",
    ),
];

/// The tool that is called `name` on GNU systems.
pub fn by_gnu_name(name: &str) -> Option<&'static Tool> {
    [&AR, &RANLIB, &NM, &STRIP, &LD]
        .into_iter()
        .chain(OTHERS)
        .find(|tool| tool.gnu == name)
}

/// Becomes the tool.
pub fn main(tool: &Tool, args: Vec<OsString>) -> Result<ExitCode, Error> {
    let program = tool.locate(&Toolchain::find()?)?;
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
