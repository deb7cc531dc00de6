//! Numbers as modules have them (LEB128).

/// Appends a number without a sign.
pub fn unsigned(to: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

/// Appends a number with a sign.
pub fn signed(to: &mut Vec<u8>, mut value: i32) {
    while !(-0x40..0x40).contains(&value) {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8 & 0x7f);
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::BinaryReader;

    #[test]
    fn read_back() {
        for value in [0, 1, -1, 63, 64, -64, -65, 8191, 8192, i32::MAX, i32::MIN] {
            let mut bytes = Vec::new();
            signed(&mut bytes, value);
            assert_eq!(BinaryReader::new(&bytes, 0).read_var_i32().unwrap(), value);
            bytes.clear();
            let value = value.unsigned_abs();
            unsigned(&mut bytes, value as usize);
            assert_eq!(BinaryReader::new(&bytes, 0).read_var_u32().unwrap(), value);
        }
    }
}
