//! A pseudo-terminal for programs that ask what they are talking to, and
//! somebody who sits at it and types answers to what it shows.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;

use rustix::ioctl::{Getter, Setter, ioctl, opcode};
use rustix::termios::{Winsize, tcsetwinsize};

/// Linux's TIOCGPTN and TIOCSPTLCK: the number of a pseudo-terminal, and its lock.
const NUMBER: rustix::ioctl::Opcode = opcode::read::<u32>(b'T', 0x30);
const LOCK: rustix::ioctl::Opcode = opcode::write::<i32>(b'T', 0x31);

/// What a test wants of its terminal.
#[derive(Debug, Clone, PartialEq)]
pub struct Terminal {
    pub rows: u16,
    pub columns: u16,
    pub dialogue: Vec<Answer>,
}

/// Something to type.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What the terminal must show first, after what earlier answers waited for.
    pub prompt: String,
    /// The keys.
    pub keys: Vec<u8>,
}

/// An open pseudo-terminal: our side, and the program's.
pub struct Pair {
    pub master: File,
    pub slave: File,
}

impl Terminal {
    /// Opens a pseudo-terminal of this size.
    ///
    /// # Errors
    /// The system has none, or none left.
    pub fn open(&self) -> io::Result<Pair> {
        // O_NOCTTY: it is to be the terminal of the program, not of the harness.
        let no_ctty = rustix::fs::OFlags::NOCTTY.bits().cast_signed();
        let mut options = OpenOptions::new();
        options.read(true).write(true).custom_flags(no_ctty);
        let master = options.open("/dev/ptmx")?;
        // SAFETY: the opcodes are those of Linux for a number that is read and one that is written.
        let number = unsafe {
            ioctl(&master, Setter::<LOCK, i32>::new(0))?;
            ioctl(&master, Getter::<NUMBER, u32>::new())?
        };
        let slave = options.open(format!("/dev/pts/{number}"))?;
        let size = Winsize {
            ws_row: self.rows,
            ws_col: self.columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&slave, size)?;
        Ok(Pair { master, slave })
    }

    /// Types the answers and returns all that the terminal shows, until the
    /// last program at its other side is gone. Lines end in plain newlines.
    pub fn sit_at(&self, mut master: File) -> Vec<u8> {
        let mut shown = Vec::new();
        let mut read_to = 0;
        let mut answers = self.dialogue.iter().peekable();
        let mut chunk = [0; 4096];
        loop {
            while let Some(answer) = answers.peek()
                && let Some(at) = find(&shown[read_to..], answer.prompt.as_bytes())
            {
                read_to += at + answer.prompt.len();
                // A program that is gone does not read any more.
                let _ = master.write_all(&answer.keys);
                answers.next();
            }
            match master.read(&mut chunk) {
                // EIO is how Linux says that nobody has the other side open.
                Ok(0) | Err(_) => break,
                Ok(n) => shown.extend_from_slice(&chunk[..n]),
            }
        }
        plain_newlines(&shown)
    }
}

/// The keys of a typed text: `^C` is a control key, and Enter is hit at the
/// end unless that is one.
pub fn keys(text: &str) -> Vec<u8> {
    let mut keys = Vec::new();
    let mut rest = text.as_bytes();
    loop {
        match rest {
            [] => {
                keys.push(b'\r');
                return keys;
            }
            [b'^', name, tail @ ..] => {
                keys.push(name.to_ascii_uppercase() ^ 0x40);
                if tail.is_empty() {
                    return keys;
                }
                rest = tail;
            }
            [byte, tail @ ..] => {
                keys.push(*byte);
                rest = tail;
            }
        }
    }
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    if part.is_empty() {
        return Some(0);
    }
    text.windows(part.len()).position(|window| window == part)
}

fn plain_newlines(shown: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(shown.len());
    for (index, &byte) in shown.iter().enumerate() {
        if byte != b'\r' || shown.get(index + 1) != Some(&b'\n') {
            plain.push(byte);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_keys_and_enter() {
        assert_eq!(keys("yes"), b"yes\r");
        assert_eq!(keys("a^D"), b"a\x04");
        assert_eq!(keys("^c"), b"\x03");
        assert_eq!(keys("^Ax"), b"\x01x\r");
        assert_eq!(keys("x^"), b"x^\r");
        assert_eq!(keys(""), b"\r");
    }

    #[test]
    fn lines_end_plainly() {
        assert_eq!(plain_newlines(b"a\r\nb\rc\r"), b"a\nb\rc\r");
    }
}
