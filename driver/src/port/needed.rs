//! What a static library in the prefix needs of others. A shared library brings the ones with it that it was linked with, so
//! programs name only the one that they use (`-lreadline`, `-lpng`); here their `.pc` files tell the same, by
//! `Requires`, `Requires.private` and `Libs.private` (pkg-config's manual, pc(5)).

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;

/// C++'s library, under the names that `.pc` files have for it.
const CXX: &[&str] = &["stdc++", "c++"];

/// One `.pc` file, as far as it tells of libraries.
#[derive(Debug, Default, PartialEq, Eq)]
struct Module {
    /// The libraries that make up this one: the names behind `-l` in `Libs`.
    own: Vec<String>,
    /// Those in `Libs.private`.
    private: Vec<String>,
    /// The modules that it requires.
    requires: Vec<String>,
}

/// The flags for the libraries that those in `args` (words of a link: `-lNAME`, or the file) need, which are in the prefix too.
pub fn flags(prefix: &Path, args: &[OsString]) -> Vec<OsString> {
    let folder = prefix.join("lib");
    let has = |name: &str| folder.join(format!("lib{name}.a")).is_file();
    let named = |arg: &OsString| {
        let name = match Path::new(arg).strip_prefix(&folder) {
            Ok(file) => file.to_str()?.strip_prefix("lib")?.strip_suffix(".a")?,
            Err(_) => arg.to_str()?.strip_prefix("-l")?,
        };
        Some(name.to_owned())
    };
    let named: BTreeSet<_> = args.iter().filter_map(named).filter(|n| has(n)).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let modules = modules(prefix);
    needed(&named, &modules, has)
        .iter()
        .flat_map(|name| match CXX.contains(&name.as_str()) {
            true => vec!["-lc++".into(), "-lc++abi".into()],
            false => vec![OsString::from(format!("-l{name}"))],
        })
        .collect()
}

/// The names of the libraries that `named` need, all the way, in the order in which they are found.
fn needed(
    named: &BTreeSet<String>,
    modules: &BTreeMap<String, Module>,
    has: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut libraries: Vec<String> = named.iter().cloned().collect();
    let mut seen = BTreeSet::new();
    let mut next = 0;
    while let Some(library) = libraries.get(next).cloned() {
        next += 1;
        let mut waiting: Vec<&str> = modules
            .iter()
            .filter(|(_, module)| module.own.contains(&library))
            .map(|(name, _)| name.as_str())
            .collect();
        while let Some(name) = waiting.pop() {
            if !seen.insert(name) {
                continue;
            }
            let found: Vec<String> = match modules.get(name) {
                Some(module) => {
                    waiting.extend(module.requires.iter().map(String::as_str));
                    module.own.iter().chain(&module.private).cloned().collect()
                }
                // A library without a `.pc` file of its own may be required under its name.
                None => vec![name.to_owned()],
            };
            for library in found {
                let known = has(&library) || CXX.contains(&library.as_str());
                if known && !libraries.contains(&library) {
                    libraries.push(library);
                }
            }
        }
    }
    libraries.split_off(named.len())
}

/// The `.pc` files of a prefix, by name. One that cannot be read tells nothing; pkg-config complains of it.
fn modules(prefix: &Path) -> BTreeMap<String, Module> {
    ["lib/pkgconfig", "share/pkgconfig"]
        .iter()
        .filter_map(|folder| fs::read_dir(prefix.join(folder)).ok())
        .flatten()
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_stem()?.to_str()?.to_owned();
            let text =
                (path.extension() == Some(OsStr::new("pc"))).then(|| fs::read(&path).ok())?;
            Some((name, module(&String::from_utf8_lossy(&text?))))
        })
        .collect()
}

/// Reads a `.pc` file.
fn module(text: &str) -> Module {
    let mut variables: Vec<(String, String)> = Vec::new();
    let mut module = Module::default();
    let text = text.replace("\\\n", " ");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some(at) = line.find([':', '=']) else {
            continue;
        };
        let (name, value) = (line[..at].trim(), line[at + 1..].trim());
        let value = variables
            .iter()
            .fold(value.to_owned(), |value, (name, by)| {
                value.replace(&format!("${{{name}}}"), by)
            });
        match name {
            _ if line[at..].starts_with('=') => variables.push((name.to_owned(), value)),
            "Libs" => module.own = libraries(&value),
            "Libs.private" => module.private = libraries(&value),
            "Requires" | "Requires.private" => module.requires.extend(names(&value)),
            _ => {}
        }
    }
    module
}

/// The names behind `-l`.
fn libraries(value: &str) -> Vec<String> {
    let words = value.split_ascii_whitespace();
    words
        .filter_map(|word| word.strip_prefix("-l"))
        .map(str::to_owned)
        .collect()
}

/// The modules of a list like `a, b >= 1.2 c`.
fn names(value: &str) -> Vec<String> {
    let mut words = value
        .split(|c: char| c.is_ascii_whitespace() || c == ',')
        .filter(|word| !word.is_empty());
    let mut names = Vec::new();
    while let Some(word) = words.next() {
        match word.starts_with(['<', '>', '=', '!']) {
            true => drop(words.next()),
            false => names.push(word.to_owned()),
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &str = "prefix=/p\nlibdir=${prefix}/lib\nz=z\n# a note\nName: libpng\nRequires.private: zlib >= 1.2, other\n\
        Libs: -L${libdir} -lpng16 \\\n -lpng16extra\nLibs.private: -lm -l${z}\nCflags: -I${prefix}/include\n";

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_file() {
        let module = module(PNG);
        assert_eq!(module.own, ["png16", "png16extra"]);
        assert_eq!(module.private, ["m", "z"]);
        assert_eq!(module.requires, ["zlib", "other"]);
    }

    #[test]
    fn all_the_way() {
        let modules = BTreeMap::from([
            ("libpng16".to_owned(), module(PNG)),
            (
                "zlib".to_owned(),
                module("Libs: -lz\nRequires: zlib\nLibs.private: -lstdc++\n"),
            ),
            (
                "readline".to_owned(),
                module("Requires.private: ncurses\nLibs: -lreadline\n"),
            ),
        ]);
        let has = |name: &str| ["png16", "z", "readline", "ncurses"].contains(&name);
        assert_eq!(needed(&set(&["png16"]), &modules, has), ["z", "stdc++"]);
        assert_eq!(needed(&set(&["readline"]), &modules, has), ["ncurses"]);
        assert_eq!(needed(&set(&["z"]), &modules, has), ["stdc++"]);
        assert!(needed(&set(&["other"]), &modules, has).is_empty());
    }
}
