//! One entry on disk: the code, then a seal of its key, length and checksum.
//!
//! The seal comes last because the engine maps the file and wants the code, an ELF image, at its start; what
//! follows an ELF image is nobody's business. The checksum is against damage (a full disk, a crash, bad memory);
//! against other users stand ownership and permissions.

use super::Key;
use std::fmt;
use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt, MetadataExt};
use std::path::Path;

const MAGIC: &[u8; 8] = b"wasicc1\n";
const SEAL: usize = 8 + 32 + 8 + 4;

/// The names of files that are being written.
pub const TEMPORARY: &str = ".new-";

/// Why an entry is not used.
#[derive(Debug)]
pub enum Refusal {
    Io(io::Error),
    /// Another user owns it or may write it.
    NotOurs,
    /// No seal of this key at its end.
    NoSeal,
    /// The checksum is wrong.
    Damaged,
}

/// Checks that `file` is a whole, unchanged entry for `key` that only this user can have written.
pub fn check(file: &File, key: &Key) -> Result<(), Refusal> {
    let meta = file.metadata().map_err(Refusal::Io)?;
    let ours = meta.uid() == rustix::process::geteuid().as_raw() && meta.mode() & 0o022 == 0;
    if !meta.is_file() || !ours {
        return Err(Refusal::NotOurs);
    }
    let length = meta.len().checked_sub(SEAL as u64).ok_or(Refusal::NoSeal)?;
    let mut found = [0; SEAL];
    file.read_exact_at(&mut found, length)
        .map_err(Refusal::Io)?;
    if found[..SEAL - 4] != seal(key, length, 0)[..SEAL - 4] {
        return Err(Refusal::NoSeal);
    }
    match found == seal(key, length, checksum(file, length).map_err(Refusal::Io)?) {
        true => Ok(()),
        false => Err(Refusal::Damaged),
    }
}

/// The contents of the entry in `file`, if it is one for `key` as [`check`] wants it.
pub fn read(file: &File, key: &Key) -> Result<Vec<u8>, Refusal> {
    check(file, key)?;
    let length = file.metadata().map_err(Refusal::Io)?.len();
    let length = usize::try_from(length).map_err(|_| Refusal::NoSeal)?;
    let mut bytes = vec![0; length.saturating_sub(SEAL)];
    file.read_exact_at(&mut bytes, 0).map_err(Refusal::Io)?;
    Ok(bytes)
}

/// Writes the entry for `key` under `name`: whole or not at all. Makes the folder, for this user alone, when it is
/// not there.
pub fn write(folder: &Path, name: &str, key: &Key, code: &[u8]) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .tempfile_in(folder)?;
    file.write_all(code)?;
    file.write_all(&seal(key, code.len() as u64, crc32fast::hash(code)))?;
    let target = folder.join(name);
    file.persist(&target)
        .map(drop)
        .map_err(|e| e.error)
        .inspect_err(|_| {
            // A folder of that name would be in the way for ever.
            let _ = fs::remove_dir(&target);
        })
}

fn seal(key: &Key, length: u64, checksum: u32) -> [u8; SEAL] {
    let mut seal = [0; SEAL];
    seal[..8].copy_from_slice(MAGIC);
    seal[8..40].copy_from_slice(&key.0);
    seal[40..48].copy_from_slice(&length.to_le_bytes());
    seal[48..].copy_from_slice(&checksum.to_le_bytes());
    seal
}

fn checksum(file: &File, length: u64) -> io::Result<u32> {
    let mut hasher = crc32fast::Hasher::new();
    let mut buffer = vec![0; length.min(1 << 18) as usize];
    let mut at = 0;
    while at < length {
        let part = &mut buffer[..(length - at).min(1 << 18) as usize];
        file.read_exact_at(part, at)?;
        hasher.update(part);
        at += part.len() as u64;
    }
    Ok(hasher.finalize())
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Io(e) => write!(f, "it cannot be read: {e}"),
            Refusal::NotOurs => f.write_str("another user owns it or may write it"),
            Refusal::NoSeal => f.write_str("it is cut off or not of this module"),
            Refusal::Damaged => f.write_str("its checksum is wrong"),
        }
    }
}
