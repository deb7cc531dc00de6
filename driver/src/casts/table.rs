//! Sorting the table by the functions' types, so that a range of indices is all that has to be asked to know the type of a
//! function pointer.
//!
//! An index is in the code, as the number of an `i32.const`, and in the data. The linker's relocations tell all the places.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{RelocationEntry, RelocationType};

use super::code::padded_leb;
use super::edit::Edit;
use super::module::Module;
use super::relocation::relocations;
use super::signature::Signature;

const CODE: u8 = 10;
const DATA: u8 = 11;

/// The functions of one signature in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    pub signature: Signature,
    /// The index of the first one.
    pub first: u32,
    pub count: u32,
}

/// Sorts the table, and tells the classes in their order. None if that cannot be done.
pub fn sort(wasm: &[u8], module: &Module, edit: &mut Edit) -> Option<Vec<Class>> {
    // What is independent of its position keeps indices in variables.
    if module.has_got || !module.has_relocations() {
        return None;
    }
    let first = module.table.as_ref()?.first;
    let functions = edit.table.clone()?;
    // The same function under two indices, as where a wrong declaration had its own, becomes one.
    let mut known = BTreeSet::new();
    let mut order: Vec<u32> = functions.clone();
    order.retain(|&function| known.insert(function));
    order.sort_by_key(|&function| module.functions.get(function as usize));
    // The linker has counted on as many elements.
    let last = *order.last()?;
    let place: BTreeMap<u32, u32> = order.iter().copied().zip(first..).collect();
    order.resize(functions.len(), last);

    let moved = |index: u32| {
        let function = functions.get(index.checked_sub(first)? as usize)?;
        place.get(function).copied()
    };
    let mut changes = Vec::new();
    for (id, name) in [(CODE, "reloc.CODE"), (DATA, "reloc.DATA")] {
        let Some(section) = module.section(id) else {
            continue;
        };
        for relocation in relocations(wasm, module, name) {
            let at = section.contents.start + relocation.offset as usize;
            match Index::read(wasm, at, &relocation) {
                Index::None => {}
                Index::Unknown => return None,
                // A weak function that nothing defines has the index of a null pointer.
                Index::InCode(0) | Index::InData(0) => {}
                Index::InCode(index) => changes.push((at, padded_leb(moved(index)?, 5)?)),
                Index::InData(index) => changes.push((at, moved(index)?.to_le_bytes().into())),
            }
        }
    }
    for (at, bytes) in changes {
        edit.replace(at, bytes);
    }
    let classes = classes(module, first, &order);
    edit.table = Some(order);
    classes
}

/// The classes of the sorted functions.
fn classes(module: &Module, first: u32, order: &[u32]) -> Option<Vec<Class>> {
    let mut classes: Vec<Class> = Vec::new();
    for (index, &function) in (first..).zip(order) {
        let signature = module.signature(function)?;
        match classes.last_mut() {
            Some(class) if class.signature == *signature => class.count += 1,
            _ => classes.push(Class {
                signature: signature.clone(),
                first: index,
                count: 1,
            }),
        }
    }
    Some(classes)
}

/// An index of the table, at a relocation's place.
enum Index {
    /// It is of another kind.
    None,
    /// It is one that cannot be changed there.
    Unknown,
    InCode(u32),
    InData(u32),
}

impl Index {
    fn read(wasm: &[u8], at: usize, relocation: &RelocationEntry) -> Index {
        let bytes = wasm.get(at..).unwrap_or_default();
        match relocation.ty {
            RelocationType::TableIndexSleb => {
                let Some(bytes) = bytes.first_chunk::<5>() else {
                    return Index::Unknown;
                };
                let parts = bytes.iter().zip((0..).step_by(7));
                let index = parts.fold(0u64, |n, (&b, shift)| n | u64::from(b & 0x7f) << shift);
                u32::try_from(index).map_or(Index::Unknown, Index::InCode)
            }
            RelocationType::TableIndexI32 => match bytes.first_chunk() {
                Some(bytes) => Index::InData(u32::from_le_bytes(*bytes)),
                None => Index::Unknown,
            },
            RelocationType::TableIndexRelSleb
            | RelocationType::TableIndexSleb64
            | RelocationType::TableIndexRelSleb64
            | RelocationType::TableIndexI64 => Index::Unknown,
            _ => Index::None,
        }
    }
}
