//! The finished sysroot's folders: what plain `clang --target=wasm32-wasip1 --sysroot=DIR` expects.

use crate::archive;
use crate::error::{Error, IoContext};
use crate::file_list;
use crate::files;
use crate::hash;
use crate::inputs::Llvm;
use crate::manifest::{FILES, MANIFEST, Manifest};
use std::fs;
use std::path::{Path, PathBuf};

/// Headers of the target, which clang searches before `include`.
const INCLUDE: &str = "include/wasm32-wasip1";
/// Libraries of the target.
pub const LIB: &str = "lib/wasm32-wasip1";
/// libc++'s headers.
pub const CXX_HEADERS: &str = "include/wasm32-wasip1/c++/v1";

/// Puts the libraries in: libc.a with its companions, the start-up objects, and what LLVM's packages bring.
pub fn libraries(
    root: &Path,
    llvm: &Llvm,
    members: &[(String, PathBuf)],
    crt: &[(String, PathBuf)],
    aside: &Path,
) -> Result<(), Error> {
    let lib = root.join(LIB);
    for dir in [&lib, &root.join(INCLUDE), &aside.to_owned()] {
        fs::create_dir_all(dir).on("create", dir)?;
    }
    archive::create(&llvm.toolchain.ar()?, &lib.join("libc.a"), members, aside)?;
    archive::companions(&lib)?;
    for (name, object) in crt {
        files::copy(object, &lib.join(name))?;
        // What clang links by default is a command.
        if name == "crt1-command.o" {
            files::copy(object, &lib.join("crt1.o"))?;
        }
    }
    files::copy(&llvm.builtins, &lib.join("libclang_rt.builtins.a"))?;
    if let Ok(libcxx) = &llvm.libcxx {
        files::copy_tree(&libcxx.headers, &root.join(CXX_HEADERS), |_| true)?;
        for path in &libcxx.libs {
            if let Some(name) = path.file_name() {
                files::copy(path, &lib.join(name))?;
            }
        }
    }
    Ok(())
}

/// Writes the file list and the manifest, which makes the folder a sysroot.
pub fn seal(root: &Path, manifest: &mut Manifest) -> Result<(), Error> {
    let list = file_list::make(root)?;
    manifest.files_sha256 = hash::bytes(list.as_bytes());
    files::write(&root.join(FILES), list.as_bytes())?;
    files::write(&root.join(MANIFEST), manifest.to_json().as_bytes())
}
