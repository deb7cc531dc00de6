//! How a program ended.

use super::error::Error;
use super::limits::MemoryLimit;
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
    /// It wanted more memory than granted.
    Memory(MemoryLimit),
    /// It took longer than granted.
    Timeout(Duration),
    /// It never started, or could not be called.
    Failed(Error),
}

impl Ending {
    /// The runner's exit code.
    pub fn code(&self) -> u8 {
        match self {
            Ending::Exit(code) => *code,
            Ending::Signal(signal) => 128 | *signal as u8,
            Ending::Trap(_) => 134,
            Ending::Memory(_) => 137,
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
            Ending::Memory(MemoryLimit {
                wanted: 2,
                limit: 1
            })
            .code(),
            137
        );
        assert_eq!(Ending::Timeout(Duration::ZERO).code(), 124);
        assert_eq!(Ending::Failed(Error::NoCacheFolder).code(), 1);
    }
}
