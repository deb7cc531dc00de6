//! Sorting the table by the functions' types, so that a range of indices is all that has to be asked to know the type of a
//! function pointer.
//!
//! An index is in the code, as the number of an `i32.const`, and in the data. The linker's relocations tell all the places.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::RelocationType;

use super::code::padded_leb;
use super::direct::STUB;
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
    let places = places(wasm, module)?;
    // Where a file calls a function by a wrong type, the linker makes of its address there a null pointer.
    let forgotten = places.iter().filter_map(|(_, index)| match index {
        Index::Forgotten { real, .. } => Some(*real),
        _ => None,
    });
    // The same function under two indices, as where a wrong declaration had its own, becomes one.
    let mut known = BTreeSet::new();
    let mut order: Vec<u32> = functions.clone();
    order.extend(forgotten.filter(|_| module.table_limits.is_some()));
    order.retain(|&function| known.insert(function));
    order.sort_by_key(|&function| module.functions.get(function as usize));
    let place: BTreeMap<u32, u32> = order.iter().copied().zip(first..).collect();
    // The linker has counted on as many elements.
    let last = *order.last()?;
    order.resize(order.len().max(functions.len()), last);

    let moved = |index: u32| {
        let function = functions.get(index.checked_sub(first)? as usize)?;
        place.get(function).copied()
    };
    let mut changes = Vec::new();
    for (at, index) in places {
        let in_code = matches!(
            index,
            Index::InCode(_) | Index::Forgotten { in_code: true, .. }
        );
        let now = match index {
            Index::InCode(index) | Index::InData(index) => Some(moved(index)?),
            Index::Forgotten { real, .. } => place.get(&real).copied(),
        };
        let Some(now) = now else { continue };
        let bytes = match in_code {
            true => padded_leb(now, 5)?,
            false => now.to_le_bytes().into(),
        };
        changes.push((at, bytes));
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

/// An index of the table that stands somewhere.
enum Index {
    InCode(u32),
    InData(u32),
    /// Null in place of the function `real`.
    Forgotten {
        real: u32,
        in_code: bool,
    },
}

/// All indices, and where they stand. None if there is one that cannot be changed.
fn places(wasm: &[u8], module: &Module) -> Option<Vec<(usize, Index)>> {
    let mut found = Vec::new();
    for (id, name) in [(CODE, "reloc.CODE"), (DATA, "reloc.DATA")] {
        let Some(section) = module.section(id) else {
            continue;
        };
        for relocation in relocations(wasm, module, name) {
            let at = section.contents.start + relocation.offset as usize;
            let (index, in_code) = match relocation.ty {
                RelocationType::TableIndexSleb => {
                    let parts = wasm.get(at..at + 5)?.iter().zip((0..).step_by(7));
                    let index = parts.fold(0u64, |n, (&b, shift)| n | u64::from(b & 0x7f) << shift);
                    (u32::try_from(index).ok()?, true)
                }
                RelocationType::TableIndexI32 => {
                    (u32::from_le_bytes(*wasm.get(at..)?.first_chunk()?), false)
                }
                RelocationType::TableIndexRelSleb
                | RelocationType::TableIndexSleb64
                | RelocationType::TableIndexRelSleb64
                | RelocationType::TableIndexI64 => return None,
                _ => continue,
            };
            let index = match (index, in_code) {
                // A weak function that nothing defines has the index of a null pointer, too.
                (0, in_code) => match stood_for(module, relocation.index) {
                    Some(real) => Index::Forgotten { real, in_code },
                    None => continue,
                },
                (index, true) => Index::InCode(index),
                (index, false) => Index::InData(index),
            };
            found.push((at, index));
        }
    }
    Some(found)
}

/// The function whose trap a symbol is.
fn stood_for(module: &Module, symbol: u32) -> Option<u32> {
    let stub = module.symbols.get(symbol as usize)?.as_ref()?;
    let function = module.names.get(stub)?.strip_prefix(STUB)?;
    module.exports.get(function).copied()
}
