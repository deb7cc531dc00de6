//! Calls of functions by another signature than the one they are defined with.
//!
//! wasm-ld makes them calls of a function `signature_mismatch:NAME`, which traps, and clang, which knows only one declaration
//! in a file, puts a `.LNAME_bitcast` before it that fits the arguments of this call. Such calls become calls of an adapter,
//! which calls the real function. The linker is asked to export that for the time being, so its number is known whatever it is called.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::ValType;

use super::code::Code;
use super::edit::Edit;
use super::mismatch::Mismatch;
use super::module::Module;
use super::name;
use super::signature::Signature;
use super::variadic;

/// The name that wasm-ld gives to what traps in a function's place.
pub const STUB: &str = "signature_mismatch:";

/// How clang's trap for a call that it cannot translate is named, behind the function's name.
pub const INVALID: &str = "_bitcast_invalid";

/// What became of a function's wrong calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fate {
    pub function: String,
    /// The signature that it is defined with, if that is known.
    pub defined: Option<Signature>,
    /// The functions with calls that are wrong, and the signatures that they call it by.
    pub callers: BTreeSet<String>,
    /// The calls that trap.
    pub traps: BTreeSet<String>,
    /// Why, for one of them.
    pub reason: Option<Reason>,
    /// How many of its calls work.
    pub adapted: usize,
}

/// Why a call is left as a trap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nobody asked for adapters.
    NotAsked,
    /// The arguments or the result can't stand for each other.
    Meaning,
    /// The function is not in the program.
    Missing,
    /// There is no room for the new number.
    Room,
}

/// Finds the calls that trap in `module` for each of the functions.
///
/// See [`wrong_in_their_file`] for those that the linker does not see.
pub fn find(module: &Module, mismatches: &BTreeMap<String, Mismatch>) -> Vec<Fate> {
    let fates = mismatches.keys().map(|function| {
        let mut fate = Fate::new(module, function, None);
        for (caller, _) in wrong_calls(module, function) {
            fate.callers.insert(caller.clone());
            fate.traps.insert(caller);
            fate.reason = Some(Reason::NotAsked);
        }
        fate
    });
    fates.collect()
}

/// The functions that are called so within the file that declares or defines them that clang put a trap in the place of the call.
pub fn wrong_in_their_file(module: &Module) -> BTreeSet<String> {
    let names = module.names.values();
    let names = names.filter_map(|name| name.strip_prefix(".L")?.split_once(INVALID));
    names.map(|(function, _)| function.to_owned()).collect()
}

/// The only function of this name.
pub fn by_name(module: &Module, function: &str) -> Option<u32> {
    let found = named(module, |name| name == function);
    found.first().copied().filter(|_| found.len() == 1)
}

/// Adapts the calls that trap.
pub fn adapt(
    module: &Module,
    mismatches: &BTreeMap<String, Mismatch>,
    edit: &mut Edit,
) -> Vec<Fate> {
    let fates = mismatches.iter().map(|(function, mismatch)| {
        let real = module.exports.get(function).copied();
        let real = real.or_else(|| by_name(module, function).filter(|_| mismatch.seen.is_empty()));
        let mut fate = Fate::new(module, function, real);
        let mut made = BTreeMap::new();
        for (caller, wrong) in wrong_calls(module, function) {
            fate.callers.insert(caller.clone());
            let done = match real {
                None => Err(Reason::Missing),
                Some(real) => adapter(module, edit, function, mismatch, wrong.ty, real, &mut made)
                    .and_then(|adapter| {
                        let placed = edit.call(wrong.at, adapter, wrong.tail);
                        placed.then_some(()).ok_or(Reason::Room)
                    }),
            };
            match done {
                Ok(()) => fate.adapted += 1,
                Err(reason) => {
                    fate.reason = Some(reason);
                    fate.traps.insert(caller);
                }
            }
        }
        // A pointer to what traps becomes one to the function itself.
        if let (Some(real), Some(table)) = (real, &mut edit.table) {
            let stubs = stubs(module, function);
            for element in table.iter_mut().filter(|f| stubs.contains(f)) {
                *element = real;
                fate.adapted += 1;
            }
        }
        fate
    });
    fates.collect()
}

impl Fate {
    fn new(module: &Module, function: &str, real: Option<u32>) -> Fate {
        Fate {
            function: function.to_owned(),
            defined: real.and_then(|real| module.signature(real).cloned()),
            callers: BTreeSet::new(),
            traps: BTreeSet::new(),
            reason: None,
            adapted: 0,
        }
    }
}

/// A call that traps.
struct Wrong {
    at: std::ops::Range<usize>,
    /// The type that the call is by.
    ty: u32,
    tail: bool,
}

/// The functions that trap in the place of `function`.
fn stubs(module: &Module, function: &str) -> BTreeSet<u32> {
    let stub = format!("{STUB}{function}");
    named(module, |name| name == stub)
}

/// The functions whose names are so.
fn named(module: &Module, is: impl Fn(&str) -> bool) -> BTreeSet<u32> {
    let names = module.names.iter().filter(|(_, name)| is(name));
    names.map(|(&index, _)| index).collect()
}

/// The calls of `function` that trap, each with the name of the caller: those of what traps itself, but for clang's
/// go-betweens, and those of the go-betweens.
fn wrong_calls(module: &Module, function: &str) -> Vec<(String, Wrong)> {
    let mut targets = stubs(module, function);
    let go_between = format!(".L{function}_bitcast");
    let between = named(module, |name| {
        let rest = name.strip_prefix(&go_between);
        let rest = rest.map(|rest| {
            rest.strip_prefix(&INVALID["_bitcast".len()..])
                .unwrap_or(rest)
        });
        rest.is_some_and(|rest| rest.bytes().all(|b| b == b'.' || b.is_ascii_digit()))
    });
    let calls_stub = |index: &u32| {
        let mut calls = module.calls.iter().filter(|call| call.caller == *index);
        let name = module.names.get(index).map_or("", String::as_str);
        name.contains(INVALID) || calls.any(|call| targets.contains(&call.function))
    };
    let between: BTreeSet<u32> = between.into_iter().filter(calls_stub).collect();
    targets.extend(&between);
    let calls = module.calls.iter();
    let calls = calls.filter(|call| targets.contains(&call.function));
    let calls = calls.filter(|call| !between.contains(&call.caller));
    let wrong = calls.filter_map(|call| {
        let name = module.names.get(&call.caller);
        let name = name.map_or_else(|| format!("function {}", call.caller), Clone::clone);
        Some((
            name,
            Wrong {
                at: call.at.clone(),
                ty: *module.functions.get(call.function as usize)?,
                tail: call.tail,
            },
        ))
    });
    wrong.collect()
}

/// The adapter for calls of `real` by the type `ty`.
fn adapter(
    module: &Module,
    edit: &mut Edit,
    function: &str,
    mismatch: &Mismatch,
    ty: u32,
    real: u32,
    made: &mut BTreeMap<u32, u32>,
) -> Result<u32, Reason> {
    if let Some(&adapter) = made.get(&ty) {
        return Ok(adapter);
    }
    let call = module.types.get(ty as usize).ok_or(Reason::Missing)?;
    let defined = module.signature(real).ok_or(Reason::Missing)?;
    if call == defined {
        // It was wrong only beside another declaration in its file.
        made.insert(ty, real);
        return Ok(real);
    }
    let mut code = Code::default();
    let fixed = variadic::fixed(function, mismatch, defined);
    let mut locals = Vec::new();
    match (fixed, module.stack_pointer) {
        (Some(fixed), Some(stack)) => {
            if !call.fits_variadic(defined, fixed) {
                return Err(Reason::Meaning);
            }
            variadic::call(&mut code, call, defined, fixed, real, stack);
            locals.push(ValType::I32);
        }
        _ if !call.fits(defined) => return Err(Reason::Meaning),
        _ => {
            code.arguments(&call.params, &defined.params).call(real);
        }
    }
    code.convert_result(&defined.results, &call.results);
    let adapter = edit.function(module, call, &locals, &code, name(function));
    made.insert(ty, adapter);
    Ok(adapter)
}
