//! How the binary is linked.
//!
//! Each compilation starts it anew, so what the system does before `main` is a part of every compilation's time (scripts/bench build).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        // To relocate half a megabyte of pointers takes as long as most of what follows. Programs' code, memory and stacks are still anywhere.
        println!("cargo::rustc-link-arg-bins=-no-pie");
        static_unwinder();
    }
}

/// The unwinder goes into the binary: as a library it takes a tenth of a millisecond to load, and asks the processor what it can do.
fn static_unwinder() {
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else {
        return;
    };
    // Where the compiler has none for static programs, the library does.
    let found = Command::new("cc")
        .arg("-print-file-name=libgcc_eh.a")
        .output();
    let found = found
        .ok()
        .and_then(|said| String::from_utf8(said.stdout).ok());
    if !found.is_some_and(|path| Path::new(path.trim()).is_absolute()) {
        return;
    }
    // The standard library names the shared one; the linker takes a script of its name for it.
    if fs::write(out.join("libgcc_s.so"), "INPUT(-lgcc_eh)\n").is_ok() {
        println!("cargo::rustc-link-arg-bins=-L{}", out.display());
    }
}
