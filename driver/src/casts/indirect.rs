//! Calls through pointers of another type than the function's.
//!
//! The engine compares the types at such a call, and traps. The table is sorted by types ([`super::table`]), and each call whose
//! type other functions of the table fit (see [`Signature::fits`]) becomes, in its place, a call of a function of ours for
//! that type. It makes the call as before if the index is among those of its type; if it is among those of another that fits,
//! the arguments go into variables and `forward` takes from there what that type wants. So there is one function a call type
//! and one piece of code a class, not one for every two of them, and a right call costs a comparison. Elements that a host adds
//! later are called as before.

use std::collections::BTreeMap;

use wasmparser::ValType;

use super::code::{Code, value_byte};
use super::edit::Edit;
use super::module::{IndirectCall, Module};
use super::name;
use super::signature::{Signature, is_integer};
use super::table::{self, Class};

/// Makes the calls.
pub fn adapt(wasm: &[u8], module: &Module, edit: &mut Edit) {
    let mut wanted: BTreeMap<u32, Vec<&IndirectCall>> = BTreeMap::new();
    for call in &module.indirect_calls {
        wanted.entry(call.ty).or_default().push(call);
    }
    wanted.retain(|&ty, _| {
        let mut functions = edit.table.iter().flatten();
        let signature = module.types.get(ty as usize);
        signature.is_some_and(|call| {
            functions.any(|&f| {
                module
                    .signature(f)
                    .is_some_and(|f| f != call && call.fits(f))
            })
        })
    });
    if wanted.is_empty() && edit.is_empty(module) {
        return;
    }
    let Some(classes) = table::sort(wasm, module, edit).filter(|_| !wanted.is_empty()) else {
        return;
    };
    let variables = Variables::new(module, edit, &classes, wanted.keys());
    let helpers = Helpers {
        class_of: class_of(module, edit, &classes),
        clear: variables.clear(module, edit),
        forward: forward(module, edit, &classes, &variables),
    };
    for (ty, calls) in wanted {
        let function = by_type(module, edit, ty, &classes, &variables, &helpers);
        for call in calls {
            edit.call(call.at.clone(), function, call.tail);
        }
    }
}

/// The functions that all types share.
struct Helpers {
    class_of: u32,
    clear: u32,
    forward: u32,
}

/// The function that tells the class of an index of the table; what it does not know is the number after the last.
fn class_of(module: &Module, edit: &mut Edit, classes: &[Class]) -> u32 {
    let mut code = Code::default();
    let first = classes.first().map_or(0, |class| class.first);
    code.block().get(0).i32(first).lt().br_if(0);
    for (number, class) in (0..).zip(classes) {
        let end = class.first + class.count;
        code.block().get(0).i32(end).lt().not().br_if(0);
        code.i32(number).ret().end();
    }
    code.end().i32(classes.len() as u32);
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
    classes: &[Class],
    variables: &Variables,
    helpers: &Helpers,
) -> u32 {
    let signature = &module.types[ty as usize];
    let index = signature.params.len() as u32;
    let class = index + 1;
    let plain = |code: &mut Code| {
        for param in 0..index {
            code.get(param);
        }
        code.get(index).call_indirect(ty).ret();
    };
    let mut code = Code::default();
    if let Some(own) = classes.iter().find(|class| class.signature == *signature) {
        code.block();
        code.get(index).i32(own.first).sub();
        code.i32(own.count).lt().not().br_if(0);
        plain(&mut code);
        code.end();
    }
    // The way out of the outer block is the adapted call, that out of the inner one the trap.
    code.block().block();
    code.get(index).call(helpers.class_of).tee(class);
    let fits = |class: &Class| class.signature != *signature && signature.fits(&class.signature);
    let labels: Vec<_> = (classes.iter())
        .map(|class| u32::from(fits(class)))
        .collect();
    code.br_table(&labels, 0).end();
    plain(&mut code);
    code.end();
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
fn forward(module: &Module, edit: &mut Edit, classes: &[Class], variables: &Variables) -> u32 {
    let mut code = Code::default();
    for _ in classes {
        code.block();
    }
    let labels: Vec<_> = (0..classes.len() as u32).collect();
    code.get(1).br_table(&labels, 0).end();
    for (place, class) in classes.iter().enumerate() {
        if class.signature.fits(&class.signature) {
            let class = &class.signature;
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
        classes: &[Class],
        calls: impl Iterator<Item = &'a u32>,
    ) -> Variables {
        let mut variables = BTreeMap::new();
        let calls = calls.filter_map(|&ty| module.types.get(ty as usize));
        let classes = classes.iter().map(|class| &class.signature);
        let all = classes.chain(calls).filter(|s| s.fits(s));
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
