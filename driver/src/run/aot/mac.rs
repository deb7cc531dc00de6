//! HMAC-SHA-256 (RFC 2104).

use sha2::{Digest, Sha256};

/// The length of a key and of a code, in bytes.
pub const SIZE: usize = 32;

const BLOCK: usize = 64;

/// The code of `message` under `key`.
pub fn mac(key: &[u8; SIZE], message: &[u8]) -> [u8; SIZE] {
    let pad = |byte: u8| {
        let mut block = [byte; BLOCK];
        for (at, key) in block.iter_mut().zip(key) {
            *at ^= key;
        }
        block
    };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(message);
    let outer = Sha256::new().chain_update(pad(0x5c));
    outer.chain_update(inner.finalize()).finalize().into()
}

/// Whether two codes are the same, in a time that does not tell where they differ.
pub fn same(one: &[u8; SIZE], other: &[u8; SIZE]) -> bool {
    let differences = one.iter().zip(other).map(|(a, b)| a ^ b);
    differences.fold(0, |all, next| all | next) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_vectors() {
        // RFC 4231, test cases 1 and 2; a short key is one that ends in zeros.
        let code = |key: &[u8], message: &[u8]| {
            let mut whole = [0; SIZE];
            whole[..key.len()].copy_from_slice(key);
            let hex = |byte: &u8| format!("{byte:02x}");
            mac(&whole, message).iter().map(hex).collect::<String>()
        };
        assert_eq!(
            code(&[0x0b; 20], b"Hi There"),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
        assert_eq!(
            code(b"Jefe", b"what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn comparison() {
        let mut other = [7; SIZE];
        assert!(same(&[7; SIZE], &other));
        other[31] ^= 128;
        assert!(!same(&[7; SIZE], &other));
    }
}
