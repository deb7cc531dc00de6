//! Which loops look at each turn: all but the innermost ones that call nothing and walk through memory, which end where it ends.
//!
//! Such a loop has a local that each turn moves on by a constant, and reads or writes at each turn where that local says. Of the address
//! nothing else changes. So it comes to the end of the memory, if nothing else ends it, and traps there: after a second at most, since
//! an address has 32 bits.

mod operators;
mod value;

use operators::{NoCalls, is_access};
use std::collections::HashMap;
use value::{LONGEST, Value};
use wasmparser::{BlockType, Operator};

/// The loops of a function, as its operators come by.
#[derive(Default)]
pub struct Loops {
    /// Where the loops begin that look.
    endless: Vec<usize>,
    /// The innermost one, as long as it may be a walk.
    walk: Option<Walk>,
}

/// A loop that may be a walk.
struct Walk {
    /// Where its first instruction is.
    start: usize,
    /// The blocks that are open in it, itself the first.
    blocks: Vec<Block>,
    stack: Vec<Value>,
    /// What locals are, as long as that is known: sums of what others are.
    known: HashMap<u32, Value>,
    /// The changes of each local.
    changes: HashMap<u32, Vec<Change>>,
    /// What each address of a turn is a sum of.
    addresses: Vec<Vec<u32>>,
}

struct Block {
    /// How many values were on the stack before.
    height: usize,
    results: usize,
    /// Whether something before has left it, or gone to the next turn: the rest is not for each turn.
    left: bool,
    /// Whether what comes is never executed.
    dead: bool,
}

struct Change {
    /// How far the local is moved on; nothing, if it gets another value.
    step: Option<i64>,
    /// Whether it is done in each turn.
    each: bool,
}

impl Loops {
    /// Notes the next operator; `end` is where the one behind it begins.
    pub fn note(&mut self, operator: &Operator, end: usize) {
        if let Operator::Loop { blockty } = operator {
            self.endless.extend(self.walk.take().map(|walk| walk.start));
            match blockty {
                BlockType::FuncType(_) => self.endless.push(end),
                _ => self.walk = Some(Walk::new(end)),
            }
            return;
        }
        let Some(mut walk) = self.walk.take() else {
            return;
        };
        match walk.note(operator) {
            Some(true) => self.walk = Some(walk),
            Some(false) if walk.ends() => {}
            Some(false) | None => self.endless.push(walk.start),
        }
    }

    /// Where looks belong.
    pub fn endless(self) -> impl Iterator<Item = usize> {
        self.endless.into_iter()
    }
}

impl Walk {
    fn new(start: usize) -> Self {
        Walk {
            start,
            blocks: vec![Block {
                height: 0,
                results: 0,
                left: false,
                dead: false,
            }],
            stack: Vec::new(),
            known: HashMap::new(),
            changes: HashMap::new(),
            addresses: Vec::new(),
        }
    }

    /// Notes an operator: whether the loop goes on. Nothing, if it may last for ever.
    fn note(&mut self, operator: &Operator) -> Option<bool> {
        let dead = self.blocks.last()?.dead;
        match *operator {
            Operator::Block { blockty } => self.open(blockty, false)?,
            Operator::If { blockty } => {
                self.pop();
                self.open(blockty, true)?;
            }
            // A throw may go on anywhere.
            Operator::Try { .. } | Operator::TryTable { .. } => return None,
            Operator::Else => {
                let block = self.blocks.last_mut()?;
                block.dead = false;
                self.stack.truncate(block.height);
                self.known.clear();
            }
            Operator::End => {
                let block = self.blocks.pop()?;
                if self.blocks.is_empty() {
                    return Some(false);
                }
                self.stack.truncate(block.height);
                self.stack
                    .resize(block.height + block.results, Value::Other);
                if block.left {
                    self.known.clear();
                }
            }
            _ if dead => {}
            Operator::Br { relative_depth } => {
                self.branch(relative_depth);
                self.blocks.last_mut()?.dead = true;
            }
            Operator::BrIf { relative_depth } => {
                self.pop();
                self.branch(relative_depth);
            }
            Operator::BrTable { ref targets } => {
                for target in targets.targets() {
                    self.branch(target.ok()?);
                }
                self.branch(targets.default());
                self.blocks.last_mut()?.dead = true;
            }
            Operator::Return | Operator::Unreachable => self.blocks.last_mut()?.dead = true,
            Operator::LocalGet { local_index } => self.stack.push(self.value_of(local_index)),
            Operator::LocalSet { local_index } => {
                let value = self.pop();
                self.set(local_index, &value);
            }
            Operator::LocalTee { local_index } => {
                let value = self.pop();
                self.set(local_index, &value);
                self.stack.push(value);
            }
            Operator::I32Const { value } => self
                .stack
                .push(Value::Sum(Vec::new(), Some(i64::from(value)))),
            Operator::I32Add => self.binary(Value::plus),
            Operator::I32Sub => self.binary(Value::minus),
            Operator::I32Mul => self.binary(Value::times),
            Operator::I32Shl => self.binary(Value::shifted),
            ref other => self.rest(other)?,
        }
        Some(true)
    }

    fn open(&mut self, kind: BlockType, left: bool) -> Option<()> {
        let results = match kind {
            BlockType::Empty => 0,
            BlockType::Type(_) => 1,
            BlockType::FuncType(_) => return None,
        };
        let dead = self.blocks.last()?.dead;
        self.blocks.push(Block {
            height: self.stack.len(),
            results,
            left,
            dead,
        });
        Some(())
    }

    /// An operator of which only is of interest how many values it takes and leaves, and where in memory.
    fn rest(&mut self, operator: &Operator) -> Option<()> {
        let (takes, leaves) = operator.operator_arity(&NoCalls)?;
        let first = self.stack.len().checked_sub(takes as usize)?;
        if is_access(operator)
            && self.in_each_turn()
            && let Some(Value::Sum(locals, _)) = self.stack.get(first)
        {
            self.addresses.push(locals.clone());
        }
        self.stack.truncate(first);
        self.stack.resize(first + leaves as usize, Value::Other);
        Some(())
    }

    /// A jump to the end of a block in the loop, to the loop's next turn, or out of it.
    fn branch(&mut self, depth: u32) {
        let at = self.blocks.len().checked_sub(1 + depth as usize);
        if let Some(block) = at.and_then(|at| self.blocks.get_mut(at)) {
            block.left = true;
        }
    }

    /// Whether what comes now is done in each turn that another follows.
    fn in_each_turn(&self) -> bool {
        self.blocks.iter().all(|block| !block.left)
    }

    fn pop(&mut self) -> Value {
        self.stack.pop().unwrap_or(Value::Other)
    }

    fn binary(&mut self, operation: fn(Value, Value) -> Value) {
        let (right, left) = (self.pop(), self.pop());
        self.stack.push(operation(left, right));
    }

    fn value_of(&self, local: u32) -> Value {
        let known = self.known.get(&local).cloned();
        known.unwrap_or_else(|| Value::Sum(vec![local], Some(0)))
    }

    fn set(&mut self, local: u32, value: &Value) {
        let step = match value {
            Value::Sum(locals, constant) if *locals == [local] => *constant,
            _ => None,
        };
        let each = self.in_each_turn();
        self.changes
            .entry(local)
            .or_default()
            .push(Change { step, each });
        self.known.remove(&local);
        // Whatever was told by the local's old value is told by the new one.
        self.known.retain(|_, other| match (other, step) {
            (Value::Sum(locals, constant), Some(step)) if locals.contains(&local) => {
                *constant = constant.map(|constant| constant - step);
                true
            }
            (Value::Sum(locals, _), _) => !locals.contains(&local),
            (Value::Other, _) => false,
        });
        if let Value::Sum(locals, _) = value
            && !locals.contains(&local)
            && !locals.is_empty()
        {
            self.known.insert(local, value.clone());
        }
    }

    /// Whether the memory's end is its end.
    fn ends(&self) -> bool {
        self.addresses.iter().any(|locals| {
            let mut changing = locals.iter().filter_map(|local| self.changes.get(local));
            changing.next().is_some_and(|changes| moves_on(changes)) && changing.next().is_none()
        })
    }
}

/// Whether a local with these changes moves on in one direction at each turn.
fn moves_on(changes: &[Change]) -> bool {
    let steps = || changes.iter().map(|change| change.step.unwrap_or(0));
    let total: i64 = steps().map(i64::abs).sum();
    (steps().all(|step| step > 0) || steps().all(|step| step < 0))
        && total <= LONGEST
        && changes.iter().any(|change| change.each)
}

#[cfg(test)]
mod tests {
    use super::{Loops, Operator};
    use wasmparser::Operator::*;
    use wasmparser::{BlockType, MemArg};

    const X: u32 = 0;
    const Y: u32 = 1;

    fn at(local: u32) -> Operator<'static> {
        LocalGet { local_index: local }
    }

    fn load() -> [Operator<'static>; 2] {
        let memarg = MemArg {
            align: 0,
            max_align: 0,
            offset: 0,
            memory: 0,
        };
        [I32Load8U { memarg }, Drop]
    }

    /// `local` moved on by `step`, and left on the stack.
    fn step(local: u32, step: i32) -> [Operator<'static>; 4] {
        [
            at(local),
            I32Const { value: step },
            I32Add,
            LocalTee { local_index: local },
        ]
    }

    /// Whether a loop of these operators, and a jump back where the last value is not 0, looks at each turn.
    fn looks(body: &[&[Operator<'static>]]) -> bool {
        let mut loops = Loops::default();
        loops.note(
            &Loop {
                blockty: BlockType::Empty,
            },
            7,
        );
        for operator in body.concat() {
            loops.note(&operator, 8);
        }
        for operator in [BrIf { relative_depth: 0 }, End, End] {
            loops.note(&operator, 9);
        }
        loops.endless().eq([7])
    }

    #[test]
    fn walks_end() {
        assert!(!looks(&[&[at(X)], &load(), &step(X, 1)]));
        assert!(!looks(&[&step(X, -16), &load(), &[at(X)]]));
        // Through another local, by an index, and where something else ends it before.
        let later = [I32Const { value: 4 }, I32Add, LocalTee { local_index: Y }];
        assert!(!looks(&[
            &[at(X)],
            &later,
            &load(),
            &[at(Y), LocalSet { local_index: X }, at(X)]
        ]));
        let indexed = [at(Y), at(X), I32Const { value: 2 }, I32Shl, I32Add];
        assert!(!looks(&[&indexed, &load(), &step(X, 1)]));
        assert!(!looks(&[
            &[at(Y), BrIf { relative_depth: 1 }, at(X)],
            &load(),
            &step(X, 1)
        ]));
    }

    #[test]
    fn other_loops_may_not() {
        assert!(looks(&[&step(X, 1)]), "it walks through no memory");
        assert!(
            looks(&[&[at(Y)], &load(), &step(X, 1)]),
            "nor does this, at one place"
        );
        assert!(
            looks(&[&[at(X)], &load(), &step(X, 0)]),
            "it stays where it is"
        );
        assert!(
            looks(&[&[at(X)], &load(), &step(X, 1), &[Drop], &step(X, -1)]),
            "to and fro"
        );
        assert!(
            looks(&[&[at(X)], &load(), &step(X, 1 << 20)]),
            "over all that is behind the memory"
        );
        assert!(
            looks(&[&[at(X)], &load(), &[at(Y), LocalTee { local_index: X }]]),
            "a list may be a ring"
        );
        let both = [at(X), at(Y), I32Add];
        assert!(
            looks(&[&both, &load(), &step(X, 1), &[Drop], &step(Y, -1)]),
            "the sum stays"
        );
        assert!(
            looks(&[
                &[at(X)],
                &load(),
                &step(X, 1),
                &[Call { function_index: 0 }]
            ]),
            "who knows what that does"
        );
    }

    #[test]
    fn only_what_each_turn_does_counts() {
        let perhaps = [
            at(Y),
            If {
                blockty: BlockType::Empty,
            },
        ];
        assert!(looks(&[&perhaps, &[at(X)], &load(), &[End], &step(X, 1)]));
        assert!(looks(&[
            &[at(X)],
            &load(),
            &perhaps,
            &step(X, 1),
            &[Drop, End, at(Y)]
        ]));
        let skipped = [
            Block {
                blockty: BlockType::Empty,
            },
            at(Y),
            BrIf { relative_depth: 0 },
        ];
        assert!(looks(&[&skipped, &[at(X)], &load(), &[End], &step(X, 1)]));
        assert!(looks(&[
            &[at(Y), BrIf { relative_depth: 0 }, at(X)],
            &load(),
            &step(X, 1)
        ]));
        // Further on by chance is further on.
        assert!(!looks(&[
            &[at(X)],
            &load(),
            &perhaps,
            &step(X, 1),
            &[Drop, End],
            &step(X, 1)
        ]));
    }

    #[test]
    fn a_loop_with_another_in_it_looks() {
        let inner = [
            Loop {
                blockty: BlockType::Empty,
            },
            at(X),
        ];
        let end = [BrIf { relative_depth: 0 }, End, at(Y)];
        assert!(looks(&[&inner, &load(), &step(X, 1), &end]));
    }
}
