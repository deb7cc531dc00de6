//! The harness of wasicc's testsuite: what a user sees, checked from outside.
//!
//! It finds tests as files (a file is a test), runs the compiler and the
//! runner on them as a user would, and compares what comes out with what the
//! file says. It never builds wasicc, and knows nothing of its insides. The
//! formats are described in testsuite/README.md.

pub mod abi;
pub mod bless;
pub mod c_test;
pub mod collect;
pub mod comment;
pub mod diff;
pub mod driver_cases;
pub mod error;
pub mod expectation;
pub mod limits;
pub mod process;
pub mod rust;
pub mod script_test;
pub mod sizes;
pub mod terminal;
pub mod tools;
pub mod transcript;
pub mod transcript_test;
pub mod wildcard;
pub mod words;

pub use error::Error;
