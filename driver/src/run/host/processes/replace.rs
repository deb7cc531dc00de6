//! exec: the program ends, and another takes its place. This process stays between the two, hands signals on, and ends as the other does.

use super::request::Start;
use super::{children, start};
use crate::run::ending::Ending;
use crate::run::host::call::with;
use crate::run::host::errno::Errno;
use crate::run::host::state::Host;
use crate::run::signals;
use wasmtime::{Caller, Result};

/// What the keyboard sends to all of a terminal's group, and so to the other program, too.
const KEYS: [i32; 2] = [libc::SIGINT, libc::SIGQUIT];

/// Comes back only if the other program could not be started.
pub fn replace(caller: &mut Caller<'_, Host>, request: &Start) -> Result<Errno> {
    let started = with(caller, |host, guest| start::start(host, guest, request))?;
    let pid = match started {
        Ok(pid) => pid,
        Err(errno) => return Ok(errno),
    };
    // What reads from this program's pipes must see their end when the other closes them.
    with(caller, |host, _| host.stdio.let_all_go())?;
    // Also those of a program that takes none.
    signals::hand_over(caller.engine(), false);
    let status = loop {
        match children::wait(pid, 0, false) {
            Ok(Some(ended)) => break ended.status,
            Ok(None) | Err(Errno::INTR) => {
                for signal in signals::take().filter(|signal| !KEYS.contains(signal)) {
                    // It may have ended just now.
                    let _ = children::kill(pid, signal);
                }
            }
            Err(errno) => return Ok(errno),
        }
    };
    let ending = match libc::WIFSIGNALED(status) {
        true => Ending::Signal(libc::WTERMSIG(status)),
        false => Ending::Exit(libc::WEXITSTATUS(status) as u8),
    };
    with(caller, |host, guest| host.finish.finish(ending, guest.0))?;
    loop {
        std::thread::park();
    }
}
