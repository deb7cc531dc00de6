//! Imports that nothing here provides: each with what it means for the person who built the module.

use std::fmt;

/// An import of the module that the runner does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownImport {
    pub module: String,
    pub name: String,
}

impl UnknownImport {
    /// Whether only a relocatable object file imports this.
    pub fn of_object_file(&self) -> bool {
        self.module == "env" && self.name == "__linear_memory"
    }

    fn meaning(&self) -> &'static str {
        match (self.module.as_str(), self.name.as_str()) {
            ("wasi_snapshot_preview1", _) => {
                "not a WASI preview 1 function, or not with these parameters"
            }
            ("wasi_unstable", _) => "WASI before preview 1; build the program again",
            ("wasi", "thread-spawn") => {
                "wasi-threads, which the engine no longer has; build for wasm32-wasip1"
            }
            ("wasix_32v1" | "wasix_64v1", _) => "WASIX; build for wasm32-wasip1",
            ("env", "memory") => "a memory from outside; link without --import-memory",
            ("env", "__indirect_function_table") => {
                "a table from outside; link without --import-table"
            }
            ("env", name) if emscripten(name) => "Emscripten; build with wasicc",
            ("env" | "GOT.mem" | "GOT.func", _) => {
                "an undefined symbol: no object or library in the link had it"
            }
            (module, _) if module.starts_with("wasi:") => "WASI preview 2; build for wasm32-wasip1",
            (module, _) if module.starts_with("wbg") || module.contains("wbindgen") => {
                "wasm-bindgen: made for a browser"
            }
            ("go" | "gojs", _) => "Go for a browser; build with GOOS=wasip1",
            _ => "nothing here provides it",
        }
    }
}

fn emscripten(name: &str) -> bool {
    name.starts_with("emscripten_") || name.starts_with("__syscall_") || name.starts_with("invoke_")
}

impl fmt::Display for UnknownImport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}: {}", self.module, self.name, self.meaning())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings() {
        let text = |module: &str, name: &str| {
            UnknownImport {
                module: module.into(),
                name: name.into(),
            }
            .to_string()
        };
        assert!(text("env", "foo").starts_with("env.foo: an undefined symbol"));
        assert!(text("env", "emscripten_memcpy_big").contains("Emscripten"));
        assert!(text("wasi", "thread-spawn").contains("threads"));
        assert!(text("wasi:cli/stdin@0.2.0", "get-stdin").contains("preview 2"));
        assert!(text("x", "y").contains("nothing here"));
    }
}
