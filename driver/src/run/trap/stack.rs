//! What the report of a stack overflow tells: in which function, and how large the C stack is.

use super::frame::Frame;
use wasmparser::{Operator, Parser, Payload, ValType};

/// ` in f()`, or nothing when no frame is known.
pub fn place(frames: &[Frame]) -> String {
    frames.first().map_or_else(String::new, |frame| {
        // A C++ name comes with its parameters.
        let parentheses = if frame.function.ends_with(')') {
            ""
        } else {
            "()"
        };
        format!(" in {}{parentheses}", frame.function)
    })
}

/// The size of the C stack of `module` in bytes. wasm-ld puts the stack at the bottom of the memory and makes the
/// stack pointer, which starts at its top, the first global.
pub fn size(module: &[u8]) -> Option<u32> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::GlobalSection(globals) = payload.ok()? {
            let first = globals.into_iter().next()?.ok()?;
            if !first.ty.mutable || first.ty.content_type != ValType::I32 {
                return None;
            }
            return match first.init_expr.get_operators_reader().read().ok()? {
                Operator::I32Const { value } => Some(value.cast_unsigned()),
                _ => None,
            };
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size_is_the_first_global_s() {
        let header = b"\0asm\x01\0\0\0";
        // One mutable i32 of 8 MiB.
        let global = b"\x06\x09\x01\x7f\x01\x41\x80\x80\x80\x04\x0b";
        let module = [&header[..], global].concat();
        assert_eq!(size(&module), Some(8 << 20));
        assert_eq!(size(header), None);
        assert_eq!(size(&module[..12]), None);
    }

    #[test]
    fn place_names_the_function() {
        let frame = |name: &str| Frame {
            function: name.into(),
            place: None,
        };
        assert_eq!(place(&[frame("f"), frame("main")]), " in f()");
        assert_eq!(place(&[frame("A::f(int)")]), " in A::f(int)");
        assert_eq!(place(&[]), "");
    }
}
