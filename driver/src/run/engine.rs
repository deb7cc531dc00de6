//! The engine: what of WebAssembly it accepts and how it compiles it.
//!
//! Every setting that changes the code is part of `Engine::precompile_compatibility_hash`, hence of the key in
//! the code cache.

use super::error::Error;
use super::layout::Layout;
use super::rewrite::Changes;
use std::num::NonZeroUsize;
use wasmtime::{Collector, Config, Engine, Inlining, WasmBacktraceDetails};

/// The stack of the thread that runs the program, beyond the program's own calls: for system calls and for the
/// report of a trap.
pub const HOST_STACK: u64 = 4 << 20;

/// How many calls a short backtrace has.
pub const SHORT_BACKTRACE: usize = 12;

/// What of the engine is up to the command line.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// The size of the stack of calls in bytes.
    pub max_stack: u64,
    /// Whether work is counted.
    pub fuel: bool,
    /// Whether its loops and functions look at the epoch, for signals from outside or the samples of a profile.
    pub epochs: bool,
    /// Whether the lines of backtraces are found by the engine, or else by us.
    pub lines: bool,
    /// Whether backtraces are made so often that they have to be short.
    pub short_backtraces: bool,
    /// Whether its state can be seen at each instruction, and stops put anywhere.
    pub debug: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            max_stack: 64 << 20,
            fuel: false,
            epochs: false,
            lines: true,
            short_backtraces: false,
            debug: false,
        }
    }
}

/// What of the engine depends on the program.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// Whether the engine's epochs interrupt it.
    pub epochs: bool,
    /// What is changed in it.
    pub changes: Changes,
}

/// What a run or a file of compiled code needs.
#[derive(Debug, Clone, Copy)]
pub struct Needs {
    /// Its instructions are counted, or told of one by one.
    pub own_code: bool,
    /// Its system calls are told of: it must not make others.
    pub own_calls: bool,
    /// Its file is at hand when it runs, so that lines and calls are found where the engine cannot.
    pub file: bool,
}

impl Needs {
    /// Of what `wasicc aot` makes, perhaps for `--fuel`.
    pub fn compiled(counted: bool) -> Needs {
        Needs {
            own_code: counted,
            own_calls: false,
            file: false,
        }
    }
}

impl Choice {
    /// For a program of this layout.
    pub fn new(layout: Layout, needs: Needs) -> Choice {
        let changed = !needs.own_code;
        let checks = changed && !needs.own_calls && (needs.file || !layout.lines);
        let checks = checks && layout.signals && layout.flag;
        Choice {
            epochs: layout.signals && !checks,
            changes: Changes {
                // Who keeps the names wants to read them in backtraces, which lack the calls of what was inlined, if we can't put them back.
                inline: changed && (needs.file || !layout.lines && !layout.names),
                checks,
            },
        }
    }
}

/// Makes the engine.
pub fn engine(settings: &Settings) -> Result<Engine, Error> {
    let stack = usize::try_from(settings.max_stack).unwrap_or(usize::MAX);
    let mut config = Config::new();
    config
        // What clang 22 emits for C and C++, by default and by its -m flags. setjmp and C++ exceptions are the
        // final exception-handling instructions, which rest on typed function references and gc's heap.
        .wasm_exceptions(true)
        .wasm_function_references(true)
        .wasm_gc(true)
        // Exceptions are all that C and C++ ever allocate there, and they live shortly: throwing them takes a fifth
        // less time with the copying collector than with reference counting (scripts/bench eh), and no more memory.
        .collector(Collector::Copying)
        .wasm_tail_call(true)
        .wasm_simd(true)
        .wasm_relaxed_simd(true)
        .wasm_bulk_memory(true)
        .wasm_extended_const(true)
        .wasm_wide_arithmetic(true)
        .wasm_multi_value(true)
        // For the looks for signals, and atomics in a program with one thread are plain accesses. Memory is never shared.
        .wasm_threads(true)
        // Backtraces would lack calls: `rewrite` does it.
        .compiler_inlining(Inlining::No)
        // What --fuel counts: about one for each instruction.
        .consume_fuel(settings.fuel)
        .epoch_interruption(settings.epochs)
        // Calls by address take 1 to 2 percent less of an interpreter than with tables that are filled at first use, and a start no longer
        // (scripts/bench run). Filling them is work that --fuel would count.
        .table_lazy_init(settings.fuel)
        .guest_debug(settings.debug)
        // No C program has two memories.
        .wasm_multi_memory(false)
        // Deep recursion must end in the program's C stack or in a trap, not in the runner's own stack: the
        // thread's stack (execute.rs) is larger than this.
        .max_wasm_stack(stack)
        .async_stack_size(stack.saturating_add(HOST_STACK as usize))
        // Traps name function, file and line; the globals tell a stack overflow from a wild pointer.
        .wasm_backtrace_details(match settings.lines {
            true => WasmBacktraceDetails::Enable,
            false => WasmBacktraceDetails::Disable,
        })
        .wasm_backtrace_max_frames(NonZeroUsize::new(match settings.short_backtraces {
            true => SHORT_BACKTRACE,
            false => 256,
        }))
        .coredump_on_trap(true)
        // Only for a native debugger; the engine's own backtraces don't need it, and registering it costs time.
        .native_unwind_info(false);
    Engine::new(&config).map_err(|e| Error::Engine {
        reason: format!("{e:#}"),
    })
}
