//! Whether the list of limits (`libc-bottom/limits.toml`) is complete and true of libc.a.
//!
//! An object of libc.a that holds what always fails carries a note. From these objects on, the callers are followed through
//! libc.a: every public function that ends there is on the list, or is said to cope. So a function that
//! fails cannot be forgotten, and an entry that has nothing behind it cannot stay.

mod archive;
mod library;
mod list;
mod warnings;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};

use crate::Error;
use crate::tools::Tools;
use library::{Function, Library};
use list::List;

/// The tests.
pub fn trials(tools: &Arc<Tools>) -> Vec<Trial> {
    let (libc, warnings) = (Arc::clone(tools), Arc::clone(tools));
    vec![
        Trial::test("limits/libc", move || check(&libc).map_err(Failed::from)),
        Trial::test("limits/warnings", move || {
            warnings::check(&warnings).map_err(Failed::from)
        }),
    ]
}

fn check(tools: &Tools) -> Result<(), Error> {
    let lib = tools.sysroot()?.join("lib/wasm32-wasip1");
    let mut archives = Vec::new();
    for name in ["libc.a", "libomp.a"] {
        let path = lib.join(name);
        archives.push(fs::read(&path).map_err(|source| Error::Io {
            what: "read",
            path,
            source,
        })?);
    }
    let report = compare(&List::read(&tools.repo)?, &Library::read(&archives)?);
    if report.is_empty() {
        return Ok(());
    }
    Err(Error::Mismatch {
        report: report.join("\n"),
    })
}

/// What is wrong with the list.
fn compare(list: &List, libc: &Library) -> Vec<String> {
    let mut report = Vec::new();
    let mut coped = BTreeSet::new();
    let noted: BTreeSet<_> = libc.functions.iter().flat_map(|f| &f.notes).collect();
    for note in &noted {
        let known = list.limit.iter().find(|l| l.name == **note);
        if known.is_none_or(|limit| limit.fails.is_none()) {
            report.push(format!(
                "{note}: an object of libc.a has this note, but the list has nothing of that name that `fails`"
            ));
        }
    }
    let mut listed = BTreeMap::new();
    for limit in &list.limit {
        for name in limit.functions() {
            if listed.insert(name, limit).is_some() {
                report.push(format!("{name}: on the list twice"));
            }
            if !libc.by_name.contains_key(name) {
                report.push(format!(
                    "{name}: on the list, but libc.a and libomp.a have no such function"
                ));
            }
        }
    }
    for limit in list.limit.iter().filter(|limit| limit.fails.is_some()) {
        let failing = follow(&limit.name, list, libc, &listed, &mut coped);
        for function in failing.iter().map(|f| &libc.functions[*f]) {
            let on_list = |name: &str| listed.get(name).is_some_and(|l| l.fails.is_some());
            for name in function.public().filter(|name| !on_list(name)) {
                report.push(format!(
                    "{name}: ends in what fails as {}, but is not on the list; nor is it said to cope",
                    limit.name
                ));
            }
        }
        let fails = |name: &str| {
            let function = libc.by_name.get(name);
            function.is_some_and(|f| failing.contains(f))
        };
        for name in limit.functions().into_iter().filter(|name| !fails(name)) {
            report.push(format!(
                "{name}: on the list as {}, but does not call an object with that note",
                limit.name
            ));
        }
    }
    for copes in &list.copes {
        if copes.reason.is_empty() {
            report.push(format!("{}: copes without a reason", copes.function));
        }
        for name in &copes.with {
            if !coped.contains(&(copes.function.as_str(), name.as_str())) {
                report.push(format!(
                    "{}: is said to cope with {name}, which it does not call",
                    copes.function
                ));
            }
        }
    }
    report
}

/// The functions that end in an object with the note `name`; `coped` gets those that stop there.
fn follow<'a>(
    name: &'a str,
    list: &'a List,
    libc: &Library,
    listed: &BTreeMap<&str, &list::Limit>,
    coped: &mut BTreeSet<(&'a str, &'a str)>,
) -> BTreeSet<usize> {
    let mut goes_on = |function: &Function| {
        let cope = list.copes.iter().find(|copes| {
            copes.with.iter().any(|with| with == name) && function.names.contains(&copes.function)
        });
        if let Some(cope) = cope {
            coped.insert((&cope.function, name));
        }
        cope.is_some()
    };
    // What is on the list under another name fails in its own way.
    let elsewhere = |function: &Function| {
        function.names.iter().any(|n| {
            let limit = listed.get(n.as_str());
            limit.is_some_and(|limit| limit.fails.is_some() && limit.name != name)
        })
    };
    let mut todo = Vec::new();
    for (index, function) in libc.functions.iter().enumerate() {
        if function.notes.iter().any(|note| note == name) && !goes_on(function) {
            todo.push(index);
        }
    }
    let mut found: BTreeSet<_> = todo.iter().copied().collect();
    while let Some(function) = todo.pop() {
        for caller in &libc.functions[function].callers {
            let from = &libc.functions[*caller];
            if !goes_on(from) && !elsewhere(from) && found.insert(*caller) {
                todo.push(*caller);
            }
        }
    }
    found
}
