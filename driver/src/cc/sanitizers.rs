//! `-fsanitize=`: which sanitizers cannot work here, and what to use instead.
//!
//! clang compiles some of them for any target, and says of others no more than that they are unsupported.
//! `-fsanitize=undefined` and its parts need nothing of the driver: their run-time library is part of libc.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use crate::error::Error;

const ADDRESS: &str = "build the program natively for it (cc -fsanitize=address), or with valgrind; here \
     -fsanitize=undefined,local-bounds finds null pointers and indices out of bounds, and an access outside the \
     program's memory always traps";
const MEMORY: &str =
    "build the program natively for it (clang -fsanitize=memory), or with valgrind";
const LEAK: &str = "build the program natively for it (cc -fsanitize=leak), or with valgrind";
const THREAD: &str = "there are no data races: a program has one thread here";
const CONTROL: &str = "WebAssembly keeps return addresses out of the program's memory, and a call through a pointer of \
     another type traps";
const VPTR: &str = "-fsanitize=undefined has all the other checks";
const FUZZER: &str = "build the program natively for it (clang -fsanitize=fuzzer)";
const NATIVE: &str = "build the program natively for it";

/// Names of sanitizers, those of a family by how they begin, and what to use instead.
static INSTEAD: &[(&str, &str)] = &[
    ("address", ADDRESS),
    ("kernel-address", ADDRESS),
    ("hwaddress", ADDRESS),
    ("kernel-hwaddress", ADDRESS),
    ("memtag", ADDRESS),
    ("memory", MEMORY),
    ("kernel-memory", MEMORY),
    ("leak", LEAK),
    ("thread", THREAD),
    ("cfi", CONTROL),
    ("kcfi", CONTROL),
    ("function", CONTROL),
    ("safe-stack", CONTROL),
    ("shadow-call-stack", CONTROL),
    ("vptr", VPTR),
    ("fuzzer", FUZZER),
    ("type", NATIVE),
    ("dataflow", NATIVE),
    ("realtime", NATIVE),
    ("numerical", NATIVE),
    ("scudo", NATIVE),
    ("alloc-token", NATIVE),
];

/// The sanitizers asked for that cannot work.
#[derive(Debug, Default)]
pub struct Sanitizers(Vec<(String, &'static str)>);

impl Sanitizers {
    /// Reads `-fsanitize=NAMES` (`on`) or `-fno-sanitize=NAMES`; names are separated by commas.
    pub fn learn(&mut self, on: bool, names: &OsStr) {
        for name in names.as_bytes().split(|&b| b == b',') {
            let name = String::from_utf8_lossy(name).into_owned();
            if !on {
                self.0.retain(|(asked, _)| name != "all" && *asked != name);
            } else if let Some(instead) = instead(name.as_bytes()) {
                self.0.push((name, instead));
            }
        }
    }

    /// The error for the first of them.
    pub fn check(&self) -> Result<(), Error> {
        match self.0.first() {
            Some((name, instead)) => Err(Error::Sanitizer {
                name: name.clone(),
                instead,
            }),
            None => Ok(()),
        }
    }
}

fn instead(name: &[u8]) -> Option<&'static str> {
    INSTEAD
        .iter()
        .find(|(listed, _)| {
            name.strip_prefix(listed.as_bytes())
                .is_some_and(|rest| rest.is_empty() || rest[0] == b'-')
        })
        .map(|(_, instead)| *instead)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_work_is_found_in_a_list() {
        let check = |flags: &[(bool, &str)]| {
            let mut sanitizers = Sanitizers::default();
            for (on, names) in flags {
                sanitizers.learn(*on, names.as_ref());
            }
            sanitizers.check()
        };
        assert!(check(&[(true, "undefined,local-bounds")]).is_ok());
        assert!(check(&[(true, "returns-nonnull-attribute")]).is_ok());
        assert!(check(&[(true, "cfi-icall")]).is_err());
        let two = check(&[(true, "undefined,address")]);
        assert!(matches!(two, Err(Error::Sanitizer { name, .. }) if name == "address"));
        assert!(check(&[(true, "address"), (false, "address")]).is_ok());
        assert!(check(&[(true, "address"), (false, "all")]).is_ok());
        assert!(check(&[(true, "address,thread"), (false, "thread")]).is_err());
    }
}
