//! What wasm-ld says of functions that are called by another signature than their own.
//!
//! It says it in three lines, once for each two object files that disagree:
//!
//!     wasm-ld: warning: function signature mismatch: add
//!     >>> defined as (i32) -> i32 in b.o
//!     >>> defined as (i32, i32) -> i32 in a.o
//!
//! where "defined" is said of declarations too, and makes of the wrong calls those of a function `signature_mismatch:add`, which
//! traps. The lines are taken out of what is passed on; see [`super::report`] for what is said in their place.

use std::collections::BTreeMap;

use super::signature::Signature;

const HEAD: &str = ": function signature mismatch: ";
/// How LLVM begins to speak of a crash.
const CRASH: &[u8] = b"PLEASE submit a bug report";
const LINE: &str = ">>> defined as ";

/// A function that object files declare differently.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The files by what they take it for, in the order in which the linker names them.
    pub seen: Vec<(Signature, String)>,
}

/// The reader of what wasm-ld says.
#[derive(Debug, Default)]
pub struct Listener {
    /// What was found, by the functions' names.
    pub found: BTreeMap<String, Mismatch>,
    /// What LLVM said of a crash, from there on to the end. It is not passed on.
    pub crash: Option<Vec<u8>>,
    /// The function that the lines to come are about.
    about: Option<String>,
}

impl Listener {
    /// Takes a line. Whether it is to be passed on.
    pub fn passes(&mut self, line: &[u8]) -> bool {
        if line.starts_with(CRASH) {
            self.crash.get_or_insert_default();
        }
        if let Some(crash) = &mut self.crash {
            crash.extend_from_slice(line);
            return false;
        }
        let text = plain(line);
        if let Some((before, name)) = text.split_once(HEAD)
            && before.ends_with("warning")
        {
            self.found.entry(name.to_owned()).or_default();
            self.about = Some(name.to_owned());
            return false;
        }
        let seen = text.strip_prefix(LINE).and_then(|seen| {
            let (signature, file) = seen.split_once(" in ")?;
            Some((Signature::read(signature)?, source(file)))
        });
        let about = self.about.as_ref().filter(|_| seen.is_some());
        let mismatch = about.and_then(|about| self.found.get_mut(about));
        if let (Some(mismatch), Some(seen)) = (mismatch, seen) {
            if !mismatch.seen.contains(&seen) {
                mismatch.seen.push(seen);
            }
            return false;
        }
        // An empty line ends the message.
        let inside = self.about.is_some() && text.is_empty();
        self.about = None;
        !inside
    }
}

/// A line without its end and its colours.
pub fn plain(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let mut out = String::new();
    let mut rest = text.trim_end();
    while let Some((before, after)) = rest.split_once("\x1b[") {
        out += before;
        rest = after.split_once('m').map_or("", |(_, rest)| rest);
    }
    out + rest
}

/// The file that a user knows: clang names the object of `dir/b.c` `/tmp/…/b-1f3a.o` while it links.
fn source(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let temporary = file.contains("/wasicc-") && name.ends_with(".o");
    match name.rsplit_once('-') {
        Some((stem, _)) if temporary => format!("{stem}.c"),
        _ if file.contains(".a(") => name.to_owned(),
        _ => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_is_taken_and_the_rest_passes() {
        let text = "b.c:3: warning: x\n\
                    wasm-ld-22: \x1b[0;35mwarning: \x1b[0mfunction signature mismatch: add\n\
                    >>> defined as (i32) -> i32 in /tmp/wasicc-LJ/b-b6fc11.o\n\
                    >>> defined as (i32, i32) -> i32 in /p/libx.a(a.o)\n\
                    \n\
                    \n\
                    2 warnings generated.\n";
        let mut listener = Listener::default();
        let passed: Vec<_> = text
            .split_inclusive('\n')
            .filter(|line| listener.passes(line.as_bytes()))
            .collect();
        assert_eq!(
            passed,
            ["b.c:3: warning: x\n", "\n", "2 warnings generated.\n"]
        );
        let seen = &listener.found["add"].seen;
        let seen: Vec<_> = seen.iter().map(|(s, f)| format!("{s} {f}")).collect();
        assert_eq!(seen, ["(i32) -> i32 b.c", "(i32, i32) -> i32 libx.a(a.o)"]);
    }
}
