//! `--max-memory`: the bound on the program's memory.

use super::quantity::show_size;
use std::fmt;
use wasmtime::{ResourceLimiter, Result};

/// The bounds of one program.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Of the linear memory, in bytes.
    pub max_memory: Option<u64>,
}

/// The program wanted more memory than `--max-memory` grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryLimit {
    pub wanted: u64,
    pub limit: u64,
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
                Err(wasmtime::Error::new(MemoryLimit { wanted, limit }))
            }
            _ => Ok(true),
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

impl fmt::Display for MemoryLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (wanted, limit) = (show_size(self.wanted), show_size(self.limit));
        write!(
            f,
            "memory limit: it wanted {wanted}, and --max-memory grants {limit}"
        )
    }
}

impl std::error::Error for MemoryLimit {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_over_the_limit_is_an_error() {
        let mut limits = Limits {
            max_memory: Some(100),
        };
        assert!(limits.memory_growing(0, 100, None).unwrap());
        let refusal = limits.memory_growing(0, 101, None).unwrap_err();
        assert_eq!(
            refusal.downcast_ref(),
            Some(&MemoryLimit {
                wanted: 101,
                limit: 100
            })
        );
        assert!(
            Limits { max_memory: None }
                .memory_growing(0, usize::MAX, None)
                .unwrap()
        );
    }
}
