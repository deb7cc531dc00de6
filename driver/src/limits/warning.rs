//! The one warning after a link for each limit that the program runs into.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fmt, fs};

use super::found::{self, Uses};
use super::{Limit, List};
use crate::error::Error;
use crate::runnable;

/// How many callers are named.
const CALLERS: usize = 3;

/// How many calls lead from a function of libc that goes on without to the one that fails, at most.
const DEPTH: usize = 4;

/// Says which limits the linked program has. How many there are.
pub fn warn(program: &Path, as_error: bool) -> Result<usize, Error> {
    let kind = if as_error { "error" } else { "note" };
    let found = limits_of(program)?;
    for finding in &found {
        eprintln!("wasicc: {kind}: {finding}");
    }
    Ok(found.len())
}

/// Whether the linked program calls what always fails; says so, as a linker says that a symbol is undefined.
pub fn refuse(program: &Path) -> Result<bool, Error> {
    let found = limits_of(program)?;
    for finding in &found {
        eprintln!("wasicc: error: a configure script is told that it is not there: {finding}");
    }
    Ok(!found.is_empty())
}

/// The limits that the linked program runs into.
pub fn limits_of(program: &Path) -> Result<Vec<Finding>, Error> {
    let file = fs::read(program).map_err(|source| Error::Io {
        action: "read",
        path: program.to_owned(),
        source,
    })?;
    let wasm = &file[runnable::line_length(&file).unwrap_or_default()..];
    let notes = found::notes(wasm);
    if notes.is_empty() {
        return Ok(Vec::new());
    }
    Ok(findings(&List::read(), &notes, &found::uses(wasm)))
}

/// A limit that a program runs into.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Its name on the list.
    pub limit: String,
    /// The function that is called.
    pub function: String,
    /// What happens, in words that follow the function's name.
    pub what: String,
    /// The functions of the program that call it; none if they have no names.
    pub callers: Vec<String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.callers.iter().take(CALLERS);
        let by: Vec<_> = named.map(|caller| format!("{caller}()")).collect();
        write!(f, "{}() {}", self.function, self.what)?;
        match self.callers.len() {
            0 => {}
            n if n > CALLERS => {
                let more = n - CALLERS;
                write!(f, "; called from {} and {more} more", by.join(", "))?;
            }
            _ => write!(f, "; called from {}", by.join(", "))?,
        }
        write!(f, ". See 'wasicc explain {}'", self.limit)
    }
}

fn findings(list: &List, notes: &[String], uses: &Uses) -> Vec<Finding> {
    let noted = |limit: &&Limit| limit.warns() && notes.contains(&limit.name);
    let mut found: Vec<_> = (list.limits.iter().filter(noted))
        .filter_map(|limit| Some((limit, Called::by(limit, uses, &list.inside(limit))?)))
        .collect();
    let names: BTreeSet<_> = found.iter().map(|(limit, _)| limit.name.clone()).collect();
    found.retain(|(limit, _)| limit.beside.as_ref().is_none_or(|b| !names.contains(b)));
    found
        .iter()
        .map(|(limit, called)| called.finding(limit))
        .collect()
}

/// How the program comes to what fails.
struct Called<'a> {
    /// The function that it calls: thrd_create for the note pthread_create, which libc's thrd_create calls.
    function: &'a str,
    callers: Vec<&'a str>,
}

impl<'a> Called<'a> {
    /// None if only libc itself calls it, `inside`, and goes on without.
    fn by(limit: &'a Limit, uses: &'a Uses, inside: &BTreeSet<&str>) -> Option<Self> {
        let mut called = Called {
            function: &limit.name,
            callers: Vec::new(),
        };
        // A program without names tells nothing more than its notes do.
        if !uses.named {
            return Some(called);
        }
        let outside = |function| {
            let callers = spellings(function).filter_map(|f| uses.callers.get(&f));
            let callers = callers.flatten().map(String::as_str);
            callers.filter(|caller| !uses.is_inside(caller, inside, DEPTH))
        };
        // Names that C keeps for libraries.
        let program = |function| outside(function).filter(|caller| !caller.starts_with("__"));
        let direct = limit.functions().find(|f| program(*f).next().is_some());
        let is_taken = |f: &&str| spellings(f).any(|f| uses.taken.contains(&f));
        let taken = || limit.functions().find(is_taken);
        let indirect = || limit.functions().find(|f| outside(*f).next().is_some());
        called.function = direct.or_else(taken).or_else(indirect)?;
        let callers: BTreeSet<_> = limit.functions().flat_map(program).collect();
        called.callers = callers.into_iter().collect();
        Some(called)
    }

    fn finding(&self, limit: &Limit) -> Finding {
        let errno = (limit.fails.as_ref()).map_or_else(String::new, |e| format!(" ({e})"));
        Finding {
            limit: limit.name.clone(),
            function: self.function.to_owned(),
            what: format!("{}{errno}", limit.what),
            callers: self.callers.iter().map(|&c| c.to_owned()).collect(),
        }
    }
}

impl Uses {
    /// Whether `name` is one of libc's functions `inside`, or is called by these alone.
    fn is_inside(&self, name: &str, inside: &BTreeSet<&str>, depth: usize) -> bool {
        if inside.contains(public(name)) || inside.contains(name) {
            return true;
        }
        let callers = self.callers.get(name).filter(|_| depth > 0);
        !self.taken.contains(name)
            && callers.is_some_and(|callers| {
                let mut callers = callers.iter();
                callers.all(|caller| self.is_inside(caller, inside, depth - 1))
            })
    }
}

/// The name that a program has for a function of libc's: an alias goes by the name that libc's own file gives it.
fn public(name: &str) -> &str {
    let own = ["__", "stub_"].iter();
    let mut public = own.filter_map(|prefix| name.strip_prefix(prefix));
    public.next().unwrap_or(name)
}

/// The names of which `function` is the public one. The linker's stand-in for a call by another signature, which traps,
/// has a name of its own.
fn spellings(function: &str) -> impl Iterator<Item = String> {
    ["", "__", "stub_", "signature_mismatch:"]
        .map(|p| format!("{p}{function}"))
        .into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uses(calls: &[(&str, &str)], taken: &[&str]) -> Uses {
        let mut uses = Uses {
            named: true,
            ..Uses::default()
        };
        for (callee, caller) in calls {
            let callers = uses.callers.entry((*callee).to_owned()).or_default();
            callers.insert((*caller).to_owned());
        }
        uses.taken = taken.iter().map(|name| (*name).to_owned()).collect();
        uses
    }

    fn said(notes: &[&str], uses: &Uses) -> Vec<String> {
        let notes: Vec<_> = notes.iter().map(|note| (*note).to_owned()).collect();
        let full = findings(&List::read(), &notes, uses);
        let first = |finding: &Finding| {
            let text = finding.to_string();
            text.split(". See").next().unwrap_or_default().to_owned()
        };
        full.iter().map(first).collect()
    }

    #[test]
    fn callers_are_named() {
        let many = ["a", "b", "c", "d"].map(|caller| ("fork", caller));
        assert_eq!(
            said(&["fork"], &uses(&many, &[])),
            ["fork() always fails here (ENOSYS); called from a(), b(), c() and 1 more"]
        );
        assert_eq!(
            said(
                &["pthread_create"],
                &uses(
                    &[("pthread_create", "thrd_create"), ("thrd_create", "f")],
                    &[]
                )
            ),
            ["thrd_create() always fails here (ENOTSUP); called from f()"]
        );
        let inner = [("pthread_create", "__create"), ("thrd_create", "f")];
        assert_eq!(
            said(&["pthread_create"], &uses(&inner, &[])),
            ["thrd_create() always fails here (ENOTSUP); called from f()"]
        );
        assert_eq!(
            said(&["dlopen"], &uses(&[("stub_dlopen", "f")], &[])),
            ["dlopen() always fails here (dlerror() says so); called from f()"]
        );
        assert_eq!(
            said(&["fork"], &uses(&[("fork", "__cxx_global_var_init")], &[])),
            ["fork() always fails here (ENOSYS)"]
        );
        assert_eq!(
            said(&["fork"], &uses(&[], &["vfork"])),
            ["vfork() always fails here (ENOSYS)"]
        );
    }

    #[test]
    fn what_libc_copes_with_is_not_said() {
        assert!(said(&["socket"], &uses(&[("socket", "getaddrinfo")], &[])).is_empty());
        let both = [("socket", "getaddrinfo"), ("socket", "main")];
        assert_eq!(
            said(&["socket"], &uses(&both, &[])),
            ["socket() always fails here (EAFNOSUPPORT); called from main()"]
        );
        let deep = [("socket", "start_tcp"), ("start_tcp", "__res_msend_rc")];
        assert!(said(&["socket"], &uses(&deep, &[])).is_empty());
        let own = [deep[0], deep[1], ("start_tcp", "main")];
        assert_eq!(
            said(&["socket"], &uses(&own, &[])),
            ["socket() always fails here (EAFNOSUPPORT); called from start_tcp()"]
        );
        assert_eq!(said(&["socket"], &uses(&deep, &["start_tcp"])).len(), 1);
        assert!(said(&["wait"], &uses(&[("wait", "main")], &[])).is_empty());
    }

    #[test]
    fn one_line_says_it_for_both() {
        let both = [("socket", "main"), ("connect", "main")];
        assert_eq!(said(&["connect", "socket"], &uses(&both, &[])).len(), 1);
        let connect = said(&["connect"], &uses(&both[1..], &[]));
        assert_eq!(
            connect,
            ["connect() always fails here (EOPNOTSUPP); called from main()"]
        );
    }

    #[test]
    fn a_program_without_names_has_its_notes() {
        let said = said(&["fork", "unknown"], &Uses::default());
        assert_eq!(said, ["fork() always fails here (ENOSYS)"]);
    }
}
