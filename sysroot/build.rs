//! Embeds libc's C sources, and in release binaries a packed sysroot, into the crate.
//!
//! `WASICC_EMBED_SYSROOT` names the archive that `wasicc sysroot pack` wrote.

use sha2::{Digest, Sha256};
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "src/sources/wanted.rs"]
mod wanted;

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/sources/wanted.rs");

    let mut table = String::from("pub static FILES: &[(&str, &[u8])] = &[\n");
    for (name, path) in [
        ("sysroot/musl", here.join("musl")),
        ("sysroot/cxx", here.join("cxx")),
        ("libc-bottom", here.join("../libc-bottom")),
        ("headers", here.join("../headers")),
    ] {
        // A folder that is not there would make cargo run this script each time.
        if path.is_dir() {
            println!("cargo:rerun-if-changed={}", path.display());
            list(name, &path, &mut table);
        }
    }
    table += "];\n";
    fs::write(out.join("sources.rs"), table).expect("OUT_DIR is writable");
    fs::write(out.join("carried.rs"), carried()).expect("OUT_DIR is writable");
}

fn list(name: &str, dir: &Path, table: &mut String) {
    let entries = fs::read_dir(dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
    let mut entries: Vec<_> = entries
        .map(|entry| entry.expect("readable folder").path())
        .collect();
    entries.sort();
    for path in entries {
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let name = format!("{name}/{file}");
        if path.is_dir() {
            list(&name, &path, table);
        } else if wanted::wanted(&file) {
            writeln!(table, "    ({name:?}, include_bytes!({path:?})),")
                .expect("a String takes all");
        }
    }
}

fn carried() -> String {
    println!("cargo:rerun-if-env-changed=WASICC_EMBED_SYSROOT");
    let path = match env::var_os("WASICC_EMBED_SYSROOT") {
        Some(path) if !path.is_empty() => PathBuf::from(path),
        _ => return "pub static CARRIED: Option<(&str, &[u8])> = None;\n".to_owned(),
    };
    println!("cargo:rerun-if-changed={}", path.display());
    let bytes = fs::read(&path)
        .unwrap_or_else(|error| panic!("WASICC_EMBED_SYSROOT: {}: {error}", path.display()));
    let mut hash = String::new();
    for byte in Sha256::digest(&bytes) {
        write!(hash, "{byte:02x}").expect("a String takes all");
    }
    format!(
        "pub static CARRIED: Option<(&str, &[u8])> = Some(({hash:?}, include_bytes!({path:?})));\n"
    )
}
