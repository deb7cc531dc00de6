//! `--invoke`: an export's arguments from the command line, its results to standard output.

use super::error::Error;
use std::ffi::OsString;
use std::io::Write;
use wasmtime::{FuncType, Val, ValType};

/// Turns the words after FILE into the function's parameters.
pub fn parameters(name: &str, ty: &FuncType, words: &[OsString]) -> Result<Vec<Val>, Error> {
    let wrong = |reason| Error::InvokeArguments {
        name: name.into(),
        reason,
    };
    if words.len() != ty.params().len() {
        return Err(wrong(format!(
            "it takes {} arguments, and {} are given",
            ty.params().len(),
            words.len()
        )));
    }
    let value = |(word, ty): (&OsString, ValType)| {
        let text = word.to_string_lossy();
        value(&text, &ty).ok_or_else(|| wrong(format!("`{text}` is no {ty}")))
    };
    words.iter().zip(ty.params()).map(value).collect()
}

/// A number of type `ty`. Integers may be signed or unsigned, decimal or `0x`.
fn value(text: &str, ty: &ValType) -> Option<Val> {
    let integer = || match text.strip_prefix("0x") {
        Some(hex) => i128::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    };
    match ty {
        ValType::I32 => {
            let n = integer()?;
            i32::try_from(n)
                .ok()
                .or_else(|| u32::try_from(n).ok().map(|n| n as i32))
                .map(Val::I32)
        }
        ValType::I64 => {
            let n = integer()?;
            i64::try_from(n)
                .ok()
                .or_else(|| u64::try_from(n).ok().map(|n| n as i64))
                .map(Val::I64)
        }
        ValType::F32 => text.parse().ok().map(|n: f32| Val::F32(n.to_bits())),
        ValType::F64 => text.parse().ok().map(|n: f64| Val::F64(n.to_bits())),
        _ => None,
    }
}

/// Prints the results, one a line.
pub fn print(results: &[Val]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for result in results {
        match result {
            Val::I32(n) => writeln!(out, "{n}")?,
            Val::I64(n) => writeln!(out, "{n}")?,
            Val::F32(n) => writeln!(out, "{}", f32::from_bits(*n))?,
            Val::F64(n) => writeln!(out, "{}", f64::from_bits(*n))?,
            other => writeln!(out, "{other:?}")?,
        }
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert!(matches!(value("-1", &ValType::I32), Some(Val::I32(-1))));
        assert!(matches!(
            value("4294967295", &ValType::I32),
            Some(Val::I32(-1))
        ));
        assert!(matches!(value("0x10", &ValType::I64), Some(Val::I64(16))));
        assert!(matches!(value("4294967296", &ValType::I32), None));
        assert!(
            matches!(value("1.5", &ValType::F64), Some(Val::F64(n)) if f64::from_bits(n) == 1.5)
        );
        assert!(value("x", &ValType::I32).is_none());
    }
}
