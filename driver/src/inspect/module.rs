//! A program as far as it is shown: what is in each of its sections.

use crate::run;
use crate::target_features;
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{
    BinaryReaderError, CustomSectionReader, ElementItems, ElementKind, ExternalKind, FunctionBody,
    KnownCustom, Name, Operator, Parser, Payload, TypeRef,
};

/// What a module holds.
#[derive(Debug, Default)]
pub struct Module {
    /// In bytes.
    pub size: usize,
    pub sections: Vec<Section>,
    /// Module and name of each import, functions or not.
    pub imports: Vec<String>,
    /// Name and kind of each export.
    pub exports: Vec<(String, &'static str)>,
    /// The features that it says it uses.
    pub features: Vec<String>,
    /// The tools that made it.
    pub producers: Vec<String>,
    /// Pages of memory at the start and at most.
    pub memory: Option<(u64, Option<u64>)>,
    /// All functions, the imported ones first.
    pub functions: Vec<Function>,
    /// The functions that others may reach by pointer.
    pub table: BTreeSet<u32>,
    /// The exported functions.
    pub roots: Vec<u32>,
    /// Bytes of data that is no zeros.
    pub data: usize,
    pub has_names: bool,
}

/// A section.
#[derive(Debug)]
pub struct Section {
    pub name: String,
    pub size: usize,
}

/// A function.
#[derive(Debug, Default)]
pub struct Function {
    /// As the linker knows it.
    pub symbol: String,
    /// In bytes of code; 0 for an import.
    pub size: usize,
    pub ty: u32,
    /// The functions that it calls or whose address it takes, by number.
    pub calls: BTreeSet<u32>,
    /// The types of the functions that it calls by pointer.
    pub calls_by_pointer: BTreeSet<u32>,
}

impl Function {
    /// The name in the source.
    pub fn name(&self) -> String {
        run::demangle(&self.symbol)
    }
}

impl Module {
    /// Reads `wasm`.
    ///
    /// # Errors
    ///
    /// When it is no valid module, as far as it is looked at.
    pub fn read(wasm: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut module = Module {
            size: wasm.len(),
            ..Module::default()
        };
        let mut names = BTreeMap::new();
        let (mut imported, mut next) = (0, 0);
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            module.section(&payload);
            match payload {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        module
                            .imports
                            .push(clean(&format!("{}.{}", import.module, import.name)));
                        if let TypeRef::Func(ty) = import.ty {
                            module.functions.push(Function {
                                symbol: clean(import.name),
                                ty,
                                ..Function::default()
                            });
                        }
                    }
                    imported = module.functions.len();
                    next = imported;
                }
                Payload::FunctionSection(section) => {
                    for ty in section {
                        let symbol = format!("function {}", module.functions.len());
                        let ty = ty?;
                        module.functions.push(Function {
                            symbol,
                            ty,
                            ..Function::default()
                        });
                    }
                }
                Payload::MemorySection(section) => {
                    let first = section.into_iter().next().transpose()?;
                    module.memory = first.map(|memory| (memory.initial, memory.maximum));
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        module.exports.push((clean(export.name), kind(export.kind)));
                        if export.kind == ExternalKind::Func {
                            module.roots.push(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => module.roots.push(func),
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        // Declared elements are those of ref.func, which is seen at its place.
                        if let (ElementItems::Functions(functions), false) =
                            (element.items, matches!(element.kind, ElementKind::Declared))
                        {
                            for function in functions {
                                module.table.insert(function?);
                            }
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    if let Some(function) = module.functions.get_mut(next) {
                        function.body(&body)?;
                    }
                    next += 1;
                }
                Payload::DataSection(section) => {
                    for data in section {
                        module.data += data?.data.len();
                    }
                }
                Payload::CustomSection(section) => module.custom(&section, &mut names),
                _ => {}
            }
        }
        module.has_names = !names.is_empty();
        // An import keeps the name by which it is imported.
        for (at, name) in names.into_iter().filter(|(at, _)| *at as usize >= imported) {
            if let Some(function) = module.functions.get_mut(at as usize) {
                function.symbol = name;
            }
        }
        Ok(module)
    }

    fn section(&mut self, payload: &Payload) {
        let (name, range) = match payload {
            Payload::CustomSection(section) => (clean(section.name()), section.range()),
            _ => match payload.as_section() {
                Some((id, range)) => (section_name(id).to_owned(), range),
                None => return,
            },
        };
        self.sections.push(Section {
            name,
            size: range.len(),
        });
    }

    /// What the custom sections tell. A broken one tells nothing: the engine does not look at them either.
    fn custom(&mut self, section: &CustomSectionReader, names: &mut BTreeMap<u32, String>) {
        match section.as_known() {
            KnownCustom::Name(reader) => {
                for name in reader.into_iter().map_while(Result::ok) {
                    if let Name::Function(map) = name {
                        let map = map.into_iter().map_while(Result::ok);
                        names.extend(map.map(|name| (name.index, clean(name.name))));
                    }
                }
            }
            KnownCustom::Producers(reader) => {
                for field in reader.into_iter().map_while(Result::ok) {
                    for value in field.values.into_iter().map_while(Result::ok) {
                        self.producers
                            .push(clean(format!("{} {}", value.name, value.version).trim()));
                    }
                }
            }
            _ if section.name() == target_features::SECTION => {
                let features = target_features::read(section.data()).unwrap_or_default();
                self.features = features.into_iter().map(clean).collect();
            }
            _ => {}
        }
    }
}

impl Function {
    fn body(&mut self, body: &FunctionBody) -> Result<(), BinaryReaderError> {
        self.size = body.range().len();
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index }
                | Operator::ReturnCall { function_index }
                | Operator::RefFunc { function_index } => {
                    self.calls.insert(function_index);
                }
                Operator::CallIndirect { type_index, .. }
                | Operator::ReturnCallIndirect { type_index, .. } => {
                    self.calls_by_pointer.insert(type_index);
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// A name as it may be shown on a terminal: a module's names can hold anything.
fn clean(name: &str) -> String {
    let visible = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    name.chars().map(visible).collect()
}

fn kind(kind: ExternalKind) -> &'static str {
    match kind {
        ExternalKind::Func | ExternalKind::FuncExact => "function",
        ExternalKind::Table => "table",
        ExternalKind::Memory => "memory",
        ExternalKind::Global => "global",
        ExternalKind::Tag => "tag",
    }
}

fn section_name(id: u8) -> &'static str {
    const NAMES: [&str; 14] = [
        "custom",
        "types",
        "imports",
        "functions",
        "tables",
        "memory",
        "globals",
        "exports",
        "start",
        "elements",
        "code",
        "data",
        "data count",
        "tags",
    ];
    NAMES.get(usize::from(id)).copied().unwrap_or("unknown")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_to_show() {
        // A custom section called "\x1b[2J".
        let module = Module::read(b"\0asm\x01\0\0\0\0\x05\x04\x1b[2J").unwrap();
        assert_eq!(module.sections[0].name, "\u{fffd}[2J");
    }

    #[test]
    fn an_empty_module() {
        let module = Module::read(b"\0asm\x01\0\0\0").unwrap();
        assert!(module.sections.is_empty() && module.functions.is_empty());
        assert!(Module::read(b"\0asm\x01\0\0\0\x0a\x05").is_err());
    }
}
