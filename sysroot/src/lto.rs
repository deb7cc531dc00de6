//! libc-lto.a: the part of libc that a link with `-flto` compiles together with the program.
//!
//! Its members are those of libc.a of the same names, as bitcode, so a link that has it first never wants one function of both.
//! libc.a's public names are made weak in the objects (`weaken`). Bitcode cannot be changed so: a header that is
//! included first does the same. It is made from the member's object, so the objects come first.
//!
//! libc-lto.o goes with it, an object that nothing needs, and that refers to all public functions of libc-lto.a. Without it the
//! optimizer would take them for the program's own, and change them to fit their callers: it leaves out an argument that is the same
//! everywhere. But it knows what printf is, too, and makes calls of another function of a call that lacks what it has left out
//! (LLVM 22). What an object refers to keeps its arguments. It is not linked for that: the references are weak, and what holds them
//! is not called for.

use crate::compile::Job;
use crate::error::{Error, IoContext};
use crate::recipe::Recipe;
use crate::weaken;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use wasmparser::{FuncType, KnownCustom, Parser, Payload, SymbolInfo, TypeRef, ValType};

/// The folder in the build's for what is made here.
const FOLDER: &str = "lto";
/// The source of libc-lto.o, relative to the build's folder.
pub const REFERENCES: &str = "lto/references.c";

/// What is compiled for it.
pub struct Plan {
    /// The members' names.
    pub names: Vec<String>,
    /// Their jobs.
    pub jobs: Vec<Job>,
}

/// Plans it: `jobs` have the places of the same files' objects in `libc`, `work` is the build's folder. Writes the sources that are made.
pub fn plan(
    jobs: Vec<(usize, Job)>,
    libc: &[(String, PathBuf)],
    recipe: &Recipe,
    work: &Path,
) -> Result<Plan, Error> {
    let folder = work.join(FOLDER);
    fs::create_dir_all(&folder).on("create", &folder)?;
    let pragmas = weaken::pragmas(libc)?;
    let mut plan = Plan {
        names: Vec::new(),
        jobs: Vec::new(),
    };
    let mut functions = BTreeMap::new();
    for (at, mut job) in jobs {
        let (name, object) = &libc[at];
        let object = fs::read(object).on("read", object)?;
        functions.extend(self::functions(&object));
        let header = format!("{FOLDER}/{name}.h");
        let path = work.join(&header);
        fs::write(&path, &pragmas[at]).on("write", &path)?;
        job.flags.extend(["-include".to_owned(), header]);
        plan.names.push(name.clone());
        plan.jobs.push(job);
    }
    functions.retain(|name, _| !name.starts_with('_') || recipe.is_known(name));
    let path = work.join(REFERENCES);
    fs::write(&path, references(&functions)).on("write", &path)?;
    Ok(plan)
}

/// The functions that `object` defines for others, each with its type in C.
fn functions(object: &[u8]) -> Vec<(String, String)> {
    let mut types = Vec::new();
    let mut functions = Vec::new();
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(object).map_while(Result::ok) {
        match payload {
            Payload::TypeSection(section) => {
                types.extend(section.into_iter_err_on_gc_types().map_while(Result::ok));
            }
            Payload::ImportSection(section) => {
                let imports = section.into_imports().map_while(Result::ok);
                functions.extend(imports.filter_map(|import| match import.ty {
                    TypeRef::Func(ty) => Some(ty),
                    _ => None,
                }));
            }
            Payload::FunctionSection(section) => {
                functions.extend(section.into_iter().map_while(Result::ok));
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Linking(linking) = section.as_known() {
                    found.extend(weaken::defined(linking, |symbol| match symbol {
                        SymbolInfo::Func { index, name, .. } => Some(((*name)?.to_owned(), *index)),
                        _ => None,
                    }));
                }
            }
            _ => {}
        }
    }
    let declared = |(name, index): (String, u32)| {
        let ty = types.get(*functions.get(index as usize)? as usize)?;
        Some((name, declaration(ty)?))
    };
    found.into_iter().filter_map(declared).collect()
}

/// The type in C of a function of that type in WebAssembly, with `NAME` for its name; none for what C has no such types for.
fn declaration(ty: &FuncType) -> Option<String> {
    let c = |ty: &ValType| match ty {
        ValType::I32 => Some("int"),
        ValType::I64 => Some("long long"),
        ValType::F32 => Some("float"),
        ValType::F64 => Some("double"),
        _ => None,
    };
    let result = match ty.results() {
        [] => "void",
        [result] => c(result)?,
        _ => return None,
    };
    let params: Option<Vec<_>> = ty.params().iter().map(c).collect();
    let params = match params?.join(", ") {
        none if none.is_empty() => "void".to_owned(),
        params => params,
    };
    Some(format!("{result} NAME({params})"))
}

/// A source that refers to the functions.
fn references(functions: &BTreeMap<String, String>) -> String {
    let (mut declarations, mut list) = (String::new(), String::new());
    for (n, (name, declaration)) in functions.iter().enumerate() {
        let own = declaration.replace("NAME", &format!("f{n}"));
        declarations += &format!("extern {own} __asm__(\"{name}\") __attribute__((__weak__));\n");
        list += &format!("\t(void *)f{n},\n");
    }
    format!("{declarations}\nvoid *const __libc_lto_references[] = {{\n{list}}};\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_in_c() {
        let c = |params: &[ValType], results: &[ValType]| {
            declaration(&FuncType::new(
                params.iter().copied(),
                results.iter().copied(),
            ))
        };
        let named = |text: &str| Some(text.to_owned());
        assert_eq!(c(&[], &[]), named("void NAME(void)"));
        assert_eq!(
            c(&[ValType::I32, ValType::F64], &[ValType::I64]),
            named("long long NAME(int, double)")
        );
        assert_eq!(c(&[ValType::V128], &[]), None);
        assert_eq!(c(&[], &[ValType::I32, ValType::I32]), None);
    }

    #[test]
    fn the_source_refers_to_all() {
        let functions = [("puts".to_owned(), "int NAME(int)".to_owned())].into();
        assert_eq!(
            references(&functions),
            "extern int f0(int) __asm__(\"puts\") __attribute__((__weak__));\n\n\
             void *const __libc_lto_references[] = {\n\t(void *)f0,\n};\n"
        );
    }

    #[test]
    fn what_is_no_object_has_none() {
        assert!(functions(b"").is_empty());
        assert!(functions(b"\0asm\x01\0\0\0\0\x7f").is_empty());
    }
}
