//! Looks at a flag in a program's loops and recursions, so that a signal reaches it in the midst of its work.
//!
//! The engine's epochs do the same with two registers and three loads at each function and each turn of a loop: a tenth to a sixth of the time of
//! compressors and interpreters. Here only what can take long looks: not a loop that ends with the memory it walks through
//! ([`walks`]), and not a function that never comes back to itself ([`recursion`]). The look is a load of [`FLAG`], which
//! the runner sets when a signal comes; then libc's [`CHECK`] is called, and that calls the runner. The load is an
//! atomic one: the engine would take another for one that it has done already.
//!
//! What is inserted moves the code behind it. [`Places`] leads back to the module's own offsets, which its debug information has.

mod recursion;
mod splice;
mod walks;

use super::HOOK;
use recursion::Calls;
use splice::Splice;
use wasmparser::{
    BinaryReaderError, ElementItems, ExternalKind, FunctionBody, Operator, Parser, Payload, TypeRef,
};

/// libc's variable that says that a signal waits. The global's value is its address.
pub const FLAG: &str = "__wasicc_signal_flag";

/// libc's function for a program's code that found [`FLAG`] set.
const CHECK: &str = "__wasicc_signal_check";

/// From the offsets in the module with looks to those in the module without.
pub struct Places(Vec<Piece>);

/// A piece of the code with looks.
struct Piece {
    at: usize,
    /// Where it was before.
    from: usize,
    /// Or whether it is a look, all of which stands for one place.
    copied: bool,
}

impl Places {
    /// Where what is at `offset` was before.
    pub fn before(&self, offset: usize) -> usize {
        let behind = self.0.partition_point(|piece| piece.at <= offset);
        match behind.checked_sub(1).map(|at| &self.0[at]) {
            Some(piece) if piece.copied => piece.from + (offset - piece.at),
            Some(look) => look.from,
            None => offset,
        }
    }
}

/// The module with looks; nothing, if its libc does not know them, or if it is no module.
pub fn insert(wasm: &[u8]) -> Option<Vec<u8>> {
    rewrite(wasm).ok().flatten().map(|(new, _)| new)
}

/// Where its code was before [`insert`].
pub fn places(wasm: &[u8]) -> Option<Places> {
    rewrite(wasm).ok().flatten().map(|(_, places)| places)
}

/// What has to be known before the first function is looked at.
#[derive(Default)]
struct Known {
    /// How many functions and globals are imported.
    imported: (u32, u32),
    /// The values of the module's own globals, where they are constants.
    globals: Vec<Option<i32>>,
    flag: Option<u32>,
    check: Option<u32>,
    hook: bool,
    /// The functions whose address is taken.
    taken: Vec<u32>,
}

fn rewrite(wasm: &[u8]) -> Result<Option<(Vec<u8>, Places)>, BinaryReaderError> {
    let mut known = Known::default();
    let mut bodies = Vec::new();
    let mut code = None;
    let mut debug = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    match import?.ty {
                        TypeRef::Func(_) => known.imported.0 += 1,
                        TypeRef::Global(_) => known.imported.1 += 1,
                        _ => {}
                    }
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    let first = global?.init_expr.get_operators_reader().read()?;
                    known.globals.push(match first {
                        Operator::I32Const { value } => Some(value),
                        _ => None,
                    });
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    match (export.name, export.kind) {
                        (FLAG, ExternalKind::Global) => known.flag = Some(export.index),
                        (CHECK, ExternalKind::Func) => known.check = Some(export.index),
                        (HOOK, ExternalKind::Func) => known.hook = true,
                        _ => {}
                    }
                }
                if known.check.is_none() {
                    return Ok(None);
                }
            }
            Payload::ElementSection(segments) => {
                for segment in segments {
                    match segment?.items {
                        ElementItems::Functions(functions) => {
                            for function in functions {
                                known.taken.push(function?);
                            }
                        }
                        ElementItems::Expressions(_, expressions) => {
                            for expression in expressions {
                                if let Operator::RefFunc { function_index } =
                                    expression?.get_operators_reader().read()?
                                {
                                    known.taken.push(function_index);
                                }
                            }
                        }
                    }
                }
            }
            Payload::CodeSectionStart { range, .. } => code = Some(range),
            Payload::CodeSectionEntry(body) => bodies.push(body),
            // The engine would take its addresses for those of the new code.
            Payload::CustomSection(section) if section.name().starts_with(".debug_") => {
                debug.push(section.range());
            }
            _ => {}
        }
    }
    let (Some(look), Some(code)) = (known.look(), code) else {
        return Ok(None);
    };
    let points = points(&known, &bodies)?;
    Ok(Some(
        Splice {
            wasm,
            code,
            bodies: &bodies,
            points: &points,
            look: &look,
            dropped: &debug,
        }
        .done(),
    ))
}

impl Known {
    /// The instructions of a look.
    fn look(&self) -> Option<Vec<u8>> {
        let own = self.flag?.checked_sub(self.imported.1)?;
        let flag = (*self.globals.get(own as usize)?)?;
        let check = self.check.filter(|_| self.hook && flag % 4 == 0)?;
        Some(splice::look(flag, check))
    }
}

/// The offsets at which looks are inserted, in order.
fn points(known: &Known, bodies: &[FunctionBody]) -> Result<Vec<usize>, BinaryReaderError> {
    let mut calls = Calls::new(known.imported.0, bodies.len(), &known.taken);
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
    let own = known
        .check
        .and_then(|check| check.checked_sub(known.imported.0));
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
    use wasmtime::{Engine, Instance, Module, Store};

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
        let after = insert(&before).expect("it has all that is needed");
        let engine = Engine::new(wasmtime::Config::new().wasm_threads(true)).unwrap();
        let module = Module::new(&engine, &after).unwrap();
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
        let after = insert(&before).unwrap();
        let places = places(&before).unwrap();
        let find = |wasm: &[u8], code: &[u8]| {
            wasm.windows(code.len())
                .position(|part| part == code)
                .unwrap()
        };
        let (back, start) = (&[0x0c, 0, 0x0b, 0x0b][..], &[0x03, 0x40][..]);
        assert_eq!(places.before(find(&after, back)), find(&before, back));
        assert_eq!(places.before(find(&after, start)), find(&before, start));
        // Within the look.
        let look = find(&after, &[0xfe, 0x10]);
        assert_eq!(places.before(look), find(&before, start) + 1);
        assert_eq!(places.before(0), 0);
    }

    #[test]
    fn others_stay_as_they_are() {
        assert!(
            insert(&module(&[9])).is_none(),
            "a flag that is not aligned"
        );
        assert!(insert(b"\0asm\x01\0\0\0").is_none());
        assert!(insert(b"\0asm").is_none());
        let cut = module(&[8]);
        assert!(insert(&cut[..cut.len() - 20]).is_none());
    }
}
