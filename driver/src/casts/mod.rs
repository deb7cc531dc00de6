//! Calls that disagree with the function that they reach: no harm on machines that pass arguments in registers, traps in
//! WebAssembly, which compares types.
//!
//! Old C has many: functions that were never declared, or declared as `int f()`, or pointers to functions cast to another type.
//! Where the meaning is plain ([`signature`]) the linked program is changed so that they work: calls by name ([`direct`]), which the
//! linker warns of ([`mismatch`]), and calls through pointers ([`indirect`]). The code does not move ([`edit`]), so debug
//! information stays true. [`report`] says what was found and done.

mod code;
mod direct;
mod edit;
mod indirect;
mod mismatch;
mod module;
mod report;
mod signature;
mod variadic;

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::BinaryReaderError;

pub use direct::Fate;
use edit::Edit;
pub use mismatch::{Listener, Mismatch};
use module::Module;
pub use report::sentences;

/// How the names of the adapters begin; a backtrace leaves them out.
pub const PREFIX: &str = "call_cast:";

/// The name of an adapter.
fn name(what: &str) -> String {
    format!("{PREFIX}{what}")
}

/// What is to be done to a linked program.
#[derive(Debug)]
pub struct Task<'a> {
    /// What the linker said.
    pub mismatches: &'a BTreeMap<String, Mismatch>,
    /// Calls through pointers are to be adapted too.
    pub indirect: bool,
}

/// What a program was before it was linked once more for our purposes.
#[derive(Debug, Default)]
pub struct Before {
    exports: BTreeSet<String>,
    named: bool,
    /// It is meant for another linker.
    pub relocations: bool,
}

/// The outcome.
#[derive(Debug)]
pub struct Done {
    /// The changed program; none if there is nothing to change.
    pub wasm: Option<Vec<u8>>,
    pub fates: Vec<Fate>,
    /// The debug information has to move and the program does not say how: link it with `--emit-relocs`.
    pub wants_relocations: bool,
}

/// Says what is wrong in a program that stays as it is.
pub fn find(
    wasm: &[u8],
    mismatches: &BTreeMap<String, Mismatch>,
) -> Result<Vec<Fate>, BinaryReaderError> {
    Ok(direct::find(&Module::read(wasm)?, mismatches))
}

/// Remembers what a program was.
pub fn before(wasm: &[u8]) -> Result<Before, BinaryReaderError> {
    let module = Module::read(wasm)?;
    Ok(Before {
        named: !module.names.is_empty(),
        relocations: module.has_custom("linking"),
        exports: module.exports.into_keys().collect(),
    })
}

/// What to tell wasm-ld when it links a program once more: that the names are needed, and of which functions the numbers.
pub fn linker_flags(mismatches: &BTreeMap<String, Mismatch>) -> Vec<String> {
    let exports = mismatches.keys();
    let mut flags: Vec<_> = exports
        .map(|function| format!("-Wl,--export-if-defined={function}"))
        .collect();
    if !flags.is_empty() {
        flags.push("-Wl,--keep-section=name".into());
    }
    flags
}

/// Adapts the calls of a linked program.
pub fn adapt(wasm: &[u8], before: &Before, task: &Task<'_>) -> Result<Done, BinaryReaderError> {
    let module = Module::read(wasm)?;
    let mut edit = Edit::default();
    let fates = direct::adapt(&module, task.mismatches, &mut edit);
    if task.indirect {
        indirect::adapt(&module, &mut edit);
    }
    let exported = module
        .exports
        .keys()
        .filter(|name| task.mismatches.contains_key(*name));
    edit.unexport = exported
        .filter(|name| !before.exports.contains(*name))
        .cloned()
        .collect();
    edit.drop_names = !module.names.is_empty() && !before.named;
    let relocations = module.has_custom("linking");
    edit.drop_relocations = relocations;
    let moves = edit.code_moves(&module) > 0;
    Ok(Done {
        wants_relocations: moves && module.has_custom(".debug_") && !relocations,
        wasm: (!edit.is_empty()).then(|| edit.apply(wasm, &module)),
        fates,
    })
}
