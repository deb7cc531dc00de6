//! The program's system calls: the functions of `wasi_snapshot_preview1`.
//!
//! Files and directories (descriptors 3 and up, and all paths) are served by wasmtime-wasi. The rest is done here,
//! for what a POSIX program expects and wasmtime-wasi's preview 1 doesn't give:
//!
//! - standard input, output and error as the descriptors they are: their real type, status, position and
//!   flags, non-blocking reads, EPIPE, whole vectored writes ([`stdio`], [`stdio_status`]);
//! - listening sockets and their connections ([`socket`]);
//! - every exit code from 0 to 255 ([`exit`]);
//! - arguments and environment that are no UTF-8 ([`strings`]);
//! - EROFS in a directory granted `:ro` ([`read_only`]), and what links to absolute paths say ([`readlink`]);
//! - the clocks of processor time, and clocks and random numbers that can be fixed ([`clock`], [`random`]);
//! - other programs, with `--spawn` ([`processes`]);
//! - waiting for standard input and sockets without worker threads ([`poll`]).
//!
//! [`watch`] sees each call when an option asks for it.
//!
//! [`table`] says which function is served by whom. A guest pointer out of bounds is EFAULT here, and a
//! flag that there is not EINVAL, as from a kernel; wasmtime-wasi traps.

mod call;
mod clock;
mod errno;
mod exit;
mod guest;
mod poll;
mod processes;
mod random;
mod read_only;
mod readlink;
mod sites;
mod socket;
mod state;
mod stdio;
mod stdio_status;
mod strings;
mod table;
mod watch;

pub use clock::Clock;
pub use exit::Finish;
pub use processes::{end_all as end_children, refused as refused_program};
pub use random::Random;
pub use read_only::ReadOnly;
pub use readlink::Granted;
pub use sites::{ALLOCATOR, MARK as SITES, Sites};
pub use state::Host;
pub use stdio::Stdio;
pub use table::define;
pub use watch::{Counts, Filter, Quota, SharedCounts, Sink, Strace, Style, Watch};
