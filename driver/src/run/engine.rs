//! The engine: what of WebAssembly it accepts and how it compiles it.
//!
//! Every setting that changes the code is part of `Engine::precompile_compatibility_hash`, hence of the key in
//! the code cache.

use super::error::Error;
use std::num::NonZeroUsize;
use wasmtime::{Collector, Config, Engine, WasmBacktraceDetails};

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
    /// Whether backtraces are made so often that they have to be short, and without lines: the engine looks for each anew.
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
            short_backtraces: false,
            debug: false,
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
        // What --fuel counts: about one for each instruction.
        .consume_fuel(settings.fuel)
        .epoch_interruption(settings.epochs)
        .guest_debug(settings.debug)
        // No C program has two memories.
        .wasm_multi_memory(false)
        // Deep recursion must end in the program's C stack or in a trap, not in the runner's own stack: the
        // thread's stack (execute.rs) is larger than this.
        .max_wasm_stack(stack)
        .async_stack_size(stack.saturating_add(HOST_STACK as usize))
        // Traps name function, file and line; the globals tell a stack overflow from a wild pointer.
        .wasm_backtrace_details(match settings.short_backtraces {
            true => WasmBacktraceDetails::Disable,
            false => WasmBacktraceDetails::Enable,
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
