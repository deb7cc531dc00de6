//! Small functions become part of those that call them, where the compiler of C could not do it: across files.
//!
//! The engine does that too, but its backtraces lack the calls then; ours are told from [`Places`].
//!
//! A call becomes a block. Before it the arguments are put into locals of the caller's, and the callee's other locals get their zeros; in
//! it are the callee's instructions with other numbers of locals, and a return is a jump to its end.

mod body;
mod plan;

use super::{Module, Places, unsigned};
use body::{Built, Writer};
use plan::Plan;
use wasmparser::Result;

/// The module with such functions inlined, and where its code was; nothing, if there are none.
pub fn inline(module: &Module) -> Result<Option<(Vec<u8>, Places)>> {
    let plan = Plan::new(module)?;
    let mut built: Vec<Option<Built>> = Vec::new();
    built.resize_with(module.bodies.len(), || None);
    let mut any = false;
    for own in plan.order() {
        let mut writer = Writer::new(module, own)?;
        for site in plan.sites(own) {
            let Some(Some(callee)) = built.get(site.callee) else {
                continue;
            };
            if plan.pays(site, callee.size(), writer.size()) {
                let function = module.imported + site.callee as u32;
                writer.inline(site, function, callee)?;
                any = true;
            }
        }
        // What is neither changed nor part of others is copied as it is.
        if writer.has_inlined() || plan.may_be_inlined(own, writer.size()) {
            built[own] = Some(writer.done());
        }
    }
    if !any {
        return Ok(None);
    }
    Ok(Some(assemble(module, &built)))
}

fn assemble(module: &Module, built: &[Option<Built>]) -> (Vec<u8>, Places) {
    let mut content = Vec::new();
    let mut places = Places::default();
    unsigned(&mut content, module.bodies.len());
    for (body, built) in module.bodies.iter().zip(built) {
        match built.as_ref().filter(|built| built.has_inlined()) {
            Some(built) => built.append(module, &mut content, &mut places),
            None => {
                unsigned(&mut content, body.range().len());
                places.pieces.push(super::Piece {
                    at: content.len(),
                    from: body.range().start,
                    copied: true,
                    call: None,
                });
                content.extend(module.bytes(body.range()));
            }
        }
    }
    module.with_code(&content, places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmtime::{Engine, Instance, Store, WasmBacktrace};

    /// The functions 0 to 2, (i32) -> i32 each, of these locals and instructions; the last is exported as "run".
    fn module(bodies: &[&[u8]]) -> Vec<u8> {
        let section = |id: u8, content: &[u8]| [&[id, content.len() as u8], content].concat();
        let count = bodies.len() as u8;
        let mut code = vec![count];
        for body in bodies {
            code.push(body.len() as u8);
            code.extend(*body);
        }
        let functions = [&[count][..], &vec![0; bodies.len()]].concat();
        let export = [&[1, 3][..], b"run", &[0, count - 1]].concat();
        [
            b"\0asm\x01\0\0\0".to_vec(),
            section(1, &[1, 0x60, 1, 0x7f, 1, 0x7f]),
            section(3, &functions),
            section(7, &export),
            section(10, &code),
        ]
        .concat()
    }

    /// A result, or the calls at a trap, the innermost first.
    type Outcome = Result<i32, Vec<(u32, usize)>>;

    /// What `run` of 1 to 3 gives in the module before and after.
    fn results(before: &[u8]) -> [Vec<Outcome>; 2] {
        let (after, places) = inline(&Module::read(before).unwrap())
            .unwrap()
            .expect("there is something to inline");
        let engine = Engine::default();
        [before, &after].map(|wasm| {
            let module = wasmtime::Module::new(&engine, wasm).unwrap();
            let mut store = Store::new(&engine, ());
            let instance = Instance::new(&mut store, &module, &[]).unwrap();
            let run = instance.get_typed_func::<i32, i32>(&mut store, "run");
            let run = run.unwrap();
            let arguments = 1..=3;
            let call = |argument| {
                run.call(&mut store, argument).map_err(|error| {
                    let calls = error.downcast_ref::<WasmBacktrace>().unwrap().frames();
                    let places = calls.iter().flat_map(|frame| {
                        let offset = frame.module_offset().unwrap();
                        match wasm == before {
                            true => vec![(frame.func_index(), offset)],
                            false => places.before(frame.func_index(), offset),
                        }
                    });
                    places.collect::<Vec<_>>()
                })
            };
            arguments.map(call).collect()
        })
    }

    /// One local of i32; if the parameter is 2 it returns 7, else the sum of the local, which it makes 1 more, and the parameter; 3 traps.
    const FIRST: &[u8] = &[
        1, 1, 0x7f, // locals
        0x20, 0, 0x41, 2, 0x46, 0x04, 0x40, 0x41, 7, 0x0f, 0x0b, // if 2, return 7
        0x20, 0, 0x41, 3, 0x46, 0x04, 0x40, 0x00, 0x0b, // if 3, unreachable
        0x20, 1, 0x41, 1, 0x6a, 0x22, 1, 0x20, 0, 0x6a, 0x0b,
    ];

    #[test]
    fn results_and_traps_stay() {
        // Each calls the one before twice, and the second first sets a local of its own.
        let second: &[u8] = &[
            2, 1, 0x7e, 1, 0x7f, 0x20, 0, 0x21, 2, 0x20, 2, 0x10, 0, 0x20, 0, 0x10, 0, 0x6a, 0x20,
            2, 0x6c, 0x0b,
        ];
        let third: &[u8] = &[
            0, 0x20, 0, 0x10, 1, 0x41, 1, 0x10, 0, 0x6b, 0x20, 0, 0x10, 1, 0x6a, 0x0b,
        ];
        let [before, after] = results(&module(&[FIRST, second, third]));
        assert_eq!(before[..2], [Ok(6), Ok(54)]);
        assert_eq!(before[2].as_ref().map_err(Vec::len), Err(3));
        assert_eq!(before, after);
    }

    #[test]
    fn a_block_s_locals_are_0_at_each_turn() {
        // Calls the first in a loop, the parameter counting down, and adds up.
        let run: &[u8] = &[
            1, 1, 0x7f, 0x03, 0x40, 0x20, 1, 0x41, 1, 0x10, 0, 0x6a, 0x21, 1, 0x20, 0, 0x41, 1,
            0x6b, 0x22, 0, 0x0d, 0, 0x0b, 0x20, 1, 0x0b,
        ];
        let [before, after] = results(&module(&[FIRST, run]));
        assert_eq!(before, [Ok(2), Ok(4), Ok(6)]);
        assert_eq!(before, after);
    }

    #[test]
    fn recursions_and_loops_stay() {
        let recursive: &[u8] = &[0, 0x20, 0, 0x10, 0, 0x0b];
        let looping: &[u8] = &[0, 0x03, 0x40, 0x0b, 0x20, 0, 0x0b];
        let run: &[u8] = &[0, 0x20, 0, 0x10, 0, 0x10, 1, 0x0b];
        let module = module(&[recursive, looping, run]);
        assert!(inline(&Module::read(&module).unwrap()).unwrap().is_none());
        let none = b"\0asm\x01\0\0\0";
        assert!(inline(&Module::read(none).unwrap()).unwrap().is_none());
    }
}
