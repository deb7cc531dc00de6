//! Sockets: those of `--listen`, the connections they accept, and standard input when it is one.
//!
//! They stand among the standard files ([`Stdio`](super::stdio::Stdio)), by which reading, writing, status and waiting work
//! on them. Here is what only sockets can do. wasmtime-wasi gives descriptors their numbers, so each socket has a
//! number there that a directory holds, an empty one that was deleted: nothing can be made or found in it.

use super::call::{no_more_files, ready, status};
use super::errno::Errno;
use super::guest::Guest;
use super::state::Host;
use super::stdio::{scatter, unless_signalled};
use rustix::io::{IoSlice, IoSliceMut};
use rustix::net::{
    RecvAncillaryBuffer, RecvFlags, ReturnFlags, SendAncillaryBuffer, SendFlags, Shutdown,
    SocketFlags, SocketType,
};
use std::ops::Range;
use std::os::fd::BorrowedFd;
use wasmtime::Result;
use wasmtime_wasi::p1::wasi_snapshot_preview1 as files;
use wiggle::GuestMemory;

/// The flag of `sock_accept`.
const NONBLOCK: i32 = 4;
/// The flags of `sock_recv`.
const PEEK: i32 = 1;
const WAITALL: i32 = 2;
/// What `sock_recv` says of a message that was longer than the buffers.
const TRUNCATED: u16 = 1;

/// `sock_accept` on a socket of ours, as `accept4`. The number is taken first: where there is none, the connection waits
/// for another try.
pub fn sock_accept(
    host: &mut Host,
    guest: &mut Guest,
    fd: i32,
    flags: i32,
    result: i32,
) -> Result<i32> {
    if let Err(errno) = accepts(host, fd, flags) {
        return Ok(errno.0.into());
    }
    let number = match reserve(host, fd)? {
        Ok(number) => number,
        Err(errno) => return Ok(errno.0.into()),
    };
    let errno = status(accept(host, guest, fd, flags, number, result));
    if errno != 0 {
        let memory = &mut GuestMemory::Unshared(&mut []);
        ready(files::fd_close(&mut host.wasi, memory, number))?;
    }
    Ok(errno)
}

/// Whether there is any use in taking a number. A standard input that listens has no directory to take one by.
fn accepts(host: &Host, fd: i32, flags: i32) -> Result<(), Errno> {
    if flags & !NONBLOCK != 0 {
        return Err(Errno::INVAL);
    }
    let socket = host.stdio.get(fd).ok_or(Errno::BADF)?;
    if !rustix::net::sockopt::socket_acceptconn(socket)? {
        return Err(Errno::INVAL);
    }
    match host.stdio.is_socket(fd) {
        true => Ok(()),
        false => Err(Errno::NOTSUP),
    }
}

fn accept(
    host: &mut Host,
    guest: &mut Guest,
    fd: i32,
    flags: i32,
    number: i32,
    result: i32,
) -> Result<(), Errno> {
    guest.slice(result, 4)?;
    let listener = host.stdio.get(fd).ok_or(Errno::BADF)?;
    let mut how = SocketFlags::CLOEXEC;
    how.set(SocketFlags::NONBLOCK, flags & NONBLOCK != 0);
    let connection = unless_signalled(|| rustix::net::accept_with(listener, how))?;
    host.stdio.add_connection(number, connection);
    guest.put_u32(result, number as u32)
}

/// Takes a number for a connection of the listener `fd`: opens its directory once more.
fn reserve(host: &mut Host, fd: i32) -> Result<Result<i32, Errno>> {
    const RESULT: i32 = 4;
    const DIRECTORY: i32 = 2;
    const FD_READ: i64 = 2;
    let mut scratch = *b".\0\0\0\0\0\0\0";
    let memory = &mut GuestMemory::Unshared(&mut scratch);
    #[rustfmt::skip]
    let errno = no_more_files(ready(files::path_open(
        &mut host.wasi, memory, fd, 0, 0, 1, DIRECTORY, FD_READ, 0, 0, RESULT,
    ))?);
    Ok(match errno {
        0 => Guest(&mut scratch).u32(RESULT).map(|number| number as i32),
        errno => Err(Errno(errno as u16)),
    })
}

/// The arguments of `sock_recv` after the descriptor.
pub struct Receive {
    pub vectors: i32,
    pub count: i32,
    pub flags: i32,
    pub length: i32,
    pub result: i32,
}

/// The arguments of `sock_send` after the descriptor.
pub struct Send {
    pub vectors: i32,
    pub count: i32,
    pub flags: i32,
    pub result: i32,
}

/// What a call returns that moved `done` bytes before `errno`: a signal or an error does not undo them.
pub fn unless_done(errno: i32, done: usize) -> i32 {
    if done > 0 { 0 } else { errno }
}

/// As `recvmsg`. `done` bytes came before a signal, and the call goes on behind them.
pub fn sock_recv(
    fd: BorrowedFd,
    guest: &mut Guest,
    call: &Receive,
    done: &mut usize,
) -> Result<(), Errno> {
    if call.flags & !(PEEK | WAITALL) != 0 {
        return Err(Errno::INVAL);
    }
    guest.slice(call.result, 2)?;
    guest.slice(call.length, 4)?;
    let mut how = RecvFlags::empty();
    how.set(RecvFlags::PEEK, call.flags & PEEK != 0);
    how.set(RecvFlags::WAITALL, call.flags & WAITALL != 0);
    let stream = rustix::net::sockopt::socket_type(fd)? == SocketType::STREAM;
    let all = stream && how == RecvFlags::WAITALL;
    let vectors = guest.vectors(call.vectors, call.count)?;
    let mut truncated = 0;
    loop {
        let rest = behind(&vectors, *done);
        // A message is cut where the copy ends, and MSG_WAITALL asks for all there is room for.
        let most = guest.0.len();
        let got = scatter(guest, &rest, most, |buffer| {
            let message = unless_signalled(|| {
                let mut nothing = RecvAncillaryBuffer::default();
                rustix::net::recvmsg(fd, &mut [IoSliceMut::new(buffer)], &mut nothing, how)
            })?;
            if message.flags.contains(ReturnFlags::TRUNC) {
                truncated = TRUNCATED;
            }
            Ok(message.bytes)
        })?;
        *done += got;
        guest.put_u32(call.length, *done as u32)?;
        guest.put(call.result, &truncated.to_le_bytes())?;
        // The kernel's MSG_WAITALL ends with any signal, and not all are the program's business.
        if !all || got == 0 || behind(&vectors, *done).is_empty() {
            return Ok(());
        }
    }
}

/// As `sendmsg`, of a blocking stream until all is sent: see [`sock_recv`].
pub fn sock_send(
    fd: BorrowedFd,
    guest: &mut Guest,
    call: &Send,
    done: &mut usize,
) -> Result<(), Errno> {
    // Preview 1 has no flags for it yet.
    if call.flags != 0 {
        return Err(Errno::INVAL);
    }
    guest.slice(call.result, 4)?;
    let vectors = guest.vectors(call.vectors, call.count)?;
    loop {
        let rest = behind(&vectors, *done);
        let slices: Vec<_> = rest
            .iter()
            .map(|v| IoSlice::new(&guest.0[v.clone()]))
            .collect();
        let put = unless_signalled(|| {
            let mut nothing = SendAncillaryBuffer::default();
            rustix::net::sendmsg(fd, &slices, &mut nothing, SendFlags::NOSIGNAL)
        })?;
        *done += put;
        guest.put_u32(call.result, *done as u32)?;
        if put == 0 || behind(&vectors, *done).is_empty() {
            return Ok(());
        }
    }
}

/// What of the buffers `vectors` lies behind the first `done` bytes.
fn behind(vectors: &[Range<usize>], mut done: usize) -> Vec<Range<usize>> {
    let mut rest = Vec::new();
    for vector in vectors {
        let skipped = done.min(vector.len());
        done -= skipped;
        if skipped < vector.len() {
            rest.push(vector.start + skipped..vector.end);
        }
    }
    rest
}

/// As `shutdown`.
pub fn sock_shutdown(fd: BorrowedFd, _: &mut Guest, how: i32) -> Result<(), Errno> {
    let how = match how {
        1 => Shutdown::Read,
        2 => Shutdown::Write,
        3 => Shutdown::Both,
        _ => return Err(Errno::INVAL),
    };
    Ok(rustix::net::shutdown(fd, how)?)
}

/// `fd_prestat_get` of a preopened socket: a kind that is no directory.
pub fn fd_prestat_get(guest: &mut Guest, result: i32) -> Result<(), Errno> {
    guest.put_u64(result, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_goes_on_behind_what_is_done() {
        let vectors = [10..12, 20..20, 30..33, 40..41];
        assert_eq!(behind(&vectors, 0), [10..12, 30..33, 40..41]);
        assert_eq!(behind(&vectors, 1), [11..12, 30..33, 40..41]);
        assert_eq!(behind(&vectors, 2), [30..33, 40..41]);
        assert_eq!(behind(&vectors, 4), [32..33, 40..41]);
        assert!(behind(&vectors, 6).is_empty());
    }

    #[test]
    fn what_is_done_is_no_failure() {
        assert_eq!((unless_done(27, 0), unless_done(27, 3)), (27, 0));
    }
}
