//! The checks that keep sources.toml honest.

use super::Recipe;
use crate::error::Error;
use crate::glob;
use crate::layout::LIBC_MALLOC_MUSL;
use std::collections::HashSet;
use std::path::Path;

impl Recipe {
    /// Checks what can be seen in the file itself.
    pub(super) fn check_entries(&self) -> Result<(), Error> {
        let left_out = self.leave_out.iter().map(|e| (&e.file, &e.reason));
        let replaced = self.replaced.iter().map(|e| (&e.file, &e.reason));
        let extra = self.extra_flags.iter().map(|e| (&e.file, &e.reason));
        let headers = self.headers.leave_out.iter().map(|e| (&e.file, &e.reason));
        let no_bitcode = self.lto.leave_out.iter().map(|e| (&e.file, &e.reason));
        let mut seen = HashSet::new();
        for (file, reason) in left_out.chain(replaced).chain(headers).chain(no_bitcode) {
            if !seen.insert(file) {
                return Err(wrong(file, "is listed twice"));
            }
            if reason.trim().is_empty() {
                return Err(wrong(file, "has no reason"));
            }
        }
        let mut archives = self.replaced.iter().filter_map(|e| e.archive.as_ref());
        if let Some(name) = archives.find(|name| *name != LIBC_MALLOC_MUSL) {
            return Err(wrong(name, "is no archive of the sysroot"));
        }
        for (file, reason) in extra {
            if reason.trim().is_empty() {
                return Err(wrong(file, "has no reason"));
            }
        }
        Ok(())
    }

    /// Checks the entries against the files: `musl` are musl's, `ours` those of libc-bottom, `root` the folder that
    /// has libc-bottom in it. A pattern in `optional` may match nothing: a fix that is not always there creates it.
    pub fn check_files(
        &self,
        musl: &[String],
        ours: &[String],
        root: &Path,
        optional: &[&str],
    ) -> Result<(), Error> {
        let any =
            |pattern: &str, files: &[String]| files.iter().any(|file| glob::matches(pattern, file));
        let left_out = self.leave_out.iter().map(|entry| &entry.file);
        let replaced = self.replaced.iter().map(|entry| &entry.file);
        for file in left_out.chain(replaced) {
            if !any(file, musl) && !optional.contains(&file.as_str()) {
                return Err(wrong(file, "musl has no such file"));
            }
        }
        for entry in &self.replaced {
            if !root.join(&entry.by).is_file() {
                return Err(wrong(
                    &entry.by,
                    "stands in for a file of musl, but does not exist",
                ));
            }
        }
        for entry in &self.extra_flags {
            let file = &entry.file;
            if !any(file, musl) && !any(file, ours) && !optional.contains(&file.as_str()) {
                return Err(wrong(file, "gets extra flags, but does not exist"));
            }
        }
        let no_bitcode = self.lto.leave_out.iter().map(|entry| &entry.file);
        for file in self.lto.files.iter().chain(no_bitcode) {
            if !any(file, musl) && !any(file, ours) {
                return Err(wrong(file, "is about bitcode, but does not exist"));
            }
        }
        Ok(())
    }
}

fn wrong(entry: &str, why: &'static str) -> Error {
    Error::RecipeEntry {
        file: "sources.toml",
        entry: entry.to_owned(),
        why,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLAGS: &str =
        "[flags]\ncommon = []\nmusl = []\nbottom = []\ncrt = []\nsimd = []\nlto = []\n";

    fn read(rest: &str) -> Result<Recipe, Error> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sources.toml");
        std::fs::write(&path, format!("{FLAGS}{rest}")).unwrap();
        Recipe::read(&path)
    }

    #[test]
    fn entries_need_known_keys_and_a_reason() {
        let entry = "[[leave_out]]\nfile = \"src/a.c\"\n";
        assert!(read(&format!("{entry}reason = \"because\"")).is_ok());
        let no_reason = read(entry);
        assert!(matches!(no_reason, Err(Error::RecipeSyntax { .. })));
        let empty = read(&format!("{entry}reason = \" \""));
        assert!(matches!(
            empty,
            Err(Error::RecipeEntry {
                why: "has no reason",
                ..
            })
        ));
        let unknown = read(&format!("{entry}reason = \"r\"\nwhy = \"\""));
        assert!(matches!(unknown, Err(Error::RecipeSyntax { .. })));
        let twice = format!("{entry}reason = \"r\"\n");
        assert!(matches!(
            read(&format!("{twice}{twice}")),
            Err(Error::RecipeEntry { .. })
        ));
    }

    #[test]
    fn files_must_exist() {
        let recipe = read("[[leave_out]]\nfile = \"src/*/a.c\"\nreason = \"r\"").unwrap();
        let check = |files: &[&str], optional: &[&str]| {
            let files: Vec<String> = files.iter().map(|file| file.to_string()).collect();
            recipe.check_files(&files, &[], Path::new("/"), optional)
        };
        assert!(check(&["src/x/a.c"], &[]).is_ok());
        assert!(check(&["src/x/b.c"], &[]).is_err());
        assert!(check(&[], &["src/*/a.c"]).is_ok());
        assert!(!recipe.compiles("src/x/a.c") && recipe.compiles("src/x/b.c"));
    }

    #[test]
    fn what_is_bitcode() {
        let recipe = read(
            "[lto]\nfiles = [\"src/*\"]\n[[lto.leave_out]]\nfile = \"src/b.c\"\nreason = \"r\"",
        )
        .unwrap();
        assert!(recipe.has_bitcode("src/a.c") && !recipe.has_bitcode("src/b.c"));
        assert!(!recipe.has_bitcode("other/a.c"));
        let check = |files: &[&str]| {
            let files: Vec<String> = files.iter().map(|file| file.to_string()).collect();
            recipe.check_files(&files, &[], Path::new("/"), &[])
        };
        assert!(check(&["src/a.c", "src/b.c"]).is_ok());
        assert!(check(&["src/a.c"]).is_err());
    }

    #[test]
    fn a_stand_in_must_exist() {
        let recipe =
            read("[[replaced]]\nfile = \"src/a.c\"\nby = \"libc-bottom/none.c\"\nreason = \"r\"")
                .unwrap();
        let files = ["src/a.c".to_owned()];
        assert!(
            recipe
                .check_files(&files, &[], Path::new("/nowhere"), &[])
                .is_err()
        );
    }

    #[test]
    fn what_is_replaced_goes_where_its_entry_says() {
        let entry = |archive: &str| {
            read(&format!(
                "[[replaced]]\nfile = \"src/a.c\"\nby = \"b.c\"\narchive = \"{archive}\"\nreason = \"r\""
            ))
        };
        let recipe = entry(LIBC_MALLOC_MUSL).unwrap();
        assert!(!recipe.compiles("src/a.c") && recipe.goes_into("src/a.c", LIBC_MALLOC_MUSL));
        assert!(!recipe.goes_into("src/b.c", LIBC_MALLOC_MUSL));
        assert!(matches!(
            entry("libnone.a"),
            Err(Error::RecipeEntry {
                why: "is no archive of the sysroot",
                ..
            })
        ));
    }
}
