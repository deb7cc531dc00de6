//! Signals from outside reach the program's handlers.
//!
//! libc exports `__wasicc_signal` from a program that uses sigaction or timers, and `__wasicc_timers` from one with
//! timers. Such a program looks at a flag of libc's in its loops and recursions ([`checks`]). When a signal comes ([`process`]), the
//! flag is set: the program's thread, wherever it is, soon calls the runner, and this the export, which runs the handler or does what is
//! the signal's default ([`deliver`]). A system call that waits ends with EINTR first. Where the program is watched, or its libc does not know
//! the flag, the engine compiles looks at its epoch into every loop and function instead ([`super::engine`]).
//!
//! A program without that export is ended by its signals as any process is. Signals that stop a process (SIGTSTP)
//! stop the runner. A handler that an epoch has called cannot leave by siglongjmp to a place in the very function whose loop
//! it interrupted: exceptions start at calls only.

pub mod checks;
mod deliver;
mod duty;
mod process;

pub use deliver::{Delivery, Outcome, deliver, on_epoch};
pub use duty::{Duty, wait};
pub use process::{end_by, flag_at, hand_over, ignored_at_start, interrupt, take};

/// libc's export that takes a signal.
pub const HOOK: &str = "__wasicc_signal";

/// libc's export that tells of timers.
pub const TIMERS: &str = "__wasicc_timers";
