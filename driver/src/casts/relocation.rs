//! The relocations that `--emit-relocs` leaves in a linked program.

use wasmparser::{BinaryReader, RelocSectionReader, RelocationEntry};

use super::code::sized;
use super::module::Module;

/// Those in the section `name`. Of a section that cannot be read there are none.
pub fn relocations(wasm: &[u8], module: &Module, name: &str) -> Vec<RelocationEntry> {
    let mut sections = module.sections.iter();
    let Some(section) = sections.find(|s| s.name.as_deref() == Some(name)) else {
        return Vec::new();
    };
    let start = section.contents.start + sized(name.as_bytes()).len();
    let reader = BinaryReader::new(&wasm[start..section.contents.end], start);
    let Ok(relocations) = RelocSectionReader::new(reader) else {
        return Vec::new();
    };
    let relocations = relocations.entries().into_iter();
    relocations.collect::<Result<_, _>>().unwrap_or_default()
}
