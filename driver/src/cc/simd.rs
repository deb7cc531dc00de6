//! Which of libc's two builds a link takes.
//!
//! The flags say it. Where a command only links and they do not, the objects do: those that wasicc compiled declare
//! SIMD unless it was switched off for them, those of other compilers (rustc's, say) only if it was switched on.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use wasmparser::{Parser, Payload};

use super::options::Options;
use super::word::Word;
use crate::target_features;

/// The feature's name in objects.
const FEATURE: &str = "simd128";

/// How a module or object begins; bitcode and archives begin otherwise.
const WASM: &[u8] = b"\0asm";

/// Whether the link is to have the libc with SIMD.
pub fn in_libc(options: &Options, words: &[Word]) -> bool {
    if let Some(simd) = options.simd.or(options.cpu_simd) {
        return simd;
    }
    if options.has_source() {
        return true;
    }
    let mut objects = words
        .iter()
        .filter(|word| word.is_input())
        .filter_map(|word| declares(Path::new(&word.typed[0])))
        .peekable();
    // With nothing but archives there is nothing to see.
    objects.peek().is_none() || objects.any(|declared| declared)
}

/// Whether the file is an object that declares SIMD; none, if it is no object.
fn declares(path: &Path) -> Option<bool> {
    // What cannot be read is the linker's to complain of. Archives are not read whole.
    let mut file = File::open(path).ok()?;
    let mut object = vec![0; WASM.len()];
    file.read_exact(&mut object).ok()?;
    if object != WASM {
        return None;
    }
    file.read_to_end(&mut object).ok()?;
    Some(object_declares(&object))
}

fn object_declares(object: &[u8]) -> bool {
    let sections = Parser::new(0).parse_all(object).map_while(Result::ok);
    let mut features = sections.filter_map(|section| match section {
        Payload::CustomSection(section) if section.name() == target_features::SECTION => {
            target_features::read(section.data())
        }
        _ => None,
    });
    features.any(|names| names.contains(&FEATURE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_say_it() {
        let object = |prefix: u8| {
            let mut object = b"\0asm\x01\0\0\0\0\x1a\x0ftarget_features\x01".to_vec();
            object.push(prefix);
            object.extend(b"\x07simd128");
            object
        };
        assert!(object_declares(&object(b'+')));
        assert!(!object_declares(&object(b'-')));
        assert!(!object_declares(b"\0asm\x01\0\0\0"));
        assert!(!object_declares(b"\0asm\x01\0\0\0\0\x7f"));
    }

    #[test]
    fn other_files_say_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        for content in [&b"!<arch>\n"[..], b"BC\xc0\xde", b"\0a"] {
            std::fs::write(&path, content).unwrap();
            assert_eq!(declares(&path), None);
        }
        std::fs::write(&path, b"\0asm\x01\0\0\0").unwrap();
        assert_eq!(declares(&path), Some(false));
        assert_eq!(declares(&dir.path().join("none")), None);
    }
}
