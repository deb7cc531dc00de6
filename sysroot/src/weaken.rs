//! A program may have a function of libc's name (its own `strtoul`, `getline`, `error`). With a shared libc nothing comes
//! of it. With an archive the linker complains as soon as another function of the same member is wanted, too. So in
//! libc.a every public name that one member alone defines is made weak: the program's own goes before it.
//!
//! Names that begin with `_` belong to the implementation, and what several members define is a matter between them.

use crate::error::{Error, IoContext};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use wasmparser::{
    KnownCustom, Linking, LinkingSectionReader, Parser, Payload, SymbolFlags, SymbolInfo,
};

/// A definition that others see, in one object.
struct Definition {
    name: String,
    /// Where the byte of the object is that says how it is bound.
    flags_at: usize,
    weak: bool,
}

/// A member of an archive.
struct Member {
    object: Vec<u8>,
    /// What of it is to be weak.
    to_weaken: Vec<Definition>,
}

/// The members with public names made weak; those that change are written to `folder`.
pub fn public_names(
    members: &[(String, PathBuf)],
    folder: &Path,
) -> Result<Vec<(String, PathBuf)>, Error> {
    fs::create_dir_all(folder).on("create", folder)?;
    let mut done = Vec::with_capacity(members.len());
    for ((name, path), mut member) in members.iter().zip(look(members)?) {
        if member.to_weaken.is_empty() {
            done.push((name.clone(), path.clone()));
            continue;
        }
        for definition in member.to_weaken {
            if let Some(flags) = member.object.get_mut(definition.flags_at) {
                *flags |= WEAK;
            }
        }
        let weakened = folder.join(name);
        fs::write(&weakened, member.object).on("write", &weakened)?;
        done.push((name.clone(), weakened));
    }
    Ok(done)
}

/// The names that [`public_names`] makes weak, of each member, as lines of C that make them so where they are compiled.
pub fn pragmas(members: &[(String, PathBuf)]) -> Result<Vec<String>, Error> {
    let line = |definition: Definition| format!("#pragma weak {}\n", definition.name);
    let all = look(members)?.into_iter();
    Ok(all
        .map(|member| member.to_weaken.into_iter().map(line).collect())
        .collect())
}

fn look(members: &[(String, PathBuf)]) -> Result<Vec<Member>, Error> {
    let mut objects = Vec::with_capacity(members.len());
    let mut definers: HashMap<String, usize> = HashMap::new();
    for (_, path) in members {
        let object = fs::read(path).on("read", path)?;
        let definitions = definitions(&object);
        for definition in &definitions {
            *definers.entry(definition.name.clone()).or_default() += 1;
        }
        objects.push((object, definitions));
    }
    let own = |d: &Definition| !d.weak && !d.name.starts_with('_') && definers[&d.name] == 1;
    Ok(objects
        .into_iter()
        .map(|(object, definitions)| Member {
            object,
            to_weaken: definitions.into_iter().filter(own).collect(),
        })
        .collect())
}

/// The bit of a symbol's flags, in their first byte.
const WEAK: u8 = SymbolFlags::BINDING_WEAK.bits() as u8;

/// What `object` defines for others. Nothing, if it is no object for the linker.
fn definitions(object: &[u8]) -> Vec<Definition> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(object) {
        let Ok(payload) = payload else { break };
        if let Payload::CustomSection(section) = payload
            && let KnownCustom::Linking(linking) = section.as_known()
        {
            found.extend(symbols(linking));
        }
    }
    found
}

fn symbols(linking: LinkingSectionReader<'_>) -> Vec<Definition> {
    all(linking, definition)
}

/// What `pick` makes of the symbols that the object defines for others.
pub fn defined<T>(
    linking: LinkingSectionReader<'_>,
    pick: impl Fn(&SymbolInfo<'_>) -> Option<T>,
) -> Vec<T> {
    all(linking, |at, symbol| {
        definition(at, symbol).and_then(|_| pick(symbol))
    })
}

/// What `pick` makes of all symbols, each with the place where it starts.
fn all<T>(
    linking: LinkingSectionReader<'_>,
    pick: impl Fn(usize, &SymbolInfo<'_>) -> Option<T>,
) -> Vec<T> {
    let tables = linking.into_iter().filter_map(|part| match part {
        Ok(Linking::SymbolTable(table)) => Some(table),
        _ => None,
    });
    tables
        .flat_map(|table| {
            table
                .into_iter_with_offsets()
                .map_while(Result::ok)
                .filter_map(|(at, symbol)| pick(at, &symbol))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// `at` is where the symbol starts: with a byte for its kind, and then the flags.
fn definition(at: usize, symbol: &SymbolInfo<'_>) -> Option<Definition> {
    let (flags, name) = match symbol {
        SymbolInfo::Func { flags, name, .. } => (*flags, (*name)?),
        SymbolInfo::Data { flags, name, .. } => (*flags, *name),
        _ => return None,
    };
    let elsewhere = SymbolFlags::UNDEFINED | SymbolFlags::BINDING_LOCAL;
    (!flags.intersects(elsewhere)).then(|| Definition {
        name: name.to_owned(),
        flags_at: at + 1,
        weak: flags.contains(SymbolFlags::BINDING_WEAK),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An object that only has a symbol table, of (flags, name).
    fn object(symbols: &[(u8, &str)]) -> Vec<u8> {
        let mut table = vec![symbols.len() as u8];
        for (flags, name) in symbols {
            table.extend([0, *flags]);
            table.push(0);
            if flags & 0x10 == 0 {
                table.push(name.len() as u8);
                table.extend(name.as_bytes());
            }
        }
        let mut section = b"\x07linking\x02\x08".to_vec();
        section.push(table.len() as u8);
        section.extend(table);
        let mut object = b"\0asm\x01\0\0\0\0".to_vec();
        object.push(section.len() as u8);
        object.extend(section);
        object
    }

    fn bound(object: &[u8]) -> Vec<(String, bool)> {
        let all = definitions(object).into_iter();
        all.map(|d| (d.name, d.weak)).collect()
    }

    #[test]
    fn public_names_of_one_member_become_weak() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::write(
            at("a"),
            object(&[(0, "strtoul"), (0, "__strtol"), (0, "twice"), (2, "own")]),
        )
        .unwrap();
        fs::write(at("b"), object(&[(0, "twice"), (0x10, ""), (1, "weak")])).unwrap();
        let members = ["a", "b"].map(|name| (name.to_owned(), at(name)));
        let done = public_names(&members, &at("weak")).unwrap();
        assert_eq!(pragmas(&members).unwrap(), ["#pragma weak strtoul\n", ""]);
        let named = |list: &[(&str, bool)]| -> Vec<(String, bool)> {
            list.iter().map(|(n, w)| ((*n).to_owned(), *w)).collect()
        };
        assert_eq!(
            bound(&fs::read(&done[0].1).unwrap()),
            named(&[("strtoul", true), ("__strtol", false), ("twice", false)])
        );
        // Nothing to do: the object itself.
        assert_eq!(done[1].1, at("b"));
        assert_eq!(
            bound(&fs::read(at("a")).unwrap())[0],
            ("strtoul".to_owned(), false)
        );
    }

    #[test]
    fn what_is_no_object_has_none() {
        assert!(definitions(b"").is_empty());
        assert!(definitions(b"\0asm\x01\0\0\0\0\x7f").is_empty());
    }
}
