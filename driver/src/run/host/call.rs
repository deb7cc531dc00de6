//! The way of a call from the program to its host function and back.

use super::errno::Errno;
use super::guest::Guest;
use super::state::Host;
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

/// What is wrong, without where.
fn innermost(error: &GuestError) -> &GuestError {
    match error {
        GuestError::InFunc { err, .. } => innermost(err),
        other => other,
    }
}
