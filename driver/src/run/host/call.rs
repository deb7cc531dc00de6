//! The way of a call from the program to its host function and back.

use super::errno::Errno;
use super::guest::Guest;
use super::state::Host;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasmtime::{Caller, Extern, Result, bail};
use wasmtime_wasi::p1::wasi_snapshot_preview1::WasiSnapshotPreview1;

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
pub fn ready<T>(call: impl Future<Output = Result<T>>) -> Result<T> {
    let mut call = pin!(call);
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => wasmtime_wasi::runtime::in_tokio(call),
    }
}
