//! How the binary is linked.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Each compilation starts the binary anew, and to relocate its half a megabyte of pointers takes as long as most of what it then does
    // (scripts/bench build). Programs' code, memory and stacks are still anywhere.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
