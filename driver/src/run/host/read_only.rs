//! Directories granted `:ro`. wasmtime-wasi refuses a change there with EPERM; POSIX has EROFS for it, and programs
//! that look for a place to write (a cache, a lock) tell the two apart.

use super::errno::Errno;

/// The descriptors of read-only directories: those granted so, and those opened below them.
#[derive(Debug, Default)]
pub struct ReadOnly {
    directories: Vec<i32>,
}

impl ReadOnly {
    /// The preopened descriptors `directories` are read-only.
    pub fn new(directories: Vec<i32>) -> Self {
        ReadOnly { directories }
    }

    /// The error number to give the program for `errno` from a call on `directories`.
    pub fn errno(&self, errno: i32, directories: &[i32]) -> i32 {
        let here = || directories.iter().any(|fd| self.directories.contains(fd));
        if errno == i32::from(Errno::PERM.0) && here() {
            i32::from(Errno::ROFS.0)
        } else {
            errno
        }
    }

    /// `opened` was opened below `directory`.
    pub fn open(&mut self, directory: i32, opened: i32) {
        if self.directories.contains(&directory) {
            self.directories.push(opened);
        }
    }

    /// `fd` was closed.
    pub fn close(&mut self, fd: i32) {
        self.directories.retain(|&known| known != fd);
    }

    /// `from` became `to`, whatever `to` was.
    pub fn renumber(&mut self, from: i32, to: i32) {
        if from != to {
            self.close(to);
            for fd in self.directories.iter_mut().filter(|fd| **fd == from) {
                *fd = to;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_below_a_read_only_directory() {
        let mut all = ReadOnly::new(vec![4]);
        assert_eq!(all.errno(63, &[3]), 63);
        assert_eq!(all.errno(63, &[3, 4]), 69);
        assert_eq!(all.errno(44, &[4]), 44);
        all.open(4, 7);
        all.open(3, 8);
        assert_eq!((all.errno(63, &[7]), all.errno(63, &[8])), (69, 63));
        all.renumber(7, 8);
        assert_eq!((all.errno(63, &[7]), all.errno(63, &[8])), (63, 69));
        all.close(8);
        assert_eq!(all.errno(63, &[8]), 63);
    }
}
