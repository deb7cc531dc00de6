//! musl's headers: those that are generated, and the sysroot's include/ as musl's `make install` and we lay it out.

mod alltypes;

use crate::error::{Error, IoContext};
use crate::files;
use crate::recipe::Headers;
use std::fs;
use std::path::Path;

/// The folders of a build, see [`crate::work`].
pub struct Folders<'a> {
    pub musl: &'a Path,
    pub port: &'a Path,
    pub headers: &'a Path,
    pub obj: &'a Path,
}

/// Writes what musl's Makefile generates into `obj`.
pub fn generate(at: &Folders, version: &str) -> Result<(), Error> {
    let bits = at.obj.join("include/bits");
    let arch = at.port.join("arch/wasm32/bits");
    let inputs = [
        arch.join("alltypes.h.in"),
        at.musl.join("include/alltypes.h.in"),
    ];
    let mut text = String::new();
    for input in &inputs {
        text += &alltypes::expand(&fs::read_to_string(input).on("read", input)?);
    }
    files::write(&bits.join("alltypes.h"), text.as_bytes())?;
    let calls = arch.join("syscall.h.in");
    if calls.exists() {
        let numbers = fs::read_to_string(&calls).on("read", &calls)?;
        let named = numbers.lines().filter(|line| line.contains("__NR_"));
        let named: String = named
            .map(|line| line.replacen("__NR_", "SYS_", 1) + "\n")
            .collect();
        files::write(&bits.join("syscall.h"), (numbers + &named).as_bytes())?;
    }
    let version = format!("#define VERSION \"{version}\"\n");
    files::write(&at.obj.join("src/internal/version.h"), version.as_bytes())
}

/// Lays out `include`, later folders over earlier ones; what `recipe` says is internal or left out stays out.
pub fn install(at: &Folders, include: &Path, recipe: &Headers) -> Result<(), Error> {
    let header = |name: &str| !name.ends_with(".in");
    let internal = &recipe.internal;
    let bits = include.join("bits");
    let musl = at.musl.join("include");
    for entry in &recipe.leave_out {
        if !musl.join(&entry.file).is_file() {
            return Err(Error::RecipeEntry {
                file: "sources.toml",
                entry: entry.file.clone(),
                why: "musl has no such header",
            });
        }
    }
    files::copy_tree(&musl, include, |name| {
        header(name) && !recipe.leave_out.iter().any(|entry| entry.file == name)
    })?;
    files::copy_tree(&at.musl.join("arch/generic/bits"), &bits, header)?;
    files::copy_tree(&at.port.join("arch/wasm32/bits"), &bits, |name| {
        header(name) && !internal.iter().any(|hidden| hidden == name)
    })?;
    files::copy_tree(&at.obj.join("include"), include, |name| {
        !internal
            .iter()
            .any(|hidden| format!("bits/{hidden}") == name)
    })?;
    for (from, to) in [("include", ""), ("wasm32-wasip1", "wasm32-wasip1")] {
        let from = at.headers.join(from);
        if from.is_dir() {
            files::copy_tree(&from, &include.join(to), header)?;
        }
    }
    Ok(())
}
