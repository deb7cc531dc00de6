//! Watching the program's system calls: `--strace`.
//!
//! The host's functions come in two versions ([`watched`]'s parameter `W`), and the one with an eye on each call is
//! only linked when an option asks for it. A plain run pays nothing, not even a branch.

mod descriptors;
mod filter;
mod names;
mod render;
mod signature;
mod sink;
mod strace;

pub use filter::Filter;
pub use sink::Sink;
pub use strace::{Strace, Style};

use super::call::with;
use super::guest::Guest;
use super::state::Host;
use descriptors::Descriptors;
use std::time::{Duration, Instant};
use wasmtime::{Caller, Result};

/// What is done at each call of the program.
pub struct Watch {
    descriptors: Descriptors,
    strace: Option<Strace>,
}

/// One call, as it goes through the watch.
pub struct Call<'a> {
    name: &'static str,
    arguments: &'a [i64],
}

impl Call<'_> {
    /// The argument at `at`. The table and the host's functions agree on how many there are.
    fn argument(&self, at: usize) -> i64 {
        self.arguments.get(at).copied().unwrap_or(0)
    }

    /// An argument that is an `i32`: a descriptor, an address, flags.
    fn word(&self, at: usize) -> i32 {
        self.argument(at) as i32
    }
}

impl Watch {
    /// A watch over a program that has the directories of these names.
    pub fn new<'a>(directories: impl Iterator<Item = &'a str>) -> Self {
        Watch {
            descriptors: Descriptors::new(directories),
            strace: None,
        }
    }

    /// Prints the calls.
    #[must_use]
    pub fn with_strace(self, strace: Option<Strace>) -> Self {
        Watch { strace, ..self }
    }

    fn enter(&mut self, call: &Call, guest: &Guest) {
        if let Some(strace) = &mut self.strace {
            strace.enter(call, guest, &self.descriptors);
        }
    }

    fn leave(&mut self, call: &Call, guest: &Guest, errno: i32, took: Duration) {
        // The name of a descriptor that is closed is printed, and so is that of one that was just opened.
        if errno == 0 {
            self.descriptors.opened(call, guest);
        }
        if let Some(strace) = &mut self.strace {
            strace.leave(call, guest, &self.descriptors, errno, took);
        }
        if errno == 0 {
            self.descriptors.closed(call);
        }
    }
}

/// Serves a call by `serve`, and with `W` under the program's watch. What comes back is an error number.
pub fn watched<const W: bool>(
    caller: &mut Caller<'_, Host>,
    name: &'static str,
    arguments: &[i64],
    serve: impl FnOnce(&mut Caller<'_, Host>) -> Result<i32>,
) -> Result<i32> {
    if !W {
        return serve(caller);
    }
    let call = Call { name, arguments };
    with(caller, |host, guest| {
        if let Some(watch) = &mut host.watch {
            watch.enter(&call, guest);
        }
    })?;
    let start = Instant::now();
    let errno = serve(caller)?;
    let took = start.elapsed();
    with(caller, |host, guest| {
        if let Some(watch) = &mut host.watch {
            watch.leave(&call, guest, errno, took);
        }
    })?;
    Ok(errno)
}
