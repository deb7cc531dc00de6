//! `proc_exit`: the end of the program from within.
//!
//! The runner is told over a channel and the program's thread then waits for the process to end. That spares
//! unwinding the program's stack and the backtrace that an error through the engine takes.

use super::guest::Guest;
use super::state::Host;
use crate::run::ending::{End, Ending};
use crate::run::{missing_preopen, null_write};
use std::sync::mpsc::Sender;

/// How the program's end is told to the runner.
#[derive(Clone)]
pub struct Finish {
    /// To the runner's main thread.
    pub sender: Sender<End>,
    /// Where libc notes the path that no preopen reached, when the program has that note.
    pub missing_at: Option<u32>,
}

impl Finish {
    /// Ends the program with `ending`. `memory` is the program's, when it is there.
    pub fn finish(&self, ending: Ending, memory: &[u8]) {
        let missing = self
            .missing_at
            .and_then(|at| missing_preopen::read(memory, at));
        // Nobody listens any more when a time limit has passed.
        let _ = self.sender.send(End {
            ending,
            missing,
            bottom: null_write::changed(memory),
        });
    }
}

/// `proc_exit(status)`. Codes are 0 to 255, as POSIX has them. libc ends a program that takes the default action of a
/// signal with 128 and its number.
pub fn proc_exit(host: &Host, guest: &Guest, status: i32) -> ! {
    let signal = host.delivery.as_ref().and_then(|delivery| delivery.current);
    let ending = match signal.filter(|signal| status == 128 + signal) {
        Some(signal) => Ending::Signal(signal),
        None => Ending::Exit((status & 0xff) as u8),
    };
    host.finish.finish(ending, guest.0);
    loop {
        std::thread::park();
    }
}
