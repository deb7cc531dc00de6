//! The other end of a connection, for tests of sockets: connects once, says "hello", sends back what it gets, and at the
//! end of that says "bye" and goes.

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Between two tries to connect.
const PAUSE: Duration = Duration::from_millis(5);

/// A peer, which ends when this is dropped, at the latest.
pub struct Peer {
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Peer {
    /// Begins to knock at the socket `path`, which is to come.
    pub fn start(path: PathBuf) -> Peer {
        let over = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&over);
        let thread = thread::spawn(move || {
            while !stop.load(Ordering::SeqCst) {
                match UnixStream::connect(&path) {
                    // What goes wrong is what the test is about, and it sees it.
                    Ok(stream) => return drop(talk(stream)),
                    Err(_) => thread::sleep(PAUSE),
                }
            }
        });
        Peer {
            over,
            thread: Some(thread),
        }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn talk(mut stream: UnixStream) -> std::io::Result<()> {
    stream.write_all(b"hello")?;
    let mut bytes = [0; 4096];
    loop {
        match stream.read(&mut bytes)? {
            0 => break,
            got => stream.write_all(&bytes[..got])?,
        }
    }
    stream.write_all(b"bye")?;
    stream.shutdown(Shutdown::Both)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::net::UnixListener;

    #[test]
    fn it_echoes() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("s");
        let peer = Peer::start(path.clone());
        let listener = UnixListener::bind(path).expect("a socket");
        let (mut stream, _) = listener.accept().expect("the peer");
        stream.write_all(b"x").expect("sent");
        stream.shutdown(Shutdown::Write).expect("the end");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("the rest");
        assert_eq!(said, "helloxbye");
        drop(peer);
    }

    #[test]
    fn it_ends_where_nobody_listens() {
        drop(Peer::start("/nonexistent/socket".into()));
    }
}
