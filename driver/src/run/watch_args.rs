//! The options of `wasicc run` that show what a program does, as typed.

use super::host::Filter;
use std::path::PathBuf;

/// Watching the program.
#[derive(clap::Args, Debug, Clone)]
#[command(next_help_heading = "Seeing what the program does")]
pub struct WatchArgs {
    /// Show each system call of the program on stderr, or write it to FILE.
    ///
    /// A line each, as strace has it: the descriptor with its path, flags by name, the result or the error. The calls
    /// are those of WASI preview 1, which libc makes for the program's.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub strace: Option<PathBuf>,

    /// Show only these calls: names and patterns with commas between, as path_open,fd_*. A ! hides.
    #[arg(long, value_name = "NAMES", requires = "strace")]
    pub strace_filter: Option<Filter>,

    /// Show the time since the start before, and the time that it took after each call, in seconds.
    #[arg(long, requires = "strace")]
    pub strace_times: bool,

    /// Show this many bytes of what is read and written.
    #[arg(long, value_name = "N", default_value = "32", requires = "strace")]
    pub strace_strings: usize,

    /// Write where the time went, by function and line, to FILE: a flame graph (SVG), or *.folded, stacks for other tools.
    ///
    /// A sample each millisecond. Functions have names and lines when the program was built with -g.
    #[arg(long, value_name = "FILE")]
    pub profile: Option<PathBuf>,

    /// Tell at the end, on stderr or in FILE, what the run took: time, memory, system calls, fuel.
    ///
    /// Fuel is told when --fuel counts it.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "-")]
    pub stats: Option<PathBuf>,
}
