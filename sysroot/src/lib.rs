//! The sysroot of wasicc: gets musl, checks it, compiles it with libc-bottom, packs, unpacks and finds the result.
//!
//! It knows nothing of command lines: what the user types is the driver's.

pub mod cache;
pub mod embedded;
mod error;
mod locate;
pub mod manifest;
pub mod toolchain;

pub use error::Error;
pub use locate::{Sysroot, locate};
pub use manifest::{Cxx, Manifest, Musl};
