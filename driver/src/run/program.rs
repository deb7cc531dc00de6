//! FILE: reads it and tells what it is. A module may follow a `#!` line, as programs built by configure do; a C
//! or C++ file, by its name or its `#!` line, is compiled first ([`super::source`]).

use super::aot::Compiled;
use super::error::Error;
use super::layout::Layout;
use super::source::{self, Compile, Language};
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// What FILE holds.
pub enum Program {
    /// A module, its own or compiled from C.
    Module(Module),
    /// What `wasicc aot` made.
    Compiled(Compiled),
}

/// A module's bytes, not checked further than its header.
pub struct Module {
    bytes: Arc<Vec<u8>>,
    /// Where the module starts, after a `#!` line.
    start: usize,
}

/// What a file that is no module looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Empty,
    Component,
    OtherVersion,
    Native,
    Archive,
    Bitcode,
    WasmText,
    Script,
    Text,
    Data,
}

const MAGIC: &[u8] = b"\0asm";
const VERSION: &[u8] = b"\0asm\x01\0\0\0";
const COMPONENT: &[u8] = b"\0asm\x0d\0\x01\0";

impl Program {
    /// Reads the program in `path`. A C or C++ file is compiled, unless the cache in `folder` has its module.
    pub fn read(
        path: &Path,
        with: &dyn Compile,
        folder: Option<&Path>,
        verbose: bool,
    ) -> Result<Self, Error> {
        let text = contents(path)?;
        let language = Language::of(path).or_else(|| Language::of_script(&text));
        let bytes = match language {
            Some(language) => source::module(path, &text, language, with, folder, verbose)?,
            None => text,
        };
        Self::of_bytes(bytes).map_err(|look| Error::NotModule {
            path: path.into(),
            look,
        })
    }

    /// The program that is in `bytes`.
    pub fn of_bytes(bytes: Vec<u8>) -> Result<Self, Look> {
        match Compiled::find(bytes) {
            Ok(compiled) => Ok(Program::Compiled(compiled)),
            Err(bytes) => Module::find(bytes).map(Program::Module),
        }
    }

    /// How its memory is laid out.
    pub fn layout(&self) -> Layout {
        match self {
            Program::Module(module) => Layout::of(module.wasm()),
            Program::Compiled(compiled) => compiled.layout(),
        }
    }
}

impl Module {
    /// The module.
    pub fn wasm(&self) -> &[u8] {
        &self.bytes[self.start..]
    }

    /// The file that it is in, and where it starts there.
    pub fn file(&self) -> (Arc<Vec<u8>>, usize) {
        (Arc::clone(&self.bytes), self.start)
    }

    fn find(bytes: Vec<u8>) -> Result<Self, Look> {
        let start = match bytes.strip_prefix(b"#!") {
            Some(rest) => rest
                .iter()
                .position(|&b| b == b'\n')
                .map_or(bytes.len(), |at| at + 3),
            None => 0,
        };
        match &bytes[start..] {
            wasm if wasm.starts_with(VERSION) => {
                let bytes = Arc::new(bytes);
                Ok(Module { bytes, start })
            }
            [] if start > 0 => Err(Look::Script),
            other => Err(match look(other) {
                Look::Text | Look::Data if start > 0 => Look::Script,
                look => look,
            }),
        }
    }
}

fn look(bytes: &[u8]) -> Look {
    match bytes {
        [] => Look::Empty,
        _ if bytes.starts_with(COMPONENT) => Look::Component,
        _ if bytes.starts_with(MAGIC) => Look::OtherVersion,
        [0x7f, b'E', b'L', b'F', ..] | [b'M', b'Z', ..] | [0xcf, 0xfa, 0xed, 0xfe, ..] => {
            Look::Native
        }
        _ if bytes.starts_with(b"!<arch>") || bytes.starts_with(b"!<thin>") => Look::Archive,
        _ if bytes.starts_with(b"BC\xc0\xde") => Look::Bitcode,
        _ if bytes.trim_ascii_start().starts_with(b"(module") => Look::WasmText,
        _ if bytes
            .iter()
            .take(512)
            .all(|&b| b >= b' ' || b.is_ascii_whitespace()) =>
        {
            Look::Text
        }
        _ => Look::Data,
    }
}

fn contents(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(|source| Error::Read {
        path: path.into(),
        source,
    })
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Look::Empty => "it is empty",
            Look::Component => "it is a component; only core modules (wasm32-wasip1) run here",
            Look::OtherVersion => "it starts as one, but is of another version or cut off",
            Look::Native => "it is a native program; compile its source with wasicc",
            Look::Archive => "it is a library archive; link a program with it: wasicc main.c FILE",
            Look::Bitcode => "it is LLVM bitcode; link it first: wasicc FILE -o prog.wasm",
            Look::WasmText => {
                "it is WebAssembly text; translate it first, for example with wat2wasm"
            }
            Look::Script => {
                "no module follows its `#!` line, nor is it C, for which the line must name wasicc"
            }
            Look::Text => "it is a text file",
            Look::Data => "it does not start with \\0asm",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(bytes: &[u8]) -> Result<Vec<u8>, Look> {
        Module::find(bytes.to_vec()).map(|p| p.wasm().to_vec())
    }

    #[test]
    fn module_alone_and_after_a_line() {
        let tail = [VERSION, b"rest\n"].concat();
        assert_eq!(find(&tail), Ok(tail.clone()));
        assert_eq!(
            find(&[b"#!/usr/bin/env wasirun\n", &tail[..]].concat()),
            Ok(tail.clone())
        );
        assert_eq!(find(&[b"#!\n", &tail[..]].concat()), Ok(tail));
    }

    #[test]
    fn what_is_no_module() {
        for (bytes, look) in [
            (&b""[..], Look::Empty),
            (b"#!", Look::Script),
            (b"#!/bin/sh\n", Look::Script),
            (b"#!/bin/sh\necho\n", Look::Script),
            (b"#!/bin/sh\n\x7fELF", Look::Native),
            (b"\0asm", Look::OtherVersion),
            (b"\0asm\x0d\0\x01\0", Look::Component),
            (b"\x7fELF\x02", Look::Native),
            (b"!<arch>\n", Look::Archive),
            (b"BC\xc0\xde", Look::Bitcode),
            (b" (module)", Look::WasmText),
            (b"int main;\n", Look::Text),
            (b"\0\x01", Look::Data),
        ] {
            assert_eq!(find(bytes), Err(look));
        }
    }
}
