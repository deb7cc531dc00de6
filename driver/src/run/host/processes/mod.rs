//! Other programs, which the program starts and waits for when `--spawn` grants it.
//!
//! Preview 1 has no such calls. libc asks through `fd_prestat_get` of a descriptor that there never is, as the debugging malloc does
//! ([`super::sites`]): no import more, and every other engine answers EBADF, as does this one without the grant. A question is a
//! structure in the program's memory ([`request`]); the answer is written into it.
//!
//! Children are the host's, with the host's process ids ([`children`]), and run as if this process had started them: natively, with all
//! the user's rights. What they get of the program's descriptors are the host's ([`files`]). Their working directory and their
//! programs go by the directories that were granted; a program that is in none of these is looked for on the host.

mod children;
mod files;
mod interrupts;
mod replace;
mod request;
mod start;

pub use children::end_all;

use super::call::{Restart, interruptible, status, with};
use super::errno::Errno;
use super::guest::Guest;
use super::state::Host;
use crate::run::signals;
use request::{Pipe, Request, Wait, words};
use rustix::fs::{MemfdFlags, OFlags};
use std::os::fd::OwnedFd;
use std::sync::OnceLock;
use wasmtime::{Caller, Result};

// What follows is in libc-bottom/process/runner.h, too.

/// The descriptor.
pub const QUESTION: i32 = -0x7370_6177;

/// In the place of the question in an answer; the error number comes next.
const ANSWERED: u32 = 0x6f6b;

/// The first program that was to be started without the grant. There is one program in this process.
static REFUSED: OnceLock<String> = OnceLock::new();

/// What the program wanted to start, though `--spawn` was not given.
pub fn refused() -> Option<&'static str> {
    REFUSED.get().map(String::as_str)
}

/// `fd_prestat_get(QUESTION, at)`.
pub fn answer(caller: &mut Caller<'_, Host>, at: i32) -> Result<i32> {
    let (granted, request) = with(caller, |host, guest| (host.spawn, Request::read(guest, at)))?;
    if !granted {
        if let Ok(Request::Start(start)) = &request {
            REFUSED.get_or_init(|| start.shown());
        }
        return Ok(Errno::BADF.0.into());
    }
    let request = match request {
        Ok(request) => request,
        Err(errno) => return finish(caller, at, errno.0.into()),
    };
    if let Request::Start(start) = &request
        && start.replaces()
    {
        let failed = replace::replace(caller, start)?;
        return finish(caller, at, failed.0.into());
    }
    let errno = interruptible(caller, Restart::AsAsked, |host, guest| {
        Ok(status(serve(host, guest, at, &request)))
    })?;
    finish(caller, at, errno)
}

fn finish(caller: &mut Caller<'_, Host>, at: i32, errno: i32) -> Result<i32> {
    let told = with(caller, |_, guest| {
        guest.put_u32(at.wrapping_add(4), errno as u32)?;
        guest.put_u32(at, ANSWERED)
    })?;
    // A child that has ended is told of before its parent goes on.
    if signals::interrupt() {
        signals::deliver(caller)?;
    }
    Ok(status(told))
}

fn serve(
    host: &mut Host,
    guest: &mut Guest,
    at: i32,
    request: &Request,
) -> std::result::Result<(), Errno> {
    match request {
        Request::Granted => Ok(()),
        Request::Start(start) => {
            let pid = start::start(host, guest, start)?;
            guest.put_u32(words(at, request::RESULT), pid.cast_unsigned())
        }
        Request::Wait(wait) => await_child(guest, at, wait),
        Request::Kill { pid, signal } => children::kill(*pid, *signal),
        Request::Group { pid, group } => children::set_group(*pid, *group),
        Request::Pipe(pipe) => {
            for (n, end) in (0..).zip(ends(pipe)?) {
                let number = host.stdio.add_own(end).cast_unsigned();
                guest.put_u32(words(at, request::RESULT + n), number)?;
            }
            Ok(())
        }
        Request::Device(device) => {
            let number = host.stdio.add_own(files::device(device)?).cast_unsigned();
            guest.put_u32(words(at, request::RESULT), number)
        }
        Request::Memory => {
            let file = rustix::fs::memfd_create("wasicc", MemfdFlags::CLOEXEC)?;
            let number = host.stdio.add_own(file).cast_unsigned();
            guest.put_u32(words(at, request::RESULT), number)
        }
    }
}

/// A pipe of the host's: where to read, and where to write.
fn ends(pipe: &Pipe) -> std::result::Result<[OwnedFd; 2], Errno> {
    let (reader, writer) = std::io::pipe().map_err(|_| children::last_error())?;
    let ends = [reader.into(), writer.into()];
    if pipe.nonblocking {
        for end in &ends {
            rustix::fs::fcntl_setfl(end, OFlags::NONBLOCK)?;
        }
    }
    Ok(ends)
}

/// Waits for a child and tells of it; process id 0 if none has ended and nobody is to wait.
fn await_child(guest: &mut Guest, at: i32, wait: &Wait) -> std::result::Result<(), Errno> {
    let ended = children::wait(wait.pid, wait.options, wait.keep);
    if wait.interrupts && !matches!(ended, Err(Errno::INTR)) {
        interrupts::restore();
    }
    let ended = ended?.unwrap_or_default();
    let word = |n| words(at, request::RESULT + n);
    guest.put_u32(word(0), ended.pid.cast_unsigned())?;
    guest.put_u32(word(1), ended.status.cast_unsigned())?;
    for (n, value) in (2..).step_by(2).zip(ended.usage) {
        guest.put_u64(word(n), value)?;
    }
    Ok(())
}
