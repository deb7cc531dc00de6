//! All that a sysroot is made of, and the hash of it: the sysroot's id.

use crate::cxx;
use crate::error::Error;
use crate::fetch::{Fixes, Source};
use crate::files;
use crate::hash::{self, Fields};
use crate::llvm_parts::{self, Libcxx};
use crate::manifest::FORMAT;
use crate::toolchain::Toolchain;
use std::path::{Path, PathBuf};

/// What of LLVM goes into a sysroot, or makes it.
#[derive(Debug)]
pub struct Llvm {
    pub toolchain: Toolchain,
    /// First line of `clang --version`.
    pub version: String,
    /// clang's own headers.
    pub headers: PathBuf,
    /// compiler-rt's builtins.
    pub builtins: PathBuf,
    /// libc++, or why there is none.
    pub libcxx: Result<Libcxx, String>,
}

impl Llvm {
    /// Finds all of it.
    pub fn find() -> Result<Self, Error> {
        let toolchain = Toolchain::find()?;
        let version = toolchain.version()?;
        let resources = toolchain.resource_dir()?;
        let builtins = llvm_parts::builtins(&toolchain, &resources)?;
        let libcxx = llvm_parts::libcxx(&toolchain);
        Ok(Self {
            toolchain,
            version,
            headers: resources.join("include"),
            builtins,
            libcxx,
        })
    }
}

/// The builder's number: it changes when the same inputs make another sysroot.
const BUILD: u32 = 3;

/// The hash of all inputs of a build, `ours` being our sources below `work`; `cxx` is the source of the C++ libraries
/// if they are built.
pub fn id(
    llvm: &Llvm,
    musl: &Source,
    cxx: Option<&cxx::Source>,
    ours: &[String],
    work: &Path,
) -> Result<String, Error> {
    let mut fields = Fields::new();
    fields.add(&FORMAT.to_string());
    fields.add(&BUILD.to_string());
    fields.add(env!("CARGO_PKG_VERSION"));
    fields.add(&llvm.version);
    fields.add(&musl.sha256);
    match &musl.fixes {
        Fixes::Archive { sha256, .. } => fields.add(sha256),
        Fixes::None(_) => fields.add("no fixes"),
    }
    for name in ours {
        fields.add(name);
        fields.add(&hash::file(&work.join(name))?);
    }
    fields.add(&hash::file(&llvm.builtins)?);
    if let Some(cxx) = cxx {
        fields.add("C++");
        fields.add(&cxx.sha256);
    } else if let Ok(libcxx) = &llvm.libcxx {
        for name in files::list(&libcxx.headers)? {
            fields.add(&hash::file(&libcxx.headers.join(&name))?);
            fields.add(&name);
        }
        for lib in &libcxx.libs {
            fields.add(&hash::file(lib)?);
        }
    }
    // As much as tells builds apart, and still fits a line.
    Ok(fields.finish()[..32].to_owned())
}
