//! `sources.toml`: what of musl is compiled and how, as data.
//!
//! Read strictly, so that the list stays honest: an unknown key, an entry without a reason or a file that musl does
//! not have is an error.

mod check;

use crate::error::{Error, IoContext};
use crate::glob;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The whole of sources.toml.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Flags of `common`, `musl`, `bottom`, `crt`, `simd` and `lto` files.
    pub flags: Flags,
    #[serde(default)]
    pub lto: Lto,
    #[serde(default)]
    pub headers: Headers,
    #[serde(default)]
    pub leave_out: Vec<LeaveOut>,
    #[serde(default)]
    pub replaced: Vec<Replaced>,
    #[serde(default)]
    pub extra_flags: Vec<ExtraFlags>,
}

/// Compiler flags by group; `common` goes before each of the others, `bottom` and then `simd` make libc-simd.a, `lto` stands behind
/// those that a file of libc-lto.a has in libc.a.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flags {
    pub common: Vec<String>,
    pub musl: Vec<String>,
    pub bottom: Vec<String>,
    pub crt: Vec<String>,
    pub simd: Vec<String>,
    pub lto: Vec<String>,
}

/// What goes into libc-lto.a.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lto {
    /// Files of musl and of libc-bottom.
    #[serde(default)]
    pub files: Vec<String>,
    /// Functions of theirs that the compiler knows and makes calls of though their names begin with `_`.
    #[serde(default)]
    pub known: Vec<String>,
    /// What of these does not.
    #[serde(default)]
    pub leave_out: Vec<LeaveOut>,
}

/// What is said about headers.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headers {
    /// Files of arch/wasm32/bits that are not installed.
    #[serde(default)]
    pub internal: Vec<String>,
    /// Files of musl's include that are not installed.
    #[serde(default)]
    pub leave_out: Vec<LeaveOut>,
}

/// Files of musl that are not compiled, or not installed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeaveOut {
    pub file: String,
    pub reason: String,
}

/// Files of musl that one of ours stands in for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replaced {
    pub file: String,
    pub by: String,
    /// The archive that musl's file goes into all the same, for links that ask for it.
    pub archive: Option<String>,
    pub reason: String,
}

/// Flags that some files get on top.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraFlags {
    pub file: String,
    pub flags: Vec<String>,
    pub reason: String,
}

impl Recipe {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).on("read", path)?;
        let recipe: Self = toml::from_str(&text).map_err(|source| Error::RecipeSyntax {
            file: "sources.toml",
            source: Box::new(source),
        })?;
        recipe.check_entries()?;
        Ok(recipe)
    }

    /// Whether musl's `file` is compiled.
    pub fn compiles(&self, file: &str) -> bool {
        let left_out = self.leave_out.iter().map(|entry| &entry.file);
        let replaced = self.replaced.iter().map(|entry| &entry.file);
        !left_out
            .chain(replaced)
            .any(|pattern| glob::matches(pattern, file))
    }

    /// Whether musl's `file`, for which one of ours stands in in libc.a, goes into `archive`.
    pub fn goes_into(&self, file: &str, archive: &str) -> bool {
        self.replaced.iter().any(|entry| {
            entry.archive.as_deref() == Some(archive) && glob::matches(&entry.file, file)
        })
    }

    /// Whether `file` is in libc-lto.a, too.
    pub fn has_bitcode(&self, file: &str) -> bool {
        let fits = |pattern: &String| glob::matches(pattern, file);
        self.lto.files.iter().any(fits) && !self.lto.leave_out.iter().any(|e| fits(&e.file))
    }

    /// Whether the compiler knows the function `name`, which is the implementation's own.
    pub fn is_known(&self, name: &str) -> bool {
        let mut known = self.lto.known.iter();
        known.any(|pattern| glob::matches(pattern, name))
    }

    /// The flags that `file` gets on top of its group's.
    pub fn extra(&self, file: &str) -> impl Iterator<Item = &String> {
        self.extra_flags
            .iter()
            .filter(move |entry| glob::matches(&entry.file, file))
            .flat_map(|entry| &entry.flags)
    }

    /// The flags by group, as written.
    pub fn groups(&self) -> BTreeMap<String, Vec<String>> {
        let Flags {
            common,
            musl,
            bottom,
            crt,
            simd,
            lto,
        } = &self.flags;
        [
            ("common", common),
            ("musl", musl),
            ("bottom", bottom),
            ("crt", crt),
            ("simd", simd),
            ("lto", lto),
        ]
        .map(|(name, flags)| (name.to_owned(), flags.clone()))
        .into()
    }
}
