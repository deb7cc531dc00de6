//! The calls of a program that asks for them: the debugging malloc (`-fmalloc=debug`) wants to say where a block was allocated, and a
//! WebAssembly program cannot look at its own calls.
//!
//! It asks through `fd_prestat_get` of a descriptor that there never is, which every other engine answers with EBADF. The
//! calls that are active are kept once and known by a number; the same calls have the same number.

use super::call::with;
use super::errno::Errno;
use super::guest::Guest;
use super::state::Host;
use crate::run::trap::{Frame, assemble, of_info, write};
use std::collections::HashMap;
use wasmtime::{Caller, Result, WasmBacktrace};

/// The export by which such a program is known.
pub const MARK: &str = "__wasicc_allocations";

// What follows is in libc-bottom/malloc-debug/calls.c, too.

/// The descriptor.
pub const QUESTION: i32 = -0x6d616c63;

/// Questions: keep the calls that are active, tell the text of some that were kept.
const RECORD: u32 = 1;
const TEXT: u32 = 2;

/// In the place of the question in an answer.
const ANSWERED: u32 = 0x6f6b;

/// How many calls are kept in all, counting each for each place that it was called from: 8 bytes each.
const MOST: usize = 16 << 20;

/// Functions that are the allocator's: what called them is what counts.
pub const ALLOCATOR: &[&str] = &[
    "malloc",
    "calloc",
    "realloc",
    "reallocarray",
    "free",
    "aligned_alloc",
    "memalign",
    "posix_memalign",
    "malloc_usable_size",
];

/// How deep an allocator's function may stand: it calls its own first.
const DEPTH: usize = 8;

/// The number of a function, and the place in the module that it is at.
type Place = (u32, u32);

/// The calls that are kept.
#[derive(Default)]
pub struct Sites {
    numbers: HashMap<Box<[Place]>, u32>,
    /// By their numbers, which begin with 1.
    calls: Vec<Box<[Place]>>,
    /// What stands at a place.
    frames: HashMap<Place, Vec<Frame>>,
    /// How many calls there are in `calls`.
    size: usize,
}

impl Sites {
    /// The number of a backtrace's calls; 0, if there is no room for more.
    fn number(&mut self, backtrace: &WasmBacktrace) -> u32 {
        let place = |info: &wasmtime::FrameInfo| {
            let offset = info.module_offset().unwrap_or(0);
            (info.func_index(), u32::try_from(offset).unwrap_or(0))
        };
        let infos = backtrace.frames();
        let key: Box<[Place]> = infos.iter().map(place).collect();
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        if self.size + key.len() > MOST {
            return 0;
        }
        self.size += key.len();
        for (place, info) in key.iter().zip(infos) {
            self.frames.entry(*place).or_insert_with(|| of_info(info));
        }
        self.calls.push(key.clone());
        let number = u32::try_from(self.calls.len()).unwrap_or(0);
        self.numbers.insert(key, number);
        number
    }

    /// The calls' text, a line each.
    fn text(&self, number: u32) -> String {
        let calls = (number as usize)
            .checked_sub(1)
            .and_then(|at| self.calls.get(at));
        let calls = calls.map_or(&[][..], |calls| calls);
        let frames = calls.iter().filter_map(|place| self.frames.get(place));
        let (mut frames, more) = assemble(frames.flatten().cloned().collect(), calls.len());
        frames.drain(..allocators(&frames));
        let mut text = String::new();
        // Writing to a string cannot fail.
        _ = write(&frames, &mut text);
        if more {
            text.push_str("\n    …");
        }
        // Each line comes with its newline before it.
        match text.strip_prefix('\n') {
            Some(text) => format!("{text}\n"),
            None => text,
        }
    }
}

/// How many of the innermost frames are the allocator's.
fn allocators(frames: &[Frame]) -> usize {
    let own = |frame: &Frame| {
        let name = frame.function.as_str();
        ALLOCATOR.contains(&name)
            || name.starts_with("operator new")
            || name.starts_with("operator delete")
            || name.starts_with("__wrap__Zn")
            || name.starts_with("__wrap__Zd")
            || name.starts_with("__malloc_debug")
    };
    let first = frames.iter().take(DEPTH).position(own);
    first.map_or(0, |first| {
        first
            + frames[first..]
                .iter()
                .take_while(|frame| own(frame))
                .count()
    })
}

/// `fd_prestat_get(QUESTION, at)`.
pub fn answer(caller: &mut Caller<'_, Host>, at: i32) -> Result<i32> {
    let what = with(caller, |_, guest| guest.u32(at))?;
    let answered = match what {
        Ok(RECORD) => {
            let backtrace = WasmBacktrace::force_capture(&*caller);
            with(caller, |host, guest| {
                guest.put_u32(at.wrapping_add(4), host.sites.number(&backtrace))
            })?
        }
        Ok(TEXT) => with(caller, |host, guest| tell(&host.sites, guest, at))?,
        Ok(_) => Err(Errno::INVAL),
        Err(errno) => Err(errno),
    };
    let done = match answered {
        Ok(()) => with(caller, |_, guest| guest.put_u32(at, ANSWERED))?,
        failed => failed,
    };
    Ok(super::call::status(done))
}

/// Writes a part of a text.
fn tell(sites: &Sites, guest: &mut Guest, at: i32) -> std::result::Result<(), Errno> {
    let word = |n: i32| guest.u32(at.wrapping_add(4 * n));
    let (number, offset, buffer, size) = (word(1)?, word(2)?, word(3)?, word(4)?);
    let text = sites.text(number);
    let rest = text.as_bytes().get(offset as usize..).unwrap_or_default();
    let part = &rest[..rest.len().min(size as usize)];
    guest.put(buffer.cast_signed(), part)?;
    guest.put_u32(at.wrapping_add(16), part.len() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(names: &[&str]) -> Vec<Frame> {
        let frame = |name: &&str| Frame {
            function: (*name).into(),
            place: None,
        };
        names.iter().map(frame).collect()
    }

    #[test]
    fn the_allocators_calls_are_left_out() {
        for (names, left) in [
            (&["alloc", "malloc", "f", "main"][..], 2),
            (&["malloc", "operator new(unsigned long)", "f", "main"], 2),
            (&["f", "main"], 2),
            (&[], 0),
        ] {
            let frames = frames(names);
            assert_eq!(frames.len() - allocators(&frames), left, "{names:?}");
        }
    }

    #[test]
    fn there_is_no_text_for_other_numbers() {
        assert_eq!(Sites::default().text(0), "");
        assert_eq!(Sites::default().text(7), "");
    }
}
