//! Watching the program's system calls: `--strace`, `--stats`, `--profile` and the limits on what calls do.
//!
//! The host's functions come in two versions ([`watched`]'s parameter `W`), and the one with an eye on each call is
//! only linked when an option asks for it. A plain run pays nothing, not even a branch.

mod counts;
mod descriptors;
mod filter;
mod names;
mod quota;
mod render;
mod signature;
mod sink;
mod strace;

pub use counts::{Counts, SharedCounts};
pub use filter::Filter;
pub use quota::Quota;
pub use sink::Sink;
pub use strace::{Strace, Style};

use super::call::with;
use super::guest::Guest;
use super::state::Host;
use crate::run::profile::Profiler;
use descriptors::Descriptors;
use quota::Verdict;
use std::time::{Duration, Instant};
use wasmtime::{Caller, Error, Result};

/// What is done at each call of the program.
pub struct Watch {
    descriptors: Descriptors,
    strace: Option<Strace>,
    counts: Option<SharedCounts>,
    quota: Quota,
    profiler: Option<Profiler>,
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
    pub fn new(preopened: impl Iterator<Item = String>) -> Self {
        Watch {
            descriptors: Descriptors::new(preopened),
            strace: None,
            counts: None,
            quota: Quota::default(),
            profiler: None,
        }
    }

    /// Prints the calls.
    #[must_use]
    pub fn with_strace(self, strace: Option<Strace>) -> Self {
        Watch { strace, ..self }
    }

    /// Counts the calls.
    #[must_use]
    pub fn with_counts(self, counts: Option<SharedCounts>) -> Self {
        Watch { counts, ..self }
    }

    /// Shows the calls that take long in a profile.
    #[must_use]
    pub fn with_profiler(self, profiler: Option<Profiler>) -> Self {
        Watch { profiler, ..self }
    }

    /// Bounds what calls do.
    #[must_use]
    pub fn with_quota(self, quota: Quota) -> Self {
        Watch { quota, ..self }
    }

    /// Notes the fuel that is left.
    pub fn fuel(&self, left: Option<u64>) {
        if let Some(counts) = &self.counts {
            counts.fuel(left);
        }
    }

    /// What is to become of a call.
    fn enter(&mut self, call: &Call, guest: &mut Guest) -> Verdict {
        if let Some(strace) = &mut self.strace {
            strace.enter(call, guest, &self.descriptors);
        }
        // The call that doesn't come back.
        if let (Some(counts), "proc_exit") = (&self.counts, call.name) {
            counts.add(call.name, None, 0);
        }
        self.quota.enter(call, guest, self.descriptors.open())
    }

    fn leave(&mut self, call: &Call, guest: &Guest, errno: i32, took: Duration) {
        if let Some(counts) = &self.counts {
            counts.add(call.name, Some(took), errno);
        }
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
    let fuel = caller.get_fuel().ok();
    let verdict = with(caller, |host, guest| match &mut host.watch {
        Some(watch) => {
            watch.fuel(fuel);
            watch.enter(&call, guest)
        }
        None => Verdict::Serve,
    })?;
    let start = Instant::now();
    let errno = match verdict {
        Verdict::Serve => serve(caller)?,
        Verdict::Refuse(errno) => i32::from(errno.0),
        Verdict::End(exceeded) => return Err(Error::new(exceeded)),
    };
    let took = start.elapsed();
    let profiler = caller.data().watch.as_ref();
    if let Some(profiler) = profiler.and_then(|watch| watch.profiler.clone()) {
        profiler.call(&*caller, name, took);
    }
    let exceeded = with(caller, |host, guest| {
        let watch = host.watch.as_mut()?;
        watch.leave(&call, guest, errno, took);
        watch.quota.leave(&call, guest, errno)
    })?;
    match exceeded {
        Some(exceeded) => Err(Error::new(exceeded)),
        None => Ok(errno),
    }
}
