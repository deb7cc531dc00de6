//! The module loader: from a file's bytes to a module that could be started, with all that reads it on the way.

use super::super::cache;
use super::super::engine::{Settings, engine};
use super::super::export::entry;
use super::super::program::Program;
use super::super::rewrite::Changes;
use super::Target;
use crate::{inspect, limits};
use std::path::Path;
use wasmtime::Engine;

fn check(engine: &Engine, input: &[u8]) -> String {
    let program = match Program::of_bytes(input.to_vec()) {
        Ok(program) => program,
        Err(look) => return look.to_string(),
    };
    let layout = program.layout();
    let module = match &program {
        Program::Module(module) => module.wasm(),
        // Nobody has its key.
        Program::Compiled(compiled) => {
            assert!(compiled.open(engine, &[1; 32]).is_err());
            return "compiled".into();
        }
    };
    let noted = limits::found::notes(module).len().min(1);
    let inspected = inspect::module::Module::read(module).is_ok();
    let path = Path::new("fuzzed.wasm");
    let changes = Changes {
        inline: true,
        checks: true,
    };
    if let Some(changed) = changes.apply(module)
        && wasmtime::Module::validate(engine, module).is_ok()
    {
        wasmtime::Module::validate(engine, &changed).expect("it was valid before the changes");
    }
    let job = cache::Job {
        engine,
        path,
        wasm: module,
        changes,
    };
    let loaded = match cache::load(&job, None, false) {
        Ok(loaded) => loaded.module,
        Err(e) => {
            let words = e.to_string();
            assert!(words.starts_with("fuzzed.wasm is"), "{words}");
            return format!("{noted} {inspected} {words}");
        }
    };
    let entry = match entry(path, &loaded, None) {
        Ok(_) => "entered".into(),
        Err(e) => e.to_string(),
    };
    format!(
        "{noted} {inspected} {} {} {entry}",
        layout.stack.is_some(),
        loaded.imports().len()
    )
}

/// One module with a bit of everything: imports of WASI, a memory, a mutable global, exports, code, data, custom
/// sections.
fn whole() -> Vec<u8> {
    let section = |id: u8, contents: &[u8]| [&[id, contents.len() as u8], contents].concat();
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, b"\x03\x60\x00\x00\x60\x01\x7f\x00\x60\x02\x7f\x7f\x01\x7f"),
        section(2, b"\x01\x16wasi_snapshot_preview1\x09proc_exit\x00\x01"),
        section(3, b"\x02\x00\x02"),
        section(4, b"\x01\x70\x00\x01"),
        section(5, b"\x01\x00\x02"),
        section(6, b"\x01\x7f\x01\x41\x80\x80\x04\x0b"),
        section(7, b"\x03\x06memory\x02\x00\x06_start\x00\x01\x0f__wasicc_signal\x00\x02"),
        section(9, b"\x01\x00\x41\x00\x0b\x01\x01"),
        section(12, b"\x01"),
        section(10, b"\x02\x10\x01\x01\x7f\x03\x40\x20\x00\x45\x0d\x00\x0b\x41\x00\x10\x00\x0b\x07\x00\x20\x00\x20\x01\x6a\x0b"),
        section(11, b"\x01\x00\x41\x80\x08\x0b\x05hello"),
        section(0, b"\x0dwasicc.limitsfork\tx\n"),
        section(0, b"\x04name\x01\x09\x01\x01\x06_start"),
        section(0, b"\x0ftarget_features\x01+\x04simd"),
    ]
    .concat()
}

const FOUND: &[&[u8]] = &[
    // A call of a function that is not there, beside one that is.
    b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x03\x02\0\0\x0a\x0c\x02\x02\0\x0b\x07\0\x10\0\x10\xff\x7f\x0b",
];

#[test]
fn module() {
    let engine = engine(&Settings::default()).unwrap();
    let seeds = vec![
        whole(),
        [b"#!/x\n".to_vec(), whole()].concat(),
        b"\0asm\x01\0\0\0".to_vec(),
    ];
    assert_eq!(check(&engine, &seeds[0]), "1 true true 1 entered");
    Target {
        name: "module",
        seeds,
        found: FOUND,
        words: &[
            b"\0asm",
            b"_start",
            b"_initialize",
            b"memory",
            b"wasi_snapshot_preview1",
            b"fd_write",
            b"wasicc.limits",
            b".debug_line",
            b"dylink.0",
            b"name",
            b"\x06\x40",
            b"\x1f\x40",
            b"\x08\x00",
            b"\xfd\x0c",
            b"\xfc\x0a\x00\x00",
            b"\x60\x00\x00",
            b"\x63\x69",
            b"\xfb\x00",
            b"\x12\x00",
            b"\x0b",
            b"\x03\x40\x0b",
        ],
        smoke: 1_500,
        check: &|input| check(&engine, input),
    }
    .run();
}
