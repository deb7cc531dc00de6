//! The key of a source's entry: a hash of all that decides what it compiles to, but for the files that it includes.

use super::super::cache::Key;
use super::Language;
use sha2::{Digest, Sha256};
use std::env;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// The environment variables that clang and wasicc look at when they compile, besides `WASICC_…`.
const VARIABLES: &[&str] = &[
    "CCC_OVERRIDE_OPTIONS",
    "CPATH",
    "CPLUS_INCLUDE_PATH",
    "C_INCLUDE_PATH",
    "LIBRARY_PATH",
    "SOURCE_DATE_EPOCH",
];

/// The key of the source `text` in `path`, to be compiled by what `identity` tells of.
pub fn key(path: &Path, text: &[u8], language: Language, identity: &[OsString]) -> Key {
    let mut hash = Sha256::new();
    let mut add = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    add(env!("CARGO_PKG_VERSION").as_bytes());
    add(match language {
        Language::C => b"c",
        Language::Cxx => b"c++",
    });
    // The path is in the module's debug information and in __FILE__, as it was typed.
    add(path.as_os_str().as_bytes());
    let whole = std::path::absolute(path).unwrap_or_default();
    add(whole.as_os_str().as_bytes());
    add(text);
    for word in identity {
        add(word.as_bytes());
    }
    let mut variables: Vec<_> = env::vars_os().filter(|(name, _)| matters(name)).collect();
    variables.sort();
    for (name, value) in variables {
        add(name.as_bytes());
        add(value.as_bytes());
    }
    Key(hash.finalize().into())
}

fn matters(name: &OsStr) -> bool {
    name.as_bytes().starts_with(b"WASICC_") || VARIABLES.iter().any(|known| name == *known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_it_counts() {
        let identity = ["sysroot".into()];
        let of =
            |path: &str, text: &[u8], language| key(Path::new(path), text, language, &identity);
        let one = of("a.c", b"x", Language::C);
        assert_eq!(one, of("a.c", b"x", Language::C));
        assert_ne!(one, of("./a.c", b"x", Language::C));
        assert_ne!(one, of("a.c", b"y", Language::C));
        assert_ne!(one, of("a.c", b"x", Language::Cxx));
        assert_ne!(
            one,
            key(Path::new("a.c"), b"x", Language::C, &["other".into()])
        );
    }
}
