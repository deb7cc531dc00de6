//! What the standard files are: their type, flags, size and times, and changing them.
//!
//! libc takes a character device on which nobody may seek for a terminal (isatty, hence line buffering). So a
//! terminal is that, and another character device, as /dev/null, has the right to seek.

use super::errno::Errno;
use super::guest::Guest;
use rustix::fs::{FileType, OFlags, Stat, Timespec, Timestamps, UTIME_NOW, UTIME_OMIT};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::fd::BorrowedFd;

const DATASYNC: u64 = 1 << 0;
const READ: u64 = 1 << 1;
const SEEK: u64 = 1 << 2;
const SET_FLAGS: u64 = 1 << 3;
const SYNC: u64 = 1 << 4;
const TELL: u64 = 1 << 5;
const WRITE: u64 = 1 << 6;
const ADVISE: u64 = 1 << 7;
const FILESTAT_GET: u64 = 1 << 21;
const FILESTAT_SET_SIZE: u64 = 1 << 22;
const FILESTAT_SET_TIMES: u64 = 1 << 23;
const POLL: u64 = 1 << 27;
const SOCK_SHUTDOWN: u64 = 1 << 28;
const SOCK_ACCEPT: u64 = 1 << 29;

/// Status flags: WASI's bit, the host's flag.
const FLAGS: [(u16, OFlags); 4] = [
    (1, OFlags::APPEND),
    (2, OFlags::DSYNC),
    (4, OFlags::NONBLOCK),
    (16, OFlags::SYNC),
];

/// `fd_fdstat_get`: type, flags and rights.
pub fn fd_fdstat_get(fd: BorrowedFd, guest: &mut Guest, result: i32) -> Result<(), Errno> {
    let stat = rustix::fs::fstat(fd)?;
    let open = rustix::fs::fcntl_getfl(fd)?;
    let flags = FLAGS
        .iter()
        .filter(|(_, host)| open.contains(*host))
        .map(|(wasi, _)| wasi)
        .sum::<u16>();
    let rights = rights(fd, &stat, open);
    let mut bytes = [0; 24];
    bytes[0] = file_type(fd, &stat);
    bytes[2..4].copy_from_slice(&flags.to_le_bytes());
    bytes[8..16].copy_from_slice(&rights.to_le_bytes());
    bytes[16..24].copy_from_slice(&rights.to_le_bytes());
    guest.put(result, &bytes)
}

fn rights(fd: BorrowedFd, stat: &Stat, open: OFlags) -> u64 {
    let access = match open & OFlags::RWMODE {
        OFlags::RDONLY => READ,
        OFlags::WRONLY => WRITE,
        _ => READ | WRITE,
    };
    let kind = match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => {
            SEEK | TELL | SYNC | DATASYNC | ADVISE | FILESTAT_SET_SIZE | FILESTAT_SET_TIMES
        }
        FileType::BlockDevice => SEEK | TELL | SYNC | DATASYNC,
        FileType::Socket => match rustix::net::sockopt::socket_acceptconn(fd) {
            Ok(true) => SOCK_SHUTDOWN | SOCK_ACCEPT,
            _ => SOCK_SHUTDOWN,
        },
        FileType::CharacterDevice if !rustix::termios::isatty(fd) => SEEK | TELL,
        _ => 0,
    };
    access | kind | SET_FLAGS | FILESTAT_GET | POLL
}

/// WASI's number of a file's type. It has none for a pipe.
fn file_type(fd: BorrowedFd, stat: &Stat) -> u8 {
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::BlockDevice => 1,
        FileType::CharacterDevice => 2,
        FileType::Directory => 3,
        FileType::RegularFile => 4,
        FileType::Socket => match rustix::net::sockopt::socket_type(fd) {
            Ok(rustix::net::SocketType::DGRAM) => 5,
            _ => 6,
        },
        FileType::Symlink => 7,
        _ => 0,
    }
}

/// `fd_fdstat_set_flags`: append and non-blocking mode, as `fcntl(F_SETFL)`.
pub fn fd_fdstat_set_flags(fd: BorrowedFd, _: &mut Guest, flags: i32) -> Result<(), Errno> {
    let wanted = |wasi: u16| flags & i32::from(wasi) != 0;
    let changeable = OFlags::APPEND | OFlags::NONBLOCK;
    let host = FLAGS
        .iter()
        .filter(|(wasi, _)| wanted(*wasi))
        .map(|(_, host)| *host)
        .collect::<OFlags>();
    let open = rustix::fs::fcntl_getfl(fd)?;
    Ok(rustix::fs::fcntl_setfl(
        fd,
        (open - changeable) | (host & changeable),
    )?)
}

/// Device and inode as the engine gives them for files below preopens, so that a program sees that its standard output
/// is one of the files it reads (`cat f >>f`). It has one device, and a hash of the host's two numbers for the inode (stdio-same-file.transcript
/// holds the two side by side).
pub fn identity(stat: &Stat) -> [u64; 2] {
    let mut hasher = DefaultHasher::new();
    (stat.st_dev, stat.st_ino).hash(&mut hasher);
    [1, hasher.finish()]
}

/// `fd_filestat_get`: as `fstat`.
pub fn fd_filestat_get(fd: BorrowedFd, guest: &mut Guest, result: i32) -> Result<(), Errno> {
    let stat = rustix::fs::fstat(fd)?;
    let time = |seconds: i64, nanoseconds: u64| {
        u64::try_from(seconds)
            .unwrap_or(0)
            .saturating_mul(1_000_000_000)
            .saturating_add(nanoseconds)
    };
    let [device, inode] = identity(&stat);
    let fields = [
        device,
        inode,
        u64::from(file_type(fd, &stat)),
        stat.st_nlink as u64,
        u64::try_from(stat.st_size).unwrap_or(0),
        time(stat.st_atime, stat.st_atime_nsec as u64),
        time(stat.st_mtime, stat.st_mtime_nsec as u64),
        time(stat.st_ctime, stat.st_ctime_nsec as u64),
    ];
    guest.put(result, &fields.map(u64::to_le_bytes).concat())
}

/// As `ftruncate`.
pub fn fd_filestat_set_size(fd: BorrowedFd, _: &mut Guest, size: i64) -> Result<(), Errno> {
    Ok(rustix::fs::ftruncate(
        fd,
        u64::try_from(size).map_err(|_| Errno::INVAL)?,
    )?)
}

/// As `futimens`.
pub fn fd_filestat_set_times(
    fd: BorrowedFd,
    _: &mut Guest,
    atim: i64,
    mtim: i64,
    flags: i32,
) -> Result<(), Errno> {
    let time = |value: i64, set: i32, now: i32| match (flags & set != 0, flags & now != 0) {
        (true, true) => Err(Errno::INVAL),
        (true, false) => {
            let value = value as u64;
            Ok(Timespec {
                tv_sec: i64::try_from(value / 1_000_000_000).map_err(|_| Errno::OVERFLOW)?,
                tv_nsec: (value % 1_000_000_000) as _,
            })
        }
        (false, true) => Ok(Timespec {
            tv_sec: 0,
            tv_nsec: UTIME_NOW,
        }),
        (false, false) => Ok(Timespec {
            tv_sec: 0,
            tv_nsec: UTIME_OMIT,
        }),
    };
    let times = Timestamps {
        last_access: time(atim, 1, 2)?,
        last_modification: time(mtim, 4, 8)?,
    };
    Ok(rustix::fs::futimens(fd, &times)?)
}
