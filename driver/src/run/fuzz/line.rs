//! The `#!` readers: the runner's, that of runnable programs, and that of C files.

use super::super::program::Program;
use super::super::source::{Language, Overlay};
use super::Target;
use crate::runnable;
use std::path::Path;

const MODULE: &[u8] = b"\0asm\x01\0\0\0";

fn check(input: &[u8]) -> String {
    let found = match Program::of_bytes(input.to_vec()) {
        Ok(Program::Module(module)) => {
            assert!(module.wasm().starts_with(MODULE) && input.ends_with(module.wasm()));
            let line = &input[..input.len() - module.wasm().len()];
            assert!(line.is_empty() || line.starts_with(b"#!") && line.ends_with(b"\n"));
            format!("module after {}", line.len().min(1))
        }
        Ok(Program::Compiled(_)) => "compiled".into(),
        Err(look) => look.to_string(),
    };
    let length = runnable::line_length(input);
    if let Some(length) = length {
        let rest = &input[length..];
        assert_eq!(input[..length].iter().filter(|&&b| b == b'\n').count(), 1);
        assert!(rest.starts_with(b"\0asm"));
        assert_eq!(rest.starts_with(MODULE), found.starts_with("module"));
    }
    let language = Language::of_script(input);
    assert!(language.is_none() || !found.starts_with("module"));
    if let Some(overlay) = Overlay::of(Path::new("x.c"), input) {
        let line = input.split(|&b| b == b'\n').next().unwrap_or_default();
        assert_eq!(overlay.text().len(), input.len());
        assert!(overlay.text()[..line.len()].iter().all(|&b| b == b' '));
        assert_eq!(overlay.text()[line.len()..], input[line.len()..]);
    }
    // Any line goes before a module.
    let line = input.split(|&b| b == b'\n').next().unwrap_or_default();
    let program = [b"#!", line, b"\n", MODULE, b"rest"].concat();
    match Program::of_bytes(program) {
        Ok(Program::Module(module)) => assert_eq!(module.wasm(), [MODULE, b"rest"].concat()),
        _ => panic!("no module after the line"),
    }
    format!("{found} {} {language:?}", length.is_some())
}

#[test]
fn line() {
    let seeds = [
        &b"#!/usr/bin/env -S wasicc run\nint main(void) { return 0; }\n"[..],
        b"#!/usr/bin/env -S wasicc run\n// -*- C++ -*-\nint main() {}",
        b"#!/cache/links/0/wasiexec\n\0asm\x01\0\0\0",
        b"\0asm\x01\0\0\0",
        b"#!/bin/sh\necho\n",
    ];
    Target {
        name: "line",
        seeds: seeds.map(Vec::from).to_vec(),
        // A module that ends as what wasicc aot makes does.
        found: &[b"#!/x\n\0asm\x01\0\0\0wasicc compiled\n                                                                                         "],
        words: &[
            b"#!",
            b"\n",
            b"\r\n",
            b"\0asm",
            MODULE,
            b"wasicc",
            b"wasirun",
            b" ",
            b"wasicc compiled\n",
        ],
        smoke: 20_000,
        check: &check,
    }
    .run();
}
