//! The lines of calls, from the module's debug information.
//!
//! The engine finds them when it makes a backtrace, all of them, and reads the index of the debug information anew for each
//! call; and it knows only the code that it was given. Where backtraces are made all the time (by the debugging malloc), or
//! the code is not the module's own any more ([`checks`]), it is told not to, and this finds the lines of what is shown.

use super::demangle::demangle;
use super::frame::{Frame, Place, near};
use crate::run::signals::checks::{self, Places};
use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian};
use addr2line::{Context, LookupResult};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use wasmparser::{Parser, Payload};

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
    /// Whether it runs with looks for signals.
    pub checks: bool,
    /// Whether its backtraces are short.
    pub short: bool,
}

struct Lines {
    context: Context<Slice>,
    /// Where in the module the addresses of its debug information begin: the code section's content.
    code: u64,
    places: Option<Places>,
}

/// Says in which module lines are to be found that the engine does not give. Only the first time counts.
pub fn find_lines_in(source: Source) {
    let _ = SOURCE.set(source);
}

/// Whether backtraces are short.
pub fn are_short() -> bool {
    SOURCE.get().is_some_and(|source| source.short)
}

/// The calls at the offset in the module that runs, the inlined ones first; nothing, if that is not known.
pub fn at(offset: Option<usize>, function: &str) -> Vec<Frame> {
    let lines = LINES.get_or_init(|| Lines::read(SOURCE.get()?).map(Mutex::new));
    let (Some(lines), Some(offset)) = (lines, offset) else {
        return Vec::new();
    };
    let lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
    lines.frames(offset, function).unwrap_or_default()
}

impl Lines {
    fn read(source: &'static Source) -> Option<Lines> {
        let wasm = source.file.get(source.start..)?;
        let mut sections = Vec::new();
        let mut code = None;
        for payload in Parser::new(0).parse_all(wasm).map_while(Result::ok) {
            match payload {
                Payload::CodeSectionStart { range, .. } => code = Some(range.start as u64),
                Payload::CustomSection(section) if section.name().starts_with(".debug_") => {
                    sections.push((section.name(), section.data()));
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
            places: if source.checks {
                checks::places(wasm)
            } else {
                None
            },
        })
    }

    fn frames(&self, offset: usize, function: &str) -> Option<Vec<Frame>> {
        let offset = self
            .places
            .as_ref()
            .map_or(offset, |places| places.before(offset));
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
