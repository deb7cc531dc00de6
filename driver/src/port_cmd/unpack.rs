//! Unpacking what people publish: tar in its compressions, and zip. The first bytes tell the kind, not the name.
//!
//! gzip and xz are read here; bzip2, zstd, lzip and zip by the machine's programs. Times are kept, since make and
//! automake compare them.

use std::fs::{self, File};
use std::io::{BufReader, Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::error::Error as Why;
use super::io;
use crate::error::Error;

/// How an archive is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Plain,
    Gzip,
    Xz,
    /// By a program that writes to standard output with `-dc`, and the Debian package that has it.
    By(&'static str, &'static str),
    Zip,
}

/// Unpacks `archive` to `to`, which is not there yet. A single folder at its top is left out.
pub fn unpack(archive: &Path, to: &Path) -> Result<(), Error> {
    let unpacked = to.with_extension("unpacked");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(io("remove", &unpacked))?;
    }
    fs::create_dir_all(&unpacked).map_err(io("make folder", &unpacked))?;
    fill(archive, &unpacked)?;
    let top = top(&unpacked, archive)?;
    fs::rename(&top, to).map_err(io("make folder", to))?;
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(io("remove", &unpacked))?;
    }
    Ok(())
}

fn fill(archive: &Path, to: &Path) -> Result<(), Error> {
    let mut file = File::open(archive).map_err(io("open", archive))?;
    let mut head = Vec::new();
    (&mut file)
        .take(512)
        .read_to_end(&mut head)
        .map_err(io("read", archive))?;
    file.rewind().map_err(io("read", archive))?;
    let packing = packing(&head).ok_or_else(|| Why::NotArchive {
        path: archive.to_owned(),
    })?;
    let stream = BufReader::with_capacity(1 << 16, file);
    match packing {
        Packing::Plain => untar(archive, stream, to),
        Packing::Gzip => untar(archive, flate2::bufread::MultiGzDecoder::new(stream), to),
        Packing::Xz => untar(
            archive,
            xz2::bufread::XzDecoder::new_multi_decoder(stream),
            to,
        ),
        Packing::By(program, package) => {
            let mut command = Command::new(program);
            command.arg("-dc").arg(archive).stdin(Stdio::null());
            let mut child = spawn(command.stdout(Stdio::piped()), package)?;
            let untarred = match child.stdout.take() {
                Some(stdout) => untar(archive, stdout, to),
                None => Ok(()),
            };
            finish(child, archive, program)?;
            untarred
        }
        Packing::Zip => {
            let mut command = Command::new("unzip");
            command.args(["-q", "-o"]).arg(archive).arg("-d").arg(to);
            let child = spawn(command.stdin(Stdio::null()).stdout(Stdio::null()), "unzip")?;
            finish(child, archive, "unzip")
        }
    }
}

/// How the file that begins with `head` is packed.
fn packing(head: &[u8]) -> Option<Packing> {
    let kinds: &[(&[u8], Packing)] = &[
        (b"\x1f\x8b", Packing::Gzip),
        (b"\xfd7zXZ\0", Packing::Xz),
        (b"BZh", Packing::By("bzip2", "bzip2")),
        (b"\x28\xb5\x2f\xfd", Packing::By("zstd", "zstd")),
        (b"LZIP", Packing::By("lzip", "lzip")),
        (b"\x1f\x9d", Packing::By("gzip", "gzip")),
        (b"PK\x03\x04", Packing::Zip),
    ];
    let known = kinds.iter().find(|(magic, _)| head.starts_with(magic));
    let tar = head.get(257..262) == Some(b"ustar");
    known
        .map(|&(_, packing)| packing)
        .or(tar.then_some(Packing::Plain))
}

fn spawn(command: &mut Command, package: &'static str) -> Result<std::process::Child, Error> {
    let program = command.get_program().to_owned();
    let spawned = command.stderr(Stdio::piped()).spawn();
    spawned.map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Error::NoCommand { program, package },
        _ => Error::Exec {
            program: program.into(),
            source,
        },
    })
}

fn finish(child: std::process::Child, path: &Path, program: &'static str) -> Result<(), Error> {
    let output = child.wait_with_output().map_err(io("wait for", path))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find(|line| !line.trim().is_empty());
    Err(Why::Unpacker {
        path: path.to_owned(),
        program,
        said: line.unwrap_or_default().trim().to_owned(),
    }
    .into())
}

/// Unpacks a tar stream; entries that would leave the folder are not made.
fn untar(archive: &Path, stream: impl Read, to: &Path) -> Result<(), Error> {
    let broken = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::StorageFull
        | std::io::ErrorKind::ReadOnlyFilesystem
        | std::io::ErrorKind::PermissionDenied => Error::Output {
            path: to.to_owned(),
            source,
        },
        _ => Why::Archive {
            path: archive.to_owned(),
            source: innermost(source),
        }
        .into(),
    };
    let mut tar = tar::Archive::new(stream);
    tar.set_preserve_permissions(false);
    tar.set_preserve_mtime(true);
    tar.unpack(to).map_err(broken)?;
    // To the end, so that the compression's own checksum is checked.
    std::io::copy(&mut tar.into_inner(), &mut std::io::sink()).map_err(broken)?;
    Ok(())
}

/// The cause beneath the tar reader's own sentences, which name temporary paths.
fn innermost(error: std::io::Error) -> std::io::Error {
    let mut deepest: &dyn std::error::Error = &error;
    while let Some(inner) = deepest.source() {
        deepest = inner;
    }
    let text = deepest.to_string();
    std::io::Error::new(error.kind(), text)
}

/// The folder that is the tree: the only one at the top, or the top itself.
fn top(unpacked: &Path, archive: &Path) -> Result<PathBuf, Error> {
    let entries = fs::read_dir(unpacked).map_err(io("read", unpacked))?;
    let mut all: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    all.retain(|path| path.file_name().is_none_or(|n| n != "pax_global_header"));
    match all.as_slice() {
        [] => Err(Why::EmptyArchive {
            path: archive.to_owned(),
        }
        .into()),
        [only] if only.is_dir() => Ok(only.clone()),
        _ => Ok(unpacked.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn tar(names: &[&str]) -> Vec<u8> {
        let mut tar = tar::Builder::new(Vec::new());
        for name in names {
            let mut header = tar::Header::new_gnu();
            header.set_size(1);
            header.set_mode(0o644);
            header.set_mtime(1000);
            tar.append_data(&mut header, name, &b"x"[..]).unwrap();
        }
        tar.into_inner().unwrap()
    }

    #[test]
    fn one_folder_at_the_top_is_left_out() {
        let dir = tempfile::tempdir().unwrap();
        for (names, file) in [(&["p-1/a", "p-1/b/c"][..], "b/c"), (&["a", "b/c"], "b/c")] {
            let archive = dir.path().join("x.tar.gz");
            let mut gz = flate2::write::GzEncoder::new(Vec::new(), Default::default());
            gz.write_all(&tar(names)).unwrap();
            fs::write(&archive, gz.finish().unwrap()).unwrap();
            let to = dir.path().join("to");
            unpack(&archive, &to).unwrap();
            let time = fs::metadata(to.join(file)).unwrap().modified().unwrap();
            let since = time.duration_since(std::time::UNIX_EPOCH).unwrap();
            assert_eq!(since.as_secs(), 1000);
            assert!(!dir.path().join("to.unpacked").exists());
            fs::remove_dir_all(&to).unwrap();
        }
    }

    #[test]
    fn damage_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let archive = dir.path().join("x.tar");
        let to = dir.path().join("to");
        fs::write(&archive, "hello").unwrap();
        assert!(matches!(
            unpack(&archive, &to),
            Err(Error::Port(Why::NotArchive { .. }))
        ));
        fs::write(&archive, &tar(&["a/b"])[..700]).unwrap();
        assert!(matches!(
            unpack(&archive, &to),
            Err(Error::Port(Why::Archive { .. }))
        ));
        fs::write(&archive, tar(&[])).unwrap();
        assert!(unpack(&archive, &to).is_err());
        assert_eq!(packing(b"PK\x03\x04"), Some(Packing::Zip));
    }
}
