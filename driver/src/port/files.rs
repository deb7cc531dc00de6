//! The files that tell build systems of us: a toolchain file for CMake, a cross file for Meson, a config.site. They are
//! written into the cache, beside the links that they name.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{prefix, shims};
use crate::error::Error;
use crate::links;

/// The module that CMake looks for, for a system of our name.
const PLATFORM: (&str, &str) = (
    "cmake/Platform/WASI.cmake",
    include_str!("files/Platform/WASI.cmake"),
);

/// The text of the CMake toolchain file.
pub fn cmake_toolchain() -> Result<String, Error> {
    let own = links::own()?;
    write(&own.join(PLATFORM.0), PLATFORM.1)?;
    let mut roots: Vec<PathBuf> = prefix::get().into_iter().collect();
    roots.extend(wasicc_sysroot::locate(None).map(|sysroot| sysroot.path));
    let roots: Vec<_> = roots
        .iter()
        .map(|root| format!("\"{}\"", root.display()))
        .collect();
    Ok(filled(include_str!("files/toolchain.cmake"))?
        .replace("@MODULES@", &own.join("cmake").to_string_lossy())
        .replace("@ROOTS@", &roots.join(" ")))
}

/// The text of the Meson cross file.
pub fn meson_cross() -> Result<String, Error> {
    filled(include_str!("files/cross.ini"))
}

/// The text of the config.site.
pub fn config_site_text() -> String {
    include_str!("files/config.site").to_owned()
}

/// The CMake toolchain file.
pub fn cmake_toolchain_file() -> Result<PathBuf, Error> {
    kept("cmake/toolchain.cmake", &cmake_toolchain()?)
}

/// The Meson cross file.
pub fn meson_cross_file() -> Result<PathBuf, Error> {
    kept("meson.ini", &meson_cross()?)
}

/// The config.site.
pub fn config_site() -> Result<PathBuf, Error> {
    kept("config.site", &config_site_text())
}

fn filled(template: &str) -> Result<String, Error> {
    Ok(template.replace("@BIN@", &shims::folder()?.to_string_lossy()))
}

fn kept(name: &str, text: &str) -> Result<PathBuf, Error> {
    let path = links::own()?.join(name);
    write(&path, text)?;
    Ok(path)
}

/// Writes a file in one step, unless it says so already.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|found| found == text.as_bytes()) {
        return Ok(());
    }
    let failed = |source| Error::Io {
        action: "write",
        path: path.to_owned(),
        source,
    };
    let folder = path.parent().unwrap_or(Path::new("/"));
    fs::create_dir_all(folder).map_err(failed)?;
    let file = tempfile::Builder::new()
        .prefix(".wasicc-")
        .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))
        .tempfile_in(folder);
    let mut file = file.map_err(|error| failed(error.kind().into()))?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
