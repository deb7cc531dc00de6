//! Calls the program's export for each signal that came.

use super::process;
use crate::run::host::Host;
use wasmtime::{AsContextMut, Result, StoreContextMut, TypedFunc, UpdateDeadline};

/// So far away that no epoch comes there.
const NEVER: u64 = 1 << 62;

/// Tells libc that a signal without a handler does nothing: this process was started with it ignored.
const IGNORED: i32 = 0x100;

/// How signals reach the program.
#[derive(Clone)]
pub struct Delivery {
    /// libc's `__wasicc_signal`.
    hook: TypedFunc<i32, i32>,
    /// Whether it has timers to look at.
    pub timers: bool,
    /// The signal that is being delivered.
    pub current: Option<i32>,
    /// What the handlers did that ran since the last [`Delivery::outcome`].
    seen: i32,
}

impl Delivery {
    /// By libc's `hook`; `timers` says whether it has timers to look at.
    pub fn new(hook: TypedFunc<i32, i32>, timers: bool) -> Self {
        Delivery {
            hook,
            timers,
            current: None,
            seen: 0,
        }
    }

    /// What the handlers did that ran since this was asked last.
    pub fn outcome(&mut self) -> Outcome {
        Outcome(std::mem::take(&mut self.seen))
    }
}

/// What the handlers that ran mean for a system call that waits.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outcome(i32);

impl Outcome {
    /// A handler ran: `poll` and sleeps end with EINTR.
    pub fn ran(self) -> bool {
        self.0 & 1 != 0
    }

    /// A handler ran that was set without `SA_RESTART`: every call ends with EINTR.
    pub fn interrupts(self) -> bool {
        self.0 & 2 != 0
    }
}

/// Delivers what waits. While the export runs, another epoch may come and deliver more: so what was seen is kept in
/// one place. An error is the program's: a trap in a handler, or a longjmp out of it.
pub fn deliver(context: &mut impl AsContextMut<Data = Host>) -> Result<()> {
    let Some(Delivery { hook, timers, .. }) = context.as_context_mut().data().delivery.clone()
    else {
        return Ok(());
    };
    for signal in process::take() {
        set(context, |delivery| delivery.current = Some(signal));
        let ignored = if process::was_ignored(signal) {
            IGNORED
        } else {
            0
        };
        let called = hook.call(&mut *context, signal | ignored);
        set(context, |delivery| delivery.current = None);
        let seen = called?;
        set(context, |delivery| delivery.seen |= seen);
    }
    if timers {
        let seen = hook.call(&mut *context, 0)?;
        set(context, |delivery| delivery.seen |= seen);
    }
    Ok(())
}

fn set(context: &mut impl AsContextMut<Data = Host>, change: impl FnOnce(&mut Delivery)) {
    if let Some(delivery) = &mut context.as_context_mut().data_mut().delivery {
        change(delivery);
    }
}

/// The engine's callback at a new epoch, from the middle of the program's code.
pub fn on_epoch(mut context: StoreContextMut<'_, Host>) -> Result<UpdateDeadline> {
    // The handler's own code must not come here again: the engine allows no callback within the callback.
    context.set_epoch_deadline(NEVER);
    let delivered = deliver(&mut context);
    context.set_epoch_deadline(1);
    delivered.map(|_| UpdateDeadline::Continue(1))
}
