//! The file of a compiled program: the code, an ELF image, and a seal at its end.
//!
//! The seal: a magic, the version of wasicc, a hash of the engine's settings, the layout of the program's memory,
//! and the code over all that comes before it.

use super::mac::{self, mac};
use super::refusal::Refusal;
use crate::run::layout::Layout;
use sha2::{Digest, Sha256};
use std::hash::{Hash, Hasher};
use wasmtime::Engine;

const MAGIC: &[u8; 16] = b"wasicc compiled\n";
/// How the code begins.
const CODE: &[u8] = b"\x7fELF";
const VERSION: usize = 16;
const SETTINGS: usize = 32;
const UNCODED: usize = MAGIC.len() + VERSION + SETTINGS + Layout::SIZE;
const SEAL: usize = UNCODED + mac::SIZE;

/// A file that ends like a compiled program; no more is known of it.
pub struct Compiled {
    bytes: Vec<u8>,
}

impl Compiled {
    /// Tells compiled programs, ours and others, from other files, which come back.
    pub fn find(bytes: Vec<u8>) -> Result<Self, Vec<u8>> {
        // A module may end in anything, this text too.
        let sealed = |at: usize| bytes.starts_with(CODE) && bytes[at..].starts_with(MAGIC);
        let ours = bytes.len().checked_sub(SEAL).is_some_and(sealed);
        if ours || Engine::detect_precompiled(&bytes).is_some() {
            Ok(Compiled { bytes })
        } else {
            Err(bytes)
        }
    }

    /// The code, if all of it was written by who has `key`, for `engine`.
    pub fn open(&self, engine: &Engine, key: &[u8; mac::SIZE]) -> Result<&[u8], Refusal> {
        let (coded, code) = self
            .bytes
            .split_last_chunk::<{ mac::SIZE }>()
            .ok_or(Refusal::Foreign)?;
        if !mac::same(&mac(key, coded), code) {
            return Err(Refusal::Foreign);
        }
        let seal = self.seal().ok_or(Refusal::Foreign)?;
        let (version, rest) = seal[MAGIC.len()..].split_at(VERSION);
        if version != this_version() {
            let known = String::from_utf8_lossy(version);
            return Err(Refusal::Version(known.trim_end_matches('\0').into()));
        }
        if rest[..SETTINGS] != settings(engine) {
            return Err(Refusal::Settings);
        }
        Ok(&coded[..coded.len() - UNCODED])
    }

    /// The layout of the program's memory. To be asked once it was opened.
    pub fn layout(&self) -> Layout {
        let words = self
            .seal()
            .and_then(|seal| seal[UNCODED - Layout::SIZE..].first_chunk());
        words.map_or_else(Layout::default, Layout::from_bytes)
    }

    fn seal(&self) -> Option<&[u8]> {
        let at = self.bytes.len().checked_sub(SEAL)?;
        Some(&self.bytes[at..at + UNCODED]).filter(|seal| seal.starts_with(MAGIC))
    }
}

/// Puts the seal under `code`.
pub fn close(mut code: Vec<u8>, engine: &Engine, layout: Layout, key: &[u8; mac::SIZE]) -> Vec<u8> {
    code.extend_from_slice(MAGIC);
    code.extend_from_slice(&this_version());
    code.extend_from_slice(&settings(engine));
    code.extend_from_slice(&layout.to_bytes());
    let seal = mac(key, &code);
    code.extend_from_slice(&seal);
    code
}

fn this_version() -> [u8; VERSION] {
    let mut version = [0; VERSION];
    for (at, byte) in version.iter_mut().zip(env!("CARGO_PKG_VERSION").bytes()) {
        *at = byte;
    }
    version
}

/// What the engine says that its code depends on, hashed.
fn settings(engine: &Engine) -> [u8; SETTINGS] {
    struct Feed(Sha256);
    impl Hasher for Feed {
        fn write(&mut self, bytes: &[u8]) {
            self.0.update(bytes);
        }
        fn finish(&self) -> u64 {
            0
        }
    }
    let mut feed = Feed(Sha256::new());
    engine.precompile_compatibility_hash().hash(&mut feed);
    feed.0.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmtime::Config;

    const KEY: [u8; 32] = [1; 32];

    fn sealed(engine: &Engine) -> Vec<u8> {
        let layout = Layout {
            stack: Some(8 << 20),
            ..Layout::default()
        };
        close(b"\x7fELFcode".to_vec(), engine, layout, &KEY)
    }

    fn open(bytes: Vec<u8>, engine: &Engine, key: &[u8; 32]) -> Result<Vec<u8>, Refusal> {
        let Ok(file) = Compiled::find(bytes) else {
            return Err(Refusal::Engine("no seal".into()));
        };
        file.open(engine, key).map(<[u8]>::to_vec)
    }

    #[test]
    fn only_what_is_ours_and_unchanged_opens() {
        let engine = Engine::default();
        let file = sealed(&engine);
        assert_eq!(
            open(file.clone(), &engine, &KEY),
            Ok(b"\x7fELFcode".to_vec())
        );
        assert_eq!(open(file.clone(), &engine, &[2; 32]), Err(Refusal::Foreign));
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(open(changed, &engine, &KEY).is_err(), "byte {at}");
        }
        assert!(open(file[1..].to_vec(), &engine, &KEY).is_err());
        let layout = Compiled::find(file).ok().unwrap().layout();
        assert_eq!(layout.stack, Some(8 << 20));
    }

    #[test]
    fn other_settings_and_versions_are_told_apart() {
        let engine = Engine::default();
        let mut config = Config::new();
        config.consume_fuel(true);
        let other = Engine::new(&config).unwrap();
        assert_eq!(open(sealed(&other), &engine, &KEY), Err(Refusal::Settings));
        let mut older = sealed(&engine);
        older.truncate(older.len() - mac::SIZE);
        let at = older.len() - UNCODED + MAGIC.len();
        older[at..at + 6].copy_from_slice(b"0.0.1\0");
        let code = mac(&KEY, &older);
        older.extend_from_slice(&code);
        assert_eq!(
            open(older, &engine, &KEY),
            Err(Refusal::Version("0.0.1".into()))
        );
    }
}
