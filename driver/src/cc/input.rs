//! What an input file is, by its name or by the last `-x`.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;

/// What an input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// To be compiled and linked.
    Source,
    /// To be precompiled.
    Header,
    /// To be linked.
    Object,
}

impl Kind {
    /// The kind of an input by its name, or by the last `-x`.
    pub fn of(name: &OsString, language: &[u8]) -> Kind {
        let name = name.as_bytes();
        let suffix = name.rsplit(|&b| b == b'.').next().unwrap_or_default();
        match language {
            b"" | b"none" => match suffix {
                b"h" | b"hh" | b"hp" | b"hpp" | b"hxx" | b"h++" | b"H" | b"tcc" => Kind::Header,
                b"o" | b"a" | b"so" | b"lo" | b"rlib" | b"wasm" => Kind::Object,
                _ if suffix.len() == name.len() && name != b"-" => Kind::Object,
                _ => Kind::Source,
            },
            _ if language.ends_with(b"-header") => Kind::Header,
            _ => Kind::Source,
        }
    }
}

/// Whether an input is C++ by the last `-x`, or by its name.
pub fn is_cxx(name: &OsString, language: &[u8]) -> bool {
    let suffix = name.as_bytes().rsplit(|&b| b == b'.').next();
    match language {
        b"" | b"none" => matches!(
            suffix,
            Some(
                b"cc"
                    | b"cp"
                    | b"cpp"
                    | b"cxx"
                    | b"c++"
                    | b"C"
                    | b"CC"
                    | b"CPP"
                    | b"ii"
                    | b"cppm"
                    | b"ixx"
                    | b"hh"
                    | b"hp"
                    | b"hpp"
                    | b"hxx"
                    | b"h++"
                    | b"H"
                    | b"tcc"
            )
        ),
        _ => language.starts_with(b"c++"),
    }
}

/// Whether an input has no more headers to include, by the last `-x`, or by its name.
pub fn is_preprocessed(name: &OsString, language: &[u8]) -> bool {
    let suffix = name.as_bytes().rsplit(|&b| b == b'.').next();
    match language {
        b"" | b"none" => matches!(suffix, Some(b"i" | b"ii" | b"s" | b"ll" | b"bc")),
        b"assembler" | b"ir" => true,
        _ => language.ends_with(b"cpp-output"),
    }
}

/// Whether it is a module's interface by its name: what is compiled after it may import it.
pub fn is_module(name: &OsString) -> bool {
    let suffix = name.as_bytes().rsplit(|&b| b == b'.').next();
    matches!(suffix, Some(b"cppm" | b"ixx"))
}

/// Whether clang compiles what has this name (rather than to take a name that it does not know for an object's).
pub fn is_compiled(name: &OsString) -> bool {
    let suffix = name.as_bytes().rsplit(|&b| b == b'.').next();
    let c = matches!(suffix, Some(b"c" | b"i" | b"s" | b"S"));
    c || is_cxx(name, b"")
}
