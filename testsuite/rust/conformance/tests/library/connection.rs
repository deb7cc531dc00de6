//! A listening socket that the program was started with, by Rust's library. The peer is the harness.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener};
use std::os::fd::FromRawFd;

use conformance::place::{BYE, HELLO, LISTENER};

#[test]
fn accepts_reads_and_writes() {
    // SAFETY: the descriptor is open, and nobody else's.
    let listener = unsafe { TcpListener::from_raw_fd(LISTENER as i32) };
    let (mut stream, _) = listener.accept().expect("a connection");
    let mut hello = [0; HELLO.len()];
    stream.read_exact(&mut hello).expect("the first word");
    assert_eq!(&hello, HELLO);
    stream.write_all(b"there and back").expect("written");
    stream.shutdown(Shutdown::Write).expect("the end");
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).expect("the rest");
    assert_eq!(rest, [&b"there and back"[..], BYE].concat());
    listener.set_nonblocking(true).expect("it need not wait");
    let nobody = listener.accept().expect_err("nobody comes");
    assert_eq!(nobody.kind(), ErrorKind::WouldBlock);
}

#[test]
fn folders_are_found_behind_it() {
    assert_eq!(std::fs::read("/ro/file").expect("a file"), b"read me\n");
}
