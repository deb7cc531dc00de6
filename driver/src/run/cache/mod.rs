//! The cache of compiled code: a module is compiled once, then mapped from `<cache>/code/<key>.cwasm`.
//!
//! - The key is the SHA-256 of the module's bytes, the engine's compatibility hash and wasicc's version. An entry
//!   never changes: whoever finds it has the right code, and two runs at once write the same one.
//! - An entry is written to a temporary name and renamed, so a kill leaves no half entry under a key.
//! - Loading compiled code trusts it, so an entry counts only when it belongs to this user, nobody else may
//!   write it, and its checksum and key are right ([`entry`]). Anything else is compiled again and replaced.
//! - The total is bounded: the entries unused for longest go first ([`evict`]).
//! - The modules of C files are kept there too, as `<key>.source` ([`super::source`]).
//! - A cache that can't be read or written only costs time; the program runs.

mod command;
mod entry;
mod evict;
mod key;

pub use command::run as command;
pub use entry::read as sealed;
pub use key::{Key, SOURCE};

use super::error::Error;
use super::note::note;
use super::rewrite::Changes;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use wasmtime::{Engine, Module};

/// An entry's age from which a use of it is noted (as its modification time), so that eviction knows.
const TOUCH: Duration = Duration::from_secs(3600);

/// A module ready to run, and what is left to do for the cache while it runs.
pub struct Loaded {
    pub module: Module,
    pub pending: Option<Pending>,
    /// Whether its code was there already.
    pub cached: bool,
}

/// A compiled module that the cache does not have yet.
pub struct Pending {
    folder: PathBuf,
    key: Key,
    code: Vec<u8>,
    verbose: bool,
}

/// The folder of the cache of compiled code.
pub fn folder() -> Option<PathBuf> {
    root().map(|root| root.join("code"))
}

/// The folder of everything: `$WASICC_CACHE`, `$XDG_CACHE_HOME/wasicc` or `$HOME/.cache/wasicc`.
pub fn root() -> Option<PathBuf> {
    let set = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    set("WASICC_CACHE")
        .or_else(|| Some(set("XDG_CACHE_HOME")?.join("wasicc")))
        .or_else(|| Some(set("HOME")?.join(".cache/wasicc")))
}

/// What is to be compiled.
pub struct Job<'a> {
    pub engine: &'a Engine,
    /// For messages.
    pub path: &'a Path,
    pub wasm: &'a [u8],
    /// What is to be changed in it first.
    pub changes: Changes,
}

impl Job<'_> {
    fn key(&self) -> Key {
        Key::new(self.engine, self.wasm, self.changes)
    }

    fn compile(&self) -> Result<Module, Error> {
        self.changes
            .compiled(self.wasm, |wasm| Module::new(self.engine, wasm))
            .map_err(|e| Error::invalid(self.path, &e))
    }
}

/// Gets the code from the cache in `folder`, or else from the compiler.
pub fn load(job: &Job, folder: Option<PathBuf>, verbose: bool) -> Result<Loaded, Error> {
    let Some(folder) = folder else {
        return Ok(Loaded {
            module: job.compile()?,
            pending: None,
            cached: false,
        });
    };
    let key = job.key();
    if let Some(module) = find(job.engine, &folder, &key, verbose) {
        return Ok(Loaded {
            module,
            pending: None,
            cached: true,
        });
    }
    let module = job.compile()?;
    let pending = module.serialize().ok().map(|code| Pending {
        folder,
        key,
        code,
        verbose,
    });
    Ok(Loaded {
        module,
        pending,
        cached: false,
    })
}

fn find(engine: &Engine, folder: &Path, key: &Key, verbose: bool) -> Option<Module> {
    let path = folder.join(key.file_name());
    let file = File::open(&path).ok()?;
    let loaded = entry::check(&file, key)
        .map_err(|e| e.to_string())
        .and_then(|()| {
            touch(&file);
            // SAFETY: deserialization runs what it is given. The file is ours alone (checked on this very handle),
            // complete and unchanged since it was sealed, and sealed for this key, which holds the engine's
            // compatibility hash; entries are replaced by rename only, never written in place.
            unsafe { Module::deserialize_open_file(engine, file) }.map_err(|e| format!("{e:#}"))
        });
    match loaded {
        Ok(module) => Some(module),
        Err(reason) => {
            if verbose {
                note(format_args!(
                    "compiling again, not using {}: {reason}",
                    path.display()
                ));
            }
            None
        }
    }
}

/// Notes the use of an entry for eviction, at most once an hour.
pub fn touch(file: &File) {
    let now = SystemTime::now();
    let modified = file.metadata().and_then(|m| m.modified());
    if modified.is_ok_and(|at| now.duration_since(at).is_ok_and(|age| age > TOUCH)) {
        let _ = file.set_modified(now);
    }
}

impl Pending {
    /// Puts the code into the cache. A failure only costs the next run its time, so it is told under `-v` alone.
    pub fn store(self) {
        let Pending {
            folder,
            key,
            code,
            verbose,
        } = self;
        if let (Err(e), true) = (put(&folder, &key.file_name(), &key, &code), verbose) {
            note(format_args!(
                "compiled code not kept in {}: {e}",
                folder.display()
            ));
        }
    }
}

/// Puts an entry for `key` into the cache under `name`, and keeps the cache bounded.
pub fn put(folder: &Path, name: &str, key: &Key, contents: &[u8]) -> std::io::Result<()> {
    entry::write(folder, name, key, contents)?;
    evict::evict(folder, evict::LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const WASM: &[u8] = b"\0asm\x01\0\0\0";

    fn load_in(folder: &Path) -> Option<Pending> {
        let engine = Engine::default();
        let job = Job {
            engine: &engine,
            path: Path::new("x"),
            wasm: WASM,
            changes: Changes::default(),
        };
        load(&job, Some(folder.into()), false).ok().unwrap().pending
    }

    fn only_entry(folder: &Path) -> PathBuf {
        let mut all = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
        let one = all.next().unwrap();
        assert!(all.next().is_none());
        one
    }

    #[test]
    fn second_load_comes_from_the_cache() {
        let folder = tempfile::tempdir().unwrap();
        load_in(folder.path()).expect("nothing cached yet").store();
        assert!(load_in(folder.path()).is_none());
    }

    #[test]
    fn damaged_entries_are_compiled_again() {
        let folder = tempfile::tempdir().unwrap();
        let damage: [fn(Vec<u8>) -> Vec<u8>; 4] = [
            |_| Vec::new(),
            |bytes| bytes[..bytes.len() / 2].to_vec(),
            |mut bytes| {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                bytes
            },
            |mut bytes| {
                bytes.push(0);
                bytes
            },
        ];
        for damaged in damage {
            load_in(folder.path()).expect("not in the cache").store();
            let path = only_entry(folder.path());
            fs::write(&path, damaged(fs::read(&path).unwrap())).unwrap();
        }
        load_in(folder.path()).expect("not in the cache").store();
        assert!(load_in(folder.path()).is_none());
    }

    #[test]
    fn entries_that_others_may_write_are_not_trusted() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        load_in(folder.path()).unwrap().store();
        let path = only_entry(folder.path());
        fs::set_permissions(path, fs::Permissions::from_mode(0o666)).unwrap();
        assert!(load_in(folder.path()).is_some());
    }

    #[test]
    fn entries_under_another_key_are_not_used() {
        let folder = tempfile::tempdir().unwrap();
        load_in(folder.path()).unwrap().store();
        let path = only_entry(folder.path());
        let other = Key::new(&Engine::default(), b"other", Changes::default()).file_name();
        fs::rename(path, folder.path().join(&other)).unwrap();
        let file = File::open(folder.path().join(other)).unwrap();
        assert!(
            entry::check(
                &file,
                &Key::new(&Engine::default(), b"other", Changes::default())
            )
            .is_err()
        );
    }
}
