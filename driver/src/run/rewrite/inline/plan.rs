//! Which calls are inlined.

use super::Module;
use std::ops::Range;
use wasmparser::{Operator, Result, ValType};

/// What has more locals is not inlined.
pub const MOST_LOCALS: usize = 100;

/// A call of one of the module's own functions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Where in the module.
    pub at: Range<usize>,
    /// Whom, by its number among the module's own functions.
    pub callee: usize,
}

// In bytes of instructions. Found with `scripts/bench code`: callees of 100 make Lua and QuickJS slower, those of 400 only the compilation;
// callers of 10,000 make jq slower.
const LARGEST_CALLEE: usize = 150;
const LARGEST_CALLER: usize = 4_000;

/// What is known of the module's functions.
pub struct Plan {
    shapes: Vec<Shape>,
    order: Vec<usize>,
}

/// What is known of a function.
struct Shape {
    sites: Vec<Site>,
    /// Whether it can be inlined, and is worth it. One with a loop spends its time there, and one that ends with `unreachable` the program's last:
    /// some of libc's only say by their names what is wrong.
    wanted: bool,
}

impl Plan {
    pub fn new(module: &Module) -> Result<Self> {
        let own = 0..module.bodies.len();
        let shapes: Vec<_> = own.map(|own| shape(module, own)).collect::<Result<_>>()?;
        let order = order(&shapes);
        Ok(Plan { shapes, order })
    }

    /// All functions, those that are called first. Where functions call each other, the one that is met first comes last.
    pub fn order(&self) -> impl Iterator<Item = usize> {
        self.order.iter().copied()
    }

    /// The calls in a function, in order.
    pub fn sites(&self, own: usize) -> &[Site] {
        &self.shapes[own].sites
    }

    /// Whether a function of so many bytes may be inlined.
    pub fn may_be_inlined(&self, own: usize, size: usize) -> bool {
        self.shapes[own].wanted && size <= LARGEST_CALLEE
    }

    /// Whether this call is worth it, of a function of so many bytes by one of so many. An interpreter's large function has too many
    /// variables as it is.
    pub fn pays(&self, site: &Site, callee: usize, caller: usize) -> bool {
        self.may_be_inlined(site.callee, callee) && callee + caller <= LARGEST_CALLER
    }
}

fn shape(module: &Module, own: usize) -> Result<Shape> {
    let mut sites = Vec::new();
    let mut wanted = is_plain(module, own)?;
    // Of the blocks; in a loop it does not matter any more.
    let mut depth: u32 = 0;
    let mut operators = module.bodies[own].get_operators_reader()?;
    while !operators.eof() {
        let (operator, at) = operators.read_with_offset()?;
        match operator {
            // Of another kind of exceptions, which no engine of ours takes.
            Operator::Try { .. } | Operator::Delegate { .. } => {
                return Ok(Shape {
                    sites: Vec::new(),
                    wanted: false,
                });
            }
            Operator::Unreachable if depth == 0 => wanted = false,
            Operator::Block { .. } | Operator::If { .. } | Operator::TryTable { .. } => depth += 1,
            Operator::End => depth = depth.saturating_sub(1),
            Operator::Loop { .. }
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::ReturnCallRef { .. } => wanted = false,
            Operator::Call { function_index } => {
                let callee = function_index.checked_sub(module.imported);
                if let Some(callee) = callee.map(|callee| callee as usize) {
                    wanted &= callee != own;
                    let at = at..operators.original_position();
                    sites.push(Site { at, callee });
                }
            }
            _ => {}
        }
    }
    Ok(Shape { sites, wanted })
}

/// Whether a function has one result at most, and nothing but numbers in its locals.
fn is_plain(module: &Module, own: usize) -> Result<bool> {
    let number = |ty: &ValType| !matches!(ty, ValType::Ref(_));
    let Some(ty) = module.type_of(own) else {
        return Ok(false);
    };
    let mut count = ty.params().len();
    for local in module.bodies[own].get_locals_reader()? {
        let (more, local) = local?;
        count += more as usize;
        if !number(&local) || count > MOST_LOCALS {
            return Ok(false);
        }
    }
    Ok(ty.results().len() <= 1 && ty.params().iter().chain(ty.results()).all(number))
}

fn order(shapes: &[Shape]) -> Vec<usize> {
    let mut order = Vec::with_capacity(shapes.len());
    let mut seen = vec![false; shapes.len()];
    for start in 0..shapes.len() {
        if std::mem::replace(&mut seen[start], true) {
            continue;
        }
        let mut path = vec![(start, 0)];
        while let Some((function, next)) = path.last_mut() {
            let function = *function;
            match shapes[function].sites.get(*next) {
                None => {
                    order.push(function);
                    path.pop();
                }
                Some(site) => {
                    *next += 1;
                    if let Some(seen @ false) = seen.get_mut(site.callee) {
                        *seen = true;
                        path.push((site.callee, 0));
                    }
                }
            }
        }
    }
    order
}
