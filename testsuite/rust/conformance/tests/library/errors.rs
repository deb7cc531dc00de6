//! Errors by their numbers, as the C ABI has them.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};

use crate::errno;

const BADF: Option<i32> = Some(8);
const EXIST: Option<i32> = Some(20);
const INVAL: Option<i32> = Some(28);
const ISDIR: Option<i32> = Some(31);
const LOOP: Option<i32> = Some(32);
const NAMETOOLONG: Option<i32> = Some(37);
const NOENT: Option<i32> = Some(44);
const NOTDIR: Option<i32> = Some(54);
const NOTEMPTY: Option<i32> = Some(55);
const ROFS: Option<i32> = Some(69);

#[test]
fn nothing_there() {
    assert_eq!(errno(File::open("none")), NOENT);
    assert_eq!(errno(File::open("")), NOENT);
    assert_eq!(errno(File::create("none/file")), NOENT);
    assert_eq!(errno(fs::metadata("none")), NOENT);
    assert_eq!(errno(fs::remove_file("none")), NOENT);
    assert_eq!(errno(fs::remove_dir("none")), NOENT);
    assert_eq!(errno(fs::rename("none", "new")), NOENT);
    assert_eq!(errno(fs::hard_link("none", "new")), NOENT);
    assert_eq!(errno(fs::read_link("none")), NOENT);
    assert_eq!(errno(fs::canonicalize("none")), NOENT);
    assert_eq!(errno(fs::read_dir("none").map(drop)), NOENT);
}

#[test]
fn something_there() {
    File::create("file").expect("made");
    fs::create_dir("dir").expect("made");
    assert_eq!(errno(File::create_new("file")), EXIST);
    assert_eq!(errno(fs::create_dir("dir")), EXIST);
    assert_eq!(errno(fs::create_dir("file")), EXIST);
    assert_eq!(errno(fs::hard_link("file", "dir")), EXIST);
}

#[test]
fn of_another_kind() {
    File::create("file").expect("made");
    fs::create_dir("dir").expect("made");
    fs::write("dir/inner", "").expect("made");
    assert_eq!(errno(File::open("file/x")), NOTDIR);
    assert_eq!(errno(File::open("file/")), NOTDIR);
    assert_eq!(errno(fs::read_dir("file").map(drop)), NOTDIR);
    assert_eq!(errno(fs::remove_dir("file")), NOTDIR);
    assert_eq!(errno(fs::rename("dir", "file")), NOTDIR);
    assert_eq!(errno(fs::rename("file", "dir")), ISDIR);
    assert_eq!(errno(File::create("dir")), ISDIR);
    assert_eq!(errno(fs::read("dir")), ISDIR);
    assert_eq!(errno(fs::remove_file("dir")), ISDIR);
    assert_eq!(errno(fs::remove_dir("dir")), NOTEMPTY);
    assert_eq!(errno(fs::read_link("file")), INVAL);
    assert_eq!(errno(fs::rename("dir", "dir/below")), INVAL);
}

#[test]
fn links_without_end() {
    assert_eq!(errno(File::open("loop")), LOOP);
    assert_eq!(errno(fs::metadata("loop")), LOOP);
    assert_eq!(errno(fs::canonicalize("loop")), LOOP);
    assert!(fs::symlink_metadata("loop").is_ok());
}

#[test]
fn names_that_are_too_long() {
    let name = "n".repeat(256);
    assert_eq!(errno(File::create(&name)), NAMETOOLONG);
    assert_eq!(errno(fs::create_dir(&name)), NAMETOOLONG);
    assert_eq!(errno(fs::metadata(&name)), NAMETOOLONG);
    File::create("n".repeat(255)).expect("made");
}

#[test]
fn names_with_nul() {
    for path in ["nul\0", "\0", "file\0.txt"] {
        let error = File::create(path).expect_err("it must fail");
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    }
    assert_eq!(fs::read_dir(".").expect("a folder").count(), 4);
}

#[test]
fn a_folder_to_read_only() {
    assert_eq!(fs::read("/ro/file").expect("a file"), b"read me\n");
    assert_eq!(errno(File::create("/ro/new")), ROFS);
    assert_eq!(errno(OpenOptions::new().write(true).open("/ro/file")), ROFS);
    assert_eq!(
        errno(OpenOptions::new().append(true).open("/ro/file")),
        ROFS
    );
    assert_eq!(errno(fs::create_dir("/ro/new")), ROFS);
    assert_eq!(errno(fs::remove_file("/ro/file")), ROFS);
    assert_eq!(errno(fs::remove_dir("/ro/dir")), ROFS);
    assert_eq!(errno(fs::rename("/ro/file", "/ro/new")), ROFS);
    assert_eq!(errno(fs::hard_link("/ro/file", "/ro/new")), ROFS);
    assert_eq!(fs::read_dir("/ro").expect("a folder").count(), 2);
}

#[test]
fn a_descriptor_for_the_other_direction() {
    let mut file = File::create("file").expect("made");
    assert_eq!(errno(file.read(&mut [0; 4])), BADF);
    let mut file = File::open("file").expect("opened");
    assert_eq!(errno(file.write(b"x")), BADF);
    assert_eq!(errno(file.set_len(3)), INVAL);
}
