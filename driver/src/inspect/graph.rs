//! What pulled a function in: the shortest way of calls to it from what is exported.
//!
//! A call by pointer may reach each function in the table whose type fits; so a way over such calls is only a possible
//! one, and one that needs fewer of them is taken even if it is longer.

use super::module::Module;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// A call on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub function: u32,
    /// Whether it may be called by pointer here; else by name.
    pub by_pointer: bool,
}

/// The way to `to`, from an export to `to` itself. None when nothing leads there.
pub fn way(module: &Module, to: u32) -> Option<Vec<Step>> {
    let mut best: BTreeMap<u32, (Cost, Option<(u32, bool)>)> = BTreeMap::new();
    let mut queue = BinaryHeap::new();
    for &root in &module.roots {
        best.insert(root, ((0, 0), None));
        queue.push(Reverse(((0, 0), root)));
    }
    while let Some(Reverse((cost, at))) = queue.pop() {
        if at == to {
            break;
        }
        if best.get(&at).is_some_and(|(known, _)| *known < cost) {
            continue;
        }
        for (next, by_pointer) in calls(module, at) {
            let cost = (cost.0 + u32::from(by_pointer), cost.1 + 1);
            if best.get(&next).is_none_or(|(known, _)| cost < *known) {
                best.insert(next, (cost, Some((at, by_pointer))));
                queue.push(Reverse((cost, next)));
            }
        }
    }
    let mut way = Vec::new();
    let mut at = to;
    loop {
        let (_, from) = best.get(&at)?;
        way.push(Step {
            function: at,
            by_pointer: from.is_some_and(|(_, by_pointer)| by_pointer),
        });
        match from {
            Some((before, _)) => at = *before,
            None => break,
        }
    }
    way.reverse();
    Some(way)
}

/// Calls by pointer, then all calls.
type Cost = (u32, u32);

/// The functions that `at` calls, and whether by pointer.
fn calls(module: &Module, at: u32) -> Vec<(u32, bool)> {
    let Some(function) = module.functions.get(at as usize) else {
        return Vec::new();
    };
    let direct = function.calls.iter().map(|&next| (next, false));
    let fits = |next: &u32| {
        let ty = module.functions.get(*next as usize).map(|next| next.ty);
        ty.is_some_and(|ty| function.calls_by_pointer.contains(&ty))
    };
    let by_pointer = module.table.iter().copied().filter(fits);
    direct.chain(by_pointer.map(|next| (next, true))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::module::Function;
    use super::*;

    #[test]
    fn direct_calls_are_preferred() {
        let function = |ty, calls: &[u32], by_pointer: &[u32]| Function {
            ty,
            calls: calls.iter().copied().collect(),
            calls_by_pointer: by_pointer.iter().copied().collect(),
            ..Function::default()
        };
        let module = Module {
            functions: vec![
                function(0, &[1], &[5]),
                function(0, &[2], &[]),
                function(5, &[], &[]),
                function(5, &[], &[]),
                function(0, &[], &[]),
            ],
            table: [2, 3].into(),
            roots: vec![0],
            ..Module::default()
        };
        let functions = |to| {
            let way = way(&module, to)?;
            Some(
                way.iter()
                    .map(|step| (step.function, step.by_pointer))
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(functions(2), Some(vec![(0, false), (1, false), (2, false)]));
        assert_eq!(functions(3), Some(vec![(0, false), (3, true)]));
        assert_eq!(functions(4), None);
    }
}
