//! The finished sysroot's folders: what plain `clang --target=wasm32-wasip1 --sysroot=DIR` expects.

use crate::archive;
use crate::cxx::{self, Libraries};
use crate::error::{Error, IoContext};
use crate::file_list;
use crate::files;
use crate::hash;
use crate::inputs::Llvm;
use crate::manifest::{FILES, MANIFEST, Manifest};
use crate::weaken;
use std::fs;
use std::path::{Path, PathBuf};

/// Headers of the target, which clang searches before `include`.
const INCLUDE: &str = "include/wasm32-wasip1";
/// Libraries of the target.
pub const LIB: &str = "lib/wasm32-wasip1";
/// libc++'s headers.
pub const CXX_HEADERS: &str = "include/wasm32-wasip1/c++/v1";
/// The sources of the modules `std` and `std.compat`.
pub const CXX_MODULES: &str = "share/libc++/v1";
/// The folder in [`LIB`] of the C++ libraries without exceptions.
pub const NO_EXCEPTIONS: &str = "noeh";
/// Where the modules' sources are, seen from [`LIB`]: build tools look for this file beside libc++.a.
const MODULES_LIST: &str = "libc++.modules.json";

/// The functions of libc that are faster with SIMD. A link has it before libc.a, which has them all without.
const LIBC_SIMD: &str = "libc-simd.a";

/// What of libc is compiled together with the program. A link with `-flto` has it before libc.a.
const LIBC_LTO: &str = "libc-lto.a";
/// Refers to its functions.
pub const LIBC_LTO_OBJECT: &str = "libc-lto.o";

/// The debugging malloc, `-fmalloc=debug`.
const LIBC_MALLOC_DEBUG: &str = "libc-malloc-debug.a";

/// musl's own malloc, `-fmalloc=musl`: files that others stand in for in libc.a.
pub const LIBC_MALLOC_MUSL: &str = "libc-malloc-musl.a";
/// OpenMP's run-time library, `-fopenmp`.
const LIBOMP: &str = "libomp.a";

/// C's compiled files, each with its name in an archive or in the sysroot.
pub struct Objects {
    /// The members of libc.a.
    pub libc: Vec<(String, PathBuf)>,
    /// The members of libc-simd.a.
    pub simd: Vec<(String, PathBuf)>,
    /// The members of libc-malloc-debug.a.
    pub malloc_debug: Vec<(String, PathBuf)>,
    /// The members of libc-malloc-musl.a.
    pub malloc_musl: Vec<(String, PathBuf)>,
    /// The members of libomp.a.
    pub openmp: Vec<(String, PathBuf)>,
    /// The members of libc-lto.a, which have their names and weak symbols already.
    pub lto: Vec<(String, PathBuf)>,
    /// Start-up objects.
    pub crt: Vec<(String, PathBuf)>,
}

/// Puts the libraries in: libc.a and what goes before it, with their companions, the start-up objects, and what LLVM's packages bring; with
/// `own_cxx`, their libc++ stays out.
pub fn libraries(
    root: &Path,
    llvm: &Llvm,
    own_cxx: bool,
    objects: &Objects,
    aside: &Path,
) -> Result<(), Error> {
    let lib = root.join(LIB);
    for dir in [&lib, &root.join(INCLUDE)] {
        fs::create_dir_all(dir).on("create", dir)?;
    }
    for (name, members) in [
        ("libc.a", &objects.libc),
        (LIBC_SIMD, &objects.simd),
        (LIBC_MALLOC_DEBUG, &objects.malloc_debug),
        (LIBC_MALLOC_MUSL, &objects.malloc_musl),
        (LIBOMP, &objects.openmp),
    ] {
        let aside = aside.join(name);
        let members = weaken::public_names(members, &aside.join("weak"))?;
        archive::create(&llvm.toolchain.ar()?, &lib.join(name), &members, &aside)?;
    }
    let aside = aside.join(LIBC_LTO);
    fs::create_dir_all(&aside).on("create", &aside)?;
    archive::create(
        &llvm.toolchain.ar()?,
        &lib.join(LIBC_LTO),
        &objects.lto,
        &aside,
    )?;
    archive::companions(&lib)?;
    for (name, object) in &objects.crt {
        files::copy(object, &lib.join(name))?;
        // What clang links by default is a command.
        if name == "crt1-command.o" {
            files::copy(object, &lib.join("crt1.o"))?;
        }
    }
    archive::copy_stripped(
        &llvm.toolchain.objcopy()?,
        &llvm.builtins,
        &lib.join("libclang_rt.builtins.a"),
    )?;
    if let (Ok(libcxx), false) = (&llvm.libcxx, own_cxx) {
        files::copy_tree(&libcxx.headers, &root.join(CXX_HEADERS), |_| true)?;
        for path in &libcxx.libs {
            if let Some(name) = path.file_name() {
                files::copy(path, &lib.join(name))?;
            }
        }
    }
    Ok(())
}

/// Puts the C++ libraries in that were built here.
pub fn cxx(root: &Path, llvm: &Llvm, cxx: &Libraries, aside: &Path) -> Result<(), Error> {
    let lib = root.join(LIB);
    let kinds = [
        (lib.clone(), &cxx.exceptions),
        (lib.join(NO_EXCEPTIONS), &cxx.no_exceptions),
    ];
    for (n, (folder, archives)) in kinds.into_iter().enumerate() {
        fs::create_dir_all(&folder).on("create", &folder)?;
        for cxx::Archive { name, members } in archives {
            let aside = aside.join(format!("{n}-{name}"));
            fs::create_dir_all(&aside).on("create", &aside)?;
            let ar = llvm.toolchain.ar()?;
            archive::create(&ar, &folder.join(name), members, &aside)?;
        }
    }
    files::copy_tree(&cxx.headers, &root.join(CXX_HEADERS), |_| true)?;
    files::copy_tree(&cxx.modules, &root.join(CXX_MODULES), |_| true)?;
    files::write(&lib.join(MODULES_LIST), modules_list().as_bytes())
}

/// The list of modules, in the form that clang and cmake read.
fn modules_list() -> String {
    let up = "../".repeat(LIB.split('/').count());
    let folder = format!("{up}{CXX_MODULES}");
    let module = |name: &str| {
        serde_json::json!({
            "logical-name": name,
            "source-path": format!("{folder}/{name}.cppm"),
            "is-std-library": true,
            "local-arguments": {"system-include-directories": [folder]},
        })
    };
    let list = serde_json::json!({
        "version": 1,
        "revision": 1,
        "modules": [module("std"), module("std.compat")],
    });
    format!("{list:#}\n")
}

/// Writes the file list and the manifest, which makes the folder a sysroot.
pub fn seal(root: &Path, manifest: &mut Manifest) -> Result<(), Error> {
    let list = file_list::make(root)?;
    manifest.files_sha256 = hash::bytes(list.as_bytes());
    files::write(&root.join(FILES), list.as_bytes())?;
    files::write(&root.join(MANIFEST), manifest.to_json().as_bytes())
}
