//! The C++ libraries: libc++, libc++abi and libunwind from LLVM's own sources, once with exceptions and once without.
//!
//! What is built and how is data, `sysroot/cxx/libraries.toml`; cmake has no part in it.

mod headers;
mod plan;
mod recipe;
mod source;

use crate::compile::{self, Clang, Job, Store};
use crate::error::{Error, IoContext};
use crate::fetch;
use crate::inputs::Llvm;
use crate::progress::Progress;
use crate::{cache, files};
use std::fs;
use std::path::{Path, PathBuf};

use recipe::Recipe;
pub use source::Source;

/// What is built and how, in the build's folder.
const RECIPE: &str = "sysroot/cxx/libraries.toml";

/// LLVM's source in the build's folder.
const LLVM: &str = "llvm";
/// The C++ headers in the build's folder, as they will be in the sysroot.
const HEADERS: &str = "cxx/include";
/// The sources of the `std` modules in the build's folder.
const MODULES: &str = "cxx/modules";
/// The C headers in the build's folder, as they are in the sysroot.
pub const C_HEADERS: &str = "cxx/c";

/// The libraries, ready to be put into a sysroot.
#[derive(Debug)]
pub struct Libraries {
    /// With exceptions.
    pub exceptions: Vec<Archive>,
    /// Without them.
    pub no_exceptions: Vec<Archive>,
    pub headers: PathBuf,
    pub modules: PathBuf,
}

/// One archive to be made.
#[derive(Debug)]
pub struct Archive {
    /// `libc++.a`.
    pub name: String,
    /// Members' names and objects.
    pub members: Vec<(String, PathBuf)>,
}

/// Where and how a build works.
pub struct Workshop<'a> {
    /// The build's folder, which has our sources and, in [`C_HEADERS`], the C headers.
    pub work: &'a Path,
    pub cache: &'a Path,
    pub llvm: &'a Llvm,
    pub threads: usize,
    pub progress: &'a Progress,
}

/// Gets the source, for libraries of LLVM's version `major`; `work` has our own files.
pub fn get(
    major: u32,
    options: &fetch::Options,
    cache: &Path,
    work: &Path,
    progress: &Progress,
) -> Result<Source, Error> {
    let pinned = Recipe::read(&work.join(RECIPE))?.source;
    source::get(&pinned, major, options, cache, work, progress)
}

/// Builds the libraries from `source`.
pub fn build(source: &Source, at: &Workshop) -> Result<Libraries, Error> {
    let work = at.work;
    let recipe = &Recipe::read(&work.join(RECIPE))?;
    source.unpack(&work.join(LLVM))?;
    let (headers, modules) = (work.join(HEADERS), work.join(MODULES));
    headers::install(&work.join(LLVM), &work.join("sysroot/cxx"), &headers)?;
    headers::modules(&work.join(LLVM), &modules)?;

    let plan = plan::make(recipe, work, &at.llvm.headers)?;
    let aside = work.join("cxx/cc");
    fs::create_dir_all(&aside).on("create", &aside)?;
    // Of headers with the same name as one that was read, only C's and our own can come and go.
    let mut c_headers = files::list(&work.join(C_HEADERS))?;
    c_headers
        .iter_mut()
        .for_each(|name| *name = format!("{C_HEADERS}/{name}"));
    let store = Store::open(
        &cache::objects(at.cache),
        &aside,
        work,
        &c_headers,
        &at.llvm.version,
    )?;
    let clang = Clang::new(at.llvm.toolchain.clang(), work);
    let jobs: Vec<Job> = plan.jobs;
    at.progress
        .say("the C++ libraries, with and without exceptions:");
    let objects = compile::compile(&jobs, &clang, &store, at.threads, at.progress)?;
    let (exceptions, no_exceptions) = plan::archives(plan.places, objects);
    Ok(Libraries {
        exceptions,
        no_exceptions,
        headers,
        modules,
    })
}
