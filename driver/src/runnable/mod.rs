//! Programs that the kernel runs by themselves: a `#!` line to `wasiexec`, then the module.
//!
//! Inside `wasicc configure`, `make`, `cmake` and `meson` every program whose name does not end in `.wasm` is made so
//! (see [`crate::port::mode`]); `-frunnable` asks for one elsewhere. Engines other than ours want the module alone:
//! [`module`] takes the line off. Tools that read modules go by [`crate::tools::runnable`].

pub mod exec;
pub mod module;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::error::Error;
use crate::links;

/// What the first bytes of a module are, whatever its version.
const MAGIC: &[u8] = b"\0asm";

/// Linux reads a `#!` line from a file's first 256 bytes, the newline included.
const MAX_LINE: usize = 255;

/// The line for a runner that has no path fit for one: `env` looks for it on the PATH.
const BY_PATH: &[u8] = b"#!/usr/bin/env wasiexec\n";

/// The length of the `#!` line that a module follows; none if `bytes` are anything else.
pub fn line_length(bytes: &[u8]) -> Option<usize> {
    if !bytes.starts_with(b"#!") {
        return None;
    }
    let end = bytes.iter().take(MAX_LINE + 1).position(|&b| b == b'\n')? + 1;
    bytes[end..].starts_with(MAGIC).then_some(end)
}

/// The `#!` line of the file at `path`, if it is a runnable program. Files that cannot be read are none.
pub fn line_of(path: &Path) -> Option<Vec<u8>> {
    if !fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let mut head = Vec::new();
    let most = (MAX_LINE + 1 + MAGIC.len()) as u64;
    File::open(path)
        .ok()?
        .take(most)
        .read_to_end(&mut head)
        .ok()?;
    let length = line_length(&head)?;
    head.truncate(length);
    Some(head)
}

/// Whether a program of this name is a pure module, whatever else was asked for.
pub fn is_module_name(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("wasm")) || path == "-"
}

/// The `#!` line of this wasicc.
pub fn line() -> Result<Vec<u8>, Error> {
    let runner = links::ensure()?.join("wasiexec");
    Ok(line_to(runner.as_os_str()))
}

/// The `#!` line to a runner: the kernel splits it at blanks and cuts it off when it is long.
fn line_to(runner: &OsStr) -> Vec<u8> {
    let line = [b"#!", runner.as_bytes(), b"\n"].concat();
    let plain = !runner.as_bytes().iter().any(|b| b.is_ascii_whitespace());
    if plain && line.len() <= MAX_LINE {
        line
    } else {
        BY_PATH.to_vec()
    }
}

/// Puts `line` before the module at `path`, and makes it executable to whom the umask allows.
pub fn wrap(path: &Path, line: &[u8]) -> io::Result<()> {
    let module = fs::read(path)?;
    if !module.starts_with(MAGIC) {
        return Ok(());
    }
    let mut file = File::create(path)?;
    file.write_all(line)?;
    file.write_all(&module)?;
    file.set_permissions(fs::Permissions::from_mode(0o777 & !umask()))
}

/// The process's umask, which can only be read by setting it.
fn umask() -> u32 {
    let mask = rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    rustix::process::umask(mask);
    mask.as_raw_mode()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_only_before_a_module() {
        assert_eq!(line_length(b"#!/x\n\0asm\x01"), Some(5));
        for other in [&b"\0asm"[..], b"#!/bin/sh\necho\n", b"#!/x", b"#!/x\n", b""] {
            assert_eq!(line_length(other), None);
        }
        let long = [b"#!", &[b'x'; 300][..], b"\n\0asm"].concat();
        assert_eq!(line_length(&long), None);
    }

    #[test]
    fn paths_that_the_kernel_would_split_or_cut_go_by_env() {
        assert_eq!(line_to("/a/wasiexec".as_ref()), b"#!/a/wasiexec\n");
        assert_eq!(line_to("/a b/wasiexec".as_ref()), BY_PATH);
        let at_most = format!("/{}", "x".repeat(MAX_LINE - 4));
        assert_eq!(line_to(at_most.as_ref()).len(), MAX_LINE);
        assert_eq!(line_to(format!("{at_most}x").as_ref()), BY_PATH);
    }

    #[test]
    fn wrapping_keeps_the_module_and_sets_the_bits() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("p");
        fs::write(&path, b"\0asm\x01\0\0\0").unwrap();
        wrap(&path, b"#!/x\n").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"#!/x\n\0asm\x01\0\0\0");
        assert_eq!(line_of(&path).unwrap(), b"#!/x\n");
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o700,
            0o700
        );
        fs::write(&path, b"plain").unwrap();
        wrap(&path, b"#!/x\n").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"plain");
    }
}
