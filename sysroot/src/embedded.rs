//! The sysroot that a release binary carries.

use crate::error::Error;
use std::path::{Path, PathBuf};

/// The carried sysroot's archive, a tar.gz as `wasicc sysroot pack` writes it.
pub fn archive() -> Option<&'static [u8]> {
    None
}

/// The unpacked carried sysroot in the cache, unpacking it at first use; `None` when this binary carries none.
pub fn ensure(_cache: &Path) -> Result<Option<PathBuf>, Error> {
    Ok(None)
}
