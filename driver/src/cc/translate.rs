//! Turns the words as typed into clang's, each in its place: what has no meaning here
//! is left out with a note, what is said otherwise is said so, the rest is untouched.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

use super::linker_args::LinkerArgs;
use super::note::Note;
use super::rule::{self, Action, Role};
use super::sanitizers::Sanitizers;
use super::word::Word;
use crate::error::Error;

/// The user's part of clang's command line.
#[derive(Debug)]
pub struct Translated {
    /// The arguments.
    pub args: Vec<OsString>,
    /// What was left out.
    pub notes: Vec<Note>,
    /// The user set the stack's size.
    pub stack_size: bool,
    /// The libraries that go before libc, wherever it stands.
    pub before_libc: Vec<&'static str>,
    /// The linker was told to make an object file (`-Wl,-r`).
    pub relocatable: bool,
    /// It was told to leave out names (`-Wl,-s`).
    pub strip_all: bool,
}

/// Translates the words of a command that links, or of one that does not; `before_libc` are the libraries that go before libc.
pub fn translate(
    words: &[Word],
    links: bool,
    before_libc: Vec<&'static str>,
) -> Result<Translated, Error> {
    let mut args = Vec::with_capacity(words.len() + 16);
    let mut notes = Vec::new();
    let mut linker = LinkerArgs::default();
    for word in words {
        let flag = &word.typed[0];
        match word.rule.map(|rule| rule.action) {
            Some(Action::Read(Role::LinkerInput)) if is_libc(word) => {
                args.extend(before_libc.iter().map(OsString::from));
                args.extend_from_slice(&word.typed);
            }
            None | Some(Action::Forward) => args.extend_from_slice(&word.typed),
            Some(Action::Read(Role::Sanitize(true))) => {
                let list = word.value.as_deref().unwrap_or_default();
                args.extend(Sanitizers::for_clang(flag, list));
            }
            Some(Action::Read(_)) => args.extend_from_slice(&word.typed),
            Some(Action::Link(..)) if links => args.extend_from_slice(&word.typed),
            Some(Action::Drop(reason) | Action::Link(_, reason)) => {
                let apart = word.typed.get(1).map(OsString::as_os_str);
                notes.push(Note::dropped(flag, apart, reason));
            }
            Some(Action::Replace(by)) => args.extend(rule::replaced(by, word.value.as_deref())),
            Some(Action::Refuse(reason)) if links => {
                return Err(Error::Unsupported {
                    flag: flag.clone(),
                    reason,
                });
            }
            Some(Action::Refuse(reason)) => notes.push(Note::dropped(flag, None, reason)),
            Some(Action::Take(role)) => {
                if let Some(pieces) = linker_pieces(role, word) {
                    feed(&mut linker, word, &pieces, &mut args);
                }
            }
        }
    }
    let mut rest = Vec::new();
    linker.finish(&mut rest);
    to_linker(rest, &mut args);
    notes.append(&mut linker.notes);
    Ok(Translated {
        args,
        notes,
        stack_size: linker.stack_size,
        before_libc,
        relocatable: linker.relocatable,
        strip_all: linker.strip_all,
    })
}

/// Whether a word is `-lc`.
fn is_libc(word: &Word) -> bool {
    word.typed[0].as_bytes() == b"-lc"
        || (word.typed[0] == "-l" && word.value.as_deref() == Some(OsStr::new("c")))
}

/// What a word says to the linker, if that is what it does.
fn linker_pieces(role: Role, word: &Word) -> Option<Vec<OsString>> {
    let value = word.value.as_deref().unwrap_or_default();
    match role {
        Role::LinkerArgs => Some(split(value)),
        Role::LinkerArg => Some(vec![value.to_owned()]),
        Role::Keyword => Some(vec!["-z".into(), value.to_owned()]),
        _ => None,
    }
}

/// Passes a word through the linker's table; a word that comes out whole stays as typed.
fn feed(linker: &mut LinkerArgs, word: &Word, pieces: &[OsString], args: &mut Vec<OsString>) {
    let mut out = Vec::new();
    for piece in pieces {
        linker.feed(piece, &mut out);
    }
    if out == pieces {
        args.extend_from_slice(&word.typed);
    } else {
        to_linker(out, args);
    }
}

/// Says the pieces to the linker by way of clang.
fn to_linker(pieces: Vec<OsString>, args: &mut Vec<OsString>) {
    if pieces.is_empty() {
        return;
    }
    if pieces.iter().any(|piece| piece.as_bytes().contains(&b',')) {
        for piece in pieces {
            args.push("-Xlinker".into());
            args.push(piece);
        }
        return;
    }
    let mut joined = OsString::from("-Wl");
    for piece in pieces {
        joined.push(",");
        joined.push(piece);
    }
    args.push(joined);
}

/// Splits the value of `-Wl,`.
pub fn split(value: &OsStr) -> Vec<OsString> {
    value
        .as_bytes()
        .split(|&b| b == b',')
        .map(|piece| OsStr::from_bytes(piece).to_owned())
        .collect()
}
