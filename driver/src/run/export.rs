//! What of a module is called: a command's `_start`, or a reactor's `_initialize` and then an export; and the exports by which the
//! runner knows what a program has.

use super::error::Error;
use std::path::Path;
use wasmparser::{Parser, Payload};
use wasmtime::{ExternType, Module};

/// The calls that make up the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A program: `_start`.
    Command,
    /// A library: `_initialize`, when it has one, and then the export of this name.
    Reactor {
        initialize: bool,
        invoke: Option<String>,
    },
}

/// Decides what to call. `invoke` is `--invoke`'s name.
pub fn entry(path: &Path, module: &Module, invoke: Option<&str>) -> Result<Entry, Error> {
    let is_function = |name: &str| matches!(module.get_export(name), Some(ExternType::Func(_)));
    let initialize = is_function("_initialize");
    match invoke {
        Some(name) if is_function(name) => Ok(Entry::Reactor {
            initialize,
            invoke: Some(name.into()),
        }),
        None if is_function("_start") => Ok(Entry::Command),
        None if initialize => Ok(Entry::Reactor {
            initialize,
            invoke: None,
        }),
        wanted => Err(Error::NothingToRun {
            path: path.into(),
            wanted: wanted.map(str::to_owned),
            exports: functions(module),
        }),
    }
}

/// Whether the module in `wasm` exports something of this name.
pub fn has(wasm: &[u8], name: &str) -> bool {
    for payload in Parser::new(0).parse_all(wasm) {
        match payload {
            Ok(Payload::ExportSection(exports)) => {
                return exports
                    .into_iter()
                    .any(|export| export.is_ok_and(|export| export.name == name));
            }
            Ok(Payload::CodeSectionStart { .. }) | Err(_) => return false,
            Ok(_) => {}
        }
    }
    false
}

fn functions(module: &Module) -> Vec<String> {
    let functions = module
        .exports()
        .filter(|export| matches!(export.ty(), ExternType::Func(_)));
    functions
        .map(|export| export.name().to_owned())
        .filter(|name| !name.starts_with('_'))
        .collect()
}
