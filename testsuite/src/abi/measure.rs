//! Reads facts out of an object file: a C file puts each into an array, and the
//! array is found in the object's data by its first bytes.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use super::facts::{Kind, Lists, PRESENT};
use crate::Error;
use crate::process::{self, Invocation};
use crate::tools::{Tools, scratch};

/// What the array begins with; nothing else in an object looks like it.
const MAGIC: [u8; 16] = *b"\x7fwasicc.facts\r\n\x1a";

/// Every fact of `kind` that our headers have, with its value.
///
/// # Errors
/// The C file does not compile, or the object does not hold the array.
pub fn all(kind: Kind, lists: &Lists, tools: &Tools) -> Result<BTreeMap<String, String>, Error> {
    let names: Vec<&str> = lists.facts(kind).iter().map(|f| f.name.as_str()).collect();
    let mut source = String::from("#define _GNU_SOURCE\n");
    if kind != Kind::Header {
        for header in lists.facts(Kind::Header) {
            let name = &header.name;
            // One that is missing is for the headers' own test to tell.
            source += &format!("#if __has_include(<{name}>)\n#include <{name}>\n#endif\n");
        }
        source += "#include <wasi/api.h>\n";
    }
    source += &array(kind, &names);
    let object = compile(&source, tools)?;
    let values = read(&object)?;
    if values.len() != names.len() {
        return Err(mismatch(format!(
            "the object holds {} facts of {}",
            values.len(),
            names.len()
        )));
    }
    Ok(names
        .into_iter()
        .zip(values)
        .filter_map(|(name, (there, value))| {
            let text = match kind {
                Kind::Header => PRESENT.to_owned(),
                _ => value.to_string(),
            };
            (there != 0).then(|| (name.to_owned(), text))
        })
        .collect())
}

/// The C definition of the array: magic, length, and pairs of (is there, value).
fn array(kind: Kind, names: &[&str]) -> String {
    let magic: String = MAGIC.iter().map(|b| format!("{b},")).collect();
    let count = names.len();
    let mut text = format!(
        "struct wasicc_facts {{ unsigned char magic[16]; unsigned long long count; \
         long long facts[{count}][2]; }};\n\
         const struct wasicc_facts wasicc_facts = {{ {{ {magic} }}, {count}, {{\n"
    );
    for name in names {
        let value = match kind {
            Kind::Layout => layout(name),
            Kind::Header => "1".to_owned(),
            _ => (*name).to_owned(),
        };
        let entry = format!("{{ 1, (long long)({value}) }},");
        let condition = match kind {
            Kind::Header => format!("__has_include(<{name}>)"),
            Kind::Constant => format!("defined({name})"),
            _ => "1".to_owned(),
        };
        // Writing to a string does not fail.
        let _ = writeln!(text, "#if {condition}\n{entry}\n#else\n{{ 0, 0 }},\n#endif");
    }
    text + "} };\n"
}

/// The expression for a layout fact: `T size`, `T align`, `T signed` or `T.field`.
fn layout(fact: &str) -> String {
    let (of, what) = fact.rsplit_once(' ').unwrap_or((fact, ""));
    match what {
        "size" => format!("sizeof({of})"),
        "align" => format!("_Alignof({of})"),
        "signed" => format!("({of})-1 < ({of})1"),
        _ => {
            let (of, field) = fact.rsplit_once('.').unwrap_or((fact, ""));
            format!("__builtin_offsetof({of}, {field})")
        }
    }
}

fn compile(source: &str, tools: &Tools) -> Result<Vec<u8>, Error> {
    let dir = scratch()?;
    let (file, object) = (dir.path().join("facts.c"), dir.path().join("facts.o"));
    process::write(&file, source)?;
    let compile = Invocation::new(tools.bin().join("wasicc"), dir.path())
        .env("WASICC_SYSROOT", tools.sysroot()?)
        .args(["-w", "-ferror-limit=0", "-c", "facts.c"])
        .arg_pair("-o", &object);
    let outcome = compile.run()?;
    if outcome.code != 0 {
        return Err(mismatch(format!("$ {}\n{}", compile.line(), outcome.err())));
    }
    fs::read(&object).map_err(|source| Error::Io {
        what: "read",
        path: object,
        source,
    })
}

/// The pairs of the one array that `object` holds.
fn read(object: &[u8]) -> Result<Vec<(i64, i64)>, Error> {
    let mut places = object
        .windows(MAGIC.len())
        .enumerate()
        .filter(|(_, bytes)| *bytes == MAGIC);
    let (Some((at, _)), None) = (places.next(), places.next()) else {
        return Err(mismatch("the object does not hold the array once".into()));
    };
    let mut words = object[at + MAGIC.len()..]
        .as_chunks::<8>()
        .0
        .iter()
        .map(|bytes| i64::from_le_bytes(*bytes));
    let count = words.next().unwrap_or(0);
    let pairs: Vec<(i64, i64)> = (0..count)
        .map_while(|_| Some((words.next()?, words.next()?)))
        .collect();
    if i64::try_from(pairs.len()) == Ok(count) {
        Ok(pairs)
    } else {
        Err(mismatch("the array ends before its length".into()))
    }
}

fn mismatch(report: String) -> Error {
    Error::Mismatch { report }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_facts_become_expressions() {
        assert_eq!(layout("struct tm size"), "sizeof(struct tm)");
        assert_eq!(layout("time_t align"), "_Alignof(time_t)");
        assert_eq!(layout("clock_t signed"), "(clock_t)-1 < (clock_t)1");
        let offset = "__builtin_offsetof(struct tm, tm_hour)";
        assert_eq!(layout("struct tm.tm_hour"), offset);
    }

    #[test]
    fn an_array_is_read_back() {
        let mut object = b"xyz".to_vec();
        object.extend(MAGIC);
        for word in [2i64, 1, 7, 0, -1] {
            object.extend(word.to_le_bytes());
        }
        assert_eq!(read(&object).expect("whole"), [(1, 7), (0, -1)]);
        assert!(read(&object[..object.len() - 8]).is_err());
        assert!(read(b"nothing").is_err());
        object.extend(MAGIC);
        assert!(read(&object).is_err());
    }
}
