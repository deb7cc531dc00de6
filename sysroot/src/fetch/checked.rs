//! The pinned release of musl, and the check that a file is it.

use crate::error::{Error, IoContext};
use crate::hash;
use crate::tarball::{self, Compression};
use std::fs;
use std::path::Path;

/// The release that is built.
pub const MUSL_VERSION: &str = "1.2.5";
/// Upstream's release archive.
pub const MUSL_URL: &str = "https://musl.libc.org/releases/musl-1.2.5.tar.gz";
/// SHA-256 of `musl-1.2.5.tar.gz`, which is also Debian's `musl_1.2.5.orig.tar.gz`.
pub const ARCHIVE_SHA256: &str = "a9a118bbe84d8764da0ea0d28b3ab3fae8477fc7e4085d90102b8596fc7c75e4";
/// SHA-256 of the tar inside, for an archive that was compressed anew.
const TAR_SHA256: &str = "1efeecf639b04eae538fb20a3d185105488bf5901668ec4cfe411f5973a222cb";
/// Source packages of Debian whose fixes are known by their SHA-256.
pub const KNOWN_FIXES: [(&str, &str); 1] = [(
    "1.2.5-3.1~deb13u1",
    "46fdfb271edc2f035d8d4063ff2e299734409693e781e69e4b77e0a9a495072e",
)];

/// The release archive's name.
pub fn archive_name() -> String {
    format!("musl-{MUSL_VERSION}.tar.gz")
}

/// Checks that `path` is the release archive: byte for byte as gzip, or the same tar in xz.
pub fn release_archive(path: &Path) -> Result<(), Error> {
    let found = hash::file(path)?;
    if found == ARCHIVE_SHA256 {
        return Ok(());
    }
    if let Ok((mut stream, Compression::Xz)) = tarball::open(path) {
        let inside = hash::stream(&mut stream).map_err(|source| Error::BadArchive {
            path: path.to_owned(),
            source,
        })?;
        if inside == TAR_SHA256 {
            return Ok(());
        }
    }
    Err(mismatch(path, ARCHIVE_SHA256, found))
}

/// Checks a file against a sum.
pub fn sum(path: &Path, expected: &str) -> Result<(), Error> {
    let found = hash::file(path)?;
    if found == expected {
        return Ok(());
    }
    Err(mismatch(path, expected, found))
}

fn mismatch(path: &Path, expected: &str, found: String) -> Error {
    let size = match fs::metadata(path).on("examine", path) {
        Ok(meta) => meta.len(),
        Err(error) => return error,
    };
    Error::Checksum {
        path: path.to_owned(),
        expected: expected.to_owned(),
        found,
        size,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_file_is_refused_with_both_sums() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("musl-1.2.5.tar.gz");
        fs::write(&path, "not musl").unwrap();
        let message = release_archive(&path).unwrap_err().to_string();
        assert!(message.contains(ARCHIVE_SHA256), "{message}");
        assert!(message.contains(&hash::bytes(b"not musl")), "{message}");
        assert!(message.contains("8 bytes"), "{message}");
        assert!(sum(&path, &hash::bytes(b"not musl")).is_ok());
    }
}
