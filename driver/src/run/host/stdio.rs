//! Standard input, output and error: the descriptors of this process, or files from `--stdin` and `--stdout`,
//! with the calls that move data and position. [`super::stdio_status`] has those about status, and [`super::socket`] those that
//! only sockets have, which stand here too.

use super::errno::Errno;
use super::guest::Guest;
use crate::run::signals;
use rustix::fs::{Advice, SeekFrom};
use rustix::io::IoSlice;
use std::mem::ManuallyDrop;
use std::ops::Range;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

/// What of the program's descriptors are standard files and sockets. The others are wasmtime-wasi's.
pub struct Stdio {
    files: Vec<Standard>,
    /// How many numbers of our own were given away.
    own: i32,
}

/// Numbers of our own are below this one. wasmtime-wasi has none there, and neither has libc another use for them.
const OWN: i32 = -0x10000;

struct Standard {
    /// The program's number.
    guest: i32,
    host: OwnedFd,
    origin: Origin,
}

/// Where a descriptor comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// A copy of this process's descriptor.
    Inherited(RawFd),
    /// `--stdin` or `--stdout`.
    File,
    /// `--listen`.
    Listener,
    /// A listener accepted it.
    Connection,
    /// Made for the program's children, under a number of our own.
    Own,
    /// A file of wasmtime-wasi that a child has, too.
    Shared,
}

impl Stdio {
    /// Descriptors 0 to 2, as copies of this process's where no file is given.
    pub fn new(files: [Option<OwnedFd>; 3]) -> std::io::Result<Self> {
        let (stdin, stdout, stderr) = (std::io::stdin(), std::io::stdout(), std::io::stderr());
        let own = [stdin.as_fd(), stdout.as_fd(), stderr.as_fd()];
        let standard = |(guest, (file, own)): (i32, (Option<OwnedFd>, BorrowedFd))| {
            Ok(match file {
                Some(host) => Standard {
                    guest,
                    host,
                    origin: Origin::File,
                },
                None => Standard {
                    guest,
                    host: own.try_clone_to_owned()?,
                    origin: Origin::Inherited(guest),
                },
            })
        };
        let files = (0..)
            .zip(files.into_iter().zip(own))
            .map(standard)
            .collect::<std::io::Result<_>>()?;
        Ok(Stdio { files, own: 0 })
    }

    /// The host's descriptor, when the program's `fd` is a standard file.
    pub fn get(&self, fd: i32) -> Option<BorrowedFd<'_>> {
        self.files
            .iter()
            .find(|file| file.guest == fd)
            .map(|file| file.host.as_fd())
    }

    /// Adds the sockets of `--listen`, numbered from `first` on.
    #[must_use]
    pub fn with_listeners(mut self, first: i32, listeners: Vec<OwnedFd>) -> Self {
        let listener = |(guest, host)| Standard {
            guest,
            host,
            origin: Origin::Listener,
        };
        self.files.extend((first..).zip(listeners).map(listener));
        self
    }

    /// The program's `guest` is a connection.
    pub fn add_connection(&mut self, guest: i32, host: OwnedFd) {
        self.files.push(Standard {
            guest,
            host,
            origin: Origin::Connection,
        });
    }

    /// Adds a descriptor that wasmtime-wasi knows nothing of; its number.
    pub fn add_own(&mut self, host: OwnedFd) -> i32 {
        self.own += 1;
        let guest = OWN - self.own;
        self.files.push(Standard {
            guest,
            host,
            origin: Origin::Own,
        });
        guest
    }

    /// The program's `guest`, so far a file of wasmtime-wasi, is `host` from here on.
    pub fn add_shared(&mut self, guest: i32, host: OwnedFd) {
        self.files.push(Standard {
            guest,
            host,
            origin: Origin::Shared,
        });
    }

    /// Closes `fd`, if its number is of our own making; whether it is.
    pub fn close_own(&mut self, fd: i32) -> bool {
        let own = self.origin(fd) == Some(Origin::Own);
        if own {
            self.close(fd);
        }
        own
    }

    /// Closes all: the program is over.
    pub fn let_all_go(&mut self) {
        while let Some(file) = self.files.first() {
            self.close(file.guest);
        }
    }

    /// Whether `fd` is a socket of `--listen`.
    pub fn is_listener(&self, fd: i32) -> bool {
        self.origin(fd) == Some(Origin::Listener)
    }

    /// Whether `fd` is a socket of `--listen` or a connection that one accepted.
    pub fn is_socket(&self, fd: i32) -> bool {
        matches!(self.origin(fd), Some(Origin::Listener | Origin::Connection))
    }

    fn origin(&self, fd: i32) -> Option<Origin> {
        self.files
            .iter()
            .find(|file| file.guest == fd)
            .map(|file| file.origin)
    }

    /// The program closed `fd`. A reader at the other end of a pipe sees that at once, not at the runner's end.
    pub fn close(&mut self, fd: i32) {
        if let Some(at) = self.files.iter().position(|file| file.guest == fd)
            && let Origin::Inherited(number) = self.files.swap_remove(at).origin
            && number != 2
        {
            let _ = let_go(number);
        }
    }

    /// `from` became `to`, whatever `to` was.
    pub fn renumber(&mut self, from: i32, to: i32) {
        if from != to {
            self.close(to);
            for file in self.files.iter_mut().filter(|file| file.guest == from) {
                file.guest = to;
            }
        }
    }
}

/// Makes this process's descriptor `number` /dev/null: closed for the other end, and not free for the next open.
fn let_go(number: RawFd) -> rustix::io::Result<()> {
    let null = rustix::fs::open(
        "/dev/null",
        rustix::fs::OFlags::RDWR,
        rustix::fs::Mode::empty(),
    )?;
    // SAFETY: standard descriptors are open for the life of the process (std sees to it at start), and this
    // handle is never dropped, so it stays open; nothing here reads or writes it by another handle.
    let mut target = ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(number) });
    rustix::io::dup2(&null, &mut target)
}

/// Makes a call again that was interrupted by something that is not the program's business.
pub fn unless_signalled<T>(
    mut call: impl FnMut() -> rustix::io::Result<T>,
) -> rustix::io::Result<T> {
    loop {
        match call() {
            Err(rustix::io::Errno::INTR) if !signals::interrupt() => {}
            other => return other,
        }
    }
}

/// As `readv`: one call fills the buffers in turn.
pub fn fd_read(
    fd: BorrowedFd,
    guest: &mut Guest,
    vectors: i32,
    count: i32,
    result: i32,
) -> Result<(), Errno> {
    let vectors = guest.vectors(vectors, count)?;
    let got = scatter(guest, &vectors, COPY, |buffer| {
        unless_signalled(|| rustix::io::read(fd, &mut *buffer))
    })?;
    guest.put_u32(result, got as u32)
}

/// As `preadv`.
pub fn fd_pread(
    fd: BorrowedFd,
    guest: &mut Guest,
    vectors: i32,
    count: i32,
    offset: i64,
    result: i32,
) -> Result<(), Errno> {
    let vectors = guest.vectors(vectors, count)?;
    let got = scatter(guest, &vectors, COPY, |buffer| {
        unless_signalled(|| rustix::io::pread(fd, &mut *buffer, offset as u64))
    })?;
    guest.put_u32(result, got as u32)
}

/// The most that one read of several buffers gets.
const COPY: usize = 1 << 17;

/// Reads into the buffers `vectors` by one call of `read`; how much it got. Buffers may overlap, so several are filled by
/// a copy, of `most` bytes at most.
pub fn scatter(
    guest: &mut Guest,
    vectors: &[Range<usize>],
    most: usize,
    mut read: impl FnMut(&mut [u8]) -> rustix::io::Result<usize>,
) -> Result<usize, Errno> {
    let vectors: Vec<_> = vectors.iter().filter(|v| !v.is_empty()).collect();
    Ok(match &vectors[..] {
        [] => read(&mut [])?,
        &[one] => read(&mut guest.0[one.clone()])?,
        several => {
            let total = several.iter().map(|v| v.len()).sum::<usize>();
            let mut copy = vec![0; total.min(most)];
            let got = read(&mut copy)?;
            let mut rest = &copy[..got];
            for vector in several {
                let (part, after) = rest.split_at(rest.len().min(vector.len()));
                guest.0[vector.start..vector.start + part.len()].copy_from_slice(part);
                rest = after;
            }
            got
        }
    })
}

/// As `writev`.
pub fn fd_write(
    fd: BorrowedFd,
    guest: &mut Guest,
    vectors: i32,
    count: i32,
    result: i32,
) -> Result<(), Errno> {
    let vectors = guest.vectors(vectors, count)?;
    let slices: Vec<_> = vectors
        .iter()
        .map(|v| IoSlice::new(&guest.0[v.clone()]))
        .collect();
    let put = unless_signalled(|| rustix::io::writev(fd, &slices))?;
    guest.put_u32(result, put as u32)
}

/// As `pwritev`.
pub fn fd_pwrite(
    fd: BorrowedFd,
    guest: &mut Guest,
    vectors: i32,
    count: i32,
    offset: i64,
    result: i32,
) -> Result<(), Errno> {
    let vectors = guest.vectors(vectors, count)?;
    let slices: Vec<_> = vectors
        .iter()
        .map(|v| IoSlice::new(&guest.0[v.clone()]))
        .collect();
    let put = unless_signalled(|| rustix::io::pwritev(fd, &slices, offset as u64))?;
    guest.put_u32(result, put as u32)
}

/// As `lseek`; ESPIPE for a pipe or a terminal.
pub fn fd_seek(
    fd: BorrowedFd,
    guest: &mut Guest,
    offset: i64,
    whence: i32,
    result: i32,
) -> Result<(), Errno> {
    let to = match whence {
        0 => SeekFrom::Start(u64::try_from(offset).map_err(|_| Errno::INVAL)?),
        1 => SeekFrom::Current(offset),
        2 => SeekFrom::End(offset),
        _ => return Err(Errno::INVAL),
    };
    guest.put_u64(result, rustix::fs::seek(fd, to)?)
}

/// As `lseek(fd, 0, SEEK_CUR)`.
pub fn fd_tell(fd: BorrowedFd, guest: &mut Guest, result: i32) -> Result<(), Errno> {
    fd_seek(fd, guest, 0, 1, result)
}

/// As `fsync`.
pub fn fd_sync(fd: BorrowedFd, _: &mut Guest) -> Result<(), Errno> {
    Ok(rustix::fs::fsync(fd)?)
}

/// As `fdatasync`.
pub fn fd_datasync(fd: BorrowedFd, _: &mut Guest) -> Result<(), Errno> {
    Ok(rustix::fs::fdatasync(fd)?)
}

/// As `posix_fadvise`.
pub fn fd_advise(
    fd: BorrowedFd,
    _: &mut Guest,
    offset: i64,
    length: i64,
    advice: i32,
) -> Result<(), Errno> {
    let advice = match advice {
        0 => Advice::Normal,
        1 => Advice::Sequential,
        2 => Advice::Random,
        3 => Advice::WillNeed,
        4 => Advice::DontNeed,
        5 => Advice::NoReuse,
        _ => return Err(Errno::INVAL),
    };
    let offset = u64::try_from(offset).map_err(|_| Errno::INVAL)?;
    let length = u64::try_from(length).map_err(|_| Errno::INVAL)?;
    Ok(rustix::fs::fadvise(
        fd,
        offset,
        std::num::NonZeroU64::new(length),
        advice,
    )?)
}

/// As `posix_fallocate`.
pub fn fd_allocate(fd: BorrowedFd, _: &mut Guest, offset: i64, length: i64) -> Result<(), Errno> {
    let offset = u64::try_from(offset).map_err(|_| Errno::INVAL)?;
    let length = u64::try_from(length).map_err(|_| Errno::INVAL)?;
    Ok(rustix::fs::fallocate(
        fd,
        rustix::fs::FallocateFlags::empty(),
        offset,
        length,
    )?)
}
