//! What is said, after a link, of functions that are called by another signature than their own.

use std::collections::{BTreeMap, BTreeSet};

use super::direct::{Fate, Reason};
use super::mismatch::Mismatch;

/// How many callers are named.
const CALLERS: usize = 3;

/// A sentence for each function, after its kind: what works is a note, what traps a warning. With `only_calls` nothing is said of what no
/// code calls.
pub fn sentences(
    fates: &[Fate],
    mismatches: &BTreeMap<String, Mismatch>,
    only_calls: bool,
) -> Vec<String> {
    let mut said = Vec::new();
    for fate in fates {
        let Some(mismatch) = mismatches.get(&fate.function) else {
            continue;
        };
        if only_calls && fate.callers.is_empty() && fate.adapted == 0 {
            continue;
        }
        let kind = match fate.traps.is_empty() && fate.adapted > 0 {
            true => "note",
            false => "warning",
        };
        said.push(format!(
            "{kind}: {}() is {}: {}",
            fate.function,
            declared(fate, mismatch),
            became(fate)
        ));
    }
    said
}

/// How it is defined, and how declared.
fn declared(fate: &Fate, mismatch: &Mismatch) -> String {
    let (mut defined, mut others) = (Vec::new(), Vec::new());
    for (signature, file) in &mismatch.seen {
        if fate.defined.as_ref() == Some(signature) {
            defined.push(file.as_str());
        } else {
            others.push(format!("{signature} in {file}"));
        }
    }
    match &fate.defined {
        Some(signature) if others.is_empty() => format!("{signature}, but is called otherwise"),
        Some(signature) => {
            let place = match defined.is_empty() {
                true => String::new(),
                false => format!(" in {}", defined.join(" and ")),
            };
            format!("{signature}{place}, but {}", others.join(", and "))
        }
        None if others.is_empty() => "not what it is called as".to_owned(),
        None => others.join(", but "),
    }
}

/// What became of the calls.
fn became(fate: &Fate) -> String {
    let Some(reason) = fate.reason else {
        return match fate.adapted {
            0 => "nothing calls it by the wrong one".to_owned(),
            1 if fate.callers.is_empty() => "a pointer to it is put right".to_owned(),
            _ => format!("the call{} adapted", from(&fate.callers, " is", "s are")),
        };
    };
    let traps = format!("the call{}", from(&fate.traps, " traps", "s trap"));
    match reason {
        Reason::NotAsked => format!("{traps}. Declare it, or use -fwasicc-call-casts"),
        Reason::Meaning => format!(
            "{traps}, since an integer and a floating-point number cannot stand for each other. Declare it"
        ),
        Reason::Missing => format!("{traps}, since the function itself is not in the program"),
        Reason::Room => {
            format!("{traps}, since the linker's --compress-relocations leaves no room")
        }
    }
}

/// ` in f() is`, `s in f() and g() are`…
fn from(callers: &BTreeSet<String>, one: &str, many: &str) -> String {
    let names: Vec<_> = callers
        .iter()
        .take(CALLERS)
        .map(|name| format!("{}()", source_name(name)))
        .collect();
    let more = match callers.len().saturating_sub(CALLERS) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let verb = if callers.len() == 1 { one } else { many };
    let (plural, verb) = match verb.strip_prefix('s') {
        Some(verb) if callers.len() != 1 => ("s", verb),
        _ => ("", verb),
    };
    match names.is_empty() {
        true => format!("{plural}{verb}"),
        false => format!("{plural} in {}{more}{verb}", names.join(", ")),
    }
}

/// main, by the name that it has in C.
fn source_name(symbol: &str) -> &str {
    crate::limits::source_name(symbol)
}
