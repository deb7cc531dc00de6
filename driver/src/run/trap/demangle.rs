//! Names as they are in the source: C++ and Rust names demangled, and what the compiler and linker rename in C.

/// The source's name of a function.
pub fn demangle(name: &str) -> String {
    let name = name.strip_suffix(".command_export").unwrap_or(name);
    match name {
        // clang's names for main with and without parameters.
        "__main_argc_argv" | "__original_main" => return "main".into(),
        _ => {}
    }
    if let Ok(rust) = rustc_demangle::try_demangle(name) {
        // Without the hash.
        return format!("{rust:#}");
    }
    if let Some(rust) = linkers_rust(name) {
        return rust;
    }
    let cpp = name
        .starts_with("_Z")
        .then(|| cpp_demangle::Symbol::new(name).ok())
        .flatten();
    cpp.and_then(|symbol| symbol.demangle().ok())
        .unwrap_or_else(|| name.to_owned())
}

/// wasm-ld takes Rust's older names for C++'s when it demangles: the hash and the letters that stand for signs are left.
fn linkers_rust(name: &str) -> Option<String> {
    let name = name.split_once(" (.llvm.").map_or(name, |(name, _)| name);
    let (path, hash) = name.rsplit_once("::h")?;
    if hash.len() != 16 || !hash.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut path = path.replace("::_$", "::$").replace("..", "::");
    for (letters, sign) in [
        ("$LT$", "<"),
        ("$GT$", ">"),
        ("$RF$", "&"),
        ("$BP$", "*"),
        ("$C$", ","),
        ("$u20$", " "),
        ("$u27$", "'"),
        ("$u5b$", "["),
        ("$u5d$", "]"),
        ("$u7b$", "{"),
        ("$u7d$", "}"),
        ("$u7e$", "~"),
    ] {
        path = path.replace(letters, sign);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(demangle("qsort"), "qsort");
        assert_eq!(demangle("__main_argc_argv"), "main");
        assert_eq!(demangle("_ZN3foo3barEi"), "foo::bar(int)");
        assert_eq!(
            demangle("_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE"),
            "core::fmt::Write::write_fmt"
        );
        assert_eq!(demangle("_Znonsense"), "_Znonsense");
        assert_eq!(
            demangle(
                "std::rt::lang_start::_$u7b$$u7b$closure$u7d$$u7d$::h3e684adce9cb3948 (.llvm.218)"
            ),
            "std::rt::lang_start::{{closure}}"
        );
        assert_eq!(demangle("a::h12"), "a::h12");
    }
}
