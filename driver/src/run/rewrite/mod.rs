//! What is changed in a module before it is compiled.
//!
//! Small functions become part of those that call them ([`inline`]), and programs that take signals get looks at a flag
//! ([`checks`](super::signals::checks)). Whatever is told of the program is told of the module as it was: [`Places`] lead from the offsets in
//! the new code to those in the old.

mod inline;
mod leb;
mod module;
mod places;

pub use leb::{signed, unsigned};
pub use module::Module;
pub use places::{Call, Piece, Places};

use super::signals::checks;

/// Goes into the key of the code cache: another number for another rewriting.
pub const VERSION: u32 = 2;

/// What is to be done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Changes {
    /// Small functions are to become part of those that call them.
    pub inline: bool,
    /// Loops and recursions are to look for signals.
    pub checks: bool,
}

impl Changes {
    /// Whether there is anything to do.
    pub fn any(self) -> bool {
        self.inline || self.checks
    }

    /// What `compile` makes of the module with these changes, or else of the module itself: what is wrong is told of that.
    pub fn compiled<T, E>(
        self,
        wasm: &[u8],
        compile: impl Fn(&[u8]) -> Result<T, E>,
    ) -> Result<T, E> {
        match self.apply(wasm).map(|changed| compile(&changed)) {
            Some(Ok(made)) => Ok(made),
            _ => compile(wasm),
        }
    }

    /// The module with these changes; nothing, if there is none to make, or if it can't be read.
    pub fn apply(self, wasm: &[u8]) -> Option<Vec<u8>> {
        self.steps(wasm).0
    }

    /// Where the code was before, for each step of the changes, the first first.
    pub fn places(self, wasm: &[u8]) -> Vec<Places> {
        self.steps(wasm).1
    }

    fn steps(self, wasm: &[u8]) -> (Option<Vec<u8>>, Vec<Places>) {
        let (mut new, mut all) = (None, Vec::new());
        let steps: [(bool, Step); 2] =
            [(self.inline, inline::inline), (self.checks, checks::insert)];
        for (_, step) in steps.iter().filter(|(wanted, _)| *wanted) {
            let module = Module::read(new.as_deref().unwrap_or(wasm));
            if let Ok(Some((wasm, places))) = module.and_then(|module| step(&module)) {
                new = Some(wasm);
                all.push(places);
            }
        }
        (new, all)
    }
}

/// A step gives the new module, or nothing if it has nothing to change.
type Step = fn(&Module) -> wasmparser::Result<Option<(Vec<u8>, Places)>>;
