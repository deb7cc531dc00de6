//! The program's descriptors as the host's, which a child can have.
//!
//! Standard files, sockets and pipes are the host's. A file or directory of wasmtime-wasi is found among what that has open, by its
//! identity, and opened anew; at the program's position, since wasmtime-wasi keeps positions itself. From then on the
//! program uses the new one as well ([`Stdio`](crate::run::host::Stdio)): both see how far the other has read or written.

use super::request::Device;
use crate::run::host::call::{answer, ready};
use crate::run::host::errno::Errno;
use crate::run::host::state::Host;
use crate::run::host::stdio_status::identity;
use rustix::fs::{FileType, Mode, OFlags, SeekFrom};
use std::fs::File;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
use wasmtime_wasi::filesystem::Descriptor;
use wasmtime_wasi::p1::wasi_snapshot_preview1 as files;
use wasmtime_wasi::p1::wasi_snapshot_preview1::WasiSnapshotPreview1;
use wasmtime_wasi::{OpenMode, WasiView};
use wiggle::GuestMemory;

/// A copy of the program's `fd`, at least numbered `least`.
pub fn share(host: &mut Host, fd: i32, least: i32) -> Result<OwnedFd, Errno> {
    if host.stdio.get(fd).is_none() {
        let opened = open_anew(host, fd)?;
        host.stdio.add_shared(fd, opened);
    }
    let shared = host.stdio.get(fd).ok_or(Errno::BADF)?;
    Ok(rustix::io::fcntl_dupfd_cloexec(shared, least)?)
}

/// What the program's `fd` is for wasmtime-wasi.
struct Status {
    identity: [u64; 2],
    append: bool,
    position: u64,
}

fn open_anew(host: &mut Host, fd: i32) -> Result<OwnedFd, Errno> {
    let status = status(host, fd).map_err(|_| Errno::IO)??;
    let (file, mode) = find(host, &status.identity).ok_or(Errno::BADF)?;
    let stat = rustix::fs::fstat(file.as_fd())?;
    let mut flags = OFlags::CLOEXEC | access(mode);
    flags.set(OFlags::APPEND, status.append);
    let kind = FileType::from_raw_mode(stat.st_mode);
    let opened = match kind {
        FileType::RegularFile => again(&file, flags)?,
        FileType::Directory => again(&file, OFlags::CLOEXEC | OFlags::DIRECTORY)?,
        _ => file
            .as_fd()
            .try_clone_to_owned()
            .map_err(|_| Errno::MFILE)?,
    };
    if kind == FileType::RegularFile {
        rustix::fs::seek(&opened, SeekFrom::Start(status.position))?;
    }
    Ok(opened)
}

/// Opens the file that is open as `file` once more, deleted or not.
fn again(file: &File, flags: OFlags) -> Result<OwnedFd, Errno> {
    let path = format!("/proc/self/fd/{}", file.as_raw_fd());
    match rustix::fs::open(path, flags, Mode::empty()) {
        Ok(opened) => Ok(opened),
        // No /proc, or a file whose mode has changed since. A copy has the same rights; nobody else uses its position.
        Err(_) => file.as_fd().try_clone_to_owned().map_err(|_| Errno::MFILE),
    }
}

fn access(mode: OpenMode) -> OFlags {
    match (
        mode.contains(OpenMode::READ),
        mode.contains(OpenMode::WRITE),
    ) {
        (true, true) => OFlags::RDWR,
        (false, true) => OFlags::WRONLY,
        _ => OFlags::RDONLY,
    }
}

/// Asks wasmtime-wasi, with a little memory of our own for its answers.
fn status(host: &mut Host, fd: i32) -> wasmtime::Result<Result<Status, Errno>> {
    let mut bytes = [0; 64];
    host.wasi.set_hostcall_fuel(usize::MAX);
    let memory = &mut GuestMemory::Unshared(&mut bytes);
    let errno = ready(files::fd_filestat_get(&mut host.wasi, memory, fd, 0))?;
    if errno != 0 {
        return Ok(Err(Errno(errno as u16)));
    }
    let word = |bytes: &[u8; 64], at: usize| {
        let word = bytes[at..at + 8].iter().rev();
        word.fold(0, |n, &b| n << 8 | u64::from(b))
    };
    let identity = [word(&bytes, 0), word(&bytes, 8)];
    let memory = &mut GuestMemory::Unshared(&mut bytes);
    let errno = ready(files::fd_fdstat_get(&mut host.wasi, memory, fd, 0))?;
    let append = errno == 0 && bytes[2] & 1 != 0;
    let memory = &mut GuestMemory::Unshared(&mut bytes);
    let errno = answer(files::fd_tell(&mut host.wasi, memory, fd, 0))?;
    let position = if errno == 0 { word(&bytes, 0) } else { 0 };
    Ok(Ok(Status {
        identity,
        append,
        position,
    }))
}

/// What wasmtime-wasi has open with this identity: the one with the most rights, since a file may be open several times.
fn find(host: &mut Host, wanted: &[u64; 2]) -> Option<(Arc<File>, OpenMode)> {
    let open = host.wasi.ctx().table.iter_mut();
    let files = open.filter_map(|entry| match entry.downcast_ref::<Descriptor>()? {
        Descriptor::File(file) => Some((file.file.clone(), file.open_mode)),
        Descriptor::Dir(dir) => Some((dir.dir.clone(), dir.open_mode)),
    });
    let same = |file: &File| {
        rustix::fs::fstat(file.as_fd()).is_ok_and(|stat| identity(&stat)[1] == wanted[1])
    };
    files
        .filter(|(file, _)| same(file))
        .max_by_key(|(_, mode)| mode.bits())
}

/// Opens a device that is libc's own for the program.
pub fn device(device: &Device) -> Result<OwnedFd, Errno> {
    let access = match (device.reads, device.writes) {
        (true, true) => OFlags::RDWR,
        (false, true) => OFlags::WRONLY,
        _ => OFlags::RDONLY,
    };
    let path = Path::new("/dev").join(&device.name);
    Ok(rustix::fs::open(
        path,
        access | OFlags::CLOEXEC,
        Mode::empty(),
    )?)
}
