//! The command line of `wasicc run`, as typed.

use super::dir_grant::DirGrant;
use super::env_grant::EnvGrant;
use super::listen::Listen;
use super::quantity::{parse_count, parse_duration, parse_size};
use super::watch_args::WatchArgs;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// Run a WASI program.
#[derive(clap::Args, Debug, Clone)]
#[command(after_long_help = EXAMPLES, override_usage = "wasicc run [OPTIONS] FILE [ARG]...")]
pub struct RunArgs {
    /// Let the program use a directory of this machine.
    ///
    /// HOST is the directory here, GUEST its name for the program (HOST when not given). `:ro` after GUEST
    /// makes it read-only, which a directory in one that may be written cannot be. May be given several times; the longest matching GUEST wins.
    #[arg(long = "dir", value_name = "HOST[::GUEST[:ro]]")]
    pub dirs: Vec<DirGrant>,

    /// Let the program accept connections at an address: HOST:PORT, :PORT (all addresses) or unix:PATH.
    ///
    /// Port 0 takes a free one, which is told on standard error. The program has the listening socket as a preopened
    /// descriptor, for accept(). May be given several times: the sockets are descriptors 3, 4 and so on, and the directories of --dir come
    /// after them. LISTEN_FDS in the program's environment is their number and LISTEN_PID its process id, as
    /// for sd_listen_fds(3).
    #[arg(long, value_name = "ADDR")]
    pub listen: Vec<Listen>,

    /// Let the program start other programs. This ends the sandbox: they run natively, with all your rights.
    ///
    /// posix_spawn, system, popen, vfork with exec, kill and the functions that wait for children work then as natively. A program to
    /// start is looked for in the directories of --dir, by their names for the program, then on this machine. Without it these
    /// functions fail with ENOSYS.
    #[arg(long)]
    pub spawn: bool,

    /// Set an environment variable, or pass on this process's value of it.
    ///
    /// The program's environment is empty otherwise.
    #[arg(long = "env", short = 'e', value_name = "NAME[=VALUE]")]
    pub env: Vec<EnvGrant>,

    /// Set the environment variables that FILE lists, one NAME=VALUE or NAME a line.
    ///
    /// Empty lines and lines that start with # are skipped. --env goes over it.
    #[arg(long, value_name = "FILE")]
    pub env_file: Vec<PathBuf>,

    /// Pass on this process's whole environment.
    #[arg(long)]
    pub inherit_env: bool,

    /// Start the program in this directory, named as the program sees it.
    #[arg(long, value_name = "GUEST")]
    pub cwd: Option<String>,

    /// Give the program this argv[0] in place of FILE.
    #[arg(long, value_name = "NAME")]
    pub argv0: Option<OsString>,

    /// Read standard input from a file.
    #[arg(long, value_name = "FILE")]
    pub stdin: Option<PathBuf>,

    /// Write standard output to a file, created or emptied first.
    #[arg(long, value_name = "FILE")]
    pub stdout: Option<PathBuf>,

    /// Call this export after start-up and print what it returns (for a reactor).
    ///
    /// The arguments after FILE are the function's, as numbers.
    #[arg(long, value_name = "EXPORT")]
    pub invoke: Option<String>,

    /// End the program after this time, with exit code 124.
    ///
    /// A number of seconds, or a number with ms, s, m or h.
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub timeout: Option<Duration>,

    /// End the program, with exit code 137, when its memory would grow past SIZE.
    ///
    /// A number of bytes, or a number with K, M or G (powers of 1024).
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pub max_memory: Option<u64>,

    /// End the program, with exit code 152, when it has done this much work.
    ///
    /// A number, or a number with K, M, G or T (powers of 1000); about one for each instruction. The same program
    /// with the same input does the same work on every machine. Counting makes it slower.
    #[arg(long, value_name = "N", value_parser = parse_count)]
    pub fuel: Option<u64>,

    /// Let the program have at most N descriptors open; one more is EMFILE for it.
    ///
    /// The standard files, the sockets of --listen and the directories of --dir count, as for `ulimit -n`.
    #[arg(long, value_name = "N")]
    pub max_files: Option<usize>,

    /// End the program, with exit code 153, when it wants to write more than SIZE to its files, stdout and stderr.
    ///
    /// What it wrote up to there is written.
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pub max_output: Option<u64>,

    /// The size of the stack of calls.
    ///
    /// It is apart from the C stack in the program's memory, whose size the linker sets.
    #[arg(long, value_name = "SIZE", value_parser = parse_size, default_value = "64M")]
    pub max_stack: u64,

    /// Make the program's random numbers the same each time, from this seed.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,

    /// Make the program's clocks the same each time: start at TIME and advance only by use.
    ///
    /// TIME is in seconds since 1970. Each look at a clock takes a microsecond, a sleep takes its time,
    /// at once.
    #[arg(long, value_name = "TIME", num_args = 0..=1, require_equals = true, default_missing_value = "946684800", value_parser = clap::value_parser!(u64).range(..=LAST_SECOND))]
    pub fixed_clock: Option<u64>,

    /// When the program traps, write its memory and stack to FILE (a WebAssembly core dump, for example for wasmgdb).
    #[arg(long, value_name = "FILE")]
    pub coredump: Option<PathBuf>,

    /// Neither read nor write the cache of compiled code.
    #[arg(long)]
    pub no_cache: bool,

    /// Say more: every path that no --dir grants, what came from the cache.
    #[arg(long, short)]
    pub verbose: bool,

    #[command(flatten)]
    pub watch: WatchArgs,

    /// A .wasm module (which may follow a `#!` line), what wasicc aot made, or a C or C++ file (by its name, or by a
    /// `#!` line that names wasicc); then the program's own arguments.
    #[arg(
        help_heading = "Arguments",
        value_name = "FILE",
        required = true,
        trailing_var_arg = true
    )]
    pub command: Vec<OsString>,
}

/// The last second of nanoseconds in 64 bits with a sign: April 2262.
const LAST_SECOND: u64 = i64::MAX as u64 / 1_000_000_000;

const EXAMPLES: &str = "\
Examples:
  wasicc run hello.wasm
  wasicc run hello.c                          compile when something has changed, then run
  wasicc run --dir . wc.wasm -l notes.txt     options after FILE are the program's
  wasicc run --dir /srv/www::/:ro --listen localhost:8080 httpd.wasm
  wasicc run --spawn --dir . --env PATH make.wasm
  wasicc run --timeout 10s --max-memory 256M --env LANG --env DEBUG=1 job.wasm
  wasicc run --strace --strace-filter 'path_*' --dir . prog.wasm

Exit codes: the program's own; 1 when it could not be started; 2 for wrong usage; 124 when --timeout
passed; 134 after a trap; 137 when --max-memory was exceeded, 152 when --fuel was used up, 153 when
--max-output was exceeded.";
