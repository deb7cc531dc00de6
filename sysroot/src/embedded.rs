//! The sysroot that a release binary carries, unpacked into the cache at first use.
//!
//! The build script puts it in when `WASICC_EMBED_SYSROOT` names an archive made by `wasicc sysroot pack`. Its place
//! in the cache is named by the archive's hash, so that finding it again costs one look.

use crate::cache;
use crate::error::Error;
use crate::lock::Lock;
use crate::manifest::MANIFEST;
use crate::pack;
use crate::scratch::Scratch;
use crate::swap;
use std::path::{Path, PathBuf};

include!(concat!(env!("OUT_DIR"), "/carried.rs"));

/// The carried archive's SHA-256 and bytes, a tar.gz.
pub fn archive() -> Option<(&'static str, &'static [u8])> {
    CARRIED
}

/// The unpacked carried sysroot in the cache, unpacking it at first use; `None` when this binary carries none.
pub fn ensure(cache: &Path) -> Result<Option<PathBuf>, Error> {
    match archive() {
        Some((sha256, bytes)) => unpacked(sha256, bytes, cache).map(Some),
        None => Ok(None),
    }
}

fn unpacked(sha256: &str, bytes: &[u8], cache: &Path) -> Result<PathBuf, Error> {
    let sysroots = cache::sysroots(cache);
    let path = sysroots.join(format!("embedded-{}", &sha256[..sha256.len().min(32)]));
    // It appears whole, with its manifest, or not at all.
    if path.join(MANIFEST).is_file() {
        return Ok(path);
    }
    // Not a word: the first compiles of a parallel build would all say it.
    let _lock = Lock::take(cache, || {})?;
    if path.join(MANIFEST).is_file() {
        return Ok(path);
    }
    let stage = Scratch::new_in(&sysroots)?;
    let root = stage.path().join("sysroot");
    let name = Path::new("the sysroot in this program");
    pack::unpack_to(name, flate2::bufread::GzDecoder::new(bytes), &root)?;
    swap::put(&root, &path, &stage.path().join("old"))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files, layout, manifest};
    use std::fs;

    #[test]
    fn unpacked_once() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("root");
        files::write(&root.join("include/stdio.h"), b"").unwrap();
        let mut manifest = manifest::tests::sample(env!("CARGO_PKG_VERSION"));
        manifest.id = "0123456789abcdef".to_owned();
        layout::seal(&root, &mut manifest).unwrap();
        let packed = dir.path().join("x.tar.gz");
        pack::pack(&root, &packed, false).unwrap();
        let bytes = fs::read(&packed).unwrap();
        let cache = dir.path().join("cache");
        let first = unpacked("aa11", &bytes, &cache).unwrap();
        assert!(first.join("include/stdio.h").exists());
        assert_eq!(unpacked("aa11", b"not read again", &cache).unwrap(), first);
        assert!(unpacked("bb22", b"broken", &cache).is_err());
    }
}
