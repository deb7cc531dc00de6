//! A program's bytes as a tree: sections; in the code libraries, in them files, in them functions.

use super::module::Module;
use super::origin::Libraries;
use std::collections::BTreeMap;

/// What the program's own functions stand under.
pub const OWN: &str = "the program";

/// A part of the program, with its parts.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Node {
    pub name: String,
    /// In bytes, its parts included.
    pub size: usize,
    pub parts: Vec<Node>,
}

impl Node {
    fn leaf(name: &str, size: usize) -> Self {
        Node {
            name: name.into(),
            size,
            parts: Vec::new(),
        }
    }

    /// A node of `parts`, the largest first.
    fn of(name: String, mut parts: Vec<Node>) -> Self {
        parts.sort_by(|a, b| b.size.cmp(&a.size).then_with(|| a.name.cmp(&b.name)));
        Node {
            name,
            size: parts.iter().map(|part| part.size).sum(),
            parts,
        }
    }
}

/// The code of `module` by library, file and function.
pub fn code(module: &Module, libraries: &Libraries) -> Node {
    let mut files: BTreeMap<(&str, &str), Vec<Node>> = BTreeMap::new();
    for function in module.functions.iter().filter(|function| function.size > 0) {
        let key = libraries.origin(function).map_or((OWN, ""), |origin| {
            (origin.library.as_str(), origin.member.as_str())
        });
        let node = Node::leaf(&function.name(), function.size);
        files.entry(key).or_default().push(node);
    }
    let mut all: BTreeMap<&str, Vec<Node>> = BTreeMap::new();
    for ((library, file), functions) in files {
        let parts = all.entry(library).or_default();
        if file.is_empty() {
            parts.extend(functions);
        } else {
            parts.push(Node::of(file.into(), functions));
        }
    }
    let libraries = all
        .into_iter()
        .map(|(name, parts)| Node::of(name.into(), parts));
    Node::of("code".into(), libraries.collect())
}

/// All of the module.
pub fn whole(module: &Module, libraries: &Libraries) -> Node {
    let other = module
        .sections
        .iter()
        .filter(|section| section.name != "code");
    let mut parts: Vec<_> = other
        .map(|section| Node::leaf(&section.name, section.size))
        .collect();
    let code = code(module, libraries);
    if code.size > 0 {
        parts.push(code);
    }
    Node::of("all".into(), parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspect::module::{Function, Section};

    #[test]
    fn the_largest_is_first() {
        let function = |symbol: &str, size| Function {
            symbol: symbol.into(),
            size,
            ..Function::default()
        };
        let section = |name: &str, size| Section {
            name: name.into(),
            size,
        };
        let module = Module {
            functions: vec![function("import", 0), function("a", 3), function("main", 9)],
            sections: vec![section("types", 20), section("code", 14)],
            ..Module::default()
        };
        let tree = whole(&module, &Libraries::default());
        let names: Vec<_> = tree.parts.iter().map(|part| part.name.as_str()).collect();
        assert_eq!((names, tree.size), (vec!["types", "code"], 32));
        let own = &tree.parts[1].parts[0];
        assert_eq!(
            (own.name.as_str(), own.parts[0].name.as_str()),
            (OWN, "main")
        );
    }
}
