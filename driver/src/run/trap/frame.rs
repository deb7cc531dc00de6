//! One call in a backtrace.

use super::demangle::demangle;
use super::lines;
use crate::run::engine::SHORT_BACKTRACE;
use std::fmt;
use std::path::Path;
use wasmtime::FrameInfo;

/// A function that was active, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    pub function: String,
    pub place: Option<Place>,
}

/// A place in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub line: u32,
    pub column: Option<u32>,
}

/// The engine's frames, innermost first, with those that the compiler inlined, out to `main`. True when there were
/// more than the engine records.
pub fn frames(infos: &[FrameInfo]) -> (Vec<Frame>, bool) {
    assemble(infos.iter().flat_map(of_info).collect(), infos.len())
}

/// [`frames`], of the frames that stand for `calls` of the engine's.
pub fn assemble(mut frames: Vec<Frame>, calls: usize) -> (Vec<Frame>, bool) {
    // At the very start of a function no line is known yet; its caller in a recursion tells more.
    frames.dedup_by(|next, frame| {
        let bare = frame.place.is_none() && next.place.is_some() && next.function == frame.function;
        if bare {
            std::mem::swap(next, frame);
        }
        bare
    });
    let main = frames.iter().position(|frame| frame.function == "main");
    let complete = main.is_some() || frames.iter().any(|frame| frame.function == "_start");
    if let Some(at) = main {
        frames.truncate(at + 1);
    }
    let short = lines::are_short() && calls == SHORT_BACKTRACE;
    let more = !complete && (short || frames.len() > 100);
    (frames, more)
}

/// The frames that stand for one of the engine's.
pub fn of_info(info: &FrameInfo) -> Vec<Frame> {
    // First what was inlined, be it into what is nobody's code.
    let found = lines::at(info.module_offset(), info.func_index());
    if !found.is_empty() {
        return found;
    }
    let Some(function) = lines::name(info.func_name(), info.func_index()) else {
        return Vec::new();
    };
    let symbols = info.symbols().iter().map(|symbol| Frame {
        function: symbol.name().map_or_else(|| function.clone(), demangle),
        place: symbol.file().map(|file| Place {
            file: near(file),
            line: symbol.line().unwrap_or(0),
            column: symbol.column().filter(|&column| column > 0),
        }),
    });
    let frames: Vec<_> = symbols.collect();
    if frames.is_empty() {
        let place = None;
        return vec![Frame { function, place }];
    }
    frames
}

/// Writes the frames, each on a line of its own with the newline before it, and the source's line of the first that has one.
pub fn write(frames: &[Frame], f: &mut impl fmt::Write) -> fmt::Result {
    let mut frames = frames.iter().peekable();
    let mut source = true;
    while let Some(frame) = frames.next() {
        write!(f, "\n    in {frame}")?;
        let mut times = 1;
        while frames.next_if(|next| next.same_place(frame)).is_some() {
            times += 1;
        }
        if times > 1 {
            write!(f, " ({times} times)")?;
        }
        if let Some(line) = frame.source_line().filter(|_| source) {
            write!(f, "\n        {line}")?;
        }
        source &= frame.place.is_none();
    }
    Ok(())
}

/// A file's name from here, when it is below the current directory.
pub fn near(file: &str) -> String {
    let here = std::env::current_dir().ok();
    let inner = here.and_then(|here| {
        Path::new(file)
            .strip_prefix(here)
            .ok()
            .map(|p| p.display().to_string())
    });
    inner.unwrap_or_else(|| file.to_owned())
}

impl Frame {
    /// Whether two frames are calls from the same line, as in a recursion.
    pub fn same_place(&self, other: &Frame) -> bool {
        self.function == other.function
            && self.place.as_ref().map(|p| (&p.file, p.line))
                == other.place.as_ref().map(|p| (&p.file, p.line))
    }

    /// The source's line, when the source is there.
    pub fn source_line(&self) -> Option<String> {
        let place = self.place.as_ref()?;
        let text = std::fs::read_to_string(&place.file).ok()?;
        let line = text.lines().nth(place.line.checked_sub(1)? as usize)?;
        Some(format!("{} | {}", place.line, line.trim()))
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.function)?;
        if let Some(Place { file, line, column }) = &self.place {
            write!(f, " at {file}:{line}")?;
            if let Some(column) = column {
                write!(f, ":{column}")?;
            }
        }
        Ok(())
    }
}
