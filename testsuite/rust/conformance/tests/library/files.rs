//! Files: positions, times, sizes, names.

use std::fs::{self, File, OpenOptions};
use std::io::{IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};

#[test]
fn positions() {
    let mut file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open("file")
        .expect("made");
    file.write_all(b"0123456789").expect("written");
    assert_eq!(file.stream_position().expect("a position"), 10);
    assert_eq!(file.seek(SeekFrom::Start(4)).expect("moved"), 4);
    assert_eq!(file.seek(SeekFrom::Current(-2)).expect("moved"), 2);
    assert_eq!(file.seek(SeekFrom::End(-1)).expect("moved"), 9);
    assert_eq!(crate::errno(file.seek(SeekFrom::Current(-100))), Some(28));
    let mut rest = String::new();
    file.read_to_string(&mut rest).expect("read");
    assert_eq!(rest, "9");
}

#[test]
fn vectors() {
    let mut file = File::create("file").expect("made");
    let parts = [IoSlice::new(b"ab"), IoSlice::new(b""), IoSlice::new(b"cde")];
    let written = file.write_vectored(&parts).expect("written");
    assert_eq!(fs::read("file").expect("read"), &b"abcde"[..written]);
    fs::write("file", "abcde").expect("written");
    let (mut one, mut two) = ([0; 2], [0; 8]);
    let mut parts = [IoSliceMut::new(&mut one), IoSliceMut::new(&mut two)];
    let read = File::open("file")
        .expect("opened")
        .read_vectored(&mut parts);
    assert!((2..=5).contains(&read.expect("read")));
    assert_eq!(&one, b"ab");
}

#[test]
fn appending_and_cutting() {
    fs::write("file", "one").expect("written");
    let mut file = OpenOptions::new()
        .append(true)
        .open("file")
        .expect("opened");
    file.write_all(b"two").expect("written");
    file.set_len(4).expect("cut");
    file.write_all(b"!").expect("written");
    file.sync_all().expect("synced");
    file.sync_data().expect("synced");
    assert_eq!(fs::read("file").expect("read"), b"onet!");
}

#[test]
fn a_second_name() {
    fs::write("file", "text").expect("written");
    fs::hard_link("file", "again").expect("linked");
    fs::remove_file("file").expect("removed");
    assert_eq!(fs::read_to_string("again").expect("read"), "text");
    fs::rename("again", "/other/moved").expect("renamed");
    assert_eq!(fs::read_to_string("/other/moved").expect("read"), "text");
}

#[test]
fn an_open_file_without_a_name() {
    let mut file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open("file")
        .expect("made");
    fs::remove_file("file").expect("removed");
    file.write_all(b"text").expect("written");
    file.rewind().expect("moved");
    let mut text = String::new();
    file.read_to_string(&mut text).expect("read");
    assert_eq!(text, "text");
}

#[test]
fn a_descriptor_for_two() {
    let mut one = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open("file")
        .expect("made");
    one.write_all(b"text").expect("written");
    // Rust's library does it with fcntl, which WASI has no way for: it works, or says that it cannot.
    match one.try_clone() {
        Ok(mut two) => {
            two.rewind().expect("moved");
            let mut text = String::new();
            one.read_to_string(&mut text).expect("read");
            assert_eq!(text, "text", "the position is one for both");
        }
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::Unsupported),
    }
}

#[test]
fn what_is_known_of_a_file() {
    fs::write("file", "text").expect("written");
    let file = fs::metadata("file").expect("known");
    assert!(file.is_file() && !file.is_dir() && !file.is_symlink());
    assert_eq!(file.len(), 4);
    let link = fs::symlink_metadata("out").expect("known");
    assert!(link.is_symlink());
    assert!(fs::metadata(".").expect("known").is_dir());
}
