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
    let cpp = name
        .starts_with("_Z")
        .then(|| cpp_demangle::Symbol::new(name).ok())
        .flatten();
    cpp.and_then(|symbol| symbol.demangle().ok())
        .unwrap_or_else(|| name.to_owned())
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
    }
}
