//! Reading libraries: which functions the members of an `ar` archive define.

use wasmparser::{KnownCustom, Linking, Parser, Payload, SymbolFlags, SymbolInfo};

/// A function that an object file defines.
#[derive(Debug, PartialEq, Eq)]
pub struct Definition {
    pub symbol: String,
    /// Whether other files can call it.
    pub global: bool,
    /// In bytes of code.
    pub size: usize,
}

/// The members of an archive: name and contents. Nothing of what is no archive.
pub fn members(archive: &[u8]) -> Vec<(String, &[u8])> {
    let mut all = Vec::new();
    let mut long_names = &[][..];
    let Some(mut rest) = archive.strip_prefix(b"!<arch>\n") else {
        return all;
    };
    while let Some((header, tail)) = rest.split_at_checked(60) {
        let text =
            |from: usize, to: usize| String::from_utf8_lossy(&header[from..to]).trim().to_owned();
        let Ok(size) = text(48, 58).parse::<usize>() else {
            break;
        };
        let Some((mut content, next)) = tail.split_at_checked(size) else {
            break;
        };
        // Members begin at even places.
        rest = next.get(size % 2..).unwrap_or_default();
        let name = text(0, 16);
        match name.as_str() {
            // Symbol tables.
            "/" | "/SYM64/" | "__.SYMDEF" => {}
            "//" => long_names = content,
            _ => {
                let name = if let Some(at) = name.strip_prefix('/') {
                    long_name(long_names, at)
                } else if let Some(length) = name.strip_prefix("#1/") {
                    // BSD: the name stands before the content.
                    let length = length.parse().unwrap_or(0);
                    let Some((name, after)) = content.split_at_checked(length) else {
                        break;
                    };
                    content = after;
                    String::from_utf8_lossy(name)
                        .trim_end_matches('\0')
                        .to_owned()
                } else {
                    name.trim_end_matches('/').to_owned()
                };
                all.push((name, content));
            }
        }
    }
    all
}

fn long_name(names: &[u8], at: &str) -> String {
    let from = at.parse().unwrap_or(usize::MAX);
    let name = names.get(from..).unwrap_or_default();
    let end = name.iter().position(|&b| b == b'/' || b == b'\n');
    String::from_utf8_lossy(&name[..end.unwrap_or(name.len())]).into_owned()
}

/// The functions that the object file `object` defines. Nothing of what is no WebAssembly object.
pub fn definitions(object: &[u8]) -> Vec<Definition> {
    let (mut imported, mut sizes, mut symbols) = (0, Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(object).map_while(Result::ok) {
        match payload {
            Payload::ImportSection(section) => {
                imported = section
                    .into_imports()
                    .map_while(Result::ok)
                    .filter(|import| matches!(import.ty, wasmparser::TypeRef::Func(_)))
                    .count();
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::CustomSection(section) => {
                let KnownCustom::Linking(linking) = section.as_known() else {
                    continue;
                };
                for part in linking.subsections().map_while(Result::ok) {
                    if let Linking::SymbolTable(table) = part {
                        symbols.extend(table.into_iter().map_while(Result::ok));
                    }
                }
            }
            _ => {}
        }
    }
    let definition = |symbol| {
        let SymbolInfo::Func {
            flags,
            index,
            name: Some(name),
        } = symbol
        else {
            return None;
        };
        let size = *sizes.get((index as usize).checked_sub(imported)?)?;
        Some(Definition {
            symbol: name.to_owned(),
            global: !flags.contains(SymbolFlags::BINDING_LOCAL),
            size,
        })
    };
    symbols.into_iter().filter_map(definition).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, content: &str) -> String {
        let pad = if content.len() % 2 == 1 { "\n" } else { "" };
        format!(
            "{name:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n{content}{pad}",
            0,
            0,
            0,
            644,
            content.len()
        )
    }

    #[test]
    fn all_kinds_of_names() {
        let archive = [
            "!<arch>\n".to_owned(),
            member("/", "symbols"),
            member("//", "a_very_long_name.c.o/\nanother_long_name.o/\n"),
            member("short.o/", "one"),
            member("/22", "two"),
            member("#1/4", "bsd\0three"),
        ]
        .concat();
        let found: Vec<_> = members(archive.as_bytes())
            .into_iter()
            .map(|(name, content)| (name, String::from_utf8_lossy(content).into_owned()))
            .collect();
        let expected = [
            ("short.o", "one"),
            ("another_long_name.o", "two"),
            ("bsd", "three"),
        ];
        assert_eq!(found, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert!(members(b"no archive").is_empty());
        assert_eq!(members(&archive.as_bytes()[..archive.len() - 2]).len(), 2);
        assert!(definitions(b"no object").is_empty());
    }
}
