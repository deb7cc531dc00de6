//! The lines of calls, from the module's debug information.
//!
//! The engine finds them when it makes a backtrace, all of them, and reads the index of the debug information anew for each
//! call; and it knows only the code that it was given. Where backtraces are made all the time (by the debugging malloc), or
//! the code is not the module's own any more ([`Changes`]), it is told not to, and this finds the lines of what is shown, and the calls
//! that are none any more.

use super::demangle::demangle;
use super::frame::{Frame, Place, near};
use crate::casts;
use crate::run::rewrite::{Changes, Places};
use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian};
use addr2line::{Context, LookupResult};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use wasmparser::{KnownCustom, Name, Parser, Payload};

type Slice = EndianSlice<'static, LittleEndian>;

/// Where lines are to be found. There is one program in a process.
static SOURCE: OnceLock<Source> = OnceLock::new();

/// The program's debug information, once it was asked for.
static LINES: OnceLock<Option<Mutex<Lines>>> = OnceLock::new();

/// A module whose lines the engine does not give.
pub struct Source {
    /// A file that ends with the module.
    pub file: Arc<Vec<u8>>,
    /// Where the module begins in it.
    pub start: usize,
    /// What was changed in it before it was compiled.
    pub changes: Changes,
    /// Whether its backtraces are short.
    pub short: bool,
}

struct Lines {
    context: Context<Slice>,
    /// Where in the module the addresses of its debug information begin: the code section's content.
    code: u64,
    /// From the code that runs to the module's, step by step.
    places: Vec<Places>,
    /// The functions' names by their numbers.
    names: HashMap<u32, &'static str>,
}

/// Says in which module lines are to be found that the engine does not give. Only the first time counts.
pub fn find_lines_in(source: Source) {
    let _ = SOURCE.set(source);
}

/// Whether backtraces are short.
pub fn are_short() -> bool {
    SOURCE.get().is_some_and(|source| source.short)
}

/// The calls at the offset in the module that runs, the inlined ones first; nothing, if that is not known. The function there is the one
/// of this number.
pub fn at(offset: Option<usize>, function: u32) -> Vec<Frame> {
    let lines = LINES.get_or_init(|| Lines::read(SOURCE.get()?).map(Mutex::new));
    let (Some(lines), Some(offset)) = (lines, offset) else {
        return Vec::new();
    };
    let lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
    let mut calls = vec![(function, offset)];
    for step in lines.places.iter().rev() {
        calls = calls
            .into_iter()
            .flat_map(|(function, offset)| step.before(function, offset))
            .collect();
    }
    let frames = calls.into_iter();
    frames
        .flat_map(|(function, offset)| lines.frames(function, offset))
        .collect()
}

/// What a function is called in a report; nothing for what is nobody's code.
pub fn name(name: Option<&str>, function: u32) -> Option<String> {
    match name {
        // What the linker's step put between a call and a function of another signature.
        Some(name) if name.starts_with(casts::PREFIX) => None,
        Some(name) => Some(demangle(name)),
        None => Some(format!("function {function}")),
    }
}

impl Lines {
    fn read(source: &'static Source) -> Option<Lines> {
        let wasm = source.file.get(source.start..)?;
        let mut sections = Vec::new();
        let mut code = None;
        let mut names = HashMap::new();
        for payload in Parser::new(0).parse_all(wasm).map_while(Result::ok) {
            match payload {
                Payload::CodeSectionStart { range, .. } => code = Some(range.start as u64),
                Payload::CustomSection(section) if section.name().starts_with(".debug_") => {
                    sections.push((section.name(), section.data()));
                }
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(parts) = section.as_known() {
                        for part in parts.into_iter().map_while(Result::ok) {
                            if let Name::Function(all) = part {
                                let all = all.into_iter().map_while(Result::ok);
                                names.extend(all.map(|naming| (naming.index, naming.name)));
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        let dwarf = Dwarf::load(|id| -> Result<Slice, addr2line::gimli::Error> {
            let found = sections.iter().find(|(name, _)| *name == id.name());
            let data = found.map_or(&[][..], |(_, data)| data);
            Ok(EndianSlice::new(data, LittleEndian))
        });
        let context = Context::from_dwarf(dwarf.ok()?).ok()?;
        Some(Lines {
            context,
            code: code?,
            places: source.changes.places(wasm),
            names,
        })
    }

    /// The calls at the offset in the module, those that the compiler of C inlined first.
    fn frames(&self, function: u32, offset: usize) -> Vec<Frame> {
        let Some(function) = name(self.names.get(&function).copied(), function) else {
            return Vec::new();
        };
        let found = self.debugged(offset, &function);
        found.filter(|found| !found.is_empty()).unwrap_or_else(|| {
            vec![Frame {
                function,
                place: None,
            }]
        })
    }

    /// What the debug information tells of the offset.
    fn debugged(&self, offset: usize, function: &str) -> Option<Vec<Frame>> {
        let address = (offset as u64).checked_sub(self.code)?;
        // What is in other files (-gsplit-dwarf) is not looked for.
        let mut found = match self.context.find_frames(address) {
            LookupResult::Output(found) => found.ok()?,
            LookupResult::Load { .. } => return None,
        };
        let mut frames = Vec::new();
        while let Ok(Some(frame)) = found.next() {
            let name = frame.function.as_ref().and_then(|f| f.raw_name().ok());
            let place = frame.location.as_ref().and_then(|location| {
                Some(Place {
                    file: near(location.file?),
                    line: location.line.unwrap_or(0),
                    column: location.column.filter(|&column| column > 0),
                })
            });
            frames.push(Frame {
                function: name.map_or_else(|| function.to_owned(), |name| demangle(&name)),
                place,
            });
        }
        Some(frames)
    }
}
