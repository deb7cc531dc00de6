//! `clock_time_get`, `clock_res_get`: the system's clocks, or with `--fixed-clock` clocks of the program's own,
//! which advance by a microsecond with each look at them and by each sleep.

use super::errno::Errno;
use super::guest::Guest;
use rustix::time::{ClockId, Timespec, clock_getres, clock_gettime};
use std::time::Duration;

const REALTIME: i32 = 0;
const MONOTONIC: i32 = 1;
const PROCESS_CPU: i32 = 2;
const THREAD_CPU: i32 = 3;

/// What a look at a fixed clock takes, in nanoseconds.
const TICK: u64 = 1000;

/// The program's clocks. Other than the wall clock they count from its start.
pub struct Clock {
    monotonic_start: u64,
    cpu_start: u64,
    fixed: Option<Fixed>,
}

struct Fixed {
    /// Nanoseconds since 1970 at the start.
    wall_start: u64,
    elapsed: u64,
}

impl Clock {
    /// Starts the clocks. `fixed`: the time to start at, in seconds since 1970.
    pub fn new(fixed: Option<u64>) -> Self {
        Clock {
            monotonic_start: host_time(ClockId::Monotonic),
            cpu_start: host_time(ClockId::ProcessCPUTime),
            fixed: fixed.map(|seconds| Fixed {
                wall_start: seconds.saturating_mul(1_000_000_000),
                elapsed: 0,
            }),
        }
    }

    /// The time of a clock in nanoseconds.
    pub fn now(&mut self, id: i32) -> Result<u64, Errno> {
        if let Some(fixed) = &mut self.fixed {
            fixed.elapsed += TICK;
            return match id {
                REALTIME => Ok(fixed.wall_start.saturating_add(fixed.elapsed)),
                MONOTONIC | PROCESS_CPU | THREAD_CPU => Ok(fixed.elapsed),
                _ => Err(Errno::INVAL),
            };
        }
        let host = host_time(host_id(id)?);
        Ok(match id {
            REALTIME => host,
            MONOTONIC => host - self.monotonic_start,
            // The program has one thread, and the compiler's time is not its own.
            _ => host.saturating_sub(self.cpu_start),
        })
    }

    /// Whether the clocks are the program's own, so that nobody has to wait for them.
    pub fn is_fixed(&self) -> bool {
        self.fixed.is_some()
    }

    /// Passes a fixed clock's time.
    pub fn pass(&mut self, time: Duration) {
        if let Some(fixed) = &mut self.fixed {
            let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
            fixed.elapsed = fixed.elapsed.saturating_add(nanoseconds);
        }
    }

    fn resolution(&self, id: i32) -> Result<u64, Errno> {
        let host = host_id(id)?;
        Ok(if self.fixed.is_some() {
            TICK
        } else {
            nanoseconds(clock_getres(host))
        })
    }
}

fn host_id(id: i32) -> Result<ClockId, Errno> {
    match id {
        REALTIME => Ok(ClockId::Realtime),
        MONOTONIC => Ok(ClockId::Monotonic),
        PROCESS_CPU | THREAD_CPU => Ok(ClockId::ProcessCPUTime),
        _ => Err(Errno::INVAL),
    }
}

fn host_time(id: ClockId) -> u64 {
    nanoseconds(clock_gettime(id))
}

fn nanoseconds(time: Timespec) -> u64 {
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    seconds
        .saturating_mul(1_000_000_000)
        .saturating_add(u64::try_from(time.tv_nsec).unwrap_or(0))
}

/// `clock_time_get(id, precision, result)`.
pub fn time_get(clock: &mut Clock, guest: &mut Guest, id: i32, result: i32) -> Result<(), Errno> {
    guest.put_u64(result, clock.now(id)?)
}

/// `clock_res_get(id, result)`.
pub fn res_get(clock: &Clock, guest: &mut Guest, id: i32, result: i32) -> Result<(), Errno> {
    guest.put_u64(result, clock.resolution(id)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_clocks_advance_by_use_alone() {
        let mut clock = Clock::new(Some(100));
        assert_eq!(clock.now(REALTIME), Ok(100_000_001_000));
        assert_eq!(clock.now(MONOTONIC), Ok(2000));
        clock.pass(Duration::from_secs(5));
        assert_eq!(clock.now(MONOTONIC), Ok(5_000_003_000));
    }

    #[test]
    fn system_clocks_count_from_the_start() {
        let mut clock = Clock::new(None);
        assert!(clock.now(MONOTONIC).unwrap() < 1_000_000_000);
        assert!(clock.now(REALTIME).unwrap() > 1_600_000_000_000_000_000);
        assert!(clock.now(PROCESS_CPU).unwrap() <= clock.now(PROCESS_CPU).unwrap());
        assert_eq!(clock.now(4), Err(Errno::INVAL));
        assert!(!clock.is_fixed());
    }
}
