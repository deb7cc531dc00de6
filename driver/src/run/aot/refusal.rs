//! Why a compiled program is not run.

use std::fmt;

/// What is wrong with a compiled program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Not written by this user's wasicc, or not as it is now.
    Foreign,
    /// Written by another version, which is named.
    Version(String),
    /// For an engine that was set otherwise.
    Settings,
    /// The engine does not take it.
    Engine(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Foreign => f.write_str(
                "it was not compiled by this user's wasicc here, or was changed since; compiled code is run unchecked, so nothing else is: make it again from the module with wasicc aot",
            ),
            Refusal::Version(version) => write!(
                f,
                "it was compiled by wasicc {version}, and this is {}; make it again with wasicc aot",
                env!("CARGO_PKG_VERSION")
            ),
            Refusal::Settings => f.write_str(
                "it was compiled for other options: --fuel wants wasicc aot --fuel, and --profile the module",
            ),
            Refusal::Engine(reason) => {
                write!(f, "the engine does not take it: {reason}; make it again with wasicc aot")
            }
        }
    }
}
