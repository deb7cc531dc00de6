//! `-fmalloc=NAME`: which malloc the program gets.

use std::ffi::{OsStr, OsString};

use crate::error::Error;

/// A malloc of the sysroot's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Malloc {
    /// libc.a's.
    #[default]
    Libc,
    /// musl's own.
    Musl,
    /// The one that finds wrong uses of memory.
    Debug,
}

/// The names, for the flag.
const NAMES: &[(&str, Malloc)] = &[
    ("default", Malloc::Libc),
    ("musl", Malloc::Musl),
    ("debug", Malloc::Debug),
];

/// musl's malloc, which takes the place of libc's.
const MUSL_LIBRARY: &str = "-lc-malloc-musl";

/// The debugging malloc, likewise.
const DEBUG_LIBRARY: &str = "-lc-malloc-debug";

/// By this the runner knows a program with it ([`crate::run`]).
const DEBUG_EXPORT: &str = "-Wl,--export-if-defined=__wasicc_allocations";

/// C++'s operators that take and give memory, by their names in objects: calls go by way of the debugging malloc, which so knows
/// what a block was made with and what it is given back to.
const OPERATORS: &[&str] = &[
    "_Znwm",
    "_Znam",
    "_ZnwmRKSt9nothrow_t",
    "_ZnamRKSt9nothrow_t",
    "_ZnwmSt11align_val_t",
    "_ZnamSt11align_val_t",
    "_ZnwmSt11align_val_tRKSt9nothrow_t",
    "_ZnamSt11align_val_tRKSt9nothrow_t",
    "_ZdlPv",
    "_ZdaPv",
    "_ZdlPvm",
    "_ZdaPvm",
    "_ZdlPvRKSt9nothrow_t",
    "_ZdaPvRKSt9nothrow_t",
    "_ZdlPvSt11align_val_t",
    "_ZdaPvSt11align_val_t",
    "_ZdlPvmSt11align_val_t",
    "_ZdaPvmSt11align_val_t",
    "_ZdlPvSt11align_val_tRKSt9nothrow_t",
    "_ZdaPvSt11align_val_tRKSt9nothrow_t",
];

impl Malloc {
    /// The malloc of that name.
    pub fn named(name: &OsStr) -> Result<Malloc, Error> {
        (NAMES.iter().find(|(known, _)| name == *known))
            .map(|(_, malloc)| *malloc)
            .ok_or_else(|| Error::Malloc {
                name: name.to_owned(),
                known: NAMES.iter().map(|(name, _)| *name).collect(),
            })
    }

    /// The library that goes before libc.
    pub fn library(self) -> Option<&'static str> {
        match self {
            Malloc::Libc => None,
            Malloc::Musl => Some(MUSL_LIBRARY),
            Malloc::Debug => Some(DEBUG_LIBRARY),
        }
    }

    /// What a link with it needs besides.
    pub fn linker_flags(self) -> Vec<OsString> {
        match self {
            Malloc::Libc | Malloc::Musl => Vec::new(),
            Malloc::Debug => {
                let wraps = OPERATORS.iter().map(|name| format!(",--wrap={name}"));
                vec![
                    DEBUG_EXPORT.into(),
                    format!("-Wl{}", wraps.collect::<String>()).into(),
                ]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(
            Malloc::named(OsStr::new("default")).ok(),
            Some(Malloc::default())
        );
        assert_eq!(Malloc::named(OsStr::new("musl")).ok(), Some(Malloc::Musl));
        assert_eq!(Malloc::named(OsStr::new("debug")).ok(), Some(Malloc::Debug));
        let error = Malloc::named(OsStr::new("fastest")).unwrap_err();
        assert!(error.to_string().ends_with("default, musl, debug"));
    }
}
