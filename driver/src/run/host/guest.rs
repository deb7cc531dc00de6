//! The program's memory, with every access checked against its bounds.

use super::errno::Errno;
use std::ops::Range;

/// The linear memory. Pointers and lengths are as the program passes them.
pub struct Guest<'a>(pub &'a mut [u8]);

impl Guest<'_> {
    /// The bytes of `len` at `at`.
    pub fn slice(&self, at: i32, len: u32) -> Result<&[u8], Errno> {
        self.0.get(range(at, len)).ok_or(Errno::FAULT)
    }

    /// The bytes of `len` at `at`, to be written.
    pub fn slice_mut(&mut self, at: i32, len: u32) -> Result<&mut [u8], Errno> {
        self.0.get_mut(range(at, len)).ok_or(Errno::FAULT)
    }

    /// Copies `bytes` to `at`.
    pub fn put(&mut self, at: i32, bytes: &[u8]) -> Result<(), Errno> {
        let len = u32::try_from(bytes.len()).map_err(|_| Errno::FAULT)?;
        self.slice_mut(at, len)?.copy_from_slice(bytes);
        Ok(())
    }

    pub fn put_u32(&mut self, at: i32, value: u32) -> Result<(), Errno> {
        self.put(at, &value.to_le_bytes())
    }

    pub fn put_u64(&mut self, at: i32, value: u64) -> Result<(), Errno> {
        self.put(at, &value.to_le_bytes())
    }

    pub fn array<const N: usize>(&self, at: i32) -> Result<[u8; N], Errno> {
        let bytes = self.slice(at, N as u32)?;
        bytes.try_into().map_err(|_| Errno::FAULT)
    }

    pub fn u32(&self, at: i32) -> Result<u32, Errno> {
        self.array(at).map(u32::from_le_bytes)
    }

    /// The buffers of an array of `iovec`s, each within the memory.
    pub fn vectors(&self, at: i32, count: i32) -> Result<Vec<Range<usize>>, Errno> {
        // The host's writev takes 1024; a longer array is a wrong count.
        if !(0..=1024).contains(&count) {
            return Err(Errno::INVAL);
        }
        let vector = |i: i32| {
            let at = at.wrapping_add(i * 8);
            let found = range(self.u32(at)? as i32, self.u32(at.wrapping_add(4))?);
            self.0.get(found.clone()).map(|_| found).ok_or(Errno::FAULT)
        };
        (0..count).map(vector).collect()
    }
}

fn range(at: i32, len: u32) -> Range<usize> {
    let start = at as u32 as usize;
    start..start + len as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds() {
        let mut memory = [0; 16];
        let mut guest = Guest(&mut memory);
        assert_eq!(guest.put_u32(12, 7), Ok(()));
        assert_eq!(guest.u32(12), Ok(7));
        assert_eq!(guest.put_u32(13, 7), Err(Errno::FAULT));
        assert_eq!(guest.put_u32(-1, 7), Err(Errno::FAULT));
        assert_eq!(guest.slice(16, 0), Ok(&[][..]));
        assert_eq!(guest.slice(0, u32::MAX), Err(Errno::FAULT));
    }

    #[test]
    fn vectors_are_checked() {
        let mut memory = [0; 32];
        let mut guest = Guest(&mut memory);
        guest.put_u32(0, 16).unwrap();
        guest.put_u32(4, 16).unwrap();
        guest.put_u32(8, 16).unwrap();
        guest.put_u32(12, 17).unwrap();
        assert_eq!(guest.vectors(0, 1), Ok(vec![16..32]));
        assert_eq!(guest.vectors(0, 2), Err(Errno::FAULT));
        assert_eq!(guest.vectors(0, -1), Err(Errno::INVAL));
        assert_eq!(guest.vectors(24, 2), Err(Errno::FAULT));
    }
}
