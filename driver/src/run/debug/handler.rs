//! The program's thread: the engine calls the handler at each stop.

use super::session::{Session, Stop};
use crate::run::host::Host;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use wasmtime::{DebugEvent, DebugHandler, Store, StoreContextMut, Trap};

/// What the engine calls.
#[derive(Clone)]
struct Handler(Arc<Session>);

impl DebugHandler for Handler {
    type Data = Host;

    async fn handle(&self, mut store: StoreContextMut<'_, Host>, event: DebugEvent<'_>) {
        let stop = match event {
            DebugEvent::Breakpoint => Stop::Break,
            DebugEvent::Trap(trap) => Stop::Crash(signal(trap)),
            DebugEvent::EpochYield if self.0.take_interrupt() => Stop::Interrupt,
            // A C++ exception, or a longjmp; the end of the program from within a system call; a look at the epoch
            // for a signal to the program.
            DebugEvent::Exception(_) | DebugEvent::HostcallError(_) | DebugEvent::EpochYield => {
                return;
            }
        };
        self.0.stop(&mut store, stop);
    }
}

/// The signal that a native program would have got.
fn signal(trap: Trap) -> u8 {
    let signal = match trap {
        Trap::StackOverflow | Trap::MemoryOutOfBounds | Trap::HeapMisaligned => libc::SIGSEGV,
        Trap::IntegerOverflow | Trap::IntegerDivisionByZero | Trap::BadConversionToInteger => {
            libc::SIGFPE
        }
        Trap::TableOutOfBounds | Trap::IndirectCallToNull | Trap::BadSignature => libc::SIGILL,
        _ => libc::SIGABRT,
    };
    signal as u8
}

/// Puts `store` under the debugger: it stops at the first instruction.
pub fn start(store: &mut Store<Host>, session: &Arc<Session>) -> wasmtime::Result<()> {
    session.begin(store.engine(), &store.data().finish);
    store.set_debug_handler(Handler(Arc::clone(session)));
    match store.edit_breakpoints() {
        Some(mut edit) => edit.single_step(true),
        None => Ok(()),
    }
}

/// Runs a call of the engine that may call the handler. Nothing in it waits for a waker: handler and system calls
/// block.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}
