//! Changing a linked program without moving its code: what is new comes at the ends of the sections, and what changes within the
//! code keeps its length. Debug information tells places as offsets into the code section, so it stays true.

use std::collections::BTreeSet;
use std::ops::Range;

use wasmparser::{RelocationType, ValType};

use super::code::{Code, leb, padded_leb, sized, value_byte};
use super::module::{Module, Section};
use super::relocation::relocations;
use super::signature::Signature;

const CUSTOM: u8 = 0;
const TYPE: u8 = 1;
const FUNCTION: u8 = 3;
const TABLE: u8 = 4;
const GLOBAL: u8 = 6;
const EXPORT: u8 = 7;
const CODE: u8 = 10;

/// The functions' part of the section of names.
const FUNCTION_NAMES: u8 = 1;

/// The order of the sections, which is not that of their ids.
const ORDER: &[u8] = &[1, 2, 3, 4, 5, 13, GLOBAL, 7, 8, 9, 12, 10, 11];

/// What is to change.
#[derive(Debug, Default)]
pub struct Edit {
    types: Vec<Signature>,
    /// The new functions: type, body, name.
    functions: Vec<(u32, Vec<u8>, String)>,
    globals: Vec<ValType>,
    /// The functions that the table holds.
    pub table: Option<Vec<u32>>,
    /// What comes in the place of what.
    changes: Vec<(Range<usize>, Vec<u8>)>,
    /// Exports that go.
    pub unexport: BTreeSet<String>,
    /// The section of names goes.
    pub drop_names: bool,
    /// What the linker wrote for another linker goes, after it has moved the debug information.
    pub drop_relocations: bool,
}

impl Edit {
    /// Nothing is to change yet.
    pub fn new(module: &Module) -> Edit {
        Edit {
            table: module.table.as_ref().map(|table| table.functions.clone()),
            ..Edit::default()
        }
    }

    /// Whether nothing is to change.
    pub fn is_empty(&self, module: &Module) -> bool {
        self.functions.is_empty()
            && self.table.as_ref() == module.table.as_ref().map(|table| &table.functions)
            && self.changes.is_empty()
            && self.unexport.is_empty()
            && !self.drop_names
            && !self.drop_relocations
    }

    /// The number of a type, new if need be.
    pub fn ty(&mut self, module: &Module, signature: &Signature) -> u32 {
        let all = module.types.iter().chain(&self.types);
        match all.into_iter().position(|ty| ty == signature) {
            Some(found) => found as u32,
            None => {
                self.types.push(signature.clone());
                (module.types.len() + self.types.len() - 1) as u32
            }
        }
    }

    /// Adds a function. Its number.
    pub fn function(
        &mut self,
        module: &Module,
        signature: &Signature,
        locals: &[ValType],
        code: &Code,
        name: String,
    ) -> u32 {
        let ty = self.ty(module, signature);
        self.functions.push((ty, code.body(locals), name));
        (module.functions.len() + self.functions.len() - 1) as u32
    }

    /// Adds a variable of the adapters. Its number.
    pub fn global(&mut self, module: &Module, ty: ValType) -> u32 {
        self.globals.push(ty);
        module.globals + self.globals.len() as u32 - 1
    }

    /// Makes the instruction at `at` a call of `function`. Whether there was room.
    pub fn call(&mut self, at: Range<usize>, function: u32, tail: bool) -> bool {
        let room = at.len() - 1;
        let Some(index) = padded_leb(function, room.min(5)) else {
            return false;
        };
        let mut bytes = vec![if tail { 0x12 } else { 0x10 }];
        bytes.extend(index);
        bytes.resize(at.len(), 0x01); // nop
        self.changes.push((at, bytes));
        true
    }

    /// Puts other bytes, as many, into a place.
    pub fn replace(&mut self, at: usize, bytes: Vec<u8>) {
        self.changes.push((at..at + bytes.len(), bytes));
    }

    /// By how many bytes the code moves: the number of functions stands before it, and may become longer.
    pub fn code_moves(&self, module: &Module) -> usize {
        let before = leb(module.bodies).len();
        leb(module.bodies + self.functions.len() as u32).len() - before
    }

    /// The changed program; none if nothing changes.
    pub fn apply(mut self, wasm: &[u8], module: &Module) -> Option<Vec<u8>> {
        if self.is_empty(module) {
            return None;
        }
        if let (Some(table), Some(before)) = (&self.table, &module.table) {
            let mut bytes = leb(table.len() as u32);
            bytes.extend(table.iter().flat_map(|&function| leb(function)));
            self.changes.push((before.at.clone(), bytes));
        }
        self.changes.sort_by_key(|(at, _)| at.start);
        let moves = self.code_moves(module) as u32;
        let mut out = wasm[..8].to_vec();
        let mut global = !self.globals.is_empty() && module.section(GLOBAL).is_none();
        for section in &module.sections {
            if global && after_globals(section.id) {
                out.extend(written(
                    GLOBAL,
                    &[leb(0), Vec::new()].concat(),
                    self.more(GLOBAL, 0),
                ));
                global = false;
            }
            let name = section.name.as_deref().unwrap_or_default();
            let linkers = name == "linking" || name.starts_with("reloc.");
            match section.id {
                CUSTOM if name == "name" && self.drop_names => {}
                CUSTOM if linkers && self.drop_relocations => {}
                TABLE if self.table_growth(module) > 0 => {
                    out.extend(framed(TABLE, &self.table_section(module)));
                }
                CUSTOM if name == "name" => {
                    let bytes = self.named(&wasm[section.contents.clone()], module);
                    out.extend(framed(CUSTOM, &bytes));
                }
                CUSTOM if moves > 0 && name.starts_with(".debug_") => {
                    let mut bytes = wasm[section.contents.clone()].to_vec();
                    self.move_places(wasm, module, section, &mut bytes, moves);
                    out.extend(framed(CUSTOM, &bytes));
                }
                EXPORT if !self.unexport.is_empty() => {
                    out.extend(framed(EXPORT, &self.exports(wasm, module)));
                }
                TYPE | FUNCTION | GLOBAL | CODE => {
                    let before = match section.id {
                        TYPE => module.types.len() as u32,
                        GLOBAL => module.own_globals,
                        _ => module.bodies,
                    };
                    let contents = self.changed(wasm, section);
                    out.extend(written(
                        section.id,
                        &contents,
                        self.more(section.id, before),
                    ));
                }
                id => out.extend(framed(id, &self.changed(wasm, section))),
            }
        }
        Some(out)
    }

    /// What comes at the end of a section: the new number of entries, and the new ones.
    fn more(&self, id: u8, before: u32) -> (u32, Vec<u8>) {
        let mut bytes = Vec::new();
        let added = match id {
            TYPE => {
                for ty in &self.types {
                    bytes.push(0x60);
                    for values in [&ty.params, &ty.results] {
                        bytes.extend(leb(values.len() as u32));
                        bytes.extend(values.iter().map(|&value| value_byte(value)));
                    }
                }
                self.types.len()
            }
            FUNCTION => {
                for (ty, ..) in &self.functions {
                    bytes.extend(leb(*ty));
                }
                self.functions.len()
            }
            GLOBAL => {
                for &ty in &self.globals {
                    let mut zero = Code::default();
                    zero.zero(ty).end();
                    bytes.extend([value_byte(ty), 1]);
                    bytes.extend(zero.bytes());
                }
                self.globals.len()
            }
            _ => {
                for (_, body, _) in &self.functions {
                    bytes.extend(body);
                }
                self.functions.len()
            }
        };
        (before + added as u32, bytes)
    }

    /// A section's contents with the changes within them.
    fn changed(&self, wasm: &[u8], section: &Section) -> Vec<u8> {
        let mut out = Vec::with_capacity(section.contents.len());
        let mut at = section.contents.start;
        let first = self.changes.partition_point(|(c, _)| c.start < at);
        for (place, bytes) in &self.changes[first..] {
            if place.start >= section.contents.end {
                break;
            }
            out.extend(&wasm[at..place.start]);
            out.extend(bytes);
            at = place.end;
        }
        out.extend(&wasm[at..section.contents.end]);
        out
    }

    /// By how many functions the table grows.
    pub fn table_growth(&self, module: &Module) -> u32 {
        let before = module
            .table
            .as_ref()
            .map_or(0, |table| table.functions.len());
        let now = self.table.as_ref().map_or(0, Vec::len);
        now.saturating_sub(before) as u32
    }

    /// The section of tables: one of functions.
    fn table_section(&self, module: &Module) -> Vec<u8> {
        let growth = self.table_growth(module);
        let (least, most) = module.table_limits.unwrap_or_default();
        let mut section = vec![1, 0x70, u8::from(most.is_some())];
        section.extend(leb(least + growth));
        section.extend(
            most.map(|most| leb(most.saturating_add(growth)))
                .into_iter()
                .flatten(),
        );
        section
    }

    /// The section of exports without some of them.
    fn exports(&self, wasm: &[u8], module: &Module) -> Vec<u8> {
        let kept = module.export_entries.iter();
        let kept: Vec<_> = kept
            .filter(|(name, _)| !self.unexport.contains(name))
            .collect();
        let mut out = leb(kept.len() as u32);
        for (_, at) in kept {
            out.extend(&wasm[at.clone()]);
        }
        out
    }

    /// The section of names with those of the new functions.
    fn named(&self, contents: &[u8], module: &Module) -> Vec<u8> {
        let mut rest = Reader(contents);
        let Some(title) = rest.sized() else {
            return contents.to_vec();
        };
        let mut out = sized(title);
        while let (Some(id), Some(part)) = (rest.byte(), rest.sized()) {
            out.push(id);
            let mut names = Reader(part);
            match (id, names.leb()) {
                (FUNCTION_NAMES, Some(count)) => {
                    let mut more = leb(count + self.functions.len() as u32);
                    more.extend(names.0);
                    for (index, (.., name)) in
                        (module.functions.len() as u32..).zip(&self.functions)
                    {
                        more.extend(leb(index));
                        more.extend(sized(name.as_bytes()));
                    }
                    out.extend(sized(&more));
                }
                _ => out.extend(sized(part)),
            }
        }
        out
    }

    /// Moves the places in the code of which a section of debug information tells.
    fn move_places(
        &self,
        wasm: &[u8],
        module: &Module,
        section: &Section,
        bytes: &mut [u8],
        by: u32,
    ) {
        let name = section.name.as_deref().unwrap_or_default();
        // Relocations count from behind the section's name.
        let start = sized(name.as_bytes()).len();
        let relocations = relocations(wasm, module, &format!("reloc.{name}"));
        let places = relocations
            .iter()
            .filter(|r| r.ty == RelocationType::FunctionOffsetI32);
        for relocation in places {
            let at = start + relocation.offset as usize;
            if let Some(word) = bytes
                .get_mut(at..at + 4)
                .and_then(|b| b.first_chunk_mut::<4>())
            {
                let place = u32::from_le_bytes(*word);
                // What the linker left out has no place.
                if place != 0 && place < u32::MAX - 1 {
                    *word = (place + by).to_le_bytes();
                }
            }
        }
    }
}

/// Reads what a module's sections are made of.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn leb(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn sized(&mut self) -> Option<&'a [u8]> {
        let length = self.leb()? as usize;
        let (part, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(part)
    }
}

/// Whether the sections of this id come after the globals.
fn after_globals(id: u8) -> bool {
    let place = |id| ORDER.iter().position(|&other| other == id);
    place(id) > place(GLOBAL)
}

/// A section.
fn framed(id: u8, contents: &[u8]) -> Vec<u8> {
    [&[id], &sized(contents)[..]].concat()
}

/// A section that begins with the number of its entries, with another number and more entries.
fn written(id: u8, contents: &[u8], (count, more): (u32, Vec<u8>)) -> Vec<u8> {
    let mut rest = Reader(contents);
    rest.leb();
    framed(id, &[&leb(count), rest.0, &more].concat())
}
