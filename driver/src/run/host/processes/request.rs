//! What the program asks for, as libc writes it: words of 32 bits, the first of which says what follows
//! (`libc-bottom/process/runner.h` has the same numbers).

use crate::run::host::errno::Errno;
use crate::run::host::guest::Guest;
use std::ffi::{CString, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

const GRANTED: u32 = 1;
const START: u32 = 2;
const WAIT: u32 = 3;
const KILL: u32 = 4;
const GROUP: u32 = 5;
const PIPE: u32 = 6;
const DEVICE: u32 = 7;
const MEMORY: u32 = 8;

/// Where the answer begins, in words.
pub const RESULT: i32 = 24;

/// The flags of a start: the child's group is set, it leads a session, it takes the program's place, the keys that
/// interrupt are its own until it is waited for.
const SET_GROUP: u32 = 1;
const SET_SESSION: u32 = 2;
const REPLACE: u32 = 4;
const INTERRUPTS: u32 = 8;

/// The flags of a wait: the child stays to be waited for, and the keys that interrupt are the program's again.
const KEEP: u32 = 1;
const RESTORE: u32 = 2;

/// How much argv and envp may have together, as Linux has it for a stack of 8 MiB.
const MOST: usize = 2 << 20;

/// A question.
pub enum Request {
    /// Whether there can be children at all.
    Granted,
    Start(Box<Start>),
    Wait(Wait),
    Kill {
        pid: i32,
        signal: i32,
    },
    Group {
        pid: i32,
        group: i32,
    },
    Pipe(Pipe),
    Device(Device),
    /// A file that is in memory alone.
    Memory,
}

/// A file or directory: in a granted directory, whose descriptor is known, or by its name as the program has it.
pub struct Place {
    pub directory: i32,
    pub inner: PathBuf,
    pub whole: PathBuf,
}

/// A program to start.
pub struct Start {
    pub program: Place,
    pub working_directory: Place,
    pub arguments: Vec<CString>,
    pub environment: Vec<CString>,
    /// The child's number and the program's, as its host knows it.
    pub files: Vec<(i32, i32)>,
    pub group: i32,
    /// Signals as bits: n-1 is signal n. Those that the child has blocked, that it ignores, that it does not ignore.
    pub blocked: u64,
    pub ignored: u64,
    pub defaults: u64,
    flags: u32,
}

/// For which child to wait, and how, as `wait4`.
pub struct Wait {
    pub pid: i32,
    pub options: i32,
    /// It can be waited for again.
    pub keep: bool,
    /// The wait of `system()` ends here.
    pub interrupts: bool,
}

pub struct Pipe {
    pub nonblocking: bool,
}

/// A device of /dev that is libc's own for the program.
pub struct Device {
    pub name: PathBuf,
    pub reads: bool,
    pub writes: bool,
}

/// The address of word `n` at `at`.
pub fn words(at: i32, n: i32) -> i32 {
    at.wrapping_add(4 * n)
}

impl Request {
    /// The question at `at`.
    pub fn read(guest: &Guest, at: i32) -> Result<Self, Errno> {
        let word = |n| guest.u32(words(at, n));
        let number = |n| word(n).map(u32::cast_signed);
        Ok(match word(0)? {
            GRANTED => Request::Granted,
            START => Request::Start(Box::new(Start::read(guest, at)?)),
            WAIT => Request::Wait(Wait {
                pid: number(2)?,
                options: number(3)?,
                keep: word(4)? & KEEP != 0,
                interrupts: word(4)? & RESTORE != 0,
            }),
            KILL => Request::Kill {
                pid: number(2)?,
                signal: number(3)?,
            },
            GROUP => Request::Group {
                pid: number(2)?,
                group: number(3)?,
            },
            PIPE => Request::Pipe(Pipe {
                nonblocking: word(2)? != 0,
            }),
            DEVICE => Request::Device(Device {
                name: path(guest, number(2)?, word(3)?)?,
                reads: word(4)? & 1 != 0,
                writes: word(4)? & 2 != 0,
            }),
            MEMORY => Request::Memory,
            _ => return Err(Errno::INVAL),
        })
    }
}

impl Start {
    fn read(guest: &Guest, at: i32) -> Result<Self, Errno> {
        let word = |n| guest.u32(words(at, n));
        let number = |n| word(n).map(u32::cast_signed);
        let signals =
            |n| -> Result<u64, Errno> { Ok(u64::from(word(n)?) | u64::from(word(n + 1)?) << 32) };
        let mut left = MOST;
        Ok(Start {
            program: Place::read(guest, at, 2)?,
            working_directory: Place::read(guest, at, 7)?,
            arguments: strings(guest, number(12)?, &mut left)?,
            environment: strings(guest, number(13)?, &mut left)?,
            files: files(guest, number(14)?, word(15)?)?,
            flags: word(16)?,
            group: number(17)?,
            blocked: signals(18)?,
            ignored: signals(20)?,
            defaults: signals(22)?,
        })
    }

    /// The group that the child is to be in; 0 is its own.
    pub fn group(&self) -> Option<i32> {
        (self.flags & SET_GROUP != 0).then_some(self.group)
    }

    /// Whether the child leads a session.
    pub fn session(&self) -> bool {
        self.flags & SET_SESSION != 0
    }

    /// Whether the program ends with it: exec.
    pub fn replaces(&self) -> bool {
        self.flags & REPLACE != 0
    }

    /// Whether the keys that interrupt are the child's alone: system().
    pub fn interrupts(&self) -> bool {
        self.flags & INTERRUPTS != 0
    }

    /// The program's name for a message.
    pub fn shown(&self) -> String {
        let whole = self.program.whole.to_string_lossy();
        whole.chars().filter(|c| !c.is_control()).collect()
    }
}

impl Place {
    /// Five words from word `n` on.
    fn read(guest: &Guest, at: i32, n: i32) -> Result<Self, Errno> {
        let word = |n| guest.u32(words(at, n));
        let number = |n| word(n).map(u32::cast_signed);
        Ok(Place {
            directory: number(n)?,
            inner: path(guest, number(n + 1)?, word(n + 2)?)?,
            whole: path(guest, number(n + 3)?, word(n + 4)?)?,
        })
    }
}

fn path(guest: &Guest, at: i32, length: u32) -> Result<PathBuf, Errno> {
    let bytes = guest.slice(at, length)?;
    if bytes.contains(&0) {
        return Err(Errno::INVAL);
    }
    Ok(OsStr::from_bytes(bytes).into())
}

/// The strings of an array that ends with a null pointer. `left` is how many bytes they may have.
fn strings(guest: &Guest, mut at: i32, left: &mut usize) -> Result<Vec<CString>, Errno> {
    let mut strings = Vec::new();
    if at == 0 {
        return Ok(strings);
    }
    loop {
        let string = guest.u32(at)?;
        if string == 0 {
            return Ok(strings);
        }
        let rest = guest.0.get(string as usize..).ok_or(Errno::FAULT)?;
        let end = rest.iter().take(*left).position(|&b| b == 0);
        let Some(end) = end else {
            return Err(if rest.len() < *left {
                Errno::FAULT
            } else {
                Errno::TOOBIG
            });
        };
        *left = left.saturating_sub(end + 9);
        strings.push(CString::new(&rest[..end]).map_err(|_| Errno::INVAL)?);
        at = at.wrapping_add(4);
    }
}

/// Pairs of a child's number and one of the program's.
fn files(guest: &Guest, at: i32, count: u32) -> Result<Vec<(i32, i32)>, Errno> {
    let bytes = guest.slice(at, count.checked_mul(8).ok_or(Errno::FAULT)?)?;
    let (pairs, _) = bytes.as_chunks::<8>();
    let number = |b: &[u8]| b.iter().rev().fold(0, |n, &b| n << 8 | i32::from(b));
    Ok(pairs
        .iter()
        .map(|pair| (number(&pair[..4]), number(&pair[4..])))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory(words: &[u32]) -> Vec<u8> {
        let mut bytes = words
            .iter()
            .flat_map(|w| w.to_le_bytes())
            .collect::<Vec<_>>();
        bytes.resize(256, 0);
        bytes
    }

    #[test]
    fn strings_are_read_within_bounds() {
        let mut bytes = memory(&[0, 20, 23, 0]);
        bytes[20..26].copy_from_slice(b"ab\0c\0d");
        let read = |bytes: &mut [u8], most| strings(&Guest(bytes), 4, &mut { most });
        assert_eq!(read(&mut bytes, 99), Ok(vec![c"ab".into(), c"c".into()]));
        assert_eq!(read(&mut bytes, 2), Err(Errno::TOOBIG));
        bytes[20..].fill(1);
        assert_eq!(read(&mut bytes, 999), Err(Errno::FAULT));
        assert_eq!(strings(&Guest(&mut bytes), 4, &mut 0), Err(Errno::TOOBIG));
        assert_eq!(strings(&Guest(&mut bytes), 0, &mut 9), Ok(vec![]));
    }

    #[test]
    fn pairs_of_files() {
        let mut bytes = memory(&[1, -0x10001i32 as u32, 0, 5]);
        let guest = Guest(&mut bytes);
        assert_eq!(files(&guest, 0, 2), Ok(vec![(1, -0x10001), (0, 5)]));
        assert_eq!(files(&guest, 0, 33), Err(Errno::FAULT));
        assert_eq!(files(&guest, 0, u32::MAX), Err(Errno::FAULT));
    }

    #[test]
    fn what_nobody_knows_is_refused() {
        for first in [0, 9, u32::MAX] {
            let mut bytes = memory(&[first]);
            assert!(matches!(
                Request::read(&Guest(&mut bytes), 0),
                Err(Errno::INVAL)
            ));
        }
        let mut bytes = memory(&[2, 0, 0, 240, 99]);
        assert!(matches!(
            Request::read(&Guest(&mut bytes), 0),
            Err(Errno::FAULT)
        ));
    }
}
