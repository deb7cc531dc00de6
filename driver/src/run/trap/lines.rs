//! The lines of calls, from the module's debug information.
//!
//! The engine finds them when it makes a backtrace, all of them, and reads the index of the debug information anew for each
//! call. Where backtraces are made all the time (by the debugging malloc) it is told not to, and this finds the lines of
//! what is shown.

use super::demangle::demangle;
use super::frame::{Frame, Place, near};
use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian};
use addr2line::{Context, LookupResult};
use std::sync::{Mutex, OnceLock, PoisonError};
use wasmparser::{Parser, Payload};

type Slice = EndianSlice<'static, LittleEndian>;

/// The program's debug information. There is one program in a process.
static LINES: OnceLock<Option<Mutex<Lines>>> = OnceLock::new();

struct Lines {
    context: Context<Slice>,
    /// Where in the module the addresses of its debug information begin: the code section's content.
    code: u64,
}

/// Says in which module lines are to be found that the engine does not give. Only the first time counts.
pub fn find_lines_in(wasm: &[u8]) {
    LINES.get_or_init(|| Lines::read(wasm).map(Mutex::new));
}

/// Whether lines are found here, since backtraces are short and have none.
pub fn are_ours() -> bool {
    LINES.get().is_some()
}

/// The calls at the offset in the module, the inlined ones first; nothing, if that is not known.
pub fn at(offset: Option<usize>, function: &str) -> Vec<Frame> {
    let lines = LINES.get().and_then(Option::as_ref);
    let (Some(lines), Some(offset)) = (lines, offset) else {
        return Vec::new();
    };
    let lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
    lines.frames(offset as u64, function).unwrap_or_default()
}

impl Lines {
    fn read(wasm: &[u8]) -> Option<Lines> {
        // It is needed up to the process's end.
        let wasm: &'static [u8] = Vec::leak(wasm.to_vec());
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
        })
    }

    fn frames(&self, offset: u64, function: &str) -> Option<Vec<Frame>> {
        let address = offset.checked_sub(self.code)?;
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
