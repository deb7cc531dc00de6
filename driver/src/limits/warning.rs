//! The one warning after a link for each limit that the program runs into.

use std::fs;
use std::path::Path;

use super::{Limit, found, list};
use crate::error::Error;

/// How many callers are named.
const CALLERS: usize = 3;

/// Says which limits the linked program has. How many there are.
pub fn warn(program: &Path, as_error: bool) -> Result<usize, Error> {
    let wasm = fs::read(program).map_err(|source| Error::Io {
        action: "read",
        path: program.to_owned(),
        source,
    })?;
    let notes = found::notes(&wasm);
    if notes.is_empty() {
        return Ok(0);
    }
    let list = list();
    let limits: Vec<_> = notes
        .iter()
        .filter_map(|note| list.iter().find(|limit| limit.name == *note))
        .collect();
    let callers = found::callers(&wasm, |name| {
        limits
            .iter()
            .any(|limit| limit.functions().any(|f| f == name))
    });
    let kind = if as_error { "error" } else { "note" };
    for limit in &limits {
        eprintln!("wasicc: {kind}: {}", sentence(limit, &callers));
    }
    Ok(limits.len())
}

/// Functions of ISO C: they are there, and what they do here is within what the standard says of them. Programs declare
/// their own in their place at their peril.
const ISO_C: &[&str] = &["system"];

/// Whether the linked program calls what always fails; says so, as a linker says that a symbol is undefined.
pub fn refuse(program: &Path) -> Result<bool, Error> {
    let wasm = fs::read(program).map_err(|source| Error::Io {
        action: "read",
        path: program.to_owned(),
        source,
    })?;
    let notes = found::notes(&wasm);
    if notes.is_empty() {
        return Ok(false);
    }
    let list = list();
    let mut any = false;
    for limit in &list {
        if limit.fails.is_some()
            && !ISO_C.contains(&limit.name.as_str())
            && notes.contains(&limit.name)
        {
            eprintln!(
                "wasicc: error: {}() {}: a configure script is told that it is not there",
                limit.name, limit.what
            );
            any = true;
        }
    }
    Ok(any)
}

fn sentence(
    limit: &Limit,
    callers: &std::collections::BTreeMap<String, std::collections::BTreeSet<String>>,
) -> String {
    // The function that the program calls: execlp for the note execve, which libc's execlp calls.
    let functions: Vec<_> = limit.functions().collect();
    let called = functions.iter().rev().find(|f| callers.contains_key(**f));
    let name = called.copied().unwrap_or(&limit.name);
    let errno = limit
        .fails
        .as_ref()
        .map(|e| format!(" ({e})"))
        .unwrap_or_default();
    let by: Vec<_> = callers
        .get(name)
        .into_iter()
        .flatten()
        .map(|caller| format!("{caller}()"))
        .collect();
    let from = match by.len() {
        0 => String::new(),
        n if n > CALLERS => format!(
            "; called from {} and {} more",
            by[..CALLERS].join(", "),
            n - CALLERS
        ),
        _ => format!("; called from {}", by.join(", ")),
    };
    format!(
        "{name}() {}{errno}{from}. See 'wasicc explain {}'",
        limit.what, limit.name
    )
}
