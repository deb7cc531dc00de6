//! Our own C and C++ sources: those carried in the binary, or those of the tree that `WASICC_SOURCE` names.

mod wanted;

use crate::error::Error;
use crate::files;
use std::env;
use std::path::{Path, PathBuf};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/sources.rs"));
}

/// The folders that hold our sources, as in the repository.
pub const FOLDERS: [&str; 4] = ["sysroot/musl", "sysroot/cxx", "libc-bottom", "headers"];

/// Writes our sources below `dest`, under their names in the repository, and returns the sorted names.
pub fn write_to(dest: &Path) -> Result<Vec<String>, Error> {
    match env::var_os("WASICC_SOURCE").filter(|tree| !tree.is_empty()) {
        Some(tree) => from_tree(&PathBuf::from(tree), dest),
        None => carried(dest),
    }
}

fn carried(dest: &Path) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    for (name, content) in embedded::FILES {
        files::write(&dest.join(name), content)?;
        names.push((*name).to_owned());
    }
    if !names.iter().any(|name| name == "sysroot/musl/sources.toml") {
        return Err(Error::NoSources { path: None });
    }
    names.sort();
    Ok(names)
}

fn from_tree(tree: &Path, dest: &Path) -> Result<Vec<String>, Error> {
    if !tree.join("sysroot/musl/sources.toml").is_file() {
        return Err(Error::NoSources {
            path: Some(tree.to_owned()),
        });
    }
    let mut names = Vec::new();
    for folder in FOLDERS {
        let from = tree.join(folder);
        if !from.is_dir() {
            continue;
        }
        for name in files::list(&from)? {
            if wanted::wanted(name.rsplit('/').next().unwrap_or(&name)) {
                let name = format!("{folder}/{name}");
                files::copy(&tree.join(&name), &dest.join(&name))?;
                names.push(name);
            }
        }
    }
    names.sort();
    Ok(names)
}
