//! The address of a memory fault. The engine tells it in words only.

use wasmtime::Error;

/// An access out of the memory's bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    pub address: u64,
    pub memory: u64,
}

/// The fault that `error` tells of.
pub fn fault(error: &Error) -> Option<Fault> {
    error.chain().find_map(|cause| parse(&cause.to_string()))
}

fn parse(text: &str) -> Option<Fault> {
    let rest = text.strip_prefix("memory fault at wasm address 0x")?;
    let (address, memory) = rest.split_once(" in linear memory of size 0x")?;
    let number = |hex: &str| u64::from_str_radix(hex.trim_end(), 16).ok();
    Some(Fault {
        address: number(address)?,
        memory: number(memory)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engine_s_words() {
        let text = "memory fault at wasm address 0xdeadbeef in linear memory of size 0x20000";
        assert_eq!(
            parse(text),
            Some(Fault {
                address: 0xdead_beef,
                memory: 0x20000
            })
        );
        assert_eq!(parse("wasm trap: out of bounds memory access"), None);
    }
}
