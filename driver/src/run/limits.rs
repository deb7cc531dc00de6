//! The bounds of one program, and going over one of them.

use super::quantity::show_size;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use wasmtime::{ResourceLimiter, Result};

/// What the engine asks before the program's memory grows.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    /// Of the linear memory, in bytes.
    pub max_memory: Option<u64>,
    /// The largest that it was.
    pub peak: Arc<AtomicU64>,
}

/// A bound that the program went over. It ends there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exceeded {
    /// `--max-memory`, in bytes.
    Memory { wanted: u64, limit: u64 },
    /// `--fuel`.
    Fuel { limit: u64 },
    /// `--max-output`, in bytes.
    Output { limit: u64 },
}

impl Exceeded {
    /// The exit code: that of a shell whose program the kernel killed for the like.
    pub fn code(&self) -> u8 {
        match self {
            Exceeded::Memory { .. } => 137,
            Exceeded::Fuel { .. } => 152,
            Exceeded::Output { .. } => 153,
        }
    }
}

impl ResourceLimiter for Limits {
    fn memory_growing(
        &mut self,
        _now: usize,
        wanted: usize,
        _maximum: Option<usize>,
    ) -> Result<bool> {
        let wanted = wanted as u64;
        match self.max_memory {
            Some(limit) if wanted > limit => {
                Err(wasmtime::Error::new(Exceeded::Memory { wanted, limit }))
            }
            _ => {
                self.peak.fetch_max(wanted, Ordering::Relaxed);
                Ok(true)
            }
        }
    }

    fn table_growing(
        &mut self,
        _now: usize,
        _wanted: usize,
        _maximum: Option<usize>,
    ) -> Result<bool> {
        Ok(true)
    }
}

impl fmt::Display for Exceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Exceeded::Memory { wanted, limit } => write!(
                f,
                "memory limit: it wanted {wanted} bytes, and --max-memory grants {}",
                show_size(*limit)
            ),
            Exceeded::Fuel { limit } => {
                write!(f, "fuel limit: not done after {limit}, which --fuel grants")
            }
            Exceeded::Output { limit } => write!(
                f,
                "output limit: it wrote {}, which --max-output grants, and wanted to write more",
                show_size(*limit)
            ),
        }
    }
}

impl std::error::Error for Exceeded {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_over_the_limit_is_an_error() {
        let mut limits = Limits {
            max_memory: Some(100),
            ..Limits::default()
        };
        assert!(limits.memory_growing(0, 100, None).unwrap());
        let refusal = limits.memory_growing(0, 101, None).unwrap_err();
        assert_eq!(
            refusal.downcast_ref(),
            Some(&Exceeded::Memory {
                wanted: 101,
                limit: 100
            })
        );
        assert_eq!(limits.peak.load(Ordering::Relaxed), 100);
        let mut unlimited = Limits::default();
        assert!(unlimited.memory_growing(0, usize::MAX, None).unwrap());
    }
}
