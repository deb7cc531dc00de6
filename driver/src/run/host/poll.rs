//! `poll_oneoff`: waiting for time and for descriptors, by the host's `poll`.
//!
//! Files and directories are always ready, as POSIX has it for `poll`; only standard files and sockets can make one wait.

use super::errno::Errno;
use super::guest::Guest;
use super::state::Host;
use crate::run::signals;
use rustix::event::{PollFd, PollFlags, Timespec};
use std::os::fd::BorrowedFd;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use wasmtime_wasi::p1::types::Fd;
use wasmtime_wasi::p1::wasi_snapshot_preview1::WasiSnapshotPreview1;
use wiggle::GuestMemory;

const SUBSCRIPTION: i32 = 48;
const EVENT: i32 = 32;

/// The most subscriptions in a call. A program has fewer descriptors.
const MOST: i32 = 1 << 16;

const CLOCK: u8 = 0;
const READ: u8 = 1;
const WRITE: u8 = 2;

/// The other end is gone.
const HANGUP: u16 = 1;

/// What a program waits for.
struct Subscription {
    userdata: u64,
    kind: u8,
    /// A clock's number or a descriptor.
    what: i32,
    timeout: u64,
    absolute: bool,
}

/// What came.
struct Event {
    userdata: u64,
    kind: u8,
    errno: u16,
    bytes: u64,
    flags: u16,
}

impl Subscription {
    fn read(guest: &Guest, at: i32) -> Result<Self, Errno> {
        let bytes: [u8; SUBSCRIPTION as usize] = guest.array(at)?;
        let u64_at = |at: usize| {
            bytes[at..at + 8]
                .iter()
                .rev()
                .fold(0, |n, &b| n << 8 | u64::from(b))
        };
        Ok(Subscription {
            userdata: u64_at(0),
            kind: bytes[8],
            what: u64_at(16) as i32,
            timeout: u64_at(24),
            absolute: bytes[40] & 1 != 0,
        })
    }

    fn event(&self, errno: Errno, bytes: u64, flags: u16) -> Event {
        Event {
            userdata: self.userdata,
            kind: self.kind,
            errno: errno.0,
            bytes,
            flags,
        }
    }

    /// The time left until a clock's subscription comes.
    fn left(&self, host: &mut Host, start: Instant) -> Result<Duration, Errno> {
        // Processor time does not pass while waiting.
        if !(0..=1).contains(&self.what) {
            return Err(if (2..=3).contains(&self.what) {
                Errno::NOTSUP
            } else {
                Errno::INVAL
            });
        }
        if self.absolute {
            let now = host.clock.now(self.what)?;
            return Ok(Duration::from_nanos(self.timeout.saturating_sub(now)));
        }
        let waited = if host.clock.is_fixed() {
            Duration::ZERO
        } else {
            start.elapsed()
        };
        Ok(Duration::from_nanos(self.timeout).saturating_sub(waited))
    }
}

impl Event {
    fn write(&self, guest: &mut Guest, at: i32) -> Result<(), Errno> {
        let mut bytes = [0; EVENT as usize];
        bytes[..8].copy_from_slice(&self.userdata.to_le_bytes());
        bytes[8..10].copy_from_slice(&self.errno.to_le_bytes());
        bytes[10] = self.kind;
        bytes[16..24].copy_from_slice(&self.bytes.to_le_bytes());
        bytes[24..26].copy_from_slice(&self.flags.to_le_bytes());
        guest.put(at, &bytes)
    }
}

const SUCCESS: Errno = Errno(0);

/// `poll_oneoff(subscriptions, events, count, result)`, called at `start`: times count from there, though the wait may
/// have been interrupted since.
pub fn poll_oneoff(
    host: &mut Host,
    guest: &mut Guest,
    start: Instant,
    subs: i32,
    events: i32,
    count: i32,
    result: i32,
) -> Result<(), Errno> {
    // Preview 1 has no way to wait for nothing for ever.
    if !(1..=MOST).contains(&count) {
        return Err(Errno::INVAL);
    }
    let subs = (0..count)
        .map(|i| Subscription::read(guest, subs.wrapping_add(i * SUBSCRIPTION)))
        .collect::<Result<Vec<_>, _>>()?;
    let ready = wait(host, guest, start, &subs)?;
    for (i, event) in (0..).zip(&ready) {
        event.write(guest, events.wrapping_add(i * EVENT))?;
    }
    guest.put_u32(result, ready.len() as u32)
}

/// Waits until at least one of `subs` has come, and gives those that have.
fn wait(
    host: &mut Host,
    guest: &mut Guest,
    start: Instant,
    subs: &[Subscription],
) -> Result<Vec<Event>, Errno> {
    let mut ready = Vec::new();
    let mut waiting = Vec::new();
    let mut timers = Vec::new();
    for sub in subs {
        match sub.kind {
            CLOCK => match sub.left(host, start) {
                Ok(left) => timers.push((sub, left)),
                Err(errno) => ready.push(sub.event(errno, 0, 0)),
            },
            READ | WRITE if host.stdio.get(sub.what).is_some() => waiting.push(sub),
            READ | WRITE => ready.push(file_event(host, guest, sub)),
            _ => return Err(Errno::INVAL),
        }
    }
    let first = timers.iter().map(|(_, left)| *left).min();
    let limit = if ready.is_empty() {
        first
    } else {
        Some(Duration::ZERO)
    };
    // A fixed clock passes at once, after a look at the descriptors.
    let fixed = limit.filter(|_| host.clock.is_fixed());
    let mut passed = poll_standard(
        host,
        &waiting,
        fixed.map(|_| Duration::ZERO).or(limit),
        &mut ready,
    )?;
    if let Some(limit) = fixed
        && ready.is_empty()
    {
        host.clock.pass(limit);
        passed = limit;
    }
    let due = timers
        .iter()
        .filter(|(_, left)| *left <= passed || left.is_zero());
    ready.extend(due.map(|(sub, _)| sub.event(SUCCESS, 0, 0)));
    Ok(ready)
}

/// Polls standard files for at most `limit` and gives the time that passed; all of `limit` when none was ready.
fn poll_standard(
    host: &Host,
    waiting: &[&Subscription],
    limit: Option<Duration>,
    ready: &mut Vec<Event>,
) -> Result<Duration, Errno> {
    let start = Instant::now();
    let polled = |sub: &&Subscription| {
        let flags = if sub.kind == READ {
            PollFlags::IN
        } else {
            PollFlags::OUT
        };
        host.stdio
            .get(sub.what)
            .map(|fd| PollFd::from_borrowed_fd(fd, flags))
    };
    let mut fds: Vec<_> = waiting.iter().filter_map(polled).collect();
    loop {
        let left = limit.map(|limit| limit.saturating_sub(start.elapsed()));
        // A time too long to be said is as good as none.
        let timeout = left.and_then(|left| Timespec::try_from(left).ok());
        match rustix::event::poll(&mut fds, timeout.as_ref()) {
            Err(rustix::io::Errno::INTR) if !signals::interrupt() => continue,
            Err(errno) => return Err(errno.into()),
            Ok(0) => return Ok(limit.unwrap_or_default()),
            Ok(_) => break,
        }
    }
    for (sub, fd) in waiting.iter().zip(&fds) {
        let flags = fd.revents();
        if !flags.is_empty() {
            let hangup = if flags.contains(PollFlags::HUP) {
                HANGUP
            } else {
                0
            };
            let bytes = host
                .stdio
                .get(sub.what)
                .map_or(1, |fd| readable(fd, sub.kind));
            ready.push(sub.event(SUCCESS, bytes, hangup));
        }
    }
    Ok(start.elapsed())
}

/// The bytes that can be read at once; at least 1 for what is ready but can't be counted.
fn readable(fd: BorrowedFd, kind: u8) -> u64 {
    match kind {
        READ => rustix::io::ioctl_fionread(fd).unwrap_or(1),
        _ => 1,
    }
}

/// A file of wasmtime-wasi: always ready, if it is open at all.
fn file_event(host: &mut Host, guest: &mut Guest, sub: &Subscription) -> Event {
    let memory = &mut GuestMemory::Unshared(guest.0);
    let fd = Fd::from(sub.what);
    let position = host.wasi.fd_tell(memory, fd).unwrap_or(0);
    let stat =
        pin!(host.wasi.fd_filestat_get(memory, fd)).poll(&mut Context::from_waker(Waker::noop()));
    match stat {
        Poll::Ready(Ok(stat)) if sub.kind == READ => {
            let left = stat.size.saturating_sub(position);
            sub.event(SUCCESS, left, if left == 0 { HANGUP } else { 0 })
        }
        Poll::Ready(Ok(_)) => sub.event(SUCCESS, 1, 0),
        _ => sub.event(Errno::BADF, 0, 0),
    }
}
