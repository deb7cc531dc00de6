//! The names of the program's open descriptors, as the program knows them.

use super::super::guest::Guest;
use super::Call;
use std::collections::HashMap;

/// The longest name that is kept. A directory opened from a directory without end has a longer one.
const LONGEST: usize = 4096;

/// What the open descriptors are called: guest paths, and the standard files' names.
pub struct Descriptors {
    names: HashMap<i32, String>,
}

impl Descriptors {
    /// Standard files, and preopened sockets and directories from 3 on.
    pub fn new(preopened: impl Iterator<Item = String>) -> Self {
        let standard = ["stdin", "stdout", "stderr"].into_iter();
        let all = standard.map(str::to_owned).chain(preopened);
        Descriptors {
            names: (0..).zip(all).collect(),
        }
    }

    /// The name of `fd`, if it is open.
    pub fn name(&self, fd: i32) -> Option<&str> {
        self.names.get(&fd).map(String::as_str)
    }

    /// How many are open.
    pub fn open(&self) -> usize {
        self.names.len()
    }

    /// Notes what a call that came back well has opened.
    pub fn opened(&mut self, call: &Call, guest: &Guest) {
        let (result, name) = match call.name {
            "path_open" => (
                8,
                self.below(call.word(0), &text(guest, call.word(2), call.word(3))),
            ),
            "sock_accept" => (2, "socket".to_owned()),
            _ => return,
        };
        if let Ok(fd) = guest.u32(call.word(result)) {
            self.names.insert(fd as i32, name);
        }
    }

    /// Notes what a call that came back well has closed.
    pub fn closed(&mut self, call: &Call) {
        match call.name {
            "fd_close" => {
                self.names.remove(&call.word(0));
            }
            "fd_renumber" if call.word(0) != call.word(1) => {
                if let Some(name) = self.names.remove(&call.word(0)) {
                    self.names.insert(call.word(1), name);
                }
            }
            _ => {}
        }
    }

    /// The name of what `path` names below the directory `fd`.
    fn below(&self, fd: i32, path: &str) -> String {
        let mut name = match self.name(fd) {
            Some("/") => String::new(),
            Some(name) => name.to_owned(),
            None => "?".to_owned(),
        };
        for part in path.split('/').filter(|part| !matches!(*part, "" | ".")) {
            name.push('/');
            name.push_str(part);
        }
        if name.is_empty() {
            name.push('/');
        }
        match name.strip_prefix("./") {
            _ if name.len() > LONGEST => "…".to_owned(),
            Some(inner) => inner.to_owned(),
            None => name,
        }
    }
}

/// A string of the program's, control characters replaced: it is shown on a terminal.
fn text(guest: &Guest, at: i32, length: i32) -> String {
    let bytes = guest.slice(at, length as u32).unwrap_or_default();
    String::from_utf8_lossy(bytes)
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call<'a>(name: &'static str, arguments: &'a [i64]) -> Call<'a> {
        Call { name, arguments }
    }

    #[test]
    fn names_follow_descriptors() {
        let mut memory = *b"\x05\0\0\0a//./b\x1b";
        let guest = Guest(&mut memory);
        let mut all = Descriptors::new(["/work", ".", "/"].map(str::to_owned).into_iter());
        assert_eq!(
            (all.open(), all.name(3), all.name(1)),
            (6, Some("/work"), Some("stdout"))
        );
        all.opened(&call("path_open", &[3, 0, 4, 7, 0, 0, 0, 0, 0]), &guest);
        assert_eq!(all.name(5), Some("/work/a/b\u{fffd}"));
        all.closed(&call("fd_renumber", &[5, 9]));
        assert_eq!(
            (all.name(5), all.name(9)),
            (None, Some("/work/a/b\u{fffd}"))
        );
        all.closed(&call("fd_close", &[9]));
        assert_eq!(all.name(9), None);
        assert_eq!(
            (all.below(4, "x").as_str(), all.below(7, "x").as_str()),
            ("x", "?/x")
        );
        all.names.insert(6, "/".into());
        assert_eq!(
            (all.below(6, "x").as_str(), all.below(6, ".").as_str()),
            ("/x", "/")
        );
    }
}
