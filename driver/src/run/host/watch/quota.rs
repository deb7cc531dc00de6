//! `--max-files` and `--max-output`: bounds on what calls do.

use super::Call;
use crate::run::host::errno::Errno;
use crate::run::host::guest::Guest;
use crate::run::limits::Exceeded;

/// The bounds, and what is left of them.
#[derive(Debug, Default)]
pub struct Quota {
    files: Option<usize>,
    output: Option<Output>,
}

#[derive(Debug)]
struct Output {
    limit: u64,
    left: u64,
    /// The current call wants to write more than is left: the lengths of its buffers, which are cut.
    cut: Option<Vec<u32>>,
}

/// What is to become of a call.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    Serve,
    /// It fails, unserved.
    Refuse(Errno),
    /// The program ends.
    End(Exceeded),
}

impl Quota {
    /// At most `files` descriptors, at most `output` bytes written.
    pub fn new(files: Option<usize>, output: Option<u64>) -> Self {
        let output = output.map(|limit| Output {
            limit,
            left: limit,
            cut: None,
        });
        Quota { files, output }
    }

    /// Judges a call of a program with `open` descriptors. A write is cut to what is left; the program will see no
    /// trace of that, for it ends after it.
    pub fn enter(&mut self, call: &Call, guest: &mut Guest, open: usize) -> Verdict {
        match (call.name, &mut self.output) {
            ("path_open" | "sock_accept", _) if self.files.is_some_and(|most| open >= most) => {
                Verdict::Refuse(Errno::MFILE)
            }
            ("fd_write" | "fd_pwrite" | "sock_send", Some(output)) => {
                let Ok(vectors) = guest.vectors(call.word(1), call.word(2)) else {
                    // The call itself says what is wrong with them.
                    return Verdict::Serve;
                };
                let total: u64 = vectors.iter().map(|vector| vector.len() as u64).sum();
                if total <= output.left {
                    return Verdict::Serve;
                }
                if output.left == 0 {
                    return Verdict::End(output.exceeded());
                }
                let lengths: Vec<_> = vectors.iter().map(|vector| vector.len() as u32).collect();
                set_lengths(guest, call.word(1), &shortened(&lengths, output.left));
                output.cut = Some(lengths);
                Verdict::Serve
            }
            ("fd_allocate", Some(output)) if call.argument(2) as u64 > output.left => {
                Verdict::End(output.exceeded())
            }
            _ => Verdict::Serve,
        }
    }

    /// Counts what a call wrote. The limit, when it wanted more than that.
    pub fn leave(&mut self, call: &Call, guest: &mut Guest, errno: i32) -> Option<Exceeded> {
        let output = self.output.as_mut()?;
        let written = |result| guest.u32(call.word(result)).unwrap_or(0).into();
        let written = match call.name {
            "fd_write" => written(3),
            "fd_pwrite" | "sock_send" => written(4),
            "fd_allocate" => call.argument(2) as u64,
            _ => return None,
        };
        if errno == 0 {
            output.left = output.left.saturating_sub(written);
        }
        let lengths = output.cut.take()?;
        if errno == 0 {
            return Some(output.exceeded());
        }
        // Nothing was written: the program goes on with what it had.
        set_lengths(guest, call.word(1), &lengths);
        None
    }
}

impl Output {
    fn exceeded(&self) -> Exceeded {
        Exceeded::Output { limit: self.limit }
    }
}

/// The lengths of buffers that hold `left` bytes of those of `lengths`.
fn shortened(lengths: &[u32], mut left: u64) -> Vec<u32> {
    let one = |&wanted: &u32| {
        let granted = u64::from(wanted).min(left) as u32;
        left -= u64::from(granted);
        granted
    };
    lengths.iter().map(one).collect()
}

/// Sets the lengths of the iovecs at `at`, which were read before, so they are within the memory.
fn set_lengths(guest: &mut Guest, at: i32, lengths: &[u32]) {
    for (i, length) in (0..).zip(lengths) {
        let _ = guest.put_u32(at.wrapping_add(i * 8 + 4), *length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files() {
        let mut quota = Quota::new(Some(4), None);
        let mut memory = [];
        let guest = &mut Guest(&mut memory);
        let open = Call {
            name: "path_open",
            arguments: &[],
        };
        assert_eq!(quota.enter(&open, guest, 3), Verdict::Serve);
        assert_eq!(quota.enter(&open, guest, 4), Verdict::Refuse(Errno::MFILE));
    }

    #[test]
    fn output_is_cut_at_the_limit() {
        let mut memory = [0; 64];
        let mut guest = Guest(&mut memory);
        for (at, value) in [(0, 32), (4, 6), (8, 40), (12, 6), (16, 8)] {
            guest.put_u32(at, value).unwrap();
        }
        let mut quota = Quota::new(None, Some(10));
        let call = Call {
            name: "fd_write",
            arguments: &[1, 0, 2, 16],
        };
        assert_eq!(quota.enter(&call, &mut guest, 3), Verdict::Serve);
        assert_eq!((guest.u32(4), guest.u32(12)), (Ok(6), Ok(4)));
        // A call that failed leaves no trace.
        assert_eq!(quota.leave(&call, &mut guest, 6), None);
        assert_eq!((guest.u32(4), guest.u32(12)), (Ok(6), Ok(6)));
        assert_eq!(quota.enter(&call, &mut guest, 3), Verdict::Serve);
        guest.put_u32(16, 10).unwrap();
        let exceeded = Exceeded::Output { limit: 10 };
        assert_eq!(quota.leave(&call, &mut guest, 0), Some(exceeded));
        assert_eq!(quota.enter(&call, &mut guest, 3), Verdict::End(exceeded));
    }
}
