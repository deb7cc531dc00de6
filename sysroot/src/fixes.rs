//! The fixes since musl's release: which patches of Debian's series are applied, and which not.

use crate::error::{Error, IoContext};
use crate::patch::{self, Outcome};
use crate::tarball;
use std::fs;
use std::path::Path;

/// Files that a fix creates: sources.toml may speak of them although the release does not have them.
pub const CREATED: [&str; 1] = ["src/linux/renameat2.c"];

/// Whether a patch is applied; the reason stands over its line.
enum Verdict {
    Apply,
    Skip,
}

/// What is known of Debian's patches. One that is not here is applied if it touches code that we compile.
const KNOWN: [(&str, Verdict); 6] = [
    // For gcc's specs file and the dynamic loader: neither is used.
    ("static-pie.patch", Verdict::Skip),
    // CVE-2025-26519: iconv reads out of bounds in EUC-KR…
    (
        "CVE-2025-26519-0001_iconv_fix_erroneous_input_validation_in_EUC_KR_decod.patch",
        Verdict::Apply,
    ),
    // …and writes out of bounds in UTF-8 after it.
    (
        "CVE-2025-26519-0002_iconv_harden_UTF_8_output_code_path_against_input_de.patch",
        Verdict::Apply,
    ),
    // A function that programs look for.
    ("renameat2.patch", Verdict::Apply),
    // iconv is slow and wrong in GB 18030.
    (
        "0001-fix-pathological-slowness-incorrect-mappings-in-icon.patch",
        Verdict::Apply,
    ),
    // CVE-2026-40200: qsort corrupts the stack.
    (
        "0002-qsort-fix-leonardo-heap-corruption-from-bug-in-doubl.patch",
        Verdict::Apply,
    ),
];

/// Applies the fixes in `archive` (a `debian.tar.xz`) to musl's source at `musl`; `scratch` is an empty folder. The
/// names of those that musl then has are returned.
pub fn apply(archive: &Path, musl: &Path, scratch: &Path) -> Result<Vec<String>, Error> {
    let (stream, _) = tarball::open(archive)?;
    fs::create_dir_all(scratch).on("create", scratch)?;
    tarball::unpack(archive, stream, scratch, 1)?;
    let dir = scratch.join("patches");
    let series = dir.join("series");
    let series = fs::read_to_string(&series).on("read", &series)?;
    let mut applied = Vec::new();
    for line in series.lines() {
        let name = line.split_whitespace().next().unwrap_or_default();
        if name.is_empty() || name.starts_with('#') {
            continue;
        }
        let known = KNOWN.iter().find(|(known, _)| *known == name);
        if matches!(known, Some((_, Verdict::Skip))) {
            continue;
        }
        let path = dir.join(name);
        let patch = patch::parse(name, &fs::read(&path).on("read", &path)?)?;
        let compiled = |path: &str| path.starts_with("src/") || path.starts_with("include/");
        if known.is_none() && !patch.paths().any(compiled) {
            continue;
        }
        match patch::apply(&patch, musl)? {
            Outcome::Applied | Outcome::Already => applied.push(name.to_owned()),
        }
    }
    Ok(applied)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    fn package(path: &Path, entries: &[(&str, &str)]) {
        let xz = xz2::write::XzEncoder::new(fs::File::create(path).unwrap(), 1);
        let mut tar = tar::Builder::new(xz);
        for (name, text) in entries {
            let mut header = tar::Header::new_gnu();
            header.set_size(text.len() as u64);
            header.set_mode(0o644);
            let name = format!("debian/patches/{name}");
            tar.append_data(&mut header, name, text.as_bytes()).unwrap();
        }
        tar.into_inner().unwrap().finish().unwrap();
    }

    fn diff(file: &str) -> String {
        format!("--- a/{file}\n+++ b/{file}\n@@ -1 +1 @@\n-old\n+new\n")
    }

    fn run(series: &str) -> Result<(Vec<String>, String), Error> {
        let dir = tempfile::tempdir().unwrap();
        let (musl, archive) = (dir.path().join("musl"), dir.path().join("x.debian.tar.xz"));
        files::write(&musl.join("src/a.c"), b"old\n").unwrap();
        let entries = [
            ("series", series),
            ("code.patch", &diff("src/a.c")),
            ("tools.patch", &diff("configure")),
            ("static-pie.patch", &diff("src/a.c")),
            ("misfit.patch", &diff("src/b.c")),
        ];
        package(&archive, &entries);
        let applied = apply(&archive, &musl, &dir.path().join("scratch"))?;
        Ok((applied, fs::read_to_string(musl.join("src/a.c")).unwrap()))
    }

    #[test]
    fn the_series_decides_with_the_table() {
        let (applied, text) = run("# a comment\nstatic-pie.patch\ntools.patch -p1\n\n").unwrap();
        assert!(applied.is_empty() && text == "old\n");
        let (applied, text) = run("tools.patch\ncode.patch\n").unwrap();
        assert!(applied == ["code.patch"] && text == "new\n");
    }

    #[test]
    fn a_patch_that_does_not_fit_is_an_error() {
        assert!(matches!(run("misfit.patch\n"), Err(Error::Patch { .. })));
        assert!(matches!(run("not-there.patch\n"), Err(Error::Io { .. })));
    }
}
