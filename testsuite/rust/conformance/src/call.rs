//! The functions with slices for addresses and lengths, and a `Result`. Each is one import.

use crate::errno::check;
use crate::raw::{self, IoVec};
use crate::types::{Entry, Event, FdStat, FileStat, Subscription, rights};
use crate::{Fd, Result};

// SAFETY, of every block in this file: the addresses and lengths that the import gets are of
// Rust values that live until it returns, exclusively borrowed where it writes.

/// A list of strings in memory of their own: `args_get`, `environ_get`.
fn strings(
    sizes: unsafe extern "C" fn(*mut u32, *mut u32) -> i32,
    get: unsafe extern "C" fn(*mut *mut u8, *mut u8) -> i32,
) -> Result<Vec<String>> {
    let (mut count, mut size) = (0, 0);
    check(unsafe { sizes(&mut count, &mut size) })?;
    let mut pointers = vec![std::ptr::null_mut(); count as usize];
    let mut buffer = vec![0u8; size as usize];
    check(unsafe { get(pointers.as_mut_ptr(), buffer.as_mut_ptr()) })?;
    let start = buffer.as_ptr().addr();
    let text = |pointer: &*mut u8| {
        let rest = &buffer[pointer.addr() - start..];
        let end = rest.iter().position(|&b| b == 0).expect("it ends with NUL");
        String::from_utf8(rest[..end].to_vec()).expect("it is UTF-8")
    };
    Ok(pointers.iter().map(text).collect())
}

pub fn args() -> Result<Vec<String>> {
    strings(raw::args_sizes_get, raw::args_get)
}

pub fn environ() -> Result<Vec<String>> {
    strings(raw::environ_sizes_get, raw::environ_get)
}

pub fn clock_res_get(id: u32) -> Result<u64> {
    let mut resolution = 0;
    check(unsafe { raw::clock_res_get(id, &mut resolution) })?;
    Ok(resolution)
}

pub fn clock_time_get(id: u32) -> Result<u64> {
    let mut time = 0;
    check(unsafe { raw::clock_time_get(id, 0, &mut time) })?;
    Ok(time)
}

pub fn fd_advise(fd: Fd, offset: u64, length: u64, advice: u32) -> Result<()> {
    check(unsafe { raw::fd_advise(fd, offset, length, advice) })
}

pub fn fd_allocate(fd: Fd, offset: u64, length: u64) -> Result<()> {
    check(unsafe { raw::fd_allocate(fd, offset, length) })
}

pub fn fd_close(fd: Fd) -> Result<()> {
    check(unsafe { raw::fd_close(fd) })
}

pub fn fd_datasync(fd: Fd) -> Result<()> {
    check(unsafe { raw::fd_datasync(fd) })
}

pub fn fd_sync(fd: Fd) -> Result<()> {
    check(unsafe { raw::fd_sync(fd) })
}

pub fn fd_fdstat_get(fd: Fd) -> Result<FdStat> {
    let mut bytes = [0; FdStat::SIZE];
    check(unsafe { raw::fd_fdstat_get(fd, bytes.as_mut_ptr()) })?;
    Ok(FdStat::read(&bytes))
}

pub fn fd_fdstat_set_flags(fd: Fd, flags: u32) -> Result<()> {
    check(unsafe { raw::fd_fdstat_set_flags(fd, flags) })
}

pub fn fd_fdstat_set_rights(fd: Fd, base: u64, inheriting: u64) -> Result<()> {
    check(unsafe { raw::fd_fdstat_set_rights(fd, base, inheriting) })
}

pub fn fd_filestat_get(fd: Fd) -> Result<FileStat> {
    let mut bytes = [0; FileStat::SIZE];
    check(unsafe { raw::fd_filestat_get(fd, bytes.as_mut_ptr()) })?;
    Ok(FileStat::read(&bytes))
}

pub fn fd_filestat_set_size(fd: Fd, size: u64) -> Result<()> {
    check(unsafe { raw::fd_filestat_set_size(fd, size) })
}

pub fn fd_filestat_set_times(fd: Fd, atim: u64, mtim: u64, flags: u32) -> Result<()> {
    check(unsafe { raw::fd_filestat_set_times(fd, atim, mtim, flags) })
}

pub fn fd_read(fd: Fd, bytes: &mut [u8]) -> Result<usize> {
    fd_readv(fd, &[IoVec::of(bytes)])
}

/// The regions must be of memory that is borrowed for the call.
pub fn fd_readv(fd: Fd, regions: &[IoVec]) -> Result<usize> {
    let mut done = 0;
    check(unsafe { raw::fd_read(fd, regions.as_ptr(), regions.len() as u32, &mut done) })?;
    Ok(done as usize)
}

pub fn fd_pread(fd: Fd, bytes: &mut [u8], offset: u64) -> Result<usize> {
    let mut done = 0;
    check(unsafe { raw::fd_pread(fd, &IoVec::of(bytes), 1, offset, &mut done) })?;
    Ok(done as usize)
}

pub fn fd_write(fd: Fd, bytes: &[u8]) -> Result<usize> {
    fd_writev(fd, &[IoVec::read_only(bytes)])
}

pub fn fd_writev(fd: Fd, regions: &[IoVec]) -> Result<usize> {
    let mut done = 0;
    check(unsafe { raw::fd_write(fd, regions.as_ptr(), regions.len() as u32, &mut done) })?;
    Ok(done as usize)
}

pub fn fd_pwrite(fd: Fd, bytes: &[u8], offset: u64) -> Result<usize> {
    let mut done = 0;
    check(unsafe { raw::fd_pwrite(fd, &IoVec::read_only(bytes), 1, offset, &mut done) })?;
    Ok(done as usize)
}

/// The length of the name of a granted directory.
pub fn fd_prestat_get(fd: Fd) -> Result<u32> {
    let mut bytes = [0xff; 8];
    check(unsafe { raw::fd_prestat_get(fd, bytes.as_mut_ptr()) })?;
    assert_eq!(bytes[0], 0, "a directory is the only kind");
    Ok(u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]))
}

pub fn fd_prestat_dir_name(fd: Fd, length: u32) -> Result<String> {
    let mut name = vec![0; length as usize];
    check(unsafe { raw::fd_prestat_dir_name(fd, name.as_mut_ptr(), length) })?;
    Ok(String::from_utf8(name).expect("it is UTF-8"))
}

/// The number of bytes that `buffer` got.
pub fn fd_readdir(fd: Fd, buffer: &mut [u8], cookie: u64) -> Result<usize> {
    let mut used = 0;
    let length = buffer.len() as u32;
    check(unsafe { raw::fd_readdir(fd, buffer.as_mut_ptr(), length, cookie, &mut used) })?;
    Ok(used as usize)
}

/// All entries from `cookie` on.
pub fn read_directory(fd: Fd, cookie: u64) -> Result<Vec<Entry>> {
    let mut buffer = vec![0; 64 << 10];
    let used = fd_readdir(fd, &mut buffer, cookie)?;
    assert!(used < buffer.len(), "the directory is larger than expected");
    Ok(Entry::read_all(&buffer[..used]))
}

pub fn fd_renumber(from: Fd, to: Fd) -> Result<()> {
    check(unsafe { raw::fd_renumber(from, to) })
}

pub fn fd_seek(fd: Fd, offset: i64, whence: u32) -> Result<u64> {
    let mut position = 0;
    check(unsafe { raw::fd_seek(fd, offset, whence, &mut position) })?;
    Ok(position)
}

pub fn fd_tell(fd: Fd) -> Result<u64> {
    let mut position = 0;
    check(unsafe { raw::fd_tell(fd, &mut position) })?;
    Ok(position)
}

pub fn path_create_directory(fd: Fd, path: &str) -> Result<()> {
    check(unsafe { raw::path_create_directory(fd, path.as_ptr(), path.len() as u32) })
}

pub fn path_filestat_get(fd: Fd, flags: u32, path: &str) -> Result<FileStat> {
    let mut bytes = [0; FileStat::SIZE];
    let (at, length) = (path.as_ptr(), path.len() as u32);
    check(unsafe { raw::path_filestat_get(fd, flags, at, length, bytes.as_mut_ptr()) })?;
    Ok(FileStat::read(&bytes))
}

pub fn path_filestat_set_times(
    fd: Fd,
    flags: u32,
    path: &str,
    atim: u64,
    mtim: u64,
    which: u32,
) -> Result<()> {
    let (at, length) = (path.as_ptr(), path.len() as u32);
    check(unsafe { raw::path_filestat_set_times(fd, flags, at, length, atim, mtim, which) })
}

pub fn path_link(from: Fd, flags: u32, path: &str, to: Fd, to_path: &str) -> Result<()> {
    let (at, length) = (path.as_ptr(), path.len() as u32);
    let (to_at, to_length) = (to_path.as_ptr(), to_path.len() as u32);
    check(unsafe { raw::path_link(from, flags, at, length, to, to_at, to_length) })
}

/// `path_open` with all that it takes.
pub fn path_open(
    fd: Fd,
    flags: u32,
    path: &str,
    oflags: u32,
    rights: u64,
    fdflags: u32,
) -> Result<Fd> {
    let mut opened = u32::MAX;
    let (at, length) = (path.as_ptr(), path.len() as u32);
    check(unsafe {
        raw::path_open(
            fd,
            flags,
            at,
            length,
            oflags,
            rights,
            rights::ALL,
            fdflags,
            &mut opened,
        )
    })?;
    Ok(opened)
}

pub fn path_readlink(fd: Fd, path: &str, buffer: &mut [u8]) -> Result<usize> {
    let mut used = 0;
    let (at, length, size) = (path.as_ptr(), path.len() as u32, buffer.len() as u32);
    check(unsafe { raw::path_readlink(fd, at, length, buffer.as_mut_ptr(), size, &mut used) })?;
    Ok(used as usize)
}

pub fn path_remove_directory(fd: Fd, path: &str) -> Result<()> {
    check(unsafe { raw::path_remove_directory(fd, path.as_ptr(), path.len() as u32) })
}

pub fn path_rename(from: Fd, path: &str, to: Fd, to_path: &str) -> Result<()> {
    let (at, length) = (path.as_ptr(), path.len() as u32);
    let (to_at, to_length) = (to_path.as_ptr(), to_path.len() as u32);
    check(unsafe { raw::path_rename(from, at, length, to, to_at, to_length) })
}

pub fn path_symlink(target: &str, fd: Fd, path: &str) -> Result<()> {
    let (to, to_length) = (target.as_ptr(), target.len() as u32);
    check(unsafe { raw::path_symlink(to, to_length, fd, path.as_ptr(), path.len() as u32) })
}

pub fn path_unlink_file(fd: Fd, path: &str) -> Result<()> {
    check(unsafe { raw::path_unlink_file(fd, path.as_ptr(), path.len() as u32) })
}

pub fn poll_oneoff(subscriptions: &[Subscription]) -> Result<Vec<Event>> {
    let bytes: Vec<u8> = subscriptions.iter().flat_map(|s| s.bytes()).collect();
    let mut events = vec![0; subscriptions.len() * Event::SIZE];
    let mut happened = 0;
    let count = subscriptions.len() as u32;
    check(unsafe { raw::poll_oneoff(bytes.as_ptr(), events.as_mut_ptr(), count, &mut happened) })?;
    events.truncate(happened as usize * Event::SIZE);
    Ok(events.chunks(Event::SIZE).map(Event::read).collect())
}

pub fn random_get(bytes: &mut [u8]) -> Result<()> {
    check(unsafe { raw::random_get(bytes.as_mut_ptr(), bytes.len() as u32) })
}

pub fn sock_accept(fd: Fd) -> Result<Fd> {
    sock_accept_with(fd, 0)
}

pub fn sock_accept_with(fd: Fd, flags: u32) -> Result<Fd> {
    let mut accepted = u32::MAX;
    check(unsafe { raw::sock_accept(fd, flags, &mut accepted) })?;
    Ok(accepted)
}

pub fn sock_recv(fd: Fd, bytes: &mut [u8]) -> Result<usize> {
    sock_recv_with(fd, bytes, 0)
}

/// A message that is cut is none of these tests' business.
pub fn sock_recv_with(fd: Fd, bytes: &mut [u8], flags: u32) -> Result<usize> {
    let (mut done, mut out_flags) = (0, u16::MAX);
    check(unsafe { raw::sock_recv(fd, &IoVec::of(bytes), 1, flags, &mut done, &mut out_flags) })?;
    assert_eq!(out_flags, 0);
    Ok(done as usize)
}

pub fn sock_send(fd: Fd, bytes: &[u8]) -> Result<usize> {
    sock_send_with(fd, bytes, 0)
}

pub fn sock_send_with(fd: Fd, bytes: &[u8], flags: u32) -> Result<usize> {
    let mut done = 0;
    check(unsafe { raw::sock_send(fd, &IoVec::read_only(bytes), 1, flags, &mut done) })?;
    Ok(done as usize)
}

pub fn sock_shutdown(fd: Fd, how: u32) -> Result<()> {
    check(unsafe { raw::sock_shutdown(fd, how) })
}
