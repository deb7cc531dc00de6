//! libc.a as a graph: which function calls which, and which object carries which note. Read from the symbols and relocations of
//! its objects, so that it holds whatever the sources say.

use std::collections::{BTreeSet, HashMap};

use wasmparser::{
    BinaryReaderError, KnownCustom, Linking, Parser, Payload, SymbolFlags, SymbolInfo, TypeRef,
};

use super::archive;
use crate::Error;

/// A function that libc.a defines.
pub struct Function {
    /// Its names; aliases are further ones.
    pub names: BTreeSet<String>,
    /// The notes of the object that it is in.
    pub notes: Vec<String>,
    /// The functions that call it or take its address.
    pub callers: BTreeSet<usize>,
}

impl Function {
    /// The names that a program may call it by: not those that C keeps for libraries.
    pub fn public(&self) -> impl Iterator<Item = &str> {
        let names = self.names.iter().map(String::as_str);
        names.filter(|name| !name.starts_with("__"))
    }
}

/// All of it.
pub struct Library {
    pub functions: Vec<Function>,
    /// Those that other objects may call.
    pub by_name: HashMap<String, usize>,
}

/// One object's view of a function: its own, by index, or another's, by name.
#[derive(Clone)]
enum Symbol {
    Here(usize),
    There(String),
    NoFunction,
}

impl Library {
    /// Reads libc.a and what is linked like it.
    ///
    /// # Errors
    /// One is no archive of WebAssembly objects.
    pub fn read(archives: &[Vec<u8>]) -> Result<Self, Error> {
        let mut library = Library {
            functions: Vec::new(),
            by_name: HashMap::new(),
        };
        let mut calls = Vec::new();
        for bytes in archives {
            for (member, object) in archive::members(bytes)? {
                library
                    .add(object, &mut calls)
                    .map_err(|source| Error::Mismatch {
                        report: format!("cannot read {member}: {source}"),
                    })?;
            }
        }
        for (caller, callee) in calls {
            let callee = match callee {
                Symbol::Here(function) => Some(function),
                Symbol::There(name) => library.by_name.get(&name).copied(),
                Symbol::NoFunction => None,
            };
            if let Some(callee) = callee {
                library.functions[callee].callers.insert(caller);
            }
        }
        Ok(library)
    }

    fn add(
        &mut self,
        object: &[u8],
        calls: &mut Vec<(usize, Symbol)>,
    ) -> Result<(), BinaryReaderError> {
        let first = self.functions.len();
        let mut imports = Vec::new();
        let mut code = 0;
        // Where each function's body begins in the section.
        let mut bodies = Vec::new();
        let mut symbols = Vec::new();
        let mut notes = Vec::new();
        let mut references = Vec::new();
        let mut code_section = None;
        let mut section = 0;
        for payload in Parser::new(0).parse_all(object) {
            let payload = payload?;
            let is_section = payload.as_section().is_some();
            match payload {
                Payload::ImportSection(reader) => {
                    for import in reader.into_imports() {
                        let import = import?;
                        if matches!(import.ty, TypeRef::Func(_)) {
                            imports.push(import.name.to_owned());
                        }
                    }
                }
                Payload::CodeSectionStart { range, .. } => {
                    code = range.start;
                    code_section = Some(section);
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.range().start - code),
                Payload::CustomSection(custom) if custom.name() == "wasicc.limits" => {
                    let text = String::from_utf8_lossy(custom.data()).into_owned();
                    notes.extend(text.lines().map(str::to_owned));
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(reader) => {
                        for part in reader.subsections() {
                            if let Linking::SymbolTable(table) = part? {
                                for symbol in table {
                                    symbols.push(symbol?);
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(reader) if Some(reader.section_index()) == code_section => {
                        for entry in reader.entries() {
                            let entry = entry?;
                            references.push((entry.offset as usize, entry.index as usize));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
            // Bodies are payloads of their own, in the section that has begun.
            if is_section {
                section += 1;
            }
        }
        self.functions.extend(bodies.iter().map(|_| Function {
            names: BTreeSet::new(),
            notes: notes.clone(),
            callers: BTreeSet::new(),
        }));
        let resolved: Vec<_> = symbols
            .iter()
            .map(|symbol| self.define(symbol, first, &imports))
            .collect();
        for (offset, symbol) in references {
            let body = bodies.partition_point(|start| *start <= offset);
            if let (Some(body), Some(symbol)) = (body.checked_sub(1), resolved.get(symbol)) {
                calls.push((first + body, symbol.clone()));
            }
        }
        Ok(())
    }

    /// Notes the names of what the object defines.
    fn define(&mut self, symbol: &SymbolInfo, first: usize, imports: &[String]) -> Symbol {
        let SymbolInfo::Func { flags, index, name } = symbol else {
            return Symbol::NoFunction;
        };
        let index = *index as usize;
        if flags.contains(SymbolFlags::UNDEFINED) {
            let name = name
                .map(str::to_owned)
                .or_else(|| imports.get(index).cloned());
            return name.map_or(Symbol::NoFunction, Symbol::There);
        }
        let function = first + index - imports.len();
        let Some(name) = name else {
            return Symbol::Here(function);
        };
        if flags.contains(SymbolFlags::BINDING_LOCAL) {
            self.functions[function].names.insert(format!("__{name}"));
        } else {
            self.functions[function].names.insert((*name).to_owned());
            // A weak definition is a stand-in: the other one, if there is one, is what is called.
            if flags.contains(SymbolFlags::BINDING_WEAK) {
                self.by_name.entry((*name).to_owned()).or_insert(function);
            } else {
                self.by_name.insert((*name).to_owned(), function);
            }
        }
        Symbol::Here(function)
    }
}
