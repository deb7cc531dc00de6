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
mod relocation;
mod report;
mod signature;
mod table;
mod variadic;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

pub use direct::{Fate, find, wrong_in_their_file};
use edit::Edit;
pub use mismatch::{Listener, Mismatch, plain};
pub use module::Module;
pub use report::sentences;

/// How the names of the adapters begin; a backtrace leaves them out.
pub const PREFIX: &str = "call_cast:";

/// The name of an adapter.
fn name(what: &str) -> String {
    format!("{PREFIX}{what}")
}

/// What is to become of a linked program.
#[derive(Debug)]
pub struct Wish {
    /// Calls through pointers are to be adapted too.
    pub indirect: bool,
    /// It is to have no names.
    pub strip: bool,
    /// The functions that it is to export.
    pub exports: BTreeSet<String>,
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

/// Whether a program needs a closer look: clang leaves a trap of this name for a call that it cannot translate.
pub fn may_be_wrong(wasm: &[u8]) -> bool {
    let mark = direct::INVALID.as_bytes();
    wasm.windows(mark.len()).any(|window| window == mark)
}

/// What to tell wasm-ld when it links `module` once more: of which functions the numbers are wanted. A function of one file
/// alone cannot be exported, and its name tells it.
pub fn linker_flags(module: &Module, mismatches: &BTreeMap<String, Mismatch>) -> Vec<OsString> {
    let unknown = (mismatches.iter()).filter(|(name, mismatch)| {
        !mismatch.seen.is_empty() || direct::by_name(module, name).is_none()
    });
    let flags = unknown.map(|(function, _)| format!("--export-if-defined={function}").into());
    flags.collect()
}

/// Adapts the calls of a linked program.
pub fn adapt(
    wasm: &[u8],
    module: &Module,
    mismatches: &BTreeMap<String, Mismatch>,
    wish: &Wish,
) -> Done {
    let mut edit = Edit::new(module);
    let fates = direct::adapt(module, mismatches, &mut edit);
    if wish.indirect {
        indirect::adapt(wasm, module, &mut edit);
    }
    let surplus = module
        .exports
        .keys()
        .filter(|name| !wish.exports.contains(*name));
    edit.unexport = surplus.cloned().collect();
    edit.drop_names = wish.strip && !module.names.is_empty();
    edit.drop_relocations = module.has_relocations();
    let moves = edit.code_moves(module) > 0;
    Done {
        wants_relocations: moves && module.has_custom(".debug_") && !module.has_relocations(),
        wasm: edit.apply(wasm, module),
        fates,
    }
}
