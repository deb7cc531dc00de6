//! The process of the program: its session, the wait for its end.

use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, ioctl_tiocsctty, kill_process_group};

/// Makes the program the leader of a session and group of its own: it has no terminal, its ids are seen in its
/// own namespace, and all that it starts can be ended at once. The signals that a shell makes its background jobs
/// ignore do what they do in the foreground.
pub fn own_session() -> std::io::Result<()> {
    rustix::process::setsid()?;
    for signal in [libc::SIGINT, libc::SIGQUIT] {
        // SAFETY: a default action runs no code of this process.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }
    Ok(())
}

/// The same, with its standard input, a terminal, as the session's own.
pub fn own_terminal() -> std::io::Result<()> {
    own_session()?;
    ioctl_tiocsctty(std::io::stdin())?;
    Ok(())
}

/// Waits for the program to end, at most for `limit`; then it is ended. Tells whether it was.
pub fn wait(child: &mut Child, limit: Duration) -> std::io::Result<(ExitStatus, bool)> {
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((status, false));
        }
        if start.elapsed() > limit {
            end_group(child);
            return Ok((child.wait()?, true));
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// Ends the program and all that it started.
pub fn end_group(child: &Child) {
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    if let Some(pid) = pid {
        // An empty group is what a well-behaved program leaves.
        let _ = kill_process_group(pid, Signal::KILL);
    }
}

/// The exit code, as a shell has it.
pub fn code(status: ExitStatus) -> i32 {
    status
        .code()
        .or_else(|| status.signal().map(|s| 128 + s))
        .unwrap_or(-1)
}
