//! The report of a crash: what happened in a C programmer's terms, where, and what helps.

mod coredump;
mod demangle;
mod fault;
mod frame;
mod lines;
mod reason;
mod stack;

pub use coredump::dump;
pub use demangle::demangle;
#[cfg(test)]
pub use frame::Place;
pub use frame::{Frame, assemble, frames, of_info, write};
pub use lines::{Source as LineSource, find_lines_in};

use super::host::Host;
use super::layout::Layout;
use reason::{MALLOC_STOP, Reason, Scene};
use std::fmt;
use wasmtime::{Error, Mutability, Store, ThrownException, Trap, Val, WasmBacktrace, WasmCoreDump};

/// What is told about a crash.
#[derive(Debug)]
pub struct Report {
    reason: Reason,
    stack: Stack,
    frames: Vec<Frame>,
    /// Frames further out that the engine did not record.
    more: bool,
    /// What became of the core dump.
    dump: Option<String>,
}

/// The sizes of the two stacks in bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stack {
    /// The engine's stack of calls, as `--max-stack` says.
    pub calls: u64,
    /// The C stack in the program's memory, as the linker set it.
    pub c: Option<u32>,
}

/// Makes the report of `error`, with which a call into the program came back.
pub fn report(store: &mut Store<Host>, error: &Error) -> Report {
    let backtrace = error.downcast_ref::<WasmBacktrace>();
    let (mut frames, mut more) = backtrace.map_or((Vec::new(), false), |b| frames(b.frames()));
    let stack_pointer = stack_pointer(store, error);
    let scene = Scene {
        frames: &frames,
        fault: fault::fault(error),
        stack_pointer,
    };
    let reason = match error.downcast_ref::<Trap>() {
        Some(trap) => reason::of_trap(*trap, &scene),
        None if error.is::<ThrownException>() => Reason::Other(reason::of_exception()),
        None => Reason::Other(format!("a system call failed: {}", error.root_cause())),
    };
    if frames
        .first()
        .is_some_and(|frame| frame.function == MALLOC_STOP)
    {
        (frames, more) = (Vec::new(), false);
    }
    Report {
        reason,
        stack: Stack::default(),
        frames,
        more,
        dump: None,
    }
}

impl Report {
    /// Adds what became of the core dump.
    #[must_use]
    pub fn with_dump(self, words: String) -> Self {
        Report {
            dump: Some(words),
            ..self
        }
    }

    /// Whether one of the stacks is full.
    pub fn is_stack_overflow(&self) -> bool {
        matches!(self.reason, Reason::StackFull | Reason::CallsTooDeep)
    }

    /// Adds what only the runner knows: the sizes of the stacks that the program had.
    #[must_use]
    pub fn with_stacks(self, layout: Layout, calls: u64) -> Self {
        Report {
            stack: Stack {
                calls,
                c: layout.stack,
            },
            ..self
        }
    }

    fn write_reason(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = stack::place(&self.frames);
        match &self.reason {
            Reason::Other(words) => f.write_str(words),
            Reason::CallsTooDeep => write!(
                f,
                "stack overflow{place}, {} KiB of calls; raise it with --max-stack (endless recursion?)",
                self.stack.calls >> 10
            ),
            Reason::StackFull => {
                write!(f, "stack overflow{place}")?;
                if let Some(size) = self.stack.c {
                    write!(f, ", {} KiB", size >> 10)?;
                }
                f.write_str(
                    "; raise it with -Wl,-z,stack-size=BYTES at the link (endless recursion, or large local variables?)",
                )
            }
        }
    }
}

/// The C stack pointer: wasm-ld makes it the first global that is not imported.
fn stack_pointer(store: &mut Store<Host>, error: &Error) -> Option<u32> {
    let global = error
        .downcast_ref::<WasmCoreDump>()?
        .globals()
        .first()
        .copied()?;
    let mutable = global.ty(&*store).mutability() == Mutability::Var;
    match global.get(store) {
        Val::I32(value) if mutable => Some(value as u32),
        _ => None,
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_reason(f)?;
        frame::write(&self.frames, f)?;
        if self.more {
            f.write_str("\n    …")?;
        }
        if !self.frames.is_empty() && self.frames.iter().all(|frame| frame.place.is_none()) {
            f.write_str("\nwasicc: note: build it with -g to see files and lines")?;
        }
        if let Some(dump) = &self.dump {
            write!(f, "\nwasicc: {dump}")?;
        }
        Ok(())
    }
}
