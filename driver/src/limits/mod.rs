//! What cannot work on WASI: the list of `libc-bottom/limits.toml`, the notes that libc's objects leave in a program
//! ([`found`]), the warning after a link ([`warning`]) and `wasicc explain` ([`explain`]).

pub mod explain;
mod found;
mod warning;

use serde::Deserialize;

pub use found::notes;
pub use warning::warn;

/// One limit, as the list has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The name in the note.
    pub name: String,
    /// The functions that are meant; the name alone, if empty.
    #[serde(default)]
    pub calls: Vec<String>,
    /// The errno with which they fail; none where they work in part.
    pub fails: Option<String>,
    /// What happens, in words that follow a function's name.
    pub what: String,
    /// What WASI lacks.
    pub why: String,
    /// What to do.
    pub instead: String,
}

#[derive(Deserialize)]
struct List {
    limit: Vec<Limit>,
}

impl Limit {
    /// The functions that are meant.
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        let alone = self.calls.is_empty().then_some(self.name.as_str());
        self.calls.iter().map(String::as_str).chain(alone)
    }
}

/// The list. It is part of this program, and a test reads it: there is none only if that test failed.
pub fn list() -> Vec<Limit> {
    toml::from_str::<List>(include_str!("../../../libc-bottom/limits.toml"))
        .map(|list| list.limit)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        let list = list();
        assert!(list.len() >= 6);
        for limit in &list {
            assert!(limit.functions().any(|f| f == limit.name), "{}", limit.name);
            assert!(!limit.what.is_empty() && !limit.why.is_empty() && !limit.instead.is_empty());
            assert!(limit.fails.as_ref().is_none_or(|e| e.starts_with('E')));
        }
        let mut names: Vec<_> = list.iter().map(|l| &l.name).collect();
        names.dedup();
        assert_eq!(names.len(), list.len());
    }
}
