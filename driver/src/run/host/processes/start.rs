//! Starts a child by the host's `posix_spawn`, which says at once whether the program could be executed.

use super::request::{Place, Start};
use super::{children, files, interrupts};
use crate::run::host::errno::Errno;
use crate::run::host::guest::Guest;
use crate::run::host::state::Host;
use crate::run::signals;
use rustix::io::Errno as HostErrno;
use std::ffi::{CStr, CString};
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;

/// What a child is started with, all of it the host's.
pub struct Job {
    /// Where the program may be, the first that there is.
    programs: Vec<CString>,
    /// None is this process's own.
    directory: Option<CString>,
    /// The child's numbers, and what they are.
    files: Vec<(RawFd, OwnedFd)>,
}

/// Starts a child; its process id.
pub fn start(host: &mut Host, _: &Guest, start: &Start) -> Result<i32, Errno> {
    let job = Job::new(host, start)?;
    let taken = if start.interrupts() {
        interrupts::ignore()
    } else {
        0
    };
    let signals = Signals::new(start, taken);
    let started = job.spawn(start, &signals);
    match started {
        Ok(pid) => children::add(pid),
        Err(_) => interrupts::restore(),
    }
    started
}

impl Job {
    pub fn new(host: &mut Host, start: &Start) -> Result<Self, Errno> {
        // The copies stand above all numbers of the child, so that no one of these hides another.
        let most = start.files.iter().map(|(child, _)| *child).max();
        let least = most.unwrap_or(0).max(2).saturating_add(1);
        let mut files = Vec::new();
        for (child, fd) in &start.files {
            files.push((*child, files::share(host, *fd, least)?));
        }
        let directory = &start.working_directory;
        let directory = host
            .granted
            .host_path(directory.directory, &directory.inner)
            .map(|path| text(&path))
            .transpose()?;
        Ok(Job {
            programs: programs(host, &start.program)?,
            directory,
            files,
        })
    }

    /// Tries the programs in turn: what is not there may be at the next place.
    fn spawn(&self, start: &Start, signals: &Signals) -> Result<i32, Errno> {
        let mut failed = HostErrno::NOENT;
        for program in &self.programs {
            match self.spawn_one(start, signals, program) {
                Err(HostErrno::NOENT) => {}
                Err(HostErrno::NOTDIR) => failed = HostErrno::NOTDIR,
                other => return Ok(other?),
            }
        }
        Err(failed.into())
    }

    fn spawn_one(
        &self,
        start: &Start,
        signals: &Signals,
        program: &CStr,
    ) -> rustix::io::Result<i32> {
        let actions = Actions::new(self)?;
        let attributes = Attributes::new(start, signals)?;
        let pointers = |strings: &[CString]| {
            let strings = strings.iter().map(|s| s.as_ptr().cast_mut());
            strings.chain([ptr::null_mut()]).collect::<Vec<_>>()
        };
        let (arguments, environment) = (pointers(&start.arguments), pointers(&start.environment));
        let ignored = Ignored::new(signals.ignored);
        let mut pid = 0;
        // SAFETY: the structures are initialized; the arrays end with null and their strings outlive the call.
        let failed = unsafe {
            libc::posix_spawn(
                &raw mut pid,
                program.as_ptr(),
                &raw const actions.0,
                &raw const attributes.0,
                arguments.as_ptr(),
                environment.as_ptr(),
            )
        };
        drop(ignored);
        check(failed).map(|()| pid)
    }
}

/// The program in the directory that was granted, and on the host by its absolute name. A relative name counts from the child's
/// directory, and goes on to it as it is: a script is told its own.
fn programs(host: &Host, place: &Place) -> Result<Vec<CString>, Errno> {
    if place.whole.is_relative() {
        return Ok(vec![text(&place.whole)?]);
    }
    let granted = host.granted.host_path(place.directory, &place.inner);
    let whole = place.whole.clone();
    let mut paths: Vec<_> = granted.into_iter().chain([whole]).collect();
    paths.dedup();
    paths.iter().map(|path| text(path)).collect()
}

fn text(path: &Path) -> Result<CString, Errno> {
    CString::new(path.as_os_str().as_bytes()).map_err(|_| Errno::INVAL)
}

fn check(failed: i32) -> rustix::io::Result<()> {
    match failed {
        0 => Ok(()),
        raw => Err(HostErrno::from_raw_os_error(raw)),
    }
}

/// What happens in the child before its program is executed.
struct Actions(libc::posix_spawn_file_actions_t);

impl Actions {
    fn new(job: &Job) -> rustix::io::Result<Self> {
        let mut actions = MaybeUninit::uninit();
        // SAFETY: init makes a valid structure of it.
        let mut actions = unsafe {
            check(libc::posix_spawn_file_actions_init(actions.as_mut_ptr()))?;
            Actions(actions.assume_init())
        };
        let at = &raw mut actions.0;
        if let Some(directory) = &job.directory {
            // SAFETY: the structure is initialized, and the text is copied.
            check(unsafe { libc::posix_spawn_file_actions_addchdir_np(at, directory.as_ptr()) })?;
        }
        for (child, file) in &job.files {
            // SAFETY: the structure is initialized.
            check(unsafe { libc::posix_spawn_file_actions_adddup2(at, file.as_raw_fd(), *child) })?;
        }
        // All other descriptors of this process close with exec.
        for standard in 0..3 {
            if job.files.iter().all(|(child, _)| *child != standard) {
                // SAFETY: the structure is initialized.
                check(unsafe { libc::posix_spawn_file_actions_addclose(at, standard) })?;
            }
        }
        Ok(actions)
    }
}

impl Drop for Actions {
    fn drop(&mut self) {
        // SAFETY: it is initialized, and not used again.
        unsafe { libc::posix_spawn_file_actions_destroy(&raw mut self.0) };
    }
}

struct Attributes(libc::posix_spawnattr_t);

impl Attributes {
    fn new(start: &Start, signals: &Signals) -> rustix::io::Result<Self> {
        let mut attributes = MaybeUninit::uninit();
        // SAFETY: init makes a valid structure of it.
        let mut attributes = unsafe {
            check(libc::posix_spawnattr_init(attributes.as_mut_ptr()))?;
            Attributes(attributes.assume_init())
        };
        let at = &raw mut attributes.0;
        let mut flags = libc::POSIX_SPAWN_SETSIGMASK | libc::POSIX_SPAWN_SETSIGDEF;
        let (blocked, defaults) = (set(start.blocked), set(signals.defaults));
        // SAFETY: the structure and the sets are initialized.
        unsafe {
            check(libc::posix_spawnattr_setsigmask(at, &raw const blocked))?;
            check(libc::posix_spawnattr_setsigdefault(at, &raw const defaults))?;
            if let Some(group) = start.group() {
                flags |= libc::POSIX_SPAWN_SETPGROUP;
                check(libc::posix_spawnattr_setpgroup(at, group))?;
            }
            if start.session() {
                flags |= SETSID;
            }
            check(libc::posix_spawnattr_setflags(at, flags as libc::c_short))?;
        }
        Ok(attributes)
    }
}

impl Drop for Attributes {
    fn drop(&mut self) {
        // SAFETY: it is initialized, and not used again.
        unsafe { libc::posix_spawnattr_destroy(&raw mut self.0) };
    }
}

/// POSIX_SPAWN_SETSID, the same in glibc and musl.
const SETSID: i32 = 0x80;

fn bit(signal: i32) -> u64 {
    1 << (signal - 1)
}

/// What becomes of signals in the child, as bits.
struct Signals {
    ignored: u64,
    defaults: u64,
}

impl Signals {
    /// `taken` are those that this process ignores for the child's sake alone. It ignores SIGPIPE, too, which is nothing to the
    /// program.
    fn new(start: &Start, taken: u64) -> Self {
        let ignored = (start.ignored | signals::ignored_at_start()) & !start.defaults;
        let own = taken | bit(libc::SIGPIPE);
        Signals {
            ignored,
            defaults: start.defaults | (own & !ignored),
        }
    }
}

fn set(signals: u64) -> libc::sigset_t {
    // SAFETY: sigemptyset makes a valid set of it, and sigaddset refuses wrong numbers.
    unsafe {
        let mut set = MaybeUninit::uninit();
        libc::sigemptyset(set.as_mut_ptr());
        for signal in (1..=64).filter(|&signal| signals & bit(signal) != 0) {
            libc::sigaddset(set.as_mut_ptr(), signal);
        }
        set.assume_init()
    }
}

/// Signals that are ignored here while the child is made, since it inherits that. The program ignores them, so none is
/// lost. Those that tell of an error in the code, or of a child's end, are left as they are.
struct Ignored(Vec<(i32, libc::sigaction)>);

impl Ignored {
    fn new(ignored: u64) -> Self {
        const NEVER: [i32; 8] = [
            libc::SIGKILL,
            libc::SIGSTOP,
            libc::SIGCHLD,
            libc::SIGSEGV,
            libc::SIGBUS,
            libc::SIGILL,
            libc::SIGFPE,
            libc::SIGTRAP,
        ];
        let signals = (1..=31).filter(|n| ignored & bit(*n) != 0 && !NEVER.contains(n));
        Ignored(
            signals
                .map(|signal| (signal, interrupts::exchange(signal, None)))
                .collect(),
        )
    }
}

impl Drop for Ignored {
    fn drop(&mut self) {
        for (signal, action) in &self.0 {
            interrupts::exchange(*signal, Some(*action));
        }
    }
}
