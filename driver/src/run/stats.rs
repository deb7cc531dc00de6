//! `--stats`: what a run took, told at its end.

use super::host::{Counts, Sink};
use super::quantity::show_size;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// What a run took.
pub struct Stats<'a> {
    pub program: &'a str,
    /// When the runner began.
    pub start: Instant,
    /// When the program began; before that it was loaded.
    pub loaded: Instant,
    /// Whether the compiled code was there already.
    pub cached: bool,
    /// The most of its memory that the program had, in bytes.
    pub memory: u64,
    /// `--fuel`.
    pub fuel: Option<u64>,
    pub counts: Counts,
}

impl Stats<'_> {
    /// Writes all to `sink`.
    pub fn tell(&self, sink: &Sink) {
        sink.put_line(self.text(self.loaded.elapsed(), &usage()).trim_end());
    }

    fn text(&self, ran: Duration, usage: &Usage) -> String {
        let mut text = format!("wasicc: stats: {}\n", self.program);
        let mut row = |name: &str, value: String| {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "    {name:<11}{value}");
        };
        let load = (self.loaded - self.start).as_secs_f64();
        let how = if self.cached {
            "compiled before"
        } else {
            "compiled"
        };
        row("loading", format!("{load:.6} s ({how})"));
        row("running", format!("{:.6} s", ran.as_secs_f64()));
        row(
            "processor",
            format!(
                "{:.6} s user, {:.6} s system, with the loading",
                usage.user.as_secs_f64(),
                usage.system.as_secs_f64()
            ),
        );
        row("memory", format!("{} at most", show_size(self.memory)));
        row(
            "resident",
            format!("{} at most, with the runner", show_size(usage.resident)),
        );
        if let (Some(granted), Some(left)) = (self.fuel, self.counts.fuel_left) {
            row(
                "fuel",
                format!("{} of {granted}", granted - left.min(granted)),
            );
        }
        let all = self.counts.calls.values();
        let calls: u64 = all.clone().map(|count| count.calls).sum();
        let time: Duration = all.map(|count| count.time).sum();
        row(
            "calls",
            format!("{calls}, {:.6} s in them", time.as_secs_f64()),
        );
        let mut by_time: Vec<_> = self.counts.calls.iter().collect();
        by_time.sort_by_key(|(name, count)| (std::cmp::Reverse(count.calls), **name));
        for (name, count) in by_time {
            let errors = match count.errors {
                0 => String::new(),
                n => format!(", {n} with an error"),
            };
            let time = count.time.as_secs_f64();
            let _ = writeln!(
                text,
                "        {name:<24}{:>9}  {time:.6} s{errors}",
                count.calls
            );
        }
        text
    }
}

/// What the process used.
struct Usage {
    user: Duration,
    system: Duration,
    /// The most of its memory that was in the machine's, in bytes.
    resident: u64,
}

fn usage() -> Usage {
    // SAFETY: an all-zero rusage is a valid one, and getrusage writes nothing else than it.
    let usage = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_SELF, &raw mut usage);
        usage
    };
    let time = |time: libc::timeval| {
        let seconds = Duration::from_secs(u64::try_from(time.tv_sec).unwrap_or(0));
        seconds + Duration::from_micros(u64::try_from(time.tv_usec).unwrap_or(0))
    };
    Usage {
        user: time(usage.ru_utime),
        system: time(usage.ru_stime),
        // Linux has it in KiB.
        resident: u64::try_from(usage.ru_maxrss).unwrap_or(0) << 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::host::SharedCounts;

    #[test]
    fn text_has_every_number() {
        let counts = SharedCounts::default();
        counts.add("fd_read", Some(Duration::from_millis(2)), 0);
        counts.add("fd_write", Some(Duration::from_millis(1)), 0);
        counts.add("fd_write", None, 8);
        counts.fuel(Some(40));
        let start = Instant::now();
        let stats = Stats {
            program: "p",
            start,
            loaded: start + Duration::from_millis(5),
            cached: true,
            memory: 65536,
            fuel: Some(100),
            counts: counts.now(),
        };
        let usage = Usage {
            user: Duration::from_millis(7),
            system: Duration::from_millis(1),
            resident: 1 << 20,
        };
        assert_eq!(
            stats.text(Duration::from_secs(1), &usage),
            "wasicc: stats: p
    loading    0.005000 s (compiled before)
    running    1.000000 s
    processor  0.007000 s user, 0.001000 s system, with the loading
    memory     64 KiB at most
    resident   1 MiB at most, with the runner
    fuel       60 of 100
    calls      3, 0.003000 s in them
        fd_write                        2  0.001000 s, 1 with an error
        fd_read                         1  0.002000 s
"
        );
    }
}
