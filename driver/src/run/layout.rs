//! What the runner must know of a module besides its code: how wasm-ld has laid out its memory, as far as reports of
//! crashes need it, whether it takes signals, and whether lines and names are known.

use super::signals;
use wasmparser::{ConstExpr, DataKind, Operator, Parser, Payload, ValType};

/// What the module says of the program's memory.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Layout {
    /// Where the stack pointer starts. With the stack at the bottom of the memory, that is its size in bytes.
    pub stack: Option<u32>,
    /// The lowest address that a data segment initializes.
    pub data: Option<u32>,
    /// Whether it takes signals from outside.
    pub signals: bool,
    /// Whether its libc knows the flag that [`signals::checks`] look at.
    pub flag: bool,
    /// Whether its debug information tells of lines.
    pub lines: bool,
    /// Whether it tells its functions' names.
    pub names: bool,
}

impl Layout {
    /// The size of [`Layout::to_bytes`].
    pub const SIZE: usize = 9;

    /// The layout of `module`. Nothing is known of what can't be read.
    pub fn of(module: &[u8]) -> Self {
        let mut layout = Layout::default();
        for payload in Parser::new(0).parse_all(module) {
            match payload {
                Ok(Payload::GlobalSection(globals)) => {
                    let first = globals.into_iter().next().and_then(Result::ok);
                    layout.stack = first
                        .filter(|first| first.ty.mutable && first.ty.content_type == ValType::I32)
                        .and_then(|first| constant(&first.init_expr));
                }
                Ok(Payload::ExportSection(exports)) => {
                    for export in exports.into_iter().flatten() {
                        layout.signals |= export.name == signals::HOOK;
                        layout.flag |= export.name == signals::checks::FLAG;
                    }
                }
                Ok(Payload::DataSection(segments)) => {
                    let starts =
                        segments
                            .into_iter()
                            .flatten()
                            .filter_map(|data| match data.kind {
                                DataKind::Active { offset_expr, .. } => constant(&offset_expr),
                                DataKind::Passive => None,
                            });
                    layout.data = starts.min();
                }
                Ok(Payload::CustomSection(section)) => match section.name() {
                    ".debug_line" => layout.lines = true,
                    "name" => layout.names = true,
                    _ => {}
                },
                Ok(_) => {}
                Err(_) => break,
            }
        }
        layout
    }

    /// All of it, 0 for what is not known: neither a stack nor data can be told apart from none there.
    pub fn to_bytes(self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        bytes[..4].copy_from_slice(&self.stack.unwrap_or(0).to_le_bytes());
        bytes[4..8].copy_from_slice(&self.data.map_or(u32::MAX, |at| at).to_le_bytes());
        let bits = [self.signals, self.flag, self.lines, self.names];
        bytes[8] = (0..).zip(bits).map(|(n, bit)| u8::from(bit) << n).sum();
        bytes
    }

    /// The layout that [`Layout::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8; Self::SIZE]) -> Self {
        let [a, b, c, d, e, f, g, h, bits] = *bytes;
        Layout {
            stack: Some(u32::from_le_bytes([a, b, c, d])).filter(|&size| size != 0),
            data: Some(u32::from_le_bytes([e, f, g, h])).filter(|&at| at != u32::MAX),
            signals: bits & 1 != 0,
            flag: bits & 2 != 0,
            lines: bits & 4 != 0,
            names: bits & 8 != 0,
        }
    }
}

fn constant(expression: &ConstExpr) -> Option<u32> {
    match expression.get_operators_reader().read().ok()? {
        Operator::I32Const { value } => Some(value.cast_unsigned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stack_and_data_are_found() {
        let header = &b"\0asm\x01\0\0\0"[..];
        // One mutable i32 of 8 MiB.
        let global = b"\x06\x09\x01\x7f\x01\x41\x80\x80\x80\x04\x0b";
        // One segment of one byte at 1024.
        let data = b"\x0b\x08\x01\x00\x41\x80\x08\x0b\x01x";
        let module = [header, global, data].concat();
        let layout = Layout::of(&module);
        assert_eq!((layout.stack, layout.data), (Some(8 << 20), Some(1024)));
        assert_eq!(Layout::of(header), Layout::default());
        assert_eq!(Layout::of(&module[..12]), Layout::default());
        let named = Layout {
            flag: true,
            names: true,
            ..layout
        };
        for layout in [layout, named, Layout::default()] {
            assert_eq!(Layout::from_bytes(&layout.to_bytes()), layout);
        }
    }
}
