//! `wasicc aot`: a program compiled ahead of its runs, in a file of its own, and the running of such a file.
//!
//! To load compiled code is to run it: nothing in it is checked. So only what this user's wasicc wrote itself is
//! loaded. Each user has a random key, readable by nobody else, in the cache folder ([`key`]); a file ends with a
//! code over all of it (an HMAC, [`mac`]) that only who has the key can make. Whatever else claims to be compiled code
//! is refused: another user's or machine's, one from `wasmtime compile`, a changed one. A file is read into memory
//! once, and what is checked is what is run.
//!
//! What this is not: a format to hand programs on. That is the .wasm.

mod command;
mod key;
mod mac;
mod refusal;
mod seal;

pub use command::run as command;
pub use refusal::Refusal;
pub use seal::Compiled;

use super::cache;
use super::error::Error;
use super::layout::Layout;
use super::rewrite::Changes;
use std::path::Path;
use wasmtime::{Engine, Module};

/// Compiles `wasm` for `engine` after these changes: the whole file. `path` is the module's, for messages.
pub fn compile(
    engine: &Engine,
    path: &Path,
    wasm: &[u8],
    changes: Changes,
) -> Result<Vec<u8>, Error> {
    let key = key::get(&folder()?).map_err(|(path, source)| Error::AotKey { path, source })?;
    let code = changes
        .compiled(wasm, |wasm| engine.precompile_module(wasm))
        .map_err(|e| Error::invalid(path, &e))?;
    Ok(seal::close(code, engine, Layout::of(wasm), &key))
}

/// Loads a compiled program, if it is one of ours for this engine.
pub fn load(engine: &Engine, path: &Path, file: &Compiled) -> Result<Module, Error> {
    let refused = |reason| Error::Aot {
        path: path.into(),
        reason,
    };
    let key = key::find(&folder()?).map_err(|(path, source)| Error::AotKey { path, source })?;
    let code = match key {
        Some(key) => file.open(engine, &key).map_err(refused)?,
        None => return Err(refused(Refusal::Foreign)),
    };
    // SAFETY: deserialization runs what it is given. These very bytes are what a wasicc with this user's key wrote
    // (its code over them was checked), for this version and this engine's settings.
    unsafe { Module::deserialize(engine, code) }
        .map_err(|e| refused(Refusal::Engine(format!("{e:#}"))))
}

fn folder() -> Result<std::path::PathBuf, Error> {
    cache::root().ok_or(Error::NoCacheFolder)
}
