//! Running clang as a child: an interruption (SIGINT, SIGTERM, SIGHUP) reaches it too,
//! and leaves wasicc the time to remove what is half made.
//!
//! Where nothing follows clang, wasicc becomes clang instead; see [`become_program`].

use std::ffi::OsString;
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Error;

/// The signals that end a compile.
const FATAL: [i32; 3] = [libc::SIGINT, libc::SIGTERM, libc::SIGHUP];

/// The children to pass a signal on to, a negative number for a process group; 0 where there is none.
static CHILDREN: [AtomicI32; MOST] = [const { AtomicI32::new(0) }; MOST];
/// So many children at once get signals.
pub const MOST: usize = 64;

/// The signal that came; 0 while none did.
static CAUGHT: AtomicI32 = AtomicI32::new(0);

/// Replaces this process by a program. It returns only if that fails.
pub fn become_program(program: &Path, args: &[OsString]) -> Error {
    become_command(Command::new(program).args(args))
}

/// Replaces this process by a command. It returns only if that fails.
pub fn become_command(command: &mut Command) -> Error {
    let source = command.exec();
    Error::Exec {
        program: command.get_program().into(),
        source,
    }
}

/// From now on, fatal signals are noted and passed on to the child.
pub fn catch_signals() -> Result<(), Error> {
    for signal in FATAL {
        // SAFETY: the structure is plain data, for which zero is a valid value; the handler
        // calls nothing but `kill` and touches nothing but atomics.
        let done = unsafe {
            let mut old: libc::sigaction = std::mem::zeroed();
            if libc::sigaction(signal, std::ptr::null(), &mut old) == 0
                && old.sa_sigaction == libc::SIG_IGN
            {
                continue; // as under nohup
            }
            let mut new: libc::sigaction = std::mem::zeroed();
            new.sa_sigaction = note as *const () as libc::sighandler_t;
            new.sa_flags = libc::SA_RESTART;
            libc::sigaction(signal, &new, std::ptr::null_mut())
        };
        if done != 0 {
            return Err(Error::Signals {
                source: io::Error::last_os_error(),
            });
        }
    }
    Ok(())
}

extern "C" fn note(signal: i32) {
    CAUGHT.store(signal, Ordering::SeqCst);
    for child in &CHILDREN {
        pass_on(child.load(Ordering::SeqCst), signal);
    }
}

/// Sends the signal to the child, if there is one.
fn pass_on(child: i32, signal: i32) {
    if child != 0 {
        // SAFETY: `kill` is async-signal-safe. The child has not been waited for while its
        // number is in CHILDREN, so the number is still its own.
        unsafe { libc::kill(child, signal) };
    }
}

/// A child, or a group of them, that gets the signals that come to this process.
struct Listed(Option<&'static AtomicI32>);

impl Listed {
    fn new(child: i32) -> Listed {
        let free = CHILDREN.iter().find(|place| {
            let taken = place.compare_exchange(0, child, Ordering::SeqCst, Ordering::SeqCst);
            taken.is_ok()
        });
        // A signal may have come before there was a child to pass it on to.
        if let Some(signal) = interrupted() {
            pass_on(child, signal);
        }
        Listed(free)
    }
}

impl Drop for Listed {
    fn drop(&mut self) {
        if let Some(place) = self.0 {
            place.store(0, Ordering::SeqCst);
        }
    }
}

/// Runs a program and waits for it; `scratch` is where it is to put its temporary files.
pub fn run(program: &Path, args: &[OsString], scratch: Option<&Path>) -> Result<ExitStatus, Error> {
    run_with(command(program, args, scratch), |_| {})
}

/// The command that [`run`] runs.
pub fn command(program: &Path, args: &[OsString], scratch: Option<&Path>) -> Command {
    let mut command = Command::new(program);
    command.args(args);
    if let Some(scratch) = scratch {
        command.env("TMPDIR", scratch);
    }
    command
}

/// Runs a command and waits for it; `meanwhile` sees it as soon as it runs.
pub fn run_with(
    mut command: Command,
    meanwhile: impl FnOnce(&mut Child),
) -> Result<ExitStatus, Error> {
    let program = command.get_program().to_owned();
    let failed = |source| Error::Exec {
        program: program.into(),
        source,
    };
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(source) => return Err(failed(source)),
    };
    let listed = Listed::new(child.id() as i32);
    meanwhile(&mut child);
    let status = child.wait();
    drop(listed);
    status.map_err(failed)
}

/// Runs a command in a process group of its own, which gets the signals that come to this process and is killed when
/// the time is up: none is returned then.
pub fn run_group(mut command: Command, limit: Duration) -> Result<Option<ExitStatus>, Error> {
    let program = PathBuf::from(command.get_program());
    let failed = |source| Error::Exec {
        program: program.clone(),
        source,
    };
    let mut child = command.process_group(0).spawn().map_err(failed)?;
    let group = -(child.id() as i32);
    let listed = Listed::new(group);
    let begun = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break Ok(Some(status)),
            Ok(None) if begun.elapsed() >= limit => {
                // SAFETY: the child has not been waited for, so the number is still its group's.
                unsafe { libc::kill(group, libc::SIGKILL) };
                break child.wait().map(|_| None);
            }
            Ok(None) => thread::sleep(Duration::from_millis(20)),
            Err(source) => break Err(source),
        }
    };
    drop(listed);
    status.map_err(failed)
}

/// The signal that came, if any: the work is to be given up.
pub fn interrupted() -> Option<i32> {
    Some(CAUGHT.load(Ordering::SeqCst)).filter(|&signal| signal != 0)
}

/// Ends this process by the signal, as if it had never been caught, so that a shell or
/// make sees an interruption.
pub fn die_of(signal: i32) -> ExitCode {
    // SAFETY: both calls are defined for any signal number.
    unsafe {
        libc::signal(signal, libc::SIG_DFL);
        libc::raise(signal);
    }
    ExitCode::from(128u8.wrapping_add(signal as u8))
}

/// A program's exit code; 128 + n when signal n ended it.
pub fn exit_code(status: ExitStatus) -> ExitCode {
    let code = status.code().or_else(|| status.signal().map(|n| 128 + n));
    ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
}
