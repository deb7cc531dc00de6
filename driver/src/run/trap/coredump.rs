//! `--coredump FILE`: the program as it was when it crashed, in the form of WebAssembly's tool conventions
//! (<https://github.com/WebAssembly/tool-conventions/blob/main/Coredump.md>), which wasmgdb and others read.

use crate::run::host::Host;
use crate::run::quantity::show_size;
use crate::whole_file;
use std::path::Path;
use wasmtime::{Error, Store, WasmCoreDump};

/// Writes the core dump of the crash `error` of the program `name` to `path`. What became of it, in words.
pub fn dump(store: &mut Store<Host>, error: &Error, name: &Path, path: &Path) -> String {
    let Some(dump) = error.downcast_ref::<WasmCoreDump>() else {
        return "note: no core dump: the engine makes none of such an end".into();
    };
    let bytes = dump.serialize(&mut *store, &name.to_string_lossy());
    let shown = path.display();
    match whole_file::write(path, &bytes) {
        Ok(()) => format!(
            "note: core dump written to {shown} ({})",
            show_size(bytes.len() as u64)
        ),
        Err(e) => format!("error: --coredump {shown}: cannot write it: {e}"),
    }
}
