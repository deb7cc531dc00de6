//! Which C files a build compiles, with which flags, and what becomes of the objects.

use crate::compile::Job;
use crate::error::Error;
use crate::files;
use crate::fixes;
use crate::layout::LIBC_MALLOC_MUSL;
use crate::lto;
use crate::recipe::{Flags, Recipe};
use std::path::Path;

/// Names of the build's folders, relative to it: the placeholders of sources.toml.
const PLACES: [(&str, &str); 6] = [
    ("{arch}", "sysroot/musl/arch/wasm32"),
    ("{port}", "sysroot/musl"),
    ("{musl}", MUSL),
    ("{obj}", OBJ),
    ("{bottom}", "libc-bottom"),
    ("{headers}", "headers"),
];
/// musl's source in the build's folder.
pub const MUSL: &str = "musl";
/// Generated headers in the build's folder.
pub const OBJ: &str = "obj";
/// Where the start-up objects' sources are.
const CRT: &str = "libc-bottom/crt/";
/// What is compiled a second time, with SIMD.
const STRING: &str = "libc-bottom/string/";
/// The debugging malloc, an archive of its own.
const MALLOC_DEBUG: &str = "libc-bottom/malloc-debug/";
/// OpenMP's run-time library, an archive of its own.
const OPENMP: &str = "libc-bottom/openmp/";
/// What is compiled with SIMD alone: libc.a has musl's functions of these names.
const SIMD: &str = "libc-bottom/string/simd/";

/// The compiles of a build.
pub struct Plan {
    /// Jobs with the member names' stems: what goes into libc.a.
    pub libc: Vec<Job>,
    /// What goes into libc-simd.a, which is linked before libc.a.
    pub simd: Vec<Job>,
    /// What goes into libc-malloc-debug.a, which is linked before both when it is asked for.
    pub malloc_debug: Vec<Job>,
    /// What goes into libc-malloc-musl.a, likewise.
    pub malloc_musl: Vec<Job>,
    /// What goes into libomp.a.
    pub openmp: Vec<Job>,
    /// What goes into libc-lto.a, each with the place in `libc` of the same file's job.
    pub lto: Vec<(usize, Job)>,
    /// libc-lto.o, of a source that is made when libc.a's objects are there.
    pub references: Job,
    /// Start-up objects, each with its name in the sysroot.
    pub crt: Vec<(String, Job)>,
}

impl Plan {
    /// Plans the build in `work`, our own files being `ours`; `builtin_headers` are clang's.
    pub fn new(
        recipe: &Recipe,
        work: &Path,
        ours: &[String],
        builtin_headers: &Path,
    ) -> Result<Self, Error> {
        let musl = musl_files(&work.join(MUSL))?;
        recipe.check_files(&musl, ours, work, &fixes::CREATED)?;
        let Flags {
            common,
            musl: for_musl,
            bottom,
            crt: for_crt,
            simd: with_simd,
            lto: to_bitcode,
        } = &recipe.flags;
        // -nostdinc takes clang's own headers (stddef.h and such) away too; musl's come first where both have one.
        let builtin = format!("-isystem{}", builtin_headers.display());
        let job = |source: String, group: &[String], listed_as: &str| Job {
            flags: common
                .iter()
                .chain(group)
                .chain(recipe.extra(listed_as))
                .map(|flag| fill(flag))
                .chain([builtin.clone()])
                .collect(),
            source,
        };
        let (mut libc, mut malloc_musl) = (Vec::new(), Vec::new());
        for file in &musl {
            let archive = match recipe.compiles(file) {
                true => &mut libc,
                false if recipe.goes_into(file, LIBC_MALLOC_MUSL) => &mut malloc_musl,
                false => continue,
            };
            archive.push(job(format!("{MUSL}/{file}"), for_musl, file));
        }
        let bottom_simd = [&bottom[..], with_simd].concat();
        let (mut crt, mut simd, mut malloc_debug) = (Vec::new(), Vec::new(), Vec::new());
        let mut openmp = Vec::new();
        for file in ours
            .iter()
            .filter(|file| file.starts_with("libc-bottom/") && file.ends_with(".c"))
        {
            if file.starts_with(STRING) {
                simd.push(job(file.clone(), &bottom_simd, file));
            }
            match file
                .strip_prefix(CRT)
                .and_then(|name| name.strip_suffix(".c"))
            {
                Some(name) => crt.push((format!("{name}.o"), job(file.clone(), for_crt, file))),
                None if file.starts_with(SIMD) => {}
                None if file.starts_with(MALLOC_DEBUG) => {
                    malloc_debug.push(job(file.clone(), bottom, file));
                }
                None if file.starts_with(OPENMP) => openmp.push(job(file.clone(), bottom, file)),
                None => libc.push(job(file.clone(), bottom, file)),
            }
        }
        let bitcode = |job: &Job| Job {
            flags: [&job.flags[..], to_bitcode].concat(),
            source: job.source.clone(),
        };
        let bitcode_jobs = (libc.iter().enumerate())
            .filter(|(_, job)| recipe.has_bitcode(listed(&job.source)))
            .map(|(at, job)| (at, bitcode(job)))
            .collect();
        Ok(Self {
            libc,
            simd,
            malloc_debug,
            malloc_musl,
            openmp,
            lto: bitcode_jobs,
            references: job(
                lto::REFERENCES.to_owned(),
                &["-w".to_owned()],
                lto::REFERENCES,
            ),
            crt,
        })
    }
}

/// A source's name in sources.toml: musl's begin in its own folder.
pub fn listed(source: &str) -> &str {
    source
        .strip_prefix(MUSL)
        .and_then(|source| source.strip_prefix('/'))
        .unwrap_or(source)
}

/// The C files that musl's Makefile would make libc.a of, but for the loader and the older malloc.
fn musl_files(musl: &Path) -> Result<Vec<String>, Error> {
    let src = files::list(&musl.join("src"))?;
    let wanted = |name: &String| {
        let depth = name.matches('/').count();
        name.ends_with(".c") && (depth == 1 || (depth == 2 && name.starts_with("malloc/mallocng/")))
    };
    Ok(src
        .into_iter()
        .filter(wanted)
        .map(|name| format!("src/{name}"))
        .collect())
}

fn fill(flag: &str) -> String {
    PLACES
        .iter()
        .fold(flag.to_owned(), |flag, (placeholder, place)| {
            flag.replace(placeholder, place)
        })
}
