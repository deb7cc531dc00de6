//! How the binary is linked.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Each compilation starts the binary anew, and to relocate its half a megabyte of pointers takes as long as all that it then does
    // (scripts/bench build). What a program could aim at is elsewhere: its code, its memory and its stack are still anywhere.
    println!("cargo::rustc-link-arg-bins=-no-pie");
}
