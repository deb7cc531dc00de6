//! The entries of the cache: an entry that was changed is none, and no list of a C file's headers is read wrongly.

use super::super::cache::{self, Key};
use super::super::source::inputs::Inputs;
use super::Target;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::{Duration, SystemTime};

const KEY: Key = Key([7; 32]);
const CONTENTS: &[u8] = b"\0asm\x01\0\0\0[]\x02\0\0\0\0\0\0\0";

fn check(file: &File, input: &[u8]) -> String {
    file.write_all_at(input, 0).unwrap();
    file.set_len(input.len() as u64).unwrap();
    let entry = match cache::sealed(file, &KEY) {
        Ok(contents) => {
            assert_eq!(contents, CONTENTS, "a changed entry is used");
            "whole".into()
        }
        Err(refusal) => refusal.to_string(),
    };
    let module = Inputs::unchanged(input);
    assert!(module.is_none_or(|module| input.starts_with(module)));
    let later = SystemTime::now() + Duration::from_secs(9);
    let inputs = Inputs::of_rule(input, Path::new("x.c"), later);
    let again = inputs.as_ref().map(|inputs| inputs.with(b"module"));
    if let Some(entry) = &again {
        // Unless a name is no UTF-8, and then the entry is one that is not used.
        assert!([None, Some(&b"module"[..])].contains(&Inputs::unchanged(entry)));
    }
    format!("{entry} {} {}", module.is_some(), again.is_some())
}

#[test]
fn cache() {
    let folder = tempfile::tempdir().unwrap();
    cache::put(folder.path(), "seed", &KEY, CONTENTS).unwrap();
    let entry = fs::read(folder.path().join("seed")).unwrap();
    let file = tempfile::tempfile_in(folder.path()).unwrap();
    assert_eq!(check(&file, &entry), "whole false false");
    let seeds = [
        &entry[..],
        CONTENTS,
        b"m[{\"path\":\"/\",\"stamp\":{\"inode\":1,\"size\":2,\"modified\":[3,4],\"changed\":[5,6]}}]\x55\0\0\0\0\0\0\0",
        b"x.wasm: x.c \\\n  /dev/null /etc/pass\\ wd $$x \\#\n",
    ];
    Target {
        name: "cache",
        seeds: seeds.map(Vec::from).to_vec(),
        found: &[],
        words: &[
            b"wasicc1\n",
            b"[]",
            b": ",
            b"\\\n",
            b"$$",
            b"\\ ",
            b"/dev/null",
            b"\"path\":",
            b"\x7fELF",
            &KEY.0,
        ],
        smoke: 5_000,
        check: &|input| check(&file, input),
    }
    .run();
}
