//! What of a linked program the adapters need to know: types, functions, the table, and where calls stand.

use std::collections::BTreeMap;
use std::ops::Range;

use wasmparser::{
    BinaryReaderError, ConstExpr, ElementItems, ElementKind, ExternalKind, KnownCustom, Linking,
    Name, Operator, Parser, Payload, SymbolInfo, TypeRef,
};

use super::signature::Signature;

/// A linked program.
#[derive(Debug, Default)]
pub struct Module {
    /// The sections: their ids, and where their contents are.
    pub sections: Vec<Section>,
    pub types: Vec<Signature>,
    /// The type of each function, imported ones first.
    pub functions: Vec<u32>,
    /// How many of them are the module's own.
    pub bodies: u32,
    /// How many of these have been read.
    bodies_read: u32,
    /// How many globals there are.
    pub globals: u32,
    /// How many of them are the module's own.
    pub own_globals: u32,
    /// What functions are called.
    pub names: BTreeMap<u32, String>,
    /// The global that is the C stack's pointer.
    pub stack_pointer: Option<u32>,
    /// It keeps addresses in variables for code that is independent of its position.
    pub has_got: bool,
    pub exports: BTreeMap<String, u32>,
    /// The exports' number, and where the entry of each function is.
    pub export_count: u32,
    pub export_entries: Vec<(String, Range<usize>)>,
    /// The functions that symbols stand for, in the order of the symbols, if there are relocations.
    pub symbols: Vec<Option<u32>>,
    /// The least and the greatest size of the only table, if it is the module's own.
    pub table_limits: Option<(u32, Option<u32>)>,
    /// What the first table holds, if that is known.
    pub table: Option<Table>,
    pub calls: Vec<Call>,
    pub indirect_calls: Vec<IndirectCall>,
}

/// A section.
#[derive(Debug, Clone)]
pub struct Section {
    pub id: u8,
    /// Of a custom section.
    pub name: Option<String>,
    pub contents: Range<usize>,
}

/// What the first table holds: functions in a row.
#[derive(Debug, Clone)]
pub struct Table {
    /// The index of the first one.
    pub first: u32,
    pub functions: Vec<u32>,
    /// Where their number, and theirs, stand.
    pub at: Range<usize>,
}

/// A call of a function by its number.
#[derive(Debug, Clone)]
pub struct Call {
    pub caller: u32,
    pub function: u32,
    /// It is the last thing that its function does, and takes its place.
    pub tail: bool,
    /// Where the instruction stands.
    pub at: Range<usize>,
}

/// A call through the first table.
#[derive(Debug, Clone)]
pub struct IndirectCall {
    pub ty: u32,
    /// The call is the last thing that its function does, and takes its place.
    pub tail: bool,
    pub at: Range<usize>,
}

impl Module {
    /// Reads a linked program.
    pub fn read(wasm: &[u8]) -> Result<Module, BinaryReaderError> {
        let mut module = Module::default();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Some((id, contents)) = payload.as_section() {
                let name = match &payload {
                    Payload::CustomSection(custom) => Some(custom.name().to_owned()),
                    _ => None,
                };
                module.sections.push(Section { id, name, contents });
            }
            module.take(payload)?;
        }
        Ok(module)
    }

    /// The signature of a function.
    pub fn signature(&self, function: u32) -> Option<&Signature> {
        let ty = self.functions.get(function as usize)?;
        self.types.get(*ty as usize)
    }

    /// The section of this id.
    pub fn section(&self, id: u8) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Whether it is meant for another linker, which may move its code.
    pub fn has_relocations(&self) -> bool {
        self.has_custom("linking")
    }

    /// Whether there is a custom section whose name begins so.
    pub fn has_custom(&self, prefix: &str) -> bool {
        let mut names = self.sections.iter().filter_map(|s| s.name.as_deref());
        names.any(|name| name.starts_with(prefix))
    }

    fn take(&mut self, payload: Payload<'_>) -> Result<(), BinaryReaderError> {
        match payload {
            Payload::TypeSection(section) => {
                for ty in section.into_iter_err_on_gc_types() {
                    self.types.push(Signature::of(&ty?));
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    match import?.ty {
                        TypeRef::Func(ty) => self.functions.push(ty),
                        TypeRef::Global(_) => self.globals += 1,
                        _ => {}
                    }
                }
            }
            Payload::TableSection(section) if section.count() == 1 => {
                for table in section {
                    let limits = table?.ty;
                    let size = |size: u64| u32::try_from(size).ok();
                    let most = limits.maximum.map(size);
                    self.table_limits = size(limits.initial).map(|least| (least, most.flatten()));
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                    self.bodies += 1;
                }
            }
            Payload::GlobalSection(section) => {
                self.own_globals = section.count();
                self.globals += section.count();
            }
            Payload::ExportSection(section) => self.take_exports(section)?,
            Payload::ElementSection(section) => self.take_elements(section)?,
            Payload::CodeSectionEntry(body) => self.take_code(&body)?,
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Name(names) => self.take_names(names)?,
                KnownCustom::Linking(linking) => self.take_symbols(linking)?,
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    fn take_exports(
        &mut self,
        section: wasmparser::ExportSectionReader<'_>,
    ) -> Result<(), BinaryReaderError> {
        self.export_count = section.count();
        let end = section.range().end;
        let mut last: Option<(String, usize)> = None;
        for export in section.into_iter_with_offsets() {
            let (at, export) = export?;
            if let Some((name, start)) = last.take() {
                self.export_entries.push((name, start..at));
            }
            last = Some((export.name.to_owned(), at));
            if export.kind == ExternalKind::Func {
                self.exports.insert(export.name.to_owned(), export.index);
            }
        }
        self.export_entries
            .extend(last.map(|(name, start)| (name, start..end)));
        Ok(())
    }

    /// The linker writes one list of functions. Of anything else nothing is known.
    fn take_elements(
        &mut self,
        section: wasmparser::ElementSectionReader<'_>,
    ) -> Result<(), BinaryReaderError> {
        if section.count() != 1 {
            return Ok(());
        }
        let Some(element) = section.into_iter().next() else {
            return Ok(());
        };
        let element = element?;
        let (
            ElementKind::Active {
                table_index: None | Some(0),
                offset_expr,
            },
            ElementItems::Functions(functions),
        ) = (element.kind, element.items)
        else {
            return Ok(());
        };
        let Some(first) = constant(&offset_expr) else {
            return Ok(());
        };
        self.table = Some(Table {
            first,
            at: functions.range(),
            functions: functions.into_iter().collect::<Result<_, _>>()?,
        });
        Ok(())
    }

    fn take_code(&mut self, body: &wasmparser::FunctionBody<'_>) -> Result<(), BinaryReaderError> {
        let caller = self.functions.len() as u32 - self.bodies + self.bodies_read;
        self.bodies_read += 1;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let start = operators.original_position();
            let operator = operators.read()?;
            let at = start..operators.original_position();
            match operator {
                Operator::Call { function_index } => {
                    self.calls.push(Call {
                        caller,
                        function: function_index,
                        tail: false,
                        at,
                    });
                }
                Operator::ReturnCall { function_index } => self.calls.push(Call {
                    caller,
                    function: function_index,
                    tail: true,
                    at,
                }),
                Operator::CallIndirect {
                    type_index,
                    table_index: 0,
                } => self.indirect_calls.push(IndirectCall {
                    ty: type_index,
                    tail: false,
                    at,
                }),
                Operator::ReturnCallIndirect {
                    type_index,
                    table_index: 0,
                } => self.indirect_calls.push(IndirectCall {
                    ty: type_index,
                    tail: true,
                    at,
                }),
                _ => {}
            }
        }
        Ok(())
    }

    fn take_symbols(
        &mut self,
        linking: wasmparser::LinkingSectionReader<'_>,
    ) -> Result<(), BinaryReaderError> {
        for part in linking.subsections() {
            let Linking::SymbolTable(symbols) = part? else {
                continue;
            };
            for symbol in symbols {
                self.symbols.push(match symbol? {
                    SymbolInfo::Func { index, .. } => Some(index),
                    _ => None,
                });
            }
        }
        Ok(())
    }

    fn take_names(
        &mut self,
        names: wasmparser::NameSectionReader<'_>,
    ) -> Result<(), BinaryReaderError> {
        for name in names {
            match name? {
                Name::Function(map) => {
                    for naming in map {
                        let naming = naming?;
                        self.names.insert(naming.index, naming.name.to_owned());
                    }
                }
                Name::Global(map) => {
                    for naming in map {
                        let naming = naming?;
                        self.has_got |= naming.name.starts_with("GOT.");
                        if naming.name == "__stack_pointer" {
                            self.stack_pointer = Some(naming.index);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// The number that an expression is, if it is that simple.
fn constant(expression: &ConstExpr<'_>) -> Option<u32> {
    match expression.get_operators_reader().read().ok()? {
        Operator::I32Const { value } => Some(value as u32),
        _ => None,
    }
}
