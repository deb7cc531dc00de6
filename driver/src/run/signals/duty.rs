//! The runner's main thread while the program runs: it keeps time for `--timeout`, for the program's timers, and
//! wakes a system call again that a signal came just before.

use super::process;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How often the program's timers are looked at.
const TIMERS: Duration = Duration::from_millis(5);

/// How soon a signal that came between two steps of a system call is told again.
const AGAIN: Duration = Duration::from_millis(50);

/// What to look after.
#[derive(Debug, Clone, Copy)]
pub enum Duty {
    /// Only the program's end.
    End,
    /// Signals.
    Signals,
    /// Signals and the program's own timers.
    Timers,
}

/// Waits for the program's end, or until `limit` has passed.
pub fn wait<T>(
    duty: Duty,
    limit: Option<Duration>,
    receiver: &Receiver<T>,
) -> Result<T, RecvTimeoutError> {
    let period = match duty {
        Duty::End => None,
        Duty::Signals => Some(AGAIN),
        Duty::Timers => Some(TIMERS),
    };
    let end = limit.map(|limit| Instant::now() + limit);
    loop {
        let left = end.map(|end| end.saturating_duration_since(Instant::now()));
        let pause = period.into_iter().chain(left).min();
        let received = match pause {
            None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(pause) => receiver.recv_timeout(pause),
        };
        match received {
            Err(RecvTimeoutError::Timeout) if left.is_none_or(|left| !left.is_zero()) => {}
            other => return other,
        }
        if process::interrupt() {
            process::tick();
            process::kick();
        }
    }
}
