//! The children, and what the program does with them later. There is one program in this process, so there is one list; the main
//! thread ends the children when a time limit has passed.

use crate::run::host::errno::Errno;
use crate::run::host::stdio::unless_signalled;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno as HostErrno;
use rustix::process::{Pid, PidfdFlags};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A child that nobody has waited for yet.
struct Child {
    pid: i32,
    /// Readable when it has ended. Old kernels have none.
    end: Option<Arc<OwnedFd>>,
    /// It has ended, and was only looked at.
    ended: Option<Ended>,
}

/// What is told of a child.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ended {
    pub pid: i32,
    /// As `wait4` has it. The host's numbers of signals are the program's.
    pub status: i32,
    /// Microseconds in the user's code and in the kernel, kilobytes of memory.
    pub usage: [u64; 3],
}

static CHILDREN: Mutex<Vec<Child>> = Mutex::new(Vec::new());

/// How long a change is waited for that no descriptor tells of.
const PAUSE: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 5_000_000,
};

/// What `wait4` takes.
const OPTIONS: i32 = libc::WNOHANG | libc::WUNTRACED | libc::WCONTINUED;

fn children() -> MutexGuard<'static, Vec<Child>> {
    CHILDREN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `pid` was started.
pub fn add(pid: i32) {
    let end = Pid::from_raw(pid)
        .and_then(|pid| rustix::process::pidfd_open(pid, PidfdFlags::empty()).ok())
        .map(Arc::new);
    children().push(Child {
        pid,
        end,
        ended: None,
    });
}

/// Waits as `wait4(pid, …, options)`, for children of the program alone. None if that has to be waited for, with WNOHANG. With
/// `keep` a child that has ended can be waited for again.
pub fn wait(pid: i32, options: i32, keep: bool) -> Result<Option<Ended>, Errno> {
    if options & !OPTIONS != 0 {
        return Err(Errno::INVAL);
    }
    loop {
        let meant = meant(pid)?;
        for child in &meant {
            if let Some(ended) = look(*child, options, keep)? {
                return Ok(Some(ended));
            }
        }
        if options & libc::WNOHANG != 0 {
            return Ok(None);
        }
        pause(&meant, options)?;
    }
}

/// The children that `pid` means; ECHILD if there are none.
fn meant(pid: i32) -> Result<Vec<i32>, Errno> {
    let group = match pid {
        0 => Some(rustix::process::getpgrp()),
        -1 => None,
        group if group < 0 => Some(Pid::from_raw(group.wrapping_neg()).ok_or(Errno::CHILD)?),
        _ => None,
    };
    let means = |child: &Child| match (pid, group) {
        (-1, _) => true,
        (_, Some(group)) => {
            rustix::process::getpgid(Pid::from_raw(child.pid)).is_ok_and(|its| its == group)
        }
        _ => child.pid == pid,
    };
    let meant: Vec<_> = children()
        .iter()
        .filter(|child| means(child))
        .map(|child| child.pid)
        .collect();
    match meant.is_empty() {
        true => Err(Errno::CHILD),
        false => Ok(meant),
    }
}

/// What there is to tell of one child now.
fn look(pid: i32, options: i32, keep: bool) -> Result<Option<Ended>, Errno> {
    let mut children = children();
    let Some(at) = children.iter().position(|child| child.pid == pid) else {
        return Ok(None);
    };
    let ended = match children[at].ended {
        Some(ended) => ended,
        None => match wait4(pid, options | libc::WNOHANG)? {
            Some(ended) => ended,
            None => return Ok(None),
        },
    };
    if libc::WIFEXITED(ended.status) || libc::WIFSIGNALED(ended.status) {
        if keep {
            children[at].ended = Some(ended);
        } else {
            children.swap_remove(at);
        }
    }
    Ok(Some(ended))
}

fn wait4(pid: i32, options: i32) -> Result<Option<Ended>, Errno> {
    let mut status = 0;
    let mut usage = MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: both are written by the call alone; zeros are a valid rusage.
    let (got, usage) = unsafe {
        let got = libc::wait4(pid, &raw mut status, options, usage.as_mut_ptr());
        (got, usage.assume_init())
    };
    let microseconds = |time: libc::timeval| {
        let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
        seconds * 1_000_000 + u64::try_from(time.tv_usec).unwrap_or(0)
    };
    match got {
        0 => Ok(None),
        -1 => Err(last_error()),
        _ => Ok(Some(Ended {
            pid,
            status,
            usage: [
                microseconds(usage.ru_utime),
                microseconds(usage.ru_stime),
                u64::try_from(usage.ru_maxrss).unwrap_or(0),
            ],
        })),
    }
}

/// Waits until one of the children `meant` may have something to tell.
fn pause(meant: &[i32], options: i32) -> Result<(), Errno> {
    let ends: Vec<_> = children()
        .iter()
        .filter(|child| meant.contains(&child.pid))
        .filter_map(|child| child.end.clone())
        .collect();
    let told = ends.len() == meant.len() && options & (libc::WUNTRACED | libc::WCONTINUED) == 0;
    let limit = (!told).then_some(PAUSE);
    unless_signalled(|| {
        let mut fds: Vec<_> = ends
            .iter()
            .map(|end| PollFd::from_borrowed_fd(end.as_fd(), PollFlags::IN))
            .collect();
        rustix::event::poll(&mut fds, limit.as_ref())
    })?;
    Ok(())
}

/// As `kill`. The program's own process has another number for it, so no number means this process but a wrong one.
pub fn kill(pid: i32, signal: i32) -> Result<(), Errno> {
    // What has ended and was looked at is gone for the host, and a process for the program.
    let ended = |child: &Child| child.pid == pid && child.ended.is_some();
    if children().iter().any(ended) {
        return Ok(());
    }
    if matches!(pid, -1..=1) {
        return Err(Errno::SRCH);
    }
    // SAFETY: kill has no preconditions.
    match unsafe { libc::kill(pid, signal) } {
        0 => Ok(()),
        _ => Err(last_error()),
    }
}

/// As `setpgid`, of a child.
pub fn set_group(pid: i32, group: i32) -> Result<(), Errno> {
    if !children().iter().any(|child| child.pid == pid) {
        return Err(Errno::SRCH);
    }
    Ok(rustix::process::setpgid(
        Pid::from_raw(pid),
        Pid::from_raw(group),
    )?)
}

/// Ends the children that still run, as who runs out of time ends with what it has started.
pub fn end_all() {
    for child in children().iter().filter(|child| child.ended.is_none()) {
        // SAFETY: kill has no preconditions. Who leads a group ends with it.
        unsafe {
            if libc::kill(-child.pid, libc::SIGTERM) != 0 {
                libc::kill(child.pid, libc::SIGTERM);
            }
        }
    }
}

/// The error of the call before.
pub fn last_error() -> Errno {
    let raw = std::io::Error::last_os_error().raw_os_error();
    raw.map_or(Errno::IO, |raw| HostErrno::from_raw_os_error(raw).into())
}
