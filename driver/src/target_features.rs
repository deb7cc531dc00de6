//! The section `target_features` of the tool conventions, in which objects and programs say what they use of
//! WebAssembly.

use wasmparser::BinaryReader;

/// The section's name.
pub const SECTION: &str = "target_features";

/// The features in the section's bytes: a vector of a prefix and a name.
pub fn read(bytes: &[u8]) -> Option<Vec<&str>> {
    let mut reader = BinaryReader::new(bytes, 0);
    let count = reader.read_var_u32().ok()?;
    let mut all = Vec::new();
    for _ in 0..count {
        let prefix = reader.read_u8().ok()?;
        let name = reader.read_string().ok()?;
        // `-` says that it must not be used.
        if prefix != b'-' {
            all.push(name);
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_read() {
        let bytes = b"\x03+\x04atom-\x03old+\x01x";
        assert_eq!(read(bytes), Some(vec!["atom", "x"]));
        assert_eq!(read(b"\x02+\x04atom"), None);
    }
}
