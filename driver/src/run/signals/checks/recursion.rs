//! Which functions look when they are entered: enough of them that no function comes back to itself without a look.

use wasmparser::Operator;

/// Who calls whom. What is called by its address may be any function whose address is taken.
pub struct Calls {
    imported: u32,
    /// The functions that each calls, by their index among the module's own; [`Calls::pointers`] stands for those called by address.
    callees: Vec<Vec<u32>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Seen {
    Not,
    /// A path leads from here to what is looked at.
    Above,
    Done,
}

impl Calls {
    /// Of a module with so many functions, after those that it imports.
    pub fn new(imported: u32, functions: usize, taken: &[u32]) -> Self {
        let mut callees = vec![Vec::new(); functions + 1];
        callees[functions] = taken
            .iter()
            .filter_map(|function| function.checked_sub(imported))
            .collect();
        Calls { imported, callees }
    }

    fn pointers(&self) -> usize {
        self.callees.len() - 1
    }

    /// Notes what the function does by this operator.
    pub fn note(&mut self, function: usize, operator: &Operator) {
        let pointers = self.pointers() as u32;
        let callee = match operator {
            Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                match function_index.checked_sub(self.imported) {
                    Some(own) => own,
                    None => return,
                }
            }
            Operator::CallIndirect { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::CallRef { .. }
            | Operator::ReturnCallRef { .. } => pointers,
            // Its address may go anywhere.
            Operator::RefFunc { function_index } => {
                let taken = function_index.checked_sub(self.imported);
                self.callees[pointers as usize].extend(taken);
                return;
            }
            _ => return,
        };
        if !self.callees[function].contains(&callee) {
            self.callees[function].push(callee);
        }
    }

    /// The functions that look. Each cycle of calls has, however it is gone through, one that leads to a function still above; the
    /// function that makes such a call by address looks instead of all that might be called.
    pub fn recursive(&self) -> impl Iterator<Item = usize> {
        let mut seen = vec![Seen::Not; self.callees.len()];
        let mut looks = vec![false; self.callees.len()];
        for start in 0..self.callees.len() {
            if seen[start] != Seen::Not {
                continue;
            }
            seen[start] = Seen::Above;
            let mut path = vec![(start, 0)];
            while let Some((function, next)) = path.last_mut() {
                let function = *function;
                let Some(&callee) = self.callees[function].get(*next) else {
                    seen[function] = Seen::Done;
                    path.pop();
                    continue;
                };
                *next += 1;
                let callee = callee as usize;
                match seen.get(callee) {
                    Some(Seen::Not) => {
                        seen[callee] = Seen::Above;
                        path.push((callee, 0));
                    }
                    Some(Seen::Above) if callee == self.pointers() => looks[function] = true,
                    Some(Seen::Above) => looks[callee] = true,
                    Some(Seen::Done) | None => {}
                }
            }
        }
        looks.pop();
        looks
            .into_iter()
            .enumerate()
            .filter_map(|(function, looks)| looks.then_some(function))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks(calls: &[(usize, u32)], by_address: &[usize], taken: &[u32]) -> Vec<usize> {
        let mut graph = Calls::new(10, 5, taken);
        for &(from, to) in calls {
            graph.note(from, &Operator::Call { function_index: to });
        }
        for &from in by_address {
            graph.note(
                from,
                &Operator::CallIndirect {
                    type_index: 0,
                    table_index: 0,
                },
            );
        }
        graph.recursive().collect()
    }

    #[test]
    fn cycles_look_once() {
        assert!(looks(&[(0, 11), (1, 12), (0, 12), (2, 3)], &[], &[]).is_empty());
        assert_eq!(looks(&[(0, 10)], &[], &[]), [0]);
        assert_eq!(looks(&[(0, 11), (1, 12), (2, 11), (2, 13)], &[], &[]), [1]);
    }

    #[test]
    fn a_call_by_address_may_come_back() {
        // 0 calls by address, and 1 and 2, whose addresses are taken, call 0, or do not.
        assert_eq!(looks(&[(1, 10)], &[0], &[11, 12]), [0]);
        assert!(looks(&[(1, 13)], &[0], &[11, 12]).is_empty());
        assert_eq!(looks(&[], &[0], &[10]), [0]);
    }
}
