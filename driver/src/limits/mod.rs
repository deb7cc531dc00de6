//! What cannot work on WASI: the list of `libc-bottom/limits.toml`, the notes that libc's objects leave in a program
//! ([`found`]), the warning after a link ([`warning`]), `wasicc explain` ([`explain`]) and the table in docs/ ([`markdown`]).

pub mod explain;
pub mod found;
mod markdown;
mod warning;

use std::collections::BTreeSet;

use serde::Deserialize;

pub use found::{notes, source_name};
pub use warning::{Finding, limits_of, refuse, warn};

/// One limit, as the list has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Under which it is shown.
    pub group: String,
    /// The name in the note.
    pub name: String,
    /// The functions that are meant; the name alone, if empty.
    #[serde(default)]
    pub calls: Vec<String>,
    /// The errno with which they fail, or where they say so; none where they work in part.
    pub fails: Option<String>,
    /// Why a program that calls them gets no warning all the same.
    pub quiet: Option<String>,
    /// The limit beside whose warning this one's says nothing new.
    pub beside: Option<String>,
    /// What happens, in words that follow a function's name.
    pub what: String,
    /// What WASI lacks.
    pub why: String,
    /// What to do.
    pub instead: String,
}

/// A function of libc that calls what fails, and goes on without.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copes {
    pub function: String,
    /// The limits' names.
    pub with: Vec<String>,
    #[expect(dead_code, reason = "for readers of the list")]
    pub reason: String,
}

/// The list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    #[serde(rename = "limit")]
    pub limits: Vec<Limit>,
    pub copes: Vec<Copes>,
}

impl Limit {
    /// The functions that are meant.
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        let alone = self.calls.is_empty().then_some(self.name.as_str());
        self.calls.iter().map(String::as_str).chain(alone)
    }

    /// Whether a program that calls them gets a warning.
    pub fn warns(&self) -> bool {
        self.fails.is_some() && self.quiet.is_none()
    }
}

impl List {
    /// The list. It is part of this program, and a test reads it: there is none only if that test failed.
    pub fn read() -> Self {
        toml::from_str(include_str!("../../../libc-bottom/limits.toml")).unwrap_or_default()
    }

    /// The limit of the function `name`.
    pub fn of(&self, name: &str) -> Option<&Limit> {
        let meant = |limit: &&Limit| {
            limit.name.eq_ignore_ascii_case(name) || limit.functions().any(|f| f == name)
        };
        self.limits.iter().find(meant)
    }

    /// The limits by group, in the list's order.
    pub fn groups(&self) -> Vec<(&str, Vec<&Limit>)> {
        let mut groups: Vec<(&str, Vec<&Limit>)> = Vec::new();
        for limit in &self.limits {
            match groups.iter_mut().find(|(name, _)| *name == limit.group) {
                Some((_, members)) => members.push(limit),
                None => groups.push((&limit.group, vec![limit])),
            }
        }
        groups
    }

    /// Functions of libc whose calls of what `limit` means say nothing of the program: those that fail themselves, and those
    /// that go on without.
    pub fn inside(&self, limit: &Limit) -> BTreeSet<&str> {
        let failing = self.limits.iter().filter(|limit| limit.fails.is_some());
        let coping = (self.copes.iter()).filter(|copes| copes.with.contains(&limit.name));
        let coping = coping.map(|copes| copes.function.as_str());
        failing.flat_map(Limit::functions).chain(coping).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        let list = List::read();
        assert!(list.limits.len() >= 50);
        for limit in &list.limits {
            // The name of the note is a function's; what has no note may go by another name.
            let note = limit.fails.is_some();
            assert!(
                !note || limit.functions().any(|f| f == limit.name),
                "{}",
                limit.name
            );
            let texts = [&limit.group, &limit.what, &limit.why, &limit.instead];
            for text in texts {
                assert!(
                    !text.is_empty() && !text.ends_with('.'),
                    "{}: {text}",
                    limit.name
                );
            }
            assert!(
                limit.fails.is_some() || (limit.quiet.is_none() && limit.beside.is_none()),
                "{} does not warn anyhow",
                limit.name
            );
            let beside = limit.beside.iter();
            for other in beside.map(|name| list.of(name)) {
                assert!(other.is_some_and(Limit::warns), "{}", limit.name);
            }
        }
        let mut names: Vec<_> = list.limits.iter().flat_map(Limit::functions).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "a function has one entry");
    }

    #[test]
    fn groups_keep_the_order() {
        let list = List::read();
        let groups = list.groups();
        assert_eq!(groups[0].0, "Processes");
        let members: usize = groups.iter().map(|(_, members)| members.len()).sum();
        assert_eq!(members, list.limits.len());
    }
}
