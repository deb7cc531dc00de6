//! What a build has made: programs and libraries, their sizes, and the limits that they run into.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use wasmparser::{Parser, Payload, TypeRef};

use super::stage;
use crate::inspect::members;
use crate::limits::{self, List};
use crate::runnable;

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Program,
    Library,
}

/// A file that was built.
#[derive(Debug, Clone, Serialize)]
pub struct Product {
    pub kind: Kind,
    /// Relative to the folder in which it was built.
    pub path: PathBuf,
    /// In bytes, without the line before the module.
    pub size: u64,
    /// Where it was installed, relative to the stage.
    pub installed: Option<PathBuf>,
}

/// A limit, and who runs into it.
#[derive(Debug, Clone, Serialize)]
pub struct Limit {
    /// Its name, for `wasicc explain`.
    pub name: String,
    pub function: String,
    pub what: String,
    /// The products, with the functions or object files that call it.
    pub places: BTreeMap<String, BTreeSet<String>>,
}

/// Folders of what configuring tries out.
const TRIALS: &[&str] = &["CMakeFiles", "meson-private", "meson-logs", ".git", "_deps"];

/// The products below `built`, installed ones before the rest, programs before libraries.
pub fn find(built: &Path, stage: &Path) -> Vec<Product> {
    let installed = installed(stage);
    let mut found: Vec<Product> = Vec::new();
    for path in stage::files(built) {
        let inside = path.strip_prefix(built).unwrap_or(&path);
        let trial = inside
            .components()
            .any(|part| TRIALS.iter().any(|name| part.as_os_str() == *name));
        if trial || is_conftest(inside) {
            continue;
        }
        let Some((kind, size)) = kind_of(&path) else {
            continue;
        };
        let name = path.file_name().unwrap_or_default().to_owned();
        found.push(Product {
            kind,
            path: inside.to_owned(),
            size,
            installed: installed.get(Path::new(&name)).cloned(),
        });
    }
    found.sort_by_key(|p| (p.installed.is_none(), p.kind, p.path.clone()));
    found
}

fn is_conftest(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("conftest")
}

/// Names of installed files, and where each is.
fn installed(stage: &Path) -> BTreeMap<PathBuf, PathBuf> {
    let all = stage::files(stage).into_iter();
    all.filter_map(|path| {
        let inside = path.strip_prefix(stage).ok()?.to_owned();
        Some((PathBuf::from(path.file_name()?), inside))
    })
    .collect()
}

/// Whether a file is a program or a library, and the size of it.
fn kind_of(path: &Path) -> Option<(Kind, u64)> {
    let head = stage::head(path, 300);
    let length = fs::metadata(path).ok()?.len();
    if head.starts_with(b"!<arch>\n") || head.starts_with(b"!<thin>\n") {
        return is_wasm_archive(path).then_some((Kind::Library, length));
    }
    let line = runnable::line_length(&head).unwrap_or_default();
    if !head[line..].starts_with(b"\0asm") {
        return None;
    }
    let object = ["o", "lo", "obj"];
    let name = path
        .extension()
        .is_some_and(|e| object.iter().any(|o| e == *o));
    let linked = line > 0 || !(name || is_object(&fs::read(path).ok()?));
    linked.then_some((Kind::Program, length - line as u64))
}

/// Whether a module is an object file, which has a section for the linker.
fn is_object(wasm: &[u8]) -> bool {
    let sections = Parser::new(0).parse_all(wasm).map_while(Result::ok);
    sections
        .into_iter()
        .any(|p| matches!(p, Payload::CustomSection(s) if s.name() == "linking"))
}

/// An archive whose first member is of ours; one without members is nobody's.
fn is_wasm_archive(path: &Path) -> bool {
    let archive = fs::read(path).unwrap_or_default();
    let all = members(&archive);
    all.iter().any(|(_, content)| content.starts_with(b"\0asm"))
}

/// The limits of the products: of those that are installed, if any is.
pub fn limits(built: &Path, products: &[Product]) -> Vec<Limit> {
    let any = products.iter().any(|product| product.installed.is_some());
    let wanted = products.iter().filter(|p| !any || p.installed.is_some());
    let list = List::read();
    let mut found: BTreeMap<String, Limit> = BTreeMap::new();
    for product in wanted {
        let path = built.join(&product.path);
        let shown = product.path.display().to_string();
        let uses = match product.kind {
            // A program that cannot be read any more has no limits to tell.
            Kind::Program => limits::limits_of(&path).unwrap_or_default(),
            Kind::Library => of_archive(&list, &fs::read(&path).unwrap_or_default()),
        };
        for finding in uses {
            let limit = found.entry(finding.limit.clone()).or_insert_with(|| Limit {
                name: finding.limit.clone(),
                function: finding.function.clone(),
                what: finding.what.clone(),
                places: BTreeMap::new(),
            });
            let callers = limit.places.entry(shown.clone()).or_default();
            callers.extend(finding.callers);
        }
    }
    found.into_values().collect()
}

/// What the members of a library call that always fails: who links it will have these limits.
fn of_archive(list: &List, archive: &[u8]) -> Vec<limits::Finding> {
    let mut found = Vec::new();
    for (member, content) in members(archive) {
        for name in calls(content) {
            let Some(limit) = list.of(&name).filter(|limit| limit.warns()) else {
                continue;
            };
            let errno = (limit.fails.as_ref()).map_or_else(String::new, |e| format!(" ({e})"));
            found.push(limits::Finding {
                limit: limit.name.clone(),
                function: name,
                what: format!("{}{errno}", limit.what),
                callers: vec![member.clone()],
            });
        }
    }
    found
}

/// The functions that an object file takes from elsewhere.
fn calls(object: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(object).map_while(Result::ok) {
        if let Payload::ImportSection(section) = payload {
            let imports = section.into_imports().map_while(Result::ok);
            let functions = imports.filter(|i| matches!(i.ty, TypeRef::Func(_)));
            names.extend(functions.map(|i| i.name.to_owned()));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_told_from_the_rest() {
        let dir = tempfile::tempdir().unwrap();
        let (built, stage) = (dir.path().join("b"), dir.path().join("s"));
        fs::create_dir_all(built.join("CMakeFiles")).unwrap();
        fs::create_dir_all(stage.join("usr/bin")).unwrap();
        let module = b"\0asm\x01\0\0\0";
        let object = [&module[..], b"\0\x08\x07linking"].concat();
        for (name, content) in [
            ("b/prog", [b"#!/x\n", &module[..]].concat()),
            ("b/plain.wasm", module.to_vec()),
            ("b/CMakeFiles/trial", module.to_vec()),
            ("b/conftest", module.to_vec()),
            ("b/a.o", module.to_vec()),
            ("b/part", object),
            ("b/script", b"#!/bin/sh\n".to_vec()),
            ("b/host.a", b"!<arch>\n".to_vec()),
            ("s/usr/bin/prog", module.to_vec()),
        ] {
            fs::write(dir.path().join(name), content).unwrap();
        }
        let found = find(&built, &stage);
        let shown: Vec<_> = found
            .iter()
            .map(|p| (p.path.to_str().unwrap(), p.size, p.installed.is_some()))
            .collect();
        assert_eq!(shown, [("prog", 8, true), ("plain.wasm", 8, false)]);
    }
}
