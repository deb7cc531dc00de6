//! Writing function bodies, in the few instructions that are needed.

use wasmparser::ValType;

/// The body of a function, from the first instruction on.
#[derive(Debug, Default)]
pub struct Code(Vec<u8>);

/// An unsigned number in LEB128.
pub fn leb(mut number: u32) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(5);
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// An unsigned number in LEB128 in exactly `width` bytes; none if they don't hold it.
pub fn padded_leb(number: u32, width: usize) -> Option<Vec<u8>> {
    let mut bytes = leb(number);
    if bytes.len() > width {
        return None;
    }
    while bytes.len() < width {
        if let Some(last) = bytes.last_mut() {
            *last |= 0x80;
        }
        bytes.push(0);
    }
    Some(bytes)
}

/// What comes before its own length.
pub fn sized(bytes: &[u8]) -> Vec<u8> {
    [&leb(bytes.len() as u32), bytes].concat()
}

impl Code {
    fn op(&mut self, opcode: u8, index: u32) -> &mut Self {
        self.0.push(opcode);
        self.0.extend(leb(index));
        self
    }

    /// `local.get`.
    pub fn get(&mut self, local: u32) -> &mut Self {
        self.op(0x20, local)
    }

    /// `local.tee`.
    pub fn tee(&mut self, local: u32) -> &mut Self {
        self.op(0x22, local)
    }

    /// `global.get`.
    pub fn global_get(&mut self, global: u32) -> &mut Self {
        self.op(0x23, global)
    }

    /// `global.set`.
    pub fn global_set(&mut self, global: u32) -> &mut Self {
        self.op(0x24, global)
    }

    /// `call`.
    pub fn call(&mut self, function: u32) -> &mut Self {
        self.op(0x10, function)
    }

    /// `call_indirect` through the first table.
    pub fn call_indirect(&mut self, ty: u32) -> &mut Self {
        self.op(0x11, ty);
        self.0.push(0);
        self
    }

    /// `block` without a value.
    pub fn block(&mut self) -> &mut Self {
        self.0.extend([0x02, 0x40]);
        self
    }

    /// `br_if`.
    pub fn br_if(&mut self, depth: u32) -> &mut Self {
        self.op(0x0d, depth)
    }

    /// `br_table`.
    pub fn br_table(&mut self, depths: &[u32], default: u32) -> &mut Self {
        self.op(0x0e, depths.len() as u32);
        for &depth in depths.iter().chain([&default]) {
            self.0.extend(leb(depth));
        }
        self
    }

    /// `return`.
    pub fn ret(&mut self) -> &mut Self {
        self.byte(0x0f)
    }

    /// `drop`.
    pub fn drop(&mut self) -> &mut Self {
        self.byte(0x1a)
    }

    /// `end`.
    pub fn end(&mut self) -> &mut Self {
        self.byte(0x0b)
    }

    /// `i32.eqz`.
    pub fn not(&mut self) -> &mut Self {
        self.byte(0x45)
    }

    /// `i32.lt_u`.
    pub fn lt(&mut self) -> &mut Self {
        self.byte(0x49)
    }

    /// `i32.const`, of a number that is not negative.
    pub fn i32(&mut self, number: u32) -> &mut Self {
        self.0.push(0x41);
        self.0.extend(signed(number));
        self
    }

    /// `i32.add`.
    pub fn add(&mut self) -> &mut Self {
        self.byte(0x6a)
    }

    /// `i32.sub`.
    pub fn sub(&mut self) -> &mut Self {
        self.byte(0x6b)
    }

    /// The store of a whole value, at its own alignment.
    pub fn store(&mut self, value: ValType, offset: u32) -> &mut Self {
        let (opcode, align) = match value {
            ValType::I64 => (0x37, 3),
            ValType::F32 => (0x38, 2),
            ValType::F64 => (0x39, 3),
            _ => (0x36, 2),
        };
        self.0.push(opcode);
        self.op(align, offset)
    }

    /// Nothing of a type.
    pub fn zero(&mut self, value: ValType) -> &mut Self {
        match value {
            ValType::I64 => self.0.extend([0x42, 0]),
            ValType::F32 => self.0.extend([0x43, 0, 0, 0, 0]),
            ValType::F64 => self.0.extend([0x44, 0, 0, 0, 0, 0, 0, 0, 0]),
            _ => self.0.extend([0x41, 0]),
        }
        self
    }

    /// Makes one integer of the other. What is widened keeps its sign, so that -1 is -1 as `long long`.
    pub fn convert(&mut self, from: ValType, to: ValType) -> &mut Self {
        match (from, to) {
            (ValType::I32, ValType::I64) => self.byte(0xac),
            (ValType::I64, ValType::I32) => self.byte(0xa7),
            _ => self,
        }
    }

    /// The arguments of a call, from the parameters that there are: what is surplus is left out, what is missing is zero.
    pub fn arguments(&mut self, from: &[ValType], to: &[ValType]) -> &mut Self {
        for (place, &to) in to.iter().enumerate() {
            match from.get(place) {
                Some(&from) => self.get(place as u32).convert(from, to),
                None => self.zero(to),
            };
        }
        self
    }

    /// Makes of the callee's result what the caller expects.
    pub fn convert_result(&mut self, from: &[ValType], to: &[ValType]) -> &mut Self {
        match (from.first(), to.first()) {
            (Some(&from), Some(&to)) => self.convert(from, to),
            (Some(_), None) => self.drop(),
            (None, Some(&to)) => self.zero(to),
            (None, None) => self,
        }
    }

    /// The whole body as it stands in a code section, with its length, its locals and its end.
    pub fn body(&self, locals: &[ValType]) -> Vec<u8> {
        let mut body = leb(locals.len() as u32);
        for &local in locals {
            body.extend([1, value_byte(local)]);
        }
        body.extend(&self.0);
        body.push(0x0b);
        sized(&body)
    }

    /// The instructions alone.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn byte(&mut self, byte: u8) -> &mut Self {
        self.0.push(byte);
        self
    }
}

/// A number's type, as it is written in a module.
pub fn value_byte(value: ValType) -> u8 {
    match value {
        ValType::I64 => 0x7e,
        ValType::F32 => 0x7d,
        ValType::F64 => 0x7c,
        _ => 0x7f,
    }
}

/// A number that is not negative in signed LEB128.
fn signed(mut number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x40 {
        bytes.push(number as u8 & 0x7f | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(leb(624_485), [0xe5, 0x8e, 0x26]);
        assert_eq!(padded_leb(3, 5), Some(vec![0x83, 0x80, 0x80, 0x80, 0]));
        assert_eq!(padded_leb(300, 1), None);
        assert_eq!(signed(63), [63]);
        assert_eq!(signed(64), [0xc0, 0]);
    }
}
