//! Where a program's functions come from.
//!
//! A linked module does not say it, so it is found by name: a function that a library defines for all, or one of its own
//! (static) that also has the same size. What no library defines is the program's own.

use super::archive::{definitions, members};
use super::module::Function;
use std::collections::HashMap;
use std::fmt;
use std::path::Path;

/// A file of a library: the library's name and the member's, which is empty for an object file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    pub library: String,
    pub member: String,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.library)?;
        match self.member.as_str() {
            "" => Ok(()),
            member => write!(f, "({member})"),
        }
    }
}

struct Candidate {
    origin: Origin,
    global: bool,
    size: usize,
}

/// What libraries define.
#[derive(Default)]
pub struct Libraries {
    by_symbol: HashMap<String, Vec<Candidate>>,
}

impl Libraries {
    /// Adds the archive or object file `content`, whose name is that of `path`.
    pub fn add(&mut self, path: &Path, content: &[u8]) {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let mut files = members(content);
        if files.is_empty() {
            files.push((String::new(), content));
        }
        for (member, object) in files {
            for definition in definitions(object) {
                let candidate = Candidate {
                    origin: Origin {
                        library: name.clone(),
                        member: member.clone(),
                    },
                    global: definition.global,
                    size: definition.size,
                };
                self.by_symbol
                    .entry(definition.symbol)
                    .or_default()
                    .push(candidate);
            }
        }
    }

    /// Where `function` comes from, if a library is known to have it.
    pub fn origin(&self, function: &Function) -> Option<&Origin> {
        let symbol = function
            .symbol
            .strip_suffix(".command_export")
            .unwrap_or(&function.symbol);
        let all = self.by_symbol.get(symbol)?;
        let exact = |candidate: &&Candidate| candidate.size == function.size;
        let found = all
            .iter()
            .filter(|candidate| candidate.global)
            .find(exact)
            .or_else(|| all.iter().find(exact))
            // The optimizer changes sizes.
            .or_else(|| all.iter().find(|candidate| candidate.global));
        found.map(|candidate| &candidate.origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn global_functions_by_name_and_static_ones_by_size_too() {
        let candidate = |member: &str, global, size| Candidate {
            origin: Origin {
                library: "libc.a".into(),
                member: member.into(),
            },
            global,
            size,
        };
        let mut libraries = Libraries::default();
        libraries
            .by_symbol
            .insert("puts".into(), vec![candidate("puts.o", true, 10)]);
        libraries.by_symbol.insert(
            "sift".into(),
            vec![candidate("a.o", false, 5), candidate("b.o", false, 7)],
        );
        let member = |symbol: &str, size| {
            let function = Function {
                symbol: symbol.into(),
                size,
                ..Function::default()
            };
            libraries
                .origin(&function)
                .map(|origin| origin.member.as_str())
        };
        assert_eq!(member("puts", 9), Some("puts.o"));
        assert_eq!(member("sift", 7), Some("b.o"));
        assert_eq!(member("sift", 6), None);
        assert_eq!(member("main", 6), None);
    }
}
