//! Looks at a flag in a program's loops and recursions, so that a signal reaches it in the midst of its work.
//!
//! The engine's epochs do the same with two registers and three loads at each function and each turn of a loop: a tenth to a sixth of the time of
//! compressors and interpreters. Here only what can take long looks: not a loop that ends with the memory it walks through
//! ([`walks`]), and not a function that never comes back to itself ([`recursion`]). The look is a load of [`FLAG`], which
//! the runner sets when a signal comes; then libc's [`CHECK`] is called, and that calls the runner. The load is an
//! atomic one: the engine would take another for one that it has done already.

mod recursion;
mod splice;
mod walks;

use super::HOOK;
use crate::run::rewrite::{Module, Places};
use recursion::Calls;
use wasmparser::{ExternalKind, Result};

/// libc's variable that says that a signal waits. The global's value is its address.
pub const FLAG: &str = "__wasicc_signal_flag";

/// libc's function for a program's code that found [`FLAG`] set.
const CHECK: &str = "__wasicc_signal_check";

/// The module with looks, and where its code was; nothing, if its libc does not know them.
pub fn insert(module: &Module) -> Result<Option<(Vec<u8>, Places)>> {
    let Some((flag, check)) = known(module) else {
        return Ok(None);
    };
    let look = splice::look(flag, check);
    let points = points(module, check)?;
    Ok(Some(splice::splice(module, &points, &look)))
}

/// Where the flag is, and the function that looks for signals.
fn known(module: &Module) -> Option<(i32, u32)> {
    let find = |name, kind| {
        let mut exports = module.exports.iter();
        let found = exports.find(|export| export.name == name && export.kind == kind);
        found.map(|export| export.index)
    };
    find(HOOK, ExternalKind::Func)?;
    let flag = module.global(find(FLAG, ExternalKind::Global)?)?;
    let check = find(CHECK, ExternalKind::Func)?;
    (flag % 4 == 0).then_some((flag, check))
}

/// The offsets at which looks are inserted, in order.
fn points(module: &Module, check: u32) -> Result<Vec<usize>> {
    let bodies = &module.bodies;
    let mut calls = Calls::new(module.imported, bodies.len(), &module.taken);
    let mut points = Vec::new();
    let mut starts = Vec::new();
    for (index, body) in bodies.iter().enumerate() {
        let mut operators = body.get_operators_reader()?;
        starts.push(operators.original_position());
        let mut loops = walks::Loops::default();
        while !operators.eof() {
            let operator = operators.read()?;
            calls.note(index, &operator);
            loops.note(&operator, operators.original_position());
        }
        points.extend(loops.endless());
    }
    points.extend(calls.recursive().map(|index| starts[index]));
    // A function of libc's that looks would call itself.
    let own = check.checked_sub(module.imported);
    if let Some(body) = own.and_then(|own| bodies.get(own as usize)) {
        let range = body.range();
        points.retain(|point| !range.contains(point));
    }
    points.sort_unstable();
    points.dedup();
    Ok(points)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::rewrite::Changes;
    use wasmtime::{Engine, Instance, Store};

    const CHECKS: Changes = Changes {
        inline: false,
        checks: true,
    };

    /// One function of type () -> (), exported as the hook and as the check, and 'run', which loops for ever.
    fn module(flag: &[u8]) -> Vec<u8> {
        let name = |name: &str, kind: u8, index: u8| {
            [&[name.len() as u8], name.as_bytes(), &[kind, index]].concat()
        };
        let exports = [
            &[4][..],
            &name(FLAG, 3, 0),
            &name(CHECK, 0, 0),
            &name(HOOK, 0, 0),
            &name("run", 0, 1),
        ]
        .concat();
        let section = |id: u8, content: &[u8]| [&[id, content.len() as u8], content].concat();
        // The check traps; the loop calls nothing.
        let code = [
            &[2][..],
            &[3, 0, 0x00, 0x0b],
            &[7, 0, 0x03, 0x40, 0x0c, 0, 0x0b, 0x0b],
        ]
        .concat();
        [
            b"\0asm\x01\0\0\0".to_vec(),
            section(1, &[1, 0x60, 0, 0]),
            section(3, &[2, 0, 0]),
            section(5, &[1, 0, 1]),
            section(6, &[&[1, 0x7f, 0, 0x41][..], flag, &[0x0b]].concat()),
            section(7, &exports),
            section(10, &code),
            section(11, &[1, 0, 0x41, 8, 0x0b, 1, 1]),
            section(0, b"\x0b.debug_lineabc"),
            section(0, b"\x04kept"),
        ]
        .concat()
    }

    #[test]
    fn a_loop_ends_by_the_flag() {
        let before = module(&[8]);
        let after = CHECKS.apply(&before).expect("it has all that is needed");
        let engine = Engine::new(wasmtime::Config::new().wasm_threads(true)).unwrap();
        let module = wasmtime::Module::new(&engine, &after).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).unwrap();
        let run = instance
            .get_typed_func::<(), ()>(&mut store, "run")
            .unwrap();
        // The flag's first byte is 1 from the start.
        let error = run.call(&mut store, ()).unwrap_err();
        let trap = error.downcast_ref::<wasmtime::Trap>();
        assert_eq!(trap, Some(&wasmtime::Trap::UnreachableCodeReached));
        assert!(after.ends_with(b"\x04kept"));
        assert!(!after.windows(6).any(|part| part == b".debug"));
    }

    #[test]
    fn places_lead_back() {
        let before = module(&[8]);
        let after = CHECKS.apply(&before).unwrap();
        let places = &CHECKS.places(&before)[0];
        let place = |offset| places.before(1, offset)[0].1;
        let find = |wasm: &[u8], code: &[u8]| {
            wasm.windows(code.len())
                .position(|part| part == code)
                .unwrap()
        };
        let (back, start) = (&[0x0c, 0, 0x0b, 0x0b][..], &[0x03, 0x40][..]);
        assert_eq!(place(find(&after, back)), find(&before, back));
        assert_eq!(place(find(&after, start)), find(&before, start));
        // Within the look.
        let look = find(&after, &[0xfe, 0x10]);
        assert_eq!(place(look), find(&before, start) + 1);
        assert_eq!(place(0), 0);
    }

    #[test]
    fn others_stay_as_they_are() {
        // A flag that is not aligned.
        assert!(CHECKS.apply(&module(&[9])).is_none());
        assert!(CHECKS.apply(b"\0asm\x01\0\0\0").is_none());
        assert!(CHECKS.apply(b"\0asm").is_none());
        let cut = module(&[8]);
        assert!(CHECKS.apply(&cut[..cut.len() - 20]).is_none());
    }
}
