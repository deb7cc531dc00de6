//! `wasicc sysroot build`: from sources to a finished sysroot, as a list of steps.
//!
//! Everything happens in temporary folders; the sysroot appears, or replaces the one before, in one step at the end.

use crate::compile::{self, Clang, Job, Store};
use crate::error::{Error, IoContext};
use crate::fetch::{self, Code, Fixes, MUSL_VERSION, Source};
use crate::headers::{self, Folders};
use crate::inputs::{self, Llvm};
use crate::layout;
use crate::lock::Lock;
use crate::manifest::{self, Cxx, CxxSource, FORMAT, Manifest, Musl};
use crate::place::Place;
use crate::plan::{self, MUSL, OBJ, Plan};
use crate::progress::Progress;
use crate::recipe::Recipe;
use crate::scratch::Scratch;
use crate::{archive, cache, cxx, files, fixes, lto, sources, tarball};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

/// What the user asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How to get musl.
    pub fetch: fetch::Options,
    /// Build the C++ libraries with exceptions; as with the sysroot in use, if absent.
    pub cxx: Option<bool>,
    /// Where to put the sysroot; the cache, and into use, if absent.
    pub out: Option<PathBuf>,
    /// Compiles at a time; one a processor if absent.
    pub jobs: Option<usize>,
}

/// What came of a build.
#[derive(Debug)]
pub struct Built {
    /// The sysroot.
    pub path: PathBuf,
    pub manifest: Manifest,
    /// It was there already.
    pub unchanged: bool,
}

/// Builds a sysroot, or finds that there is nothing to do.
pub fn build(options: &Options, progress: &Progress) -> Result<Built, Error> {
    let cache = cache::dir()?;
    let place = Place::new(options.out.as_deref(), &cache)?;
    let llvm = Llvm::find()?;
    let _lock = Lock::take(&cache, || progress.say("waiting for another build to end"))?;
    let stage = place.stage()?;
    let scratch = Scratch::new_in(&cache.join("build"))?;
    let work = scratch.path();

    let ours = sources::write_to(work)?;
    let musl = fetch::get(&options.fetch, &cache, work, progress)?;
    let major = llvm.toolchain.version_major();
    let cxx = wants_cxx(options, &cache)
        .then(|| cxx::get(major, &options.fetch, &cache, work, progress))
        .transpose()?;
    warn(&musl, &llvm, cxx.as_ref(), progress);
    let id = inputs::id(&llvm, &musl, cxx.as_ref(), &ours, work)?;
    if let Some(manifest) = place.has(&id) {
        place.make_current(&stage, &id)?;
        let path = place.path(&id);
        return Ok(Built {
            path,
            manifest,
            unchanged: true,
        });
    }

    let applied = unpack(&musl, work)?;
    let recipe = Recipe::read(&work.join("sysroot/musl/sources.toml"))?;
    let (musl_dir, obj) = (work.join(MUSL), work.join(OBJ));
    let folders = Folders {
        musl: &musl_dir,
        port: &work.join("sysroot/musl"),
        headers: &work.join("headers"),
        obj: &obj,
    };
    headers::generate(&folders, MUSL_VERSION)?;
    let plan = Plan::new(&recipe, work, &ours, &llvm.headers)?;
    let objects = compile_all(plan, &recipe, &llvm, &cache, work, options, progress)?;

    let root = stage.path().join("sysroot");
    let (own_cxx, aside) = (cxx.is_some(), work.join("members"));
    headers::install(&folders, &root.join("include"), &recipe.headers)?;
    layout::libraries(&root, &llvm, own_cxx, &objects, &aside)?;
    if let Some(source) = &cxx {
        let c_headers = work.join(cxx::C_HEADERS);
        headers::install(&folders, &c_headers, &recipe.headers)?;
        let workshop = cxx::Workshop {
            work,
            cache: &cache,
            llvm: &llvm,
            threads: threads(options),
            progress,
        };
        let libraries = cxx::build(source, &workshop)?;
        layout::cxx(&root, &llvm, &libraries, &work.join("cxx/members"))?;
    }
    let mut manifest = describe(&musl, applied, &llvm, cxx.as_ref(), &recipe, &id);
    layout::seal(&root, &mut manifest)?;
    let path = place.put(&root, &stage, &id)?;
    Ok(Built {
        path,
        manifest,
        unchanged: false,
    })
}

/// Whether the C++ libraries are to be built: if not said, as it was done for the sysroot that this one replaces.
fn wants_cxx(options: &Options, cache: &Path) -> bool {
    options.cxx.unwrap_or_else(|| {
        options.out.is_none() && manifest::has_exceptions(&cache::current(cache))
    })
}

fn threads(options: &Options) -> usize {
    options
        .jobs
        .unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from))
}

/// Says what the sysroot will lack.
fn warn(musl: &Source, llvm: &Llvm, cxx: Option<&cxx::Source>, progress: &Progress) {
    if let Fixes::None(reason) = &musl.fixes {
        progress.warn(&format!(
            "musl's security fixes since {MUSL_VERSION} are not applied: {reason}"
        ));
    }
    let musl_folder = match &musl.code {
        Code::Folder(path) => Some(path.as_path()),
        Code::Archive(_) => None,
    };
    let cxx_folder = cxx.and_then(cxx::Source::folder);
    for path in musl_folder.into_iter().chain(cxx_folder) {
        progress.warn(&format!(
            "`{}` is taken as it is: a folder has no checksum",
            path.display()
        ));
    }
    if let (Err(reason), None) = (&llvm.libcxx, cxx) {
        progress.say(&format!("note: no C++ library: {reason}"));
    }
}

/// Brings musl's source into the build's folder, and the fixes into it.
fn unpack(musl: &Source, work: &Path) -> Result<Vec<String>, Error> {
    let dest = work.join(MUSL);
    fs::create_dir_all(&dest).on("create", &dest)?;
    match &musl.code {
        Code::Archive(path) => {
            let (stream, _) = tarball::open(path)?;
            tarball::unpack(path, stream, &dest, 1)?;
        }
        Code::Folder(path) => files::copy_tree(path, &dest, |name| !name.starts_with(".git/"))?,
    }
    match &musl.fixes {
        Fixes::Archive { path, .. } => fixes::apply(path, &dest, &work.join("fixes")),
        Fixes::None(_) => Ok(Vec::new()),
    }
}

fn compile_all(
    plan: Plan,
    recipe: &Recipe,
    llvm: &Llvm,
    cache: &Path,
    work: &Path,
    options: &Options,
    progress: &Progress,
) -> Result<layout::Objects, Error> {
    let aside = work.join("cc");
    fs::create_dir_all(&aside).on("create", &aside)?;
    let store = Store::open(
        &cache::objects(cache),
        &aside,
        work,
        &files::list(work)?,
        &llvm.version,
    )?;
    let clang = Clang::new(llvm.toolchain.clang(), work);
    let mut names = Vec::new();
    let mut jobs: Vec<Job> = Vec::new();
    let mut ends = Vec::new();
    for archive in [
        plan.libc,
        plan.simd,
        plan.malloc_debug,
        plan.malloc_musl,
        plan.openmp,
    ] {
        let mut taken = HashSet::new();
        for job in archive {
            names.push(archive::member_name(plan::listed(&job.source), &mut taken));
            jobs.push(job);
        }
        ends.push(names.len());
    }
    for (name, job) in plan.crt {
        names.push(name);
        jobs.push(job);
    }
    let compile = |jobs: &[Job]| compile::compile(jobs, &clang, &store, threads(options), progress);
    let objects = compile(&jobs)?;
    let mut libc: Vec<_> = names.into_iter().zip(objects).collect();
    let mut crt = libc.split_off(ends[4]);
    let openmp = libc.split_off(ends[3]);
    let malloc_musl = libc.split_off(ends[2]);
    let malloc_debug = libc.split_off(ends[1]);
    let simd = libc.split_off(ends[0]);
    let mut bitcode = lto::plan(plan.lto, &libc, recipe, work)?;
    bitcode.names.push(layout::LIBC_LTO_OBJECT.to_owned());
    bitcode.jobs.push(plan.references);
    let mut lto: Vec<_> = (bitcode.names.into_iter())
        .zip(compile(&bitcode.jobs)?)
        .collect();
    crt.extend(lto.pop());
    store.prune();
    Ok(layout::Objects {
        libc,
        simd,
        malloc_debug,
        malloc_musl,
        openmp,
        lto,
        crt,
    })
}

fn describe(
    musl: &Source,
    applied: Vec<String>,
    llvm: &Llvm,
    cxx: Option<&cxx::Source>,
    recipe: &Recipe,
    id: &str,
) -> Manifest {
    let origin = match musl.code {
        Code::Archive(_) => "release archive",
        Code::Folder(_) => "folder",
    };
    let (fixes_sha256, fixes_from, no_fixes_because) = match &musl.fixes {
        Fixes::Archive {
            sha256, version, ..
        } => (Some(sha256.clone()), Some(version.clone()), None),
        Fixes::None(reason) => (None, None, Some(reason.clone())),
    };
    let major = llvm.toolchain.version_major();
    Manifest {
        format: FORMAT,
        wasicc: env!("CARGO_PKG_VERSION").to_owned(),
        id: id.to_owned(),
        musl: Musl {
            version: MUSL_VERSION.to_owned(),
            origin: origin.to_owned(),
            sha256: musl.sha256.clone(),
            fixes_sha256,
            fixes_from,
            fixes: applied,
            no_fixes_because,
        },
        llvm: llvm.version.clone(),
        llvm_major: major,
        cxx: match (cxx, &llvm.libcxx) {
            (Some(source), _) => Cxx::Built(CxxSource {
                version: source.version.clone(),
                sha256: source.sha256.clone(),
            }),
            (None, Ok(_)) => Cxx::Libcxx(major),
            (None, Err(reason)) => Cxx::None(reason.clone()),
        },
        flags: recipe.groups(),
        files_sha256: String::new(),
    }
}
