//! How a program ended.

use super::error::Error;
use super::limits::Exceeded;
use super::missing_preopen::Missing;
use super::trap::Report;
use std::time::Duration;

/// The end of a program.
#[derive(Debug)]
pub enum Ending {
    /// It ended by itself, with this exit code.
    Exit(u8),
    /// It took the default action of this signal, which came from outside.
    Signal(i32),
    /// It crashed.
    Trap(Report),
    /// It went over a limit.
    Limit(Exceeded),
    /// It took longer than granted.
    Timeout(Duration),
    /// It never started, or could not be called.
    Failed(Error),
}

/// A program's end, and what its memory told then.
#[derive(Debug)]
pub struct End {
    pub ending: Ending,
    /// The path that no preopen reached.
    pub missing: Option<Missing>,
    /// The bottom of the memory, when something was written to address 0.
    pub bottom: Option<Vec<u8>>,
}

impl From<Ending> for End {
    fn from(ending: Ending) -> Self {
        End {
            ending,
            missing: None,
            bottom: None,
        }
    }
}

impl Ending {
    /// The runner's exit code.
    pub fn code(&self) -> u8 {
        match self {
            Ending::Exit(code) => *code,
            Ending::Signal(signal) => 128 | *signal as u8,
            Ending::Trap(_) => 134,
            Ending::Limit(exceeded) => exceeded.code(),
            Ending::Timeout(_) => 124,
            Ending::Failed(_) => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_the_documented_ones() {
        assert_eq!(Ending::Exit(255).code(), 255);
        assert_eq!(Ending::Exit(126).code(), 126);
        assert_eq!(
            Ending::Limit(Exceeded::Memory {
                wanted: 2,
                limit: 1
            })
            .code(),
            137
        );
        assert_eq!(Ending::Limit(Exceeded::Fuel { limit: 1 }).code(), 152);
        assert_eq!(Ending::Limit(Exceeded::Output { limit: 1 }).code(), 153);
        assert_eq!(Ending::Timeout(Duration::ZERO).code(), 124);
        assert_eq!(Ending::Failed(Error::NoCacheFolder).code(), 1);
    }
}
