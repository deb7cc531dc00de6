//! The connection to the debugger: what is written is sent packet by packet, what is read comes to the inbox.

use super::session::Inbox;
use gdbstub::conn::Connection;
use std::io::{self, BufWriter, Read, Write};
use std::net::TcpStream;
use std::sync::mpsc::Sender;

/// The way to the debugger.
pub struct Wire(BufWriter<TcpStream>);

impl Wire {
    /// Over `stream`.
    pub fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Wire(BufWriter::new(stream)))
    }
}

impl Connection for Wire {
    type Error = io::Error;

    fn write(&mut self, byte: u8) -> io::Result<()> {
        self.0.write_all(&[byte])
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Puts what the debugger sends into the inbox, on a thread of its own.
pub fn forward(mut stream: TcpStream, inbox: Sender<Inbox>) -> io::Result<()> {
    let work = move || {
        let mut buffer = [0; 4096];
        loop {
            let news = match stream.read(&mut buffer) {
                Ok(0) | Err(_) => Inbox::Closed,
                Ok(count) => Inbox::Bytes(buffer[..count].to_vec()),
            };
            let closed = matches!(news, Inbox::Closed);
            if inbox.send(news).is_err() || closed {
                return;
            }
        }
    };
    std::thread::Builder::new().spawn(work).map(drop)
}
