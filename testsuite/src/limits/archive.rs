//! The members of a static library, as llvm-ar writes it: GNU's format.

use crate::Error;

const MAGIC: &[u8] = b"!<arch>\n";
const HEADER: usize = 60;

/// The members of `archive`, each with its name.
///
/// # Errors
/// It is no archive, or cut short.
pub fn members(archive: &[u8]) -> Result<Vec<(String, &[u8])>, Error> {
    let mut rest = archive.strip_prefix(MAGIC).ok_or_else(|| bad("magic"))?;
    let mut long_names: &[u8] = &[];
    let mut found = Vec::new();
    while !rest.is_empty() {
        let header = rest.get(..HEADER).ok_or_else(|| bad("header"))?;
        let size = field(&header[48..58]).parse::<usize>();
        let size = size.map_err(|_| bad("size"))?;
        let body = rest.get(HEADER..HEADER + size).ok_or_else(|| bad("body"))?;
        // Bodies begin at even places.
        rest = rest.get(HEADER + size + size % 2..).unwrap_or_default();
        match field(&header[..16]) {
            "/" | "/SYM64/" => {}
            "//" => long_names = body,
            name => found.push((full_name(name, long_names)?, body)),
        }
    }
    Ok(found)
}

fn field(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap_or_default().trim_end()
}

/// "name/", or "/N" for the name at N of the long ones, which end in "/\n".
fn full_name(name: &str, long_names: &[u8]) -> Result<String, Error> {
    let Some(at) = name.strip_prefix('/') else {
        return Ok(name.trim_end_matches('/').to_owned());
    };
    let at = at.parse::<usize>().map_err(|_| bad("name"))?;
    let long = long_names.get(at..).ok_or_else(|| bad("name"))?;
    let end = long.iter().position(|b| *b == b'/' || *b == b'\n');
    let long = &long[..end.unwrap_or(long.len())];
    Ok(String::from_utf8_lossy(long).into_owned())
}

fn bad(part: &str) -> Error {
    Error::Mismatch {
        report: format!("libc.a is no archive: its {part} is wrong"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, body: &str) -> String {
        let head = format!("{name:<16}{:<32}{:<10}`\n", "", body.len());
        head + body + if body.len() % 2 == 1 { "\n" } else { "" }
    }

    #[test]
    fn short_and_long_names() {
        let text = "!<arch>\n".to_owned()
            + &entry("/", "symbols")
            + &entry("//", "a.very.long.name.o/\n")
            + &entry("b.o/", "odd")
            + &entry("/0", "even");
        let found = members(text.as_bytes()).expect("an archive");
        let expected: [(String, &[u8]); 2] = [
            ("b.o".to_owned(), b"odd"),
            ("a.very.long.name.o".to_owned(), b"even"),
        ];
        assert_eq!(found, expected);
        assert!(members(&text.as_bytes()[..100]).is_err());
        assert!(members(b"text").is_err());
    }
}
