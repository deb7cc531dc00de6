//! The way of a call from the program to its host function and back.

use super::errno::Errno;
use super::guest::Guest;
use super::state::Host;
use crate::run::signals;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasmtime::{Caller, Extern, Result, bail};
use wasmtime_wasi::p1::wasi_snapshot_preview1::WasiSnapshotPreview1;
use wiggle::GuestError;

/// Gives `serve` the host's state and the program's memory.
pub fn with<T>(
    caller: &mut Caller<'_, Host>,
    serve: impl FnOnce(&mut Host, &mut Guest) -> T,
) -> Result<T> {
    let memory = match caller.data().memory {
        Some(memory) => memory,
        None => match caller.get_export("memory") {
            Some(Extern::Memory(memory)) => *caller.data_mut().memory.insert(memory),
            _ => bail!("the module called WASI, but exports no memory"),
        },
    };
    let (bytes, host) = memory.data_and_store_mut(caller);
    // wasmtime-wasi's bound on what one call makes the host copy is for hosts of many programs.
    host.wasi.set_hostcall_fuel(usize::MAX);
    Ok(serve(host, &mut Guest(bytes)))
}

/// As [`with`], for a call that may wait. A signal ends the wait: its handler runs, and the call ends with EINTR as
/// POSIX has it, or goes on. `Always` is for calls that no SA_RESTART lets go on.
pub fn interruptible(
    caller: &mut Caller<'_, Host>,
    restart: Restart,
    mut serve: impl FnMut(&mut Host, &mut Guest) -> Result<i32>,
) -> Result<i32> {
    forget_handlers(caller);
    loop {
        let status = with(caller, &mut serve)??;
        if status != i32::from(Errno::INTR.0) {
            return Ok(status);
        }
        signals::deliver(caller)?;
        let outcome = forget_handlers(caller);
        let ends = match restart {
            Restart::Never => outcome.ran(),
            Restart::AsAsked => outcome.interrupts(),
        };
        if ends {
            return Ok(status);
        }
    }
}

/// What the signal handlers did that ran since this was asked last.
fn forget_handlers(caller: &mut Caller<'_, Host>) -> signals::Outcome {
    caller
        .data_mut()
        .delivery
        .as_mut()
        .map(signals::Delivery::outcome)
        .unwrap_or_default()
}

/// Whether a call goes on after a signal's handler.
#[derive(Debug, Clone, Copy)]
pub enum Restart {
    Never,
    /// When the handler was set with `SA_RESTART`.
    AsAsked,
}

/// What a function returns to the program.
pub fn status(result: Result<(), Errno>) -> i32 {
    result.map_or_else(|errno| i32::from(errno.0), |()| 0)
}

/// The result of a function of wasmtime-wasi. As it may block this thread, it is ready at once, and no tokio
/// runtime with its threads is started; if it isn't, one is.
pub fn ready(call: impl Future<Output = Result<i32>>) -> Result<i32> {
    let mut call = pin!(call);
    answer(
        match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => result,
            Poll::Pending => wasmtime_wasi::runtime::in_tokio(call),
        },
    )
}

/// The result of a function of wasmtime-wasi. It traps for arguments that make no sense; a kernel has error numbers
/// for them.
pub fn answer(result: Result<i32>) -> Result<i32> {
    let Err(error) = &result else {
        return result;
    };
    let Some(wrong) = error.chain().find_map(|e| e.downcast_ref::<GuestError>()) else {
        return result;
    };
    let errno = match innermost(wrong) {
        GuestError::InvalidFlagValue(_) | GuestError::InvalidEnumValue(_) => Errno::INVAL,
        GuestError::InvalidUtf8(_) => Errno::ILSEQ,
        GuestError::TryFromIntError(_) | GuestError::SliceLengthsDiffer => Errno::OVERFLOW,
        _ => Errno::FAULT,
    };
    Ok(i32::from(errno.0))
}

/// EMFILE or ENFILE, when that is why an open failed: wasmtime-wasi has no words for them and says EIO.
pub fn no_more_files(errno: i32) -> i32 {
    if errno != i32::from(Errno::IO.0) {
        return errno;
    }
    match rustix::io::dup(std::io::stderr()).map_err(Errno::from) {
        Err(full @ (Errno::MFILE | Errno::NFILE)) => full.0.into(),
        _ => errno,
    }
}

/// What is wrong, without where.
fn innermost(error: &GuestError) -> &GuestError {
    match error {
        GuestError::InFunc { err, .. } => innermost(err),
        other => other,
    }
}
