//! No name leads out of what was granted, whichever call it is given to.

use std::fs::{self, File};
use std::path::Path;

/// Names that lead out, and what the C library says of them: those that no grant holds are not there, those that
/// a grant holds are not permitted.
const NOENT: Option<i32> = Some(44);
const PERM: Option<i32> = Some(63);
const NOTCAPABLE: Option<i32> = Some(76);

#[track_caller]
fn shut<T: std::fmt::Debug>(done: std::io::Result<T>, path: &str) {
    let errno = crate::errno(done);
    assert!(
        [NOENT, PERM, NOTCAPABLE].contains(&errno),
        "{path}: {errno:?}"
    );
}

#[test]
fn every_way_out_is_shut() {
    fs::create_dir("dir").expect("made");
    for path in [
        "../outside/secret",
        "dir/../../outside/secret",
        "out",
        "out-dir/secret",
        "absolute",
        "/etc/passwd",
        "/outside/secret",
        "/ro/../outside/secret",
        "/../etc/passwd",
    ] {
        shut(fs::read(path), path);
        shut(File::options().write(true).open(path), path);
        shut(fs::metadata(path), path);
        shut(fs::canonicalize(path), path);
        shut(fs::copy(path, "got"), path);
    }
    assert!(!Path::new("got").exists());
}

#[test]
fn nothing_is_made_or_removed_outside() {
    fs::write("file", "").expect("made");
    shut(File::create("out-dir/new"), "a file");
    shut(fs::create_dir("out-dir/new"), "a folder");
    shut(fs::rename("file", "out-dir/new"), "another name");
    shut(fs::hard_link("file", "out-dir/new"), "a second name");
    shut(fs::remove_file("out-dir/secret"), "out-dir/secret");
    shut(fs::remove_dir("../outside"), "../outside");
    shut(fs::read_dir("out-dir").map(drop), "out-dir");
}

/// `.` is the root of what the program sees, and above a root is the root.
#[test]
fn above_the_root_is_the_root() {
    for (n, path) in [
        "../new",
        "/new",
        "/../../new",
        "/ro/../new",
        "/ro/dir/../../new",
    ]
    .iter()
    .enumerate()
    {
        fs::write(path, n.to_string()).expect("made");
        assert_eq!(fs::read_to_string("new").expect("read"), n.to_string());
    }
    let names = |path| fs::read_dir(path).expect("a folder").count();
    assert_eq!((names(".."), names("/"), names(".")), (5, 5, 5));
}

#[test]
fn what_is_granted_is_reached_from_everywhere() {
    fs::write("/other/file", "text").expect("made");
    assert_eq!(fs::read_to_string("/other/file").expect("read"), "text");
    assert_eq!(
        fs::read_to_string("/other/../other/./file").expect("read"),
        "text"
    );
    std::env::set_current_dir("/other").expect("it is there");
    assert_eq!(fs::read_to_string("file").expect("read"), "text");
    assert_eq!(fs::read_to_string("../ro/file").expect("read"), "read me\n");
    assert!(fs::symlink_metadata("../loop").is_ok());
}
