//! The symbols that libc.a defines.

use std::collections::BTreeMap;

use super::facts::PRESENT;
use crate::Error;
use crate::process::Invocation;
use crate::tools::Tools;

/// Every name that an object of libc.a defines for others.
///
/// # Errors
/// There is no libc.a, or wasinm cannot read it.
pub fn defined(tools: &Tools) -> Result<BTreeMap<String, String>, Error> {
    let libc = tools.sysroot()?.join("lib/wasm32-wasip1/libc.a");
    let list = Invocation::new(tools.bin().join("wasinm"), "/")
        .args(["--defined-only", "--extern-only", "--just-symbol-name"])
        .args([&libc]);
    let outcome = list.run()?;
    if outcome.code != 0 {
        return Err(Error::Mismatch {
            report: format!("$ {}\n{}", list.line(), outcome.err()),
        });
    }
    let text = outcome.out();
    // Lines that end in a colon name the object.
    let names = text.lines().filter(|l| !l.is_empty() && !l.ends_with(':'));
    Ok(names.map(|n| (n.to_owned(), PRESENT.to_owned())).collect())
}
