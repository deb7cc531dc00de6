//! `args_*` and `environ_*`: arrays of strings, as bytes: they need not be UTF-8.

use super::errno::Errno;
use super::guest::Guest;

/// `args_sizes_get` and `environ_sizes_get`: the number of strings and their bytes, each with its NUL.
pub fn sizes(strings: &[Vec<u8>], guest: &mut Guest, count: i32, size: i32) -> Result<(), Errno> {
    let bytes = strings.iter().map(|s| s.len() + 1).sum::<usize>();
    guest.put_u32(
        count,
        u32::try_from(strings.len()).map_err(|_| Errno::OVERFLOW)?,
    )?;
    guest.put_u32(size, u32::try_from(bytes).map_err(|_| Errno::OVERFLOW)?)
}

/// `args_get` and `environ_get`: the strings at `buffer`, their addresses at `pointers`.
pub fn get(
    strings: &[Vec<u8>],
    guest: &mut Guest,
    pointers: i32,
    buffer: i32,
) -> Result<(), Errno> {
    let (mut pointer, mut at) = (pointers, buffer);
    for string in strings {
        guest.put_u32(pointer, at as u32)?;
        guest.put(at, string)?;
        at = at.wrapping_add(string.len() as i32);
        guest.put(at, &[0])?;
        at = at.wrapping_add(1);
        pointer = pointer.wrapping_add(4);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout() {
        let mut memory = [0xee; 24];
        let strings = [b"a".to_vec(), b"\xff=".to_vec()];
        get(&strings, &mut Guest(&mut memory), 0, 16).unwrap();
        assert_eq!(memory[..8], [16, 0, 0, 0, 18, 0, 0, 0]);
        assert_eq!(&memory[16..21], b"a\0\xff=\0");
        sizes(&strings, &mut Guest(&mut memory), 0, 4).unwrap();
        assert_eq!(memory[..8], [2, 0, 0, 0, 5, 0, 0, 0]);
        assert_eq!(
            get(&strings, &mut Guest(&mut memory), 0, 22),
            Err(Errno::FAULT)
        );
    }
}
