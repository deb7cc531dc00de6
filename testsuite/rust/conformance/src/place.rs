//! Where a test finds itself; `testsuite/src/rust/conformance.rs` prepares it.

use crate::call::{fd_close, fd_read, fd_write, path_open};
use crate::types::{FOLLOW, OFLAGS_CREAT, OFLAGS_DIRECTORY, OFLAGS_EXCL, rights};
use crate::{Fd, Result};

/// `.`, an empty folder but for four links: `out`, `out-dir` and `absolute` lead out of it,
/// `loop` leads to itself.
pub const WORK: Fd = 3;
/// `/ro`, which is read-only: `file` ("read me\n") and `dir/inner`.
pub const RO: Fd = 4;
/// `/other`, an empty folder.
pub const OTHER: Fd = 5;
/// For tests in `connection`: a listening socket, before the folders. Its peer connects once, says
/// [`HELLO`], sends back what it gets, and at the end of that says [`BYE`] and goes.
pub const LISTENER: Fd = 3;
pub const HELLO: &[u8; 5] = b"hello";
pub const BYE: &[u8; 3] = b"bye";
/// A descriptor that is not open.
pub const CLOSED: Fd = 1000;

/// Opens an existing file for reading and writing.
pub fn open(dir: Fd, path: &str) -> Result<Fd> {
    let both = rights::FD_READ | rights::FD_WRITE | rights::FD_SEEK | rights::FD_TELL;
    path_open(dir, FOLLOW, path, 0, both, 0)
}

/// Opens an existing file for reading.
pub fn open_to_read(dir: Fd, path: &str) -> Result<Fd> {
    path_open(dir, FOLLOW, path, 0, rights::FD_READ | rights::FD_SEEK, 0)
}

/// Opens a folder.
pub fn open_dir(dir: Fd, path: &str) -> Result<Fd> {
    let list = rights::FD_READDIR | rights::PATH_OPEN;
    path_open(dir, FOLLOW, path, OFLAGS_DIRECTORY, list, 0)
}

/// Makes a file, and leaves it open at its start.
pub fn create(dir: Fd, path: &str, contents: &[u8]) -> Fd {
    let both = rights::FD_READ | rights::FD_WRITE | rights::FD_SEEK | rights::FD_TELL;
    let new = OFLAGS_CREAT | OFLAGS_EXCL;
    let fd = path_open(dir, FOLLOW, path, new, both, 0).expect("a new file");
    if !contents.is_empty() {
        assert_eq!(fd_write(fd, contents), Ok(contents.len()));
        assert_eq!(crate::call::fd_seek(fd, 0, crate::types::SET), Ok(0));
    }
    fd
}

/// Makes a file.
pub fn put(dir: Fd, path: &str, contents: &[u8]) {
    fd_close(create(dir, path, contents)).expect("it closes");
}

/// All of a file.
pub fn get(dir: Fd, path: &str) -> Vec<u8> {
    let fd = open_to_read(dir, path).expect("a file");
    let mut bytes = vec![0; 4096];
    let length = fd_read(fd, &mut bytes).expect("it can be read");
    bytes.truncate(length);
    fd_close(fd).expect("it closes");
    bytes
}
