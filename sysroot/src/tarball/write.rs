//! Writes a tar.gz whose bytes depend on the files' names and contents alone.

use crate::error::{Error, IoContext};
use flate2::{Compression, GzBuilder};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

/// Writes the files `names` of the folder `root`, in that order, and then `extra` files given by content.
pub fn write(
    out: &Path,
    root: &Path,
    names: &[String],
    extra: &[(&str, &[u8])],
) -> Result<(), Error> {
    let file = File::create(out).on("create", out)?;
    // No time, no name, no system in the header.
    let gz = GzBuilder::new()
        .operating_system(255)
        .write(BufWriter::new(file), Compression::best());
    let mut tar = tar::Builder::new(gz);
    for name in names {
        let path = root.join(name);
        let content = fs::read(&path).on("read", &path)?;
        append(&mut tar, name, &content).on("write", out)?;
    }
    for (name, content) in extra {
        append(&mut tar, name, content).on("write", out)?;
    }
    let finish = || tar.into_inner()?.finish()?.flush();
    finish().on("write", out)
}

fn append(tar: &mut tar::Builder<impl Write>, name: &str, content: &[u8]) -> std::io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(content.len() as u64);
    header.set_mode(0o644);
    header.set_mtime(0);
    header.set_uid(0);
    header.set_gid(0);
    header.set_entry_type(tar::EntryType::Regular);
    tar.append_data(&mut header, name, content)
}
