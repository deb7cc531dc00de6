//! SHA-256 in hexadecimal, of bytes, files and streams.

use crate::error::{Error, IoContext};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The hash of `bytes`.
pub fn bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The hash of a file's content.
pub fn file(path: &Path) -> Result<String, Error> {
    let mut file = File::open(path).on("open", path)?;
    stream(&mut file).on("read", path)
}

/// The hash of all that `reader` gives.
pub fn stream(reader: &mut impl Read) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(hex(&hasher.finalize())),
            Ok(n) => hasher.update(&buffer[..n]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// The hash of a list of fields, no two lists having the same byte string.
pub struct Fields(Sha256);

impl Fields {
    pub fn new() -> Self {
        Self(Sha256::new())
    }

    pub fn add(&mut self, field: &str) {
        self.0.update(field.len().to_le_bytes());
        self.0.update(field);
    }

    pub fn finish(self) -> String {
        hex(&self.0.finalize())
    }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answer() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(bytes(b"abc"), abc);
        assert_eq!(stream(&mut &b"abc"[..]).unwrap(), abc);
    }

    #[test]
    fn fields_do_not_run_together() {
        let of = |fields: &[&str]| {
            let mut hash = Fields::new();
            fields.iter().for_each(|field| hash.add(field));
            hash.finish()
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
    }
}
