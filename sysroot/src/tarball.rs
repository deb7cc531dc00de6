//! Archives: tar.gz and tar.xz, read with distrust, written so that the same files give the same bytes.

mod unpack;
mod write;

use crate::error::{Error, IoContext};
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

pub use unpack::{unpack, unpack_some};
pub use write::write;

/// How an archive is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    Gzip,
    Xz,
}

/// Opens a compressed archive; its first bytes tell the compression, not its name.
pub fn open(path: &Path) -> Result<(Box<dyn Read>, Compression), Error> {
    let mut file = File::open(path).on("open", path)?;
    let mut magic = [0; 6];
    let mut have = 0;
    while have < magic.len() {
        match file.read(&mut magic[have..]).on("read", path)? {
            0 => break,
            n => have += n,
        }
    }
    file.rewind().on("read", path)?;
    let file = BufReader::with_capacity(1 << 16, file);
    match magic {
        [0x1f, 0x8b, ..] => Ok((
            Box::new(flate2::bufread::GzDecoder::new(file)),
            Compression::Gzip,
        )),
        [0xfd, b'7', b'z', b'X', b'Z', 0] => Ok((
            Box::new(xz2::bufread::XzDecoder::new(file)),
            Compression::Xz,
        )),
        _ => Err(Error::BadArchive {
            path: path.to_owned(),
            source: std::io::Error::other("neither gzip nor xz"),
        }),
    }
}
