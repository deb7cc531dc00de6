//! The sysroot of wasicc: gets musl, checks it, compiles it with libc-bottom, packs, unpacks and finds the result.
//!
//! It knows nothing of command lines: what the user types is the driver's.

mod archive;
mod build;
pub mod cache;
mod compile;
mod cxx;
pub mod embedded;
mod error;
mod fetch;
pub mod file_list;
mod files;
mod fixes;
pub mod glob;
mod hash;
mod headers;
mod inputs;
mod layout;
mod llvm_parts;
mod locate;
mod lock;
mod lto;
pub mod manifest;
mod pack;
mod patch;
mod place;
mod plan;
mod progress;
mod recipe;
mod scratch;
mod sources;
mod swap;
mod tarball;
pub mod toolchain;
mod weaken;

pub use build::{Built, Options, build};
pub use error::Error;
pub use fetch::{Options as FetchOptions, upstream_archive};
pub use layout::{LIBC_LTO_OBJECT, NO_EXCEPTIONS};
pub use locate::{Sysroot, locate};
pub use manifest::{Cxx, CxxSource, Manifest, Musl};
pub use pack::{pack, unpack};
pub use progress::{Progress, Unit};
