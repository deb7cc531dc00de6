//! `wasicc size`: what each program's sections take, and what makes the difference of two.

use super::module::Module;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The sizes by name, those of one name added.
fn sizes<'a>(parts: impl Iterator<Item = (String, usize)> + 'a) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for (name, size) in parts {
        *all.entry(name).or_default() += size;
    }
    all
}

fn sections(module: &Module) -> BTreeMap<String, usize> {
    sizes(
        module
            .sections
            .iter()
            .map(|section| (section.name.clone(), section.size)),
    )
}

fn functions(module: &Module) -> BTreeMap<String, usize> {
    let with_code = module.functions.iter().filter(|function| function.size > 0);
    sizes(with_code.map(|function| (function.name(), function.size)))
}

/// A line a program.
pub fn table(programs: &[(String, Module)]) -> String {
    let mut text = format!(
        "{:>10}{:>10}{:>10}{:>10}  file\n",
        "code", "data", "other", "all"
    );
    for (name, module) in programs {
        let code = sections(module).get("code").copied().unwrap_or(0);
        let data = sections(module).get("data").copied().unwrap_or(0);
        let other = module.size - code - data;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{code:>10}{data:>10}{other:>10}{:>10}  {name}",
            module.size
        );
    }
    text
}

/// What makes the difference between two programs: sections, then at most `most` functions, the largest difference
/// first.
pub fn between(old: &Module, new: &Module, most: usize) -> String {
    let mut text = String::from("\nsections\n");
    let (before, after) = (sections(old), sections(new));
    rows(&mut text, &changes(&before, &after), usize::MAX);
    let all = new.size as i64 - old.size as i64;
    let _ = writeln!(text, "{:>10}  all", signed(all));
    text += "\nfunctions\n";
    let (before, after) = (functions(old), functions(new));
    rows(&mut text, &changes(&before, &after), most);
    text
}

struct Change<'a> {
    name: &'a str,
    old: Option<usize>,
    new: Option<usize>,
}

impl Change<'_> {
    fn difference(&self) -> i64 {
        self.new.unwrap_or(0) as i64 - self.old.unwrap_or(0) as i64
    }
}

fn changes<'a>(
    old: &'a BTreeMap<String, usize>,
    new: &'a BTreeMap<String, usize>,
) -> Vec<Change<'a>> {
    let mut names: Vec<_> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    let mut all: Vec<_> = names
        .into_iter()
        .map(|name| Change {
            name,
            old: old.get(name).copied(),
            new: new.get(name).copied(),
        })
        .filter(|change| change.old != change.new)
        .collect();
    all.sort_by_key(|change| std::cmp::Reverse(change.difference().abs()));
    all
}

fn rows(text: &mut String, changes: &[Change], most: usize) {
    if changes.is_empty() {
        text.push_str("    no difference\n");
    }
    for change in changes.iter().take(most) {
        let how = match (change.old, change.new) {
            (None, _) => "new".to_owned(),
            (_, None) => "gone".to_owned(),
            (Some(old), Some(new)) => format!("{old} to {new}"),
        };
        let difference = signed(change.difference());
        let _ = writeln!(text, "{difference:>10}  {} ({how})", change.name);
    }
    if let Some(rest) = changes.get(most..).filter(|rest| !rest.is_empty()) {
        let sum: i64 = rest.iter().map(Change::difference).sum();
        let _ = writeln!(
            text,
            "{:>10}  in {} more (--all shows them)",
            signed(sum),
            rest.len()
        );
    }
}

fn signed(number: i64) -> String {
    format!("{number:+}")
}

#[cfg(test)]
mod tests {
    use super::super::module::Function;
    use super::*;

    fn module(functions: &[(&str, usize)]) -> Module {
        let function = |&(symbol, size): &(&str, usize)| Function {
            symbol: symbol.into(),
            size,
            ..Function::default()
        };
        Module {
            functions: functions.iter().map(function).collect(),
            size: functions.iter().map(|f| f.1).sum(),
            ..Module::default()
        }
    }

    #[test]
    fn differences() {
        let old = module(&[("same", 5), ("grown", 10), ("gone", 30)]);
        let new = module(&[("same", 5), ("grown", 12), ("new", 4)]);
        assert_eq!(
            between(&old, &new, 2),
            "
sections
    no difference
       -24  all

functions
       -30  gone (gone)
        +4  new (new)
        +2  in 1 more (--all shows them)
"
        );
    }
}
