//! WASI preview 1 as its documentation has it, for the conformance tests: the imports
//! ([`raw`]), their types ([`types`]), calls that take slices ([`call`]) and where a test
//! finds itself ([`place`]).

pub mod call;
pub mod errno;
pub mod place;
pub mod raw;
pub mod types;

pub use errno::Errno;

/// What a call returns.
pub type Result<T> = std::result::Result<T, Errno>;

/// A descriptor.
pub type Fd = u32;
