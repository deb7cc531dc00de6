//! Folders: reading them while they change, removing them whole.

use std::collections::BTreeSet;
use std::fs;

#[test]
fn all_of_many() {
    fs::create_dir("many").expect("made");
    let all: BTreeSet<String> = (0..500).map(|n| format!("file number {n}")).collect();
    for name in &all {
        fs::write(format!("many/{name}"), "").expect("made");
    }
    let found: BTreeSet<String> = fs::read_dir("many")
        .expect("a folder")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("text")
        })
        .collect();
    assert_eq!(found, all);
}

#[test]
fn removing_while_reading() {
    fs::create_dir("many").expect("made");
    for n in 0..200 {
        fs::write(format!("many/{n}"), "").expect("made");
    }
    for entry in fs::read_dir("many").expect("a folder") {
        fs::remove_file(entry.expect("an entry").path()).expect("removed");
    }
    assert_eq!(fs::read_dir("many").expect("a folder").count(), 0);
    fs::remove_dir("many").expect("it is empty");
}

#[test]
fn types_of_entries() {
    fs::create_dir("dir").expect("made");
    for entry in fs::read_dir(".").expect("a folder") {
        let entry = entry.expect("an entry");
        let kind = entry.file_type().expect("a type");
        let is_dir = entry.file_name() == "dir";
        assert_eq!(
            (kind.is_dir(), kind.is_symlink()),
            (is_dir, !is_dir),
            "{entry:?}"
        );
    }
}

#[test]
fn a_tree_goes_and_what_its_links_lead_to_stays() {
    fs::create_dir_all("tree/a/b").expect("made");
    fs::write("kept", "text").expect("made");
    fs::write("tree/a/file", "").expect("made");
    fs::rename("loop", "tree/a/b/loop").expect("moved");
    fs::rename("out-dir", "tree/out-dir").expect("moved");
    fs::remove_dir_all("tree").expect("removed");
    assert!(!fs::exists("tree").expect("known"));
    assert_eq!(fs::read_to_string("kept").expect("read"), "text");
}

#[test]
fn the_current_one() {
    fs::create_dir_all("a/b").expect("made");
    std::env::set_current_dir("a").expect("it is there");
    fs::write("b/file", "text").expect("made");
    std::env::set_current_dir("b").expect("it is there");
    assert_eq!(fs::read_to_string("file").expect("read"), "text");
    std::env::set_current_dir("..").expect("it is there");
    assert!(fs::exists("b/file").expect("known"));
    assert_eq!(crate::errno(std::env::set_current_dir("none")), Some(44));
}
