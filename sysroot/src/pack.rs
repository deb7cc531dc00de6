//! A sysroot in one file, and back.

use crate::error::{Error, IoContext};
use crate::file_list;
use crate::hash::{self, Fields};
use crate::layout::{CXX_HEADERS, CXX_MODULES, LIB, NO_EXCEPTIONS};
use crate::lock::Lock;
use crate::manifest::{Cxx, FILES, MANIFEST, Manifest};
use crate::place::Place;
use crate::progress::Progress;
use crate::{cache, tarball};
use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Packs the sysroot at `root` into the tar.gz `out`, without libc++ if `c_only`. The same sysroot gives the same
/// bytes; `out` appears when it is whole.
pub fn pack(root: &Path, out: &Path, c_only: bool) -> Result<(), Error> {
    let mut manifest = Manifest::read(root)?;
    file_list::require_whole(root, &manifest)?;
    let path = root.join(FILES);
    let mut sums = file_list::parse(&fs::read_to_string(&path).on("read", &path)?);
    if c_only && !matches!(manifest.cxx, Cxx::None(_)) {
        sums.retain(|name, _| !is_cxx(name));
        manifest.cxx = Cxx::None("it was left out when the sysroot was packed".to_owned());
        let mut fields = Fields::new();
        fields.add(&manifest.id);
        fields.add("C only");
        manifest.id = fields.finish()[..manifest.id.len()].to_owned();
    }
    let list = file_list::format(&sums);
    manifest.files_sha256 = hash::bytes(list.as_bytes());
    let names: Vec<String> = sums.into_keys().collect();
    let json = manifest.to_json();
    let extra = [(FILES, list.as_bytes()), (MANIFEST, json.as_bytes())];

    let dir = match out.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    };
    let aside = tempfile::Builder::new()
        .prefix(".wasicc-pack-")
        .permissions(fs::Permissions::from_mode(0o666))
        .tempfile_in(dir)
        .on("create a file in", dir)?;
    tarball::write(aside.path(), root, &names, &extra)?;
    aside
        .persist(out)
        .map_err(|error| error.error)
        .on("create", out)?;
    Ok(())
}

/// Unpacks the archive at `path` into `out`, or into the cache and into use; the sysroot's path is returned.
pub fn unpack(path: &Path, out: Option<&Path>, progress: &Progress) -> Result<PathBuf, Error> {
    let cache = cache::dir()?;
    let place = Place::new(out, &cache)?;
    let (stream, _) = tarball::open(path)?;
    let _lock = Lock::take(&cache, || progress.say("waiting for another build to end"))?;
    let stage = place.stage()?;
    let root = stage.path().join("sysroot");
    let manifest = unpack_to(path, stream, &root)?;
    if place.has(&manifest.id).is_some() {
        place.make_current(&stage, &manifest.id)?;
        return Ok(place.path(&manifest.id));
    }
    place.put(&root, &stage, &manifest.id)
}

/// Unpacks a stream into the new folder `root`, and checks every file.
pub fn unpack_to(archive: &Path, stream: impl Read, root: &Path) -> Result<Manifest, Error> {
    fs::create_dir_all(root).on("create", root)?;
    tarball::unpack(archive, stream, root, 0)?;
    let from_archive = |error| match error {
        Error::NotASysroot { .. } => Error::NotASysroot {
            path: archive.to_owned(),
        },
        Error::SysrootVersion { found, wanted, .. } => Error::SysrootVersion {
            path: archive.to_owned(),
            found,
            wanted,
        },
        Error::Damaged { problems, .. } => Error::Damaged {
            path: archive.to_owned(),
            problems,
        },
        other => other,
    };
    let manifest = Manifest::read(root).map_err(from_archive)?;
    // The id becomes a folder's name.
    if manifest.id.len() < 8 || !manifest.id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Error::BadEntry {
            archive: archive.to_owned(),
            entry: MANIFEST.to_owned(),
            why: "has an id that is no hash",
        });
    }
    file_list::require_whole(root, &manifest).map_err(from_archive)?;
    Ok(manifest)
}

fn is_cxx(name: &str) -> bool {
    let lib = |name: &str| {
        ["libc++", "libunwind", NO_EXCEPTIONS]
            .iter()
            .any(|prefix| name.starts_with(prefix))
    };
    let below = |dir: &str| {
        let rest = name.strip_prefix(dir);
        rest.is_some_and(|rest| rest.starts_with('/'))
    };
    let in_lib = name
        .strip_prefix(LIB)
        .and_then(|rest| rest.strip_prefix('/'));
    below(CXX_HEADERS) || below(CXX_MODULES) || in_lib.is_some_and(lib)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files, layout, manifest};

    fn sysroot(root: &Path) {
        files::write(&root.join("include/stdio.h"), b"int puts(const char *);").unwrap();
        files::write(&root.join(LIB).join("libc.a"), b"!<arch>\n").unwrap();
        files::write(&root.join(LIB).join("libc++.a"), b"!<arch>\n").unwrap();
        files::write(&root.join(LIB).join("noeh/libc++.a"), b"!<arch>\n").unwrap();
        let mut manifest = manifest::tests::sample(env!("CARGO_PKG_VERSION"));
        manifest.id = "0123456789abcdef".to_owned();
        layout::seal(root, &mut manifest).unwrap();
    }

    #[test]
    fn the_same_sysroot_gives_the_same_bytes_and_comes_back() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        let mut packed = Vec::new();
        for name in ["one", "two"] {
            sysroot(&at(name));
            pack(&at(name), &at("out.tar.gz"), false).unwrap();
            packed.push(fs::read(at("out.tar.gz")).unwrap());
        }
        assert_eq!(packed[0], packed[1]);
        let (stream, _) = tarball::open(&at("out.tar.gz")).unwrap();
        let manifest = unpack_to(Path::new("out"), stream, &at("back")).unwrap();
        assert_eq!(manifest, Manifest::read(&at("one")).unwrap());
    }

    #[test]
    fn c_only_leaves_the_cxx_library_out() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        sysroot(&at("one"));
        pack(&at("one"), &at("c.tar.gz"), true).unwrap();
        let (stream, _) = tarball::open(&at("c.tar.gz")).unwrap();
        let manifest = unpack_to(Path::new("c"), stream, &at("back")).unwrap();
        assert!(matches!(manifest.cxx, Cxx::None(_)));
        assert_ne!(manifest.id, "0123456789abcdef");
        assert!(at("back").join(LIB).join("libc.a").exists());
        assert!(!at("back").join(LIB).join("libc++.a").exists());
        assert!(!at("back").join(LIB).join("noeh").exists());
    }

    #[test]
    fn damage_is_found_on_both_ways() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        sysroot(&at("one"));
        pack(&at("one"), &at("x.tar.gz"), false).unwrap();
        fs::write(at("one").join("include/stdio.h"), "").unwrap();
        let damaged = pack(&at("one"), &at("y.tar.gz"), false);
        assert!(matches!(damaged, Err(Error::Damaged { .. })));
        assert!(!at("y.tar.gz").exists());
        let bytes = fs::read(at("x.tar.gz")).unwrap();
        fs::write(at("x.tar.gz"), &bytes[..bytes.len() - 20]).unwrap();
        let (stream, _) = tarball::open(&at("x.tar.gz")).unwrap();
        let cut = unpack_to(Path::new("x"), stream, &at("back"));
        assert!(matches!(cut, Err(Error::BadArchive { .. })), "{cut:?}");
    }
}
