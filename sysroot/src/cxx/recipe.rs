//! `libraries.toml`: the pinned source of the C++ libraries, and how they are compiled, as data.

use crate::error::{Error, IoContext};
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// The whole of libraries.toml.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    pub source: Pinned,
    pub flags: Flags,
    pub library: Vec<Library>,
    #[serde(default)]
    pub extra_flags: Vec<ExtraFlags>,
}

/// LLVM's source that is built.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pinned {
    /// The distribution's source package.
    pub package: String,
    /// For example `22.1.8`.
    pub version: String,
    /// The archive's name.
    pub archive: String,
    pub sha256: String,
    /// Of the archive, in bytes.
    pub size: u64,
    /// What is unpacked: folders, which end with `/`, and patterns of files' names.
    pub parts: Vec<String>,
}

/// Compiler flags by group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flags {
    pub common: Vec<String>,
    pub exceptions: Vec<String>,
    pub no_exceptions: Vec<String>,
    pub headers: Vec<String>,
}

/// Files of one folder that go into one library; a library may have several of these.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Library {
    /// `libc++`.
    pub name: String,
    pub folder: String,
    pub flags: Vec<String>,
    #[serde(default)]
    pub files: Vec<String>,
    #[serde(default)]
    pub with_exceptions: Vec<String>,
    #[serde(default)]
    pub without_exceptions: Vec<String>,
}

/// Flags that one file gets on top.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraFlags {
    pub file: String,
    pub flags: Vec<String>,
    /// Only in the build with exceptions (true), or without.
    pub exceptions: Option<bool>,
    pub reason: String,
}

impl Recipe {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).on("read", path)?;
        let recipe: Self = toml::from_str(&text).map_err(|source| Error::RecipeSyntax {
            file: "libraries.toml",
            source: Box::new(source),
        })?;
        let wrong = |entry: &str, why| Error::RecipeEntry {
            file: "libraries.toml",
            entry: entry.to_owned(),
            why,
        };
        for extra in &recipe.extra_flags {
            if extra.reason.trim().is_empty() {
                return Err(wrong(&extra.file, "has no reason"));
            }
            if !recipe
                .library
                .iter()
                .any(|library| library.has(&extra.file))
            {
                return Err(wrong(&extra.file, "gets extra flags, but is in no library"));
            }
        }
        Ok(recipe)
    }

    /// The flags that `file` gets on top of its library's, in the build with, or without, exceptions.
    pub fn extra(&self, file: &str, exceptions: bool) -> impl Iterator<Item = &String> {
        let fits = move |extra: &&ExtraFlags| {
            extra.file == file && extra.exceptions.is_none_or(|only| only == exceptions)
        };
        let extra = self.extra_flags.iter().filter(fits);
        extra.flat_map(|extra| &extra.flags)
    }
}

impl Pinned {
    /// LLVM's major version.
    pub fn major(&self) -> Option<u32> {
        self.version.split('.').next()?.parse().ok()
    }
}

impl Library {
    /// The files of the build with, or without, exceptions.
    pub fn files(&self, exceptions: bool) -> impl Iterator<Item = &String> {
        let more = match exceptions {
            true => &self.with_exceptions,
            false => &self.without_exceptions,
        };
        self.files.iter().chain(more)
    }

    fn has(&self, path: &str) -> bool {
        let rest = path.strip_prefix(&self.folder);
        let name = rest.and_then(|rest| rest.strip_prefix('/'));
        name.is_some_and(|name| {
            [true, false]
                .iter()
                .any(|&with| self.files(with).any(|f| f == name))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "[source]\npackage = 'p'\nversion = '22.1.8'\narchive = 'a'\nsha256 = 's'\nsize = 1\nparts = []\n\
                        [flags]\ncommon = []\nexceptions = []\nno_exceptions = []\nheaders = []\n\
                        [[library]]\nname = 'libx'\nfolder = '{llvm}/x'\nflags = []\nfiles = ['a.cpp']\n\
                        with_exceptions = ['throw.cpp']\nwithout_exceptions = ['abort.cpp']\n";

    fn read(rest: &str) -> Result<Recipe, Error> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("libraries.toml");
        fs::write(&path, format!("{HEAD}{rest}")).unwrap();
        Recipe::read(&path)
    }

    #[test]
    fn files_by_kind_of_build() {
        let recipe = read("").unwrap();
        let files = |with| recipe.library[0].files(with).cloned().collect::<Vec<_>>();
        assert_eq!(files(true), ["a.cpp", "throw.cpp"]);
        assert_eq!(files(false), ["a.cpp", "abort.cpp"]);
        assert_eq!(recipe.source.major(), Some(22));
    }

    #[test]
    fn extra_flags_need_a_file_and_a_reason() {
        let extra = |file: &str, reason: &str| {
            read(&format!(
                "[[extra_flags]]\nfile = '{file}'\nflags = ['-g']\nreason = '{reason}'\n"
            ))
        };
        let recipe = extra("{llvm}/x/abort.cpp", "because").unwrap();
        assert_eq!(recipe.extra("{llvm}/x/abort.cpp", false).count(), 1);
        assert_eq!(recipe.extra("{llvm}/x/a.cpp", false).count(), 0);
        assert!(extra("{llvm}/x/none.cpp", "because").is_err());
        assert!(extra("{llvm}/x/a.cpp", " ").is_err());
    }

    #[test]
    fn our_own_recipe_is_right() {
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("cxx/libraries.toml");
        let recipe = Recipe::read(&ours).unwrap();
        assert_eq!(recipe.source.sha256.len(), 64);
        assert!(recipe.source.archive.contains(&recipe.source.version));
    }
}
