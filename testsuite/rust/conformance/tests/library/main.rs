//! The same by Rust's library, which takes most of it from the C library: error numbers, the sandbox,
//! folders, time, sockets.

mod connection;
mod errors;
mod files;
mod folders;
mod missing;
mod sandbox;
mod stdio;
mod time;

use std::fmt::Debug;
use std::io::Result;

/// The error number of what must fail.
#[track_caller]
fn errno<T: Debug>(done: Result<T>) -> Option<i32> {
    done.expect_err("it must fail").raw_os_error()
}
