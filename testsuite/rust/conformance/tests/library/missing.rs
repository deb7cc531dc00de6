//! What WASI preview 1 does not have: Rust's library says `Unsupported`, or that it failed, and goes on.

use std::io::ErrorKind;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::process::Command;
use std::thread;

#[test]
fn sockets() {
    let kind = |error: std::io::Error| error.kind();
    assert_eq!(
        TcpListener::bind("127.0.0.1:0").map_err(kind).err(),
        Some(ErrorKind::Unsupported)
    );
    assert_eq!(
        TcpStream::connect("127.0.0.1:9").map_err(kind).err(),
        Some(ErrorKind::Unsupported)
    );
    assert_eq!(
        UdpSocket::bind("127.0.0.1:0").map_err(kind).err(),
        Some(ErrorKind::Unsupported)
    );
}

#[test]
fn threads() {
    let done = thread::Builder::new().spawn(|| ());
    assert_eq!(
        done.map(drop).map_err(|e| e.kind()),
        Err(ErrorKind::Unsupported)
    );
    thread::yield_now();
}

#[test]
fn processes() {
    let done = Command::new("true").status();
    assert_eq!(done.map_err(|e| e.kind()), Err(ErrorKind::Unsupported));
}
