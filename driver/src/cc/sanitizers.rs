//! `-fsanitize=`: which sanitizers cannot work here, and what to use instead.
//!
//! clang compiles some of them for any target, and says of others no more than that they are unsupported.
//! `-fsanitize=undefined` and its parts need nothing of the driver, for their run-time library is part of libc; all but one:
//! `vptr`, which is among them for C++ on Linux, and which clang's driver refuses for WebAssembly. The compiler itself takes it.

use std::ffi::{OsStr, OsString};
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
const TRAPPED: &str =
    "it asks a run-time library what an object is, so it cannot trap, nor do with the minimal one";
const NO_RTTI: &str = "it needs what -fno-rtti leaves out";
const VPTR: &str = "vptr";
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
    ("fuzzer", FUZZER),
    ("type", NATIVE),
    ("dataflow", NATIVE),
    ("realtime", NATIVE),
    ("numerical", NATIVE),
    ("scudo", NATIVE),
    ("alloc-token", NATIVE),
];

/// The sanitizers asked for, as far as they are this driver's business.
#[derive(Debug, Default)]
pub struct Sanitizers {
    /// Those that cannot work, with what to use instead.
    refused: Vec<(String, &'static str)>,
    vptr: Vptr,
}

/// What is said of `vptr`.
#[derive(Debug, Default)]
struct Vptr {
    /// It is part of what was asked for.
    on: bool,
    /// By its own name.
    named: bool,
    /// It is to trap, or to do with the minimal run-time library.
    trap: bool,
    minimal: bool,
    /// A report ends the program.
    ends: bool,
    no_rtti: bool,
}

/// The names that a list of sanitizers holds.
fn names(list: &OsStr) -> impl Iterator<Item = &[u8]> {
    list.as_bytes().split(|&b| b == b',')
}

/// Whether a list of sanitizers is of `vptr` too.
fn has_vptr(list: &OsStr) -> bool {
    names(list).any(|name| matches!(name, b"undefined" | b"all" | b"vptr"))
}

impl Sanitizers {
    /// Reads `-fsanitize-trap=NAMES` (`on`), without `=` for all, and `-fno-sanitize-trap`.
    pub fn trap(&mut self, on: bool, names: Option<&OsStr>) {
        if names.is_none_or(has_vptr) {
            self.vptr.trap = on;
        }
    }

    /// Reads `-fsanitize-recover=NAMES` (`on`), without `=` for all, and `-fno-sanitize-recover`.
    pub fn recover(&mut self, on: bool, names: Option<&OsStr>) {
        if names.is_none_or(has_vptr) {
            self.vptr.ends = !on;
        }
    }

    /// Reads `-fsanitize-minimal-runtime` (`on`) and `-fno-sanitize-minimal-runtime`.
    pub fn minimal(&mut self, on: bool) {
        self.vptr.minimal = on;
    }

    /// Reads `-frtti` (`on`) and `-fno-rtti`.
    pub fn rtti(&mut self, on: bool) {
        self.vptr.no_rtti = !on;
    }

    /// What the compiler is told for C++.
    pub fn flags(&self) -> Vec<OsString> {
        let vptr = &self.vptr;
        if !vptr.on || vptr.trap || vptr.minimal || vptr.no_rtti {
            return Vec::new();
        }
        let recover = (!vptr.ends).then_some("-fsanitize-recover=vptr");
        let flags = ["-fsanitize=vptr"].into_iter().chain(recover);
        flags
            .flat_map(|flag| ["-Xclang".into(), flag.into()])
            .collect()
    }

    /// A `-fsanitize=NAMES` for clang's driver; none where nothing is left of it.
    pub fn for_clang(flag: &OsStr, list: &OsStr) -> Option<OsString> {
        if !names(list).any(|name| name == VPTR.as_bytes()) {
            return Some(flag.to_owned());
        }
        let left: Vec<_> = names(list)
            .filter(|name| *name != VPTR.as_bytes())
            .collect();
        let mut flag = OsString::from("-fsanitize=");
        flag.push(OsStr::from_bytes(&left.join(&b',')));
        (!left.is_empty()).then_some(flag)
    }

    /// Reads `-fsanitize=NAMES` (`on`) or `-fno-sanitize=NAMES`; names are separated by commas.
    pub fn learn(&mut self, on: bool, list: &OsStr) {
        if has_vptr(list) {
            self.vptr.on = on;
            self.vptr.named = on && names(list).any(|name| name == VPTR.as_bytes());
        }
        for name in names(list) {
            let name = String::from_utf8_lossy(name).into_owned();
            if !on {
                self.refused
                    .retain(|(asked, _)| name != "all" && *asked != name);
            } else if let Some(instead) = instead(name.as_bytes()) {
                self.refused.push((name, instead));
            }
        }
    }

    /// The error for the first of them.
    pub fn check(&self) -> Result<(), Error> {
        if let Some((name, instead)) = self.refused.first() {
            return Err(Error::Sanitizer {
                name: name.clone(),
                instead,
            });
        }
        let vptr = &self.vptr;
        let reason = match vptr.named {
            true if vptr.no_rtti => NO_RTTI,
            true if vptr.trap || vptr.minimal => TRAPPED,
            _ => return Ok(()),
        };
        Err(Error::Unsupported {
            flag: format!("-fsanitize={VPTR}").into(),
            reason,
        })
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

    #[test]
    fn vptr_is_part_of_undefined() {
        let flags = |flags: &[(bool, &str)]| {
            let mut sanitizers = Sanitizers::default();
            for (on, names) in flags {
                sanitizers.learn(*on, names.as_ref());
            }
            sanitizers
        };
        let plain = flags(&[(true, "undefined")]);
        assert_eq!(
            plain.flags(),
            [
                "-Xclang",
                "-fsanitize=vptr",
                "-Xclang",
                "-fsanitize-recover=vptr"
            ]
        );
        assert!(flags(&[]).flags().is_empty());
        assert!(flags(&[(true, "null")]).flags().is_empty());
        assert!(
            flags(&[(true, "undefined"), (false, "vptr")])
                .flags()
                .is_empty()
        );
        let mut ends = flags(&[(true, "undefined")]);
        ends.recover(false, Some("vptr".as_ref()));
        assert_eq!(ends.flags(), ["-Xclang", "-fsanitize=vptr"]);
        let mut without = flags(&[(true, "undefined")]);
        without.trap(true, None);
        assert!(without.flags().is_empty() && without.check().is_ok());
        let mut named = flags(&[(true, "vptr")]);
        assert!(named.check().is_ok());
        named.rtti(false);
        assert!(named.flags().is_empty() && named.check().is_err());
    }

    #[test]
    fn clang_does_not_hear_of_vptr() {
        let for_clang = |list: &str| {
            Sanitizers::for_clang(format!("-fsanitize={list}").as_ref(), list.as_ref())
        };
        assert_eq!(for_clang("vptr"), None);
        assert_eq!(for_clang("null,vptr"), Some("-fsanitize=null".into()));
        assert_eq!(for_clang("undefined"), Some("-fsanitize=undefined".into()));
    }
}
