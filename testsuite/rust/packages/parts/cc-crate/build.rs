fn main() {
    cc::Build::new().file("src/part.c").compile("part");
    cc::Build::new().cpp(true).file("src/part.cc").compile("cxxpart");
    println!("cargo::rerun-if-changed=src/part.c");
    println!("cargo::rerun-if-changed=src/part.cc");
}
