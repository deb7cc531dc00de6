//! The name of an entry: a hash of all that the compiled code depends on.

use sha2::{Digest, Sha256};
use std::hash::{Hash, Hasher};
use wasmtime::Engine;

use crate::run::rewrite::{self, Changes};

/// The ending of the files of compiled code.
pub const CODE: &str = "cwasm";

/// The ending of the files of modules that C files were compiled to.
pub const SOURCE: &str = "source";

/// Identifies the code of one module for one engine and one version of wasicc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(pub [u8; 32]);

/// Feeds what implements `Hash` to SHA-256.
struct Feed(Sha256);

impl Hasher for Feed {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let digest: [u8; 32] = self.0.clone().finalize().into();
        u64::from_le_bytes(digest[..8].try_into().unwrap_or_default())
    }
}

impl Key {
    /// The key of `wasm` compiled by `engine` after these changes.
    pub fn new(engine: &Engine, wasm: &[u8], changes: Changes) -> Self {
        let mut feed = Feed(Sha256::new());
        env!("CARGO_PKG_VERSION").hash(&mut feed);
        engine.precompile_compatibility_hash().hash(&mut feed);
        (rewrite::VERSION, changes).hash(&mut feed);
        feed.0.update(wasm);
        Key(feed.0.finalize().into())
    }

    /// The name of the file of its compiled code.
    pub fn file_name(&self) -> String {
        self.file_name_with(CODE)
    }

    /// The name of the file of its entry of another kind.
    pub fn file_name_with(&self, ending: &str) -> String {
        let hex: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{hex}.{ending}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmtime::Config;

    #[test]
    fn key_depends_on_module_and_engine() {
        let mut config = Config::new();
        config.epoch_interruption(true);
        let (plain, epochs) = (Engine::default(), Engine::new(&config).unwrap());
        let key = |engine: &Engine, wasm: &[u8]| Key::new(engine, wasm, Changes::default());
        assert_eq!(key(&plain, b"a"), key(&Engine::default(), b"a"));
        for (inline, checks) in [(false, true), (true, false), (true, true)] {
            let other = Key::new(&plain, b"a", Changes { inline, checks });
            assert_ne!(key(&plain, b"a"), other);
        }
        assert_ne!(key(&plain, b"a"), key(&plain, b"b"));
        assert_ne!(key(&plain, b"a"), key(&epochs, b"a"));
    }
}
