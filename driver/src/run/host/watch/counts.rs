//! What the program did, in numbers, for `--stats`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The calls of one name.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    pub calls: u64,
    pub errors: u64,
    /// The time in the host.
    pub time: Duration,
}

/// All numbers.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    /// The system calls by name.
    pub calls: BTreeMap<&'static str, Count>,
    /// The fuel that was left at the end, when it is counted.
    pub fuel_left: Option<u64>,
}

/// Numbers that the runner can look at while the program runs, and after it was ended.
#[derive(Debug, Clone, Default)]
pub struct SharedCounts(Arc<Mutex<Counts>>);

impl SharedCounts {
    /// The numbers up to now.
    pub fn now(&self) -> Counts {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Adds a call that took `took`, if it came back, and returned `errno`.
    pub fn add(&self, name: &'static str, took: Option<Duration>, errno: i32) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.calls.entry(name).or_default();
        count.calls += 1;
        count.errors += u64::from(errno != 0);
        count.time += took.unwrap_or_default();
    }

    /// Notes the fuel that is left.
    pub fn fuel(&self, left: Option<u64>) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.fuel_left = left;
    }
}
