//! `--profile FILE`: where the program spends its time, by function and line.
//!
//! A thread of the runner advances the engine's epoch each millisecond; compiled code looks at it at the start of each
//! function and of each round of a loop, and calls back when it has advanced. What stands on the stack then is a
//! sample, and it weighs the time since the sample before. A system call that took long is a sample of its own.
//!
//! [`tree`] adds the samples up, [`flame`] draws them, [`folded`] writes them for other tools.

mod flame;
mod folded;
mod tree;

use super::trap::{Frame, frames};
use std::collections::HashMap;
use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use wasmtime::{AsContext, Engine, WasmBacktrace};

/// How often a sample is taken.
const INTERVAL: Duration = Duration::from_millis(1);

/// From which time on a system call is shown.
const LONG_CALL: Duration = Duration::from_micros(100);

/// The samples of a program. Copies share them.
#[derive(Clone)]
pub struct Profiler(Arc<Mutex<Samples>>);

struct Samples {
    stacks: HashMap<Key, Stack>,
    /// The end of the sample before.
    last: Instant,
    count: u64,
}

/// The numbers of the functions and the places in them, innermost first, and the system call that they were in.
type Key = (Vec<(u32, Option<usize>)>, Option<&'static str>);

/// The calls that were active, outermost first, and for how long.
struct Stack {
    frames: Vec<Frame>,
    time: Duration,
}

impl Profiler {
    /// A profiler whose time starts now.
    pub fn new() -> Self {
        Profiler(Arc::new(Mutex::new(Samples {
            stacks: HashMap::new(),
            last: Instant::now(),
            count: 0,
        })))
    }

    /// Makes the program look up for a sample from time to time, from now on.
    pub fn start(&self, engine: &Engine) {
        let engine = engine.clone();
        // It ends with the process.
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(INTERVAL);
                engine.increment_epoch();
            }
        });
        self.lock().last = Instant::now();
    }

    /// Takes a sample.
    pub fn sample(&self, context: impl AsContext) {
        let mut samples = self.lock();
        let time = samples.last.elapsed();
        samples.add(&WasmBacktrace::force_capture(context), None, time);
        samples.last = Instant::now();
    }

    /// Notes that the system call `name` took `took` up to now.
    pub fn call(&self, context: impl AsContext, name: &'static str, took: Duration) {
        if took < LONG_CALL {
            return;
        }
        let mut samples = self.lock();
        let before = samples.last.elapsed().saturating_sub(took);
        let backtrace = WasmBacktrace::force_capture(context);
        samples.add(&backtrace, None, before);
        samples.add(&backtrace, Some(name), took);
        samples.last = Instant::now();
    }

    /// Writes what was found to `path`: folded stacks, when its name ends so, else a flame graph. Gives the number of
    /// samples.
    pub fn write(&self, program: &str, path: &Path) -> io::Result<u64> {
        let samples = self.lock();
        let tree = tree::tree(
            samples
                .stacks
                .iter()
                .map(|((_, call), stack)| (&stack.frames[..], *call, stack.time)),
        );
        let text = match path.extension().and_then(OsStr::to_str) {
            Some("folded" | "txt") => folded::text(&tree),
            _ => flame::svg(program, &tree),
        };
        crate::whole_file::write(path, text.as_bytes())?;
        Ok(samples.count)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Samples> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Samples {
    fn add(&mut self, backtrace: &WasmBacktrace, call: Option<&'static str>, time: Duration) {
        let infos = backtrace.frames();
        let places = infos
            .iter()
            .map(|info| (info.func_index(), info.func_offset()));
        let stack = self
            .stacks
            .entry((places.collect(), call))
            .or_insert_with(|| {
                let (mut frames, _) = frames(infos);
                frames.reverse();
                Stack {
                    frames,
                    time: Duration::ZERO,
                }
            });
        stack.time += time;
        self.count += 1;
    }
}
