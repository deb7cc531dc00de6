//! What is watched while a program runs, and what is told of it at its end.

use super::args::RunArgs;
use super::ending::Ending;
use super::error::Error;
use super::host::{Quota, SharedCounts, Sink, Strace, Style, Watch};
use super::limits::Limits;
use super::note;
use super::profile::Profiler;
use super::stats::Stats;
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// What the command line wants to see.
pub struct Watching {
    strace: Option<(Sink, Style)>,
    stats: Option<Sink>,
    counts: SharedCounts,
    profile: Option<(PathBuf, Profiler)>,
    memory: Arc<AtomicU64>,
    start: Instant,
    /// When the program was loaded, and whether its code was there already.
    loaded: Cell<(Instant, bool)>,
}

impl Watching {
    /// Opens what is to be written. The time starts.
    pub fn new(args: &RunArgs) -> Result<Self, Error> {
        let options = &args.watch;
        let strace = match &options.strace {
            Some(path) => {
                let style = Style {
                    filter: options.strace_filter.clone().unwrap_or_default(),
                    times: options.strace_times,
                    strings: options.strace_strings,
                };
                Some((open("--strace", path)?, style))
            }
            None => None,
        };
        let stats = options
            .stats
            .as_deref()
            .map(|path| open("--stats", path))
            .transpose()?;
        let start = Instant::now();
        Ok(Watching {
            strace,
            stats,
            counts: SharedCounts::default(),
            profile: options.profile.clone().map(|path| (path, Profiler::new())),
            memory: Arc::default(),
            start,
            loaded: Cell::new((start, false)),
        })
    }

    /// Notes that the program is loaded.
    pub fn loaded(&self, cached: bool) {
        self.loaded.set((Instant::now(), cached));
    }

    /// The eye on each call, if there is to be one.
    pub fn watch(&self, args: &RunArgs) -> Option<Watch> {
        let limited = args.max_files.is_some() || args.max_output.is_some();
        let seen = self.strace.is_some() || self.stats.is_some() || self.profile.is_some();
        if !seen && !limited {
            return None;
        }
        let sockets = args.listen.iter().map(ToString::to_string);
        let names = sockets.chain(args.dirs.iter().map(|dir| dir.guest.clone()));
        let strace = self.strace.clone();
        let counts = self.stats.as_ref().map(|_| self.counts.clone());
        Some(
            Watch::new(names)
                .with_strace(strace.map(|(sink, style)| Strace::new(sink, style)))
                .with_counts(counts)
                .with_profiler(self.profiler())
                .with_quota(Quota::new(args.max_files, args.max_output)),
        )
    }

    /// What takes samples.
    pub fn profiler(&self) -> Option<Profiler> {
        self.profile.as_ref().map(|(_, profiler)| profiler.clone())
    }

    /// The bounds of the program's memory, and where its size is noted.
    pub fn limits(&self, args: &RunArgs) -> Limits {
        Limits {
            max_memory: args.max_memory,
            peak: Arc::clone(&self.memory),
        }
    }

    /// Tells the program's end.
    pub fn end(&self, args: &RunArgs, program: &str, ending: &Ending) {
        if let Some((sink, _)) = &self.strace {
            sink.put_line(&match ending {
                Ending::Exit(code) => format!("+++ exited with {code} +++"),
                other => format!("+++ ended by the runner: exit code {} +++", other.code()),
            });
        }
        if let Some((path, profiler)) = &self.profile {
            let shown = path.display();
            match profiler.write(program, path) {
                Ok(samples) => note::note(format_args!("{samples} samples written to {shown}")),
                Err(e) => note::error(format_args!("--profile {shown}: cannot write it: {e}")),
            }
        }
        if let Some(sink) = &self.stats {
            let (loaded, cached) = self.loaded.get();
            let stats = Stats {
                program,
                start: self.start,
                loaded,
                cached,
                memory: self.memory.load(Ordering::Relaxed),
                fuel: args.fuel,
                counts: self.counts.now(),
            };
            stats.tell(sink);
        }
    }
}

fn open(option: &'static str, path: &Path) -> Result<Sink, Error> {
    Sink::open(path).map_err(|source| Error::Redirect {
        option,
        path: path.into(),
        source,
    })
}
