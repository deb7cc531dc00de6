//! Signatures, and which of them can stand for which.

use std::fmt;

use wasmparser::{FuncType, ValType};

/// What a function takes and gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Signature {
    pub params: Vec<ValType>,
    pub results: Vec<ValType>,
}

impl Signature {
    /// A signature of the module's.
    pub fn of(ty: &FuncType) -> Signature {
        Signature {
            params: ty.params().to_vec(),
            results: ty.results().to_vec(),
        }
    }

    /// Reads `(i32, f64) -> i32`, as wasm-ld writes it.
    pub fn read(text: &str) -> Option<Signature> {
        let (params, results) = text.trim().strip_prefix('(')?.split_once(") -> ")?;
        let list = |text: &str| match text {
            "" | "void" => Some(Vec::new()),
            text => text.split(", ").map(value).collect(),
        };
        Some(Signature {
            params: list(params)?,
            results: list(results)?,
        })
    }

    /// Whether a call by this signature has a plain meaning for a function of the signature `to`, the one that it has on the
    /// machines where such calls do no harm: integers and pointers are in registers of one width, what is surplus is not
    /// looked at, and what is missing is whatever the register holds, so no program depends on it.
    pub fn fits(&self, to: &Signature) -> bool {
        let all = [&self.params, &self.results, &to.params, &to.results];
        all.iter().all(|types| types.iter().all(is_number))
            && self.results.len() <= 1
            && to.results.len() <= 1
            && self.params.iter().zip(&to.params).all(alike)
            && self.results.iter().zip(&to.results).all(alike)
    }
}

/// Whether one value can stand for the other. The bits of a floating-point number mean nothing as an integer, nor as a
/// number of another width.
fn alike((a, b): (&ValType, &ValType)) -> bool {
    a == b || (is_integer(a) && is_integer(b))
}

/// An integer or a pointer.
pub fn is_integer(value: &ValType) -> bool {
    matches!(value, ValType::I32 | ValType::I64)
}

fn is_number(value: &ValType) -> bool {
    is_integer(value) || matches!(value, ValType::F32 | ValType::F64)
}

fn value(text: &str) -> Option<ValType> {
    Some(match text {
        "i32" => ValType::I32,
        "i64" => ValType::I64,
        "f32" => ValType::F32,
        "f64" => ValType::F64,
        "v128" => ValType::V128,
        "funcref" => ValType::FUNCREF,
        "externref" => ValType::EXTERNREF,
        _ => return None,
    })
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |types: &[ValType]| {
            let types: Vec<_> = types.iter().map(ValType::to_string).collect();
            types.join(", ")
        };
        let results = match self.results.is_empty() {
            true => "void".to_owned(),
            false => list(&self.results),
        };
        write!(f, "({}) -> {results}", list(&self.params))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Signature {
        Signature::read(text).unwrap()
    }

    #[test]
    fn they_are_read_as_they_are_written() {
        for text in ["() -> void", "(i32, f64) -> i64", "(i32) -> void"] {
            assert_eq!(read(text).to_string(), text);
        }
        assert_eq!(Signature::read("(i33) -> void"), None);
        assert_eq!(Signature::read("i32"), None);
    }

    #[test]
    fn plain_meanings() {
        let to = |to: &str| read("(i32, f64) -> i32").fits(&read(to));
        for plain in [
            "() -> void",
            "(i64) -> i64",
            "(i32, f64, f32) -> i32",
            "(i32, f64) -> void",
        ] {
            assert!(to(plain), "{plain}");
        }
        for none in [
            "(f64, i32) -> i32",
            "(i32, f32) -> i32",
            "(i32) -> f64",
            "(i32, v128) -> i32",
            "(i32) -> i32, i32",
        ] {
            assert!(!to(none), "{none}");
        }
    }
}
