//! A write through a null pointer. WebAssembly has memory at address 0, so it does not trap; but nothing of a C
//! program is there, and the 4 bytes at address 0 stay 0 unless somebody writes to a null pointer. They are looked at
//! when the program ends or traps. (What a null pointer to a structure writes further up, or a write of zeros, is not
//! noticed.)
//!
//! With wasm-ld's usual layout, address 0 is the far end of the C stack, which grows down to it. A stack that is full to
//! its last bytes may rightly have written there. It would have passed through all that is above; so when a long
//! stretch right above is untouched, it was not the stack.

use super::layout::Layout;

/// How much of the bottom of the memory is kept to be looked at.
const KEPT: usize = 64 << 10;

/// The least length of an untouched stretch that shows that the stack did not come down here.
const UNTOUCHED: usize = 32 << 10;

/// The bottom of the program's memory, when its first word is no longer 0.
pub fn changed(memory: &[u8]) -> Option<Vec<u8>> {
    let word = memory.first_chunk::<4>()?;
    (*word != [0; 4]).then(|| memory[..memory.len().min(KEPT)].to_vec())
}

/// What was written through a null pointer, when `bottom`, the bottom of the memory, shows that for sure.
pub fn find(bottom: &[u8], layout: Layout) -> Option<[u8; 4]> {
    let written = *bottom.first_chunk::<4>()?;
    let stack = layout.stack?;
    match layout.data {
        // Somebody has placed data there on purpose.
        Some(data) if data < 4 => None,
        // Data first, and the stack above it: nothing is at address 0.
        Some(data) if data < stack => Some(written),
        _ => {
            let stack = &bottom[..bottom.len().min(stack as usize)];
            let longest = stack
                .split(|&byte| byte != 0)
                .map(<[u8]>::len)
                .max()
                .unwrap_or(0);
            (longest >= UNTOUCHED).then_some(written)
        }
    }
}

/// The words for it.
pub fn words(written: [u8; 4]) -> String {
    let hex: Vec<_> = written.iter().map(|byte| format!("{byte:02x}")).collect();
    format!(
        "a null pointer was written through: the 4 bytes at address 0 changed to {}",
        hex.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const STACK_FIRST: Layout = laid_out(Some(8 << 20), Some(8 << 20));

    const fn laid_out(stack: Option<u32>, data: Option<u32>) -> Layout {
        Layout {
            stack,
            data,
            signals: false,
            flag: false,
            lines: false,
            names: false,
        }
    }

    #[test]
    fn the_first_word_tells() {
        let mut memory = vec![0; 1 << 20];
        memory[4] = 1;
        assert_eq!(changed(&memory), None);
        memory[3] = 7;
        let bottom = changed(&memory).unwrap();
        assert_eq!(bottom.len(), KEPT);
        assert_eq!(find(&bottom, STACK_FIRST), Some([0, 0, 0, 7]));
        assert_eq!(changed(&[]), None);
        assert_eq!(
            words([42, 0, 0, 255]),
            "a null pointer was written through: the 4 bytes at address 0 changed to 2a 00 00 ff"
        );
    }

    #[test]
    fn a_full_stack_is_no_null_pointer() {
        let mut bottom = vec![0; KEPT];
        // Frames of 4 KiB with little in them.
        for frame in bottom.chunks_mut(4096) {
            frame[0] = 1;
        }
        assert_eq!(find(&bottom, STACK_FIRST), None);
        // A small stack, of which too little is left to tell.
        let small = laid_out(Some(16 << 10), Some(16 << 10));
        let mut bottom = vec![0; KEPT];
        bottom[0] = 1;
        assert_eq!(find(&bottom, small), None);
    }

    #[test]
    fn other_layouts() {
        let mut bottom = vec![0xff; KEPT];
        bottom[0] = 1;
        let found = |stack, data| find(&bottom, laid_out(stack, data)).is_some();
        assert!(found(Some(70000), Some(1024)));
        assert!(!found(Some(70000), Some(0)));
        assert!(!found(None, Some(1024)));
    }
}
