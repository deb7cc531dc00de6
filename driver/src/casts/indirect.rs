//! Calls through pointers of another type than the function's.
//!
//! The engine compares the types at such a call, and traps. Each call whose type the table's other functions fit
//! (see [`Signature::fits`]) becomes, in its place, a call of a function of ours for that type. It asks for the class of
//! the table's element, that is its type, and calls it as before if that is right. If it is another that fits, the arguments
//! go into variables and `forward` takes from there what the class wants. So there is one function a call type and one piece
//! of code a class, not one for every two of them. Elements that a host adds later have no class and are called as before.

use std::collections::BTreeMap;

use wasmparser::ValType;

use super::code::{Code, value_byte};
use super::edit::Edit;
use super::module::Module;
use super::name;
use super::signature::{Signature, is_integer};

/// Makes the calls. How many there are.
pub fn adapt(module: &Module, edit: &mut Edit) -> usize {
    if module.table_is_open {
        return 0;
    }
    let classes = classes(module);
    let mut wanted: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, call) in module.indirect_calls.iter().enumerate() {
        wanted.entry(call.ty).or_default().push(at);
    }
    wanted.retain(|&ty, _| {
        let signature = module.types.get(ty as usize);
        signature.is_some_and(|s| classes.iter().any(|class| class != s && s.fits(class)))
    });
    if wanted.is_empty() {
        return 0;
    }
    let variables = Variables::new(module, edit, &classes, wanted.keys());
    let class_of = class_of(module, edit, &classes);
    let clear = variables.clear(module, edit);
    let forward = forward(module, edit, &classes, &variables);
    let helpers = Helpers {
        class_of,
        clear,
        forward,
    };
    let mut done = 0;
    for (ty, calls) in wanted {
        let signature = &module.types[ty as usize];
        let function = by_type(module, edit, ty, signature, &classes, &variables, &helpers);
        for call in calls.iter().map(|&at| &module.indirect_calls[at]) {
            done += usize::from(edit.call(call.at.clone(), function, call.tail));
        }
    }
    done
}

/// The functions that all types share.
struct Helpers {
    class_of: u32,
    clear: u32,
    forward: u32,
}

/// The signatures of the table's functions, the most frequent ones first.
fn classes(module: &Module) -> Vec<Signature> {
    let mut count: BTreeMap<u32, usize> = BTreeMap::new();
    for element in module.table.values() {
        if let Some(ty) = module.functions.get(element.function as usize) {
            *count.entry(*ty).or_default() += 1;
        }
    }
    let mut types: Vec<_> = count.into_iter().collect();
    types.sort_by_key(|&(ty, count)| (std::cmp::Reverse(count), ty));
    let mut classes: Vec<Signature> = Vec::new();
    for signature in types
        .iter()
        .filter_map(|&(ty, _)| module.types.get(ty as usize))
    {
        if !classes.contains(signature) {
            classes.push(signature.clone());
        }
    }
    classes
}

/// The function that tells the class of an index of the table; what it does not know is the number after the last.
fn class_of(module: &Module, edit: &mut Edit, classes: &[Signature]) -> u32 {
    let unknown = classes.len() as u32;
    let last = module.table.last_key_value().map_or(0, |(&index, _)| index);
    let first = module
        .table
        .first_key_value()
        .map_or(0, |(&index, _)| index);
    let class = |index| {
        let element = module.table.get(&index)?;
        let signature = module.signature(element.function)?;
        let found = classes.iter().position(|class| class == signature)?;
        Some(found as u32)
    };
    let labels: Vec<_> = (first..=last)
        .map(|i| class(i).unwrap_or(unknown))
        .collect();
    let mut code = Code::default();
    for _ in 0..=classes.len() {
        code.block();
    }
    code.get(0)
        .i32(first)
        .sub()
        .br_table(&labels, unknown)
        .end();
    for class in 0..unknown {
        code.i32(class).ret().end();
    }
    code.i32(unknown);
    let signature = Signature {
        params: vec![ValType::I32],
        results: vec![ValType::I32],
    };
    edit.function(module, &signature, &[], &code, name("class"))
}

/// The call by a type. It has the arguments and the index of the table.
fn by_type(
    module: &Module,
    edit: &mut Edit,
    ty: u32,
    signature: &Signature,
    classes: &[Signature],
    variables: &Variables,
    helpers: &Helpers,
) -> u32 {
    let params = signature.params.len() as u32;
    let (index, class) = (params, params + 1);
    let mut code = Code::default();
    // The way out of the outer block is the adapted call, that out of the inner one the plain call.
    code.block().block().get(index).call(helpers.class_of);
    if let Some(own) = classes.iter().position(|class| class == signature) {
        code.tee(class).i32(own as u32).eq().br_if(0).get(class);
    } else {
        code.tee(class);
    }
    let fits = |class: &Signature| class != signature && signature.fits(class);
    let labels: Vec<_> = classes.iter().map(|class| u32::from(fits(class))).collect();
    code.br_table(&labels, 0).end();
    for param in 0..params {
        code.get(param);
    }
    code.get(index).call_indirect(ty).ret().end();
    code.call(helpers.clear);
    for (place, &value) in signature.params.iter().enumerate() {
        code.get(place as u32);
        variables.keep(&mut code, place, value);
    }
    code.get(index).get(class).call(helpers.forward);
    if let Some(&result) = signature.results.first() {
        variables.fetch(&mut code, RESULT, result);
    }
    let mut params = signature.params.clone();
    params.push(ValType::I32);
    let signature = Signature {
        params,
        results: signature.results.clone(),
    };
    edit.function(module, &signature, &[ValType::I32], &code, name("indirect"))
}

/// The function that calls an element, given its index and class, with the arguments that are kept, and keeps the result.
fn forward(module: &Module, edit: &mut Edit, classes: &[Signature], variables: &Variables) -> u32 {
    let mut code = Code::default();
    for _ in classes {
        code.block();
    }
    let labels: Vec<_> = (0..classes.len() as u32).collect();
    code.get(1).br_table(&labels, 0).end();
    for (place, class) in classes.iter().enumerate() {
        if class.fits(class) {
            for (place, &value) in class.params.iter().enumerate() {
                variables.fetch(&mut code, place, value);
            }
            let ty = edit.ty(module, class);
            code.get(0).call_indirect(ty);
            if let Some(&result) = class.results.first() {
                variables.keep(&mut code, RESULT, result);
            }
        }
        if place + 1 < classes.len() {
            code.ret().end();
        }
    }
    let signature = Signature {
        params: vec![ValType::I32; 2],
        results: Vec::new(),
    };
    edit.function(module, &signature, &[], &code, name("forward"))
}

/// The place of the result among the variables.
const RESULT: usize = usize::MAX;

/// The variables that hold arguments and a result on their way: one for the integers and one for each width of floating point,
/// a place. They are full only between a call and the callee's beginning, or its end and the caller, so no call meets another's.
struct Variables(BTreeMap<(usize, u8), (u32, ValType)>);

impl Variables {
    fn new<'a>(
        module: &Module,
        edit: &mut Edit,
        classes: &[Signature],
        calls: impl Iterator<Item = &'a u32>,
    ) -> Variables {
        let mut variables = BTreeMap::new();
        let calls = calls.filter_map(|&ty| module.types.get(ty as usize));
        let all = classes.iter().chain(calls).filter(|s| s.fits(s));
        for signature in all {
            let params = signature.params.iter().copied().enumerate();
            let result = signature.results.first().map(|&result| (RESULT, result));
            for (place, value) in params.chain(result) {
                let kept = kept_as(value);
                let key = (place, value_byte(kept));
                variables
                    .entry(key)
                    .or_insert_with(|| (edit.global(module, kept), kept));
            }
        }
        Variables(variables)
    }

    fn of(&self, place: usize, value: ValType) -> Option<u32> {
        let key = (place, value_byte(kept_as(value)));
        self.0.get(&key).map(|&(global, _)| global)
    }

    fn keep(&self, code: &mut Code, place: usize, value: ValType) {
        if let Some(global) = self.of(place, value) {
            code.convert(value, kept_as(value)).global_set(global);
        }
    }

    fn fetch(&self, code: &mut Code, place: usize, value: ValType) {
        if let Some(global) = self.of(place, value) {
            code.global_get(global).convert(kept_as(value), value);
        }
    }

    /// A function that empties them: what a call does not give is zero.
    fn clear(&self, module: &Module, edit: &mut Edit) -> u32 {
        let mut code = Code::default();
        for &(global, ty) in self.0.values() {
            code.zero(ty).global_set(global);
        }
        let signature = Signature {
            params: Vec::new(),
            results: Vec::new(),
        };
        edit.function(module, &signature, &[], &code, name("clear"))
    }
}

/// The type of the variable for a value.
fn kept_as(value: ValType) -> ValType {
    if is_integer(&value) {
        ValType::I64
    } else {
        value
    }
}
