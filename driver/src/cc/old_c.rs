//! Old C: what gcc took with a warning until its 14th version, and clang takes for an error, is a warning again.
//!
//! This holds inside a build (`wasicc make` and the others), with `-fpermissive` as in gcc 14, and where `-std=` asks for a
//! language that is older than C99, which had no such rules. Inside a build `-Werror` is off as well.

use std::ffi::OsString;

use super::options::{Language, Options};

/// Diagnostics of C that are errors unless told otherwise.
const C: &[&str] = &[
    "-Wno-error=implicit-function-declaration",
    "-Wno-error=implicit-int",
    "-Wno-error=int-conversion",
    "-Wno-error=incompatible-pointer-types",
    "-Wno-error=incompatible-function-pointer-types",
    "-Wno-error=return-mismatch",
];

/// `register`, which C++17 removed; gcc warns.
const CXX: &[&str] = &["-Wno-error=register"];

/// A project's `-Werror` is about the warnings of the compilers that it knows.
const NO_ERRORS: &str = "-Wno-error";

/// The flags that stand behind the user's: in a build, new warnings of clang do not stop it. A check gets its answer.
pub fn last_flags(options: &Options) -> Option<OsString> {
    let wanted = options.build && options.has_source() && !options.asked;
    let wanted = wanted && options.permissive != Some(false);
    wanted.then(|| NO_ERRORS.into())
}

/// The flags for a command.
pub fn flags(language: Language, options: &Options) -> impl Iterator<Item = OsString> {
    let asked = options.permissive.unwrap_or(false);
    let c = (asked || options.old_c) && options.permissive != Some(false);
    let table = match language {
        Language::C => C,
        Language::Cxx => CXX,
    };
    let wanted = match language {
        Language::C => c,
        Language::Cxx => asked,
    };
    table.iter().filter(move |_| wanted).map(OsString::from)
}
