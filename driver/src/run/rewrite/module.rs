//! What a rewriting has to know of a module.

use super::{Places, unsigned};
use std::ops::Range;
use wasmparser::{
    ElementItems, Export, FuncType, FunctionBody, Operator, Parser, Payload, Result, TypeRef,
};

/// A module with its functions.
pub struct Module<'a> {
    wasm: &'a [u8],
    /// By their numbers; nothing for those that are no functions' types.
    types: Vec<Option<FuncType>>,
    /// The types of the module's own functions.
    functions: Vec<u32>,
    /// How many functions are imported.
    pub imported: u32,
    /// How many globals are imported.
    imported_globals: u32,
    /// The values of the module's own globals, where they are constants.
    globals: Vec<Option<i32>>,
    pub exports: Vec<Export<'a>>,
    /// The functions whose address is taken.
    pub taken: Vec<u32>,
    /// The content of the code section.
    code: Range<usize>,
    pub bodies: Vec<FunctionBody<'a>>,
    /// The contents of the debug information's sections, with their names.
    debug: Vec<Range<usize>>,
}

impl<'a> Module<'a> {
    /// # Errors
    ///
    /// When it is none.
    pub fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut module = Module {
            wasm,
            types: Vec::new(),
            functions: Vec::new(),
            imported: 0,
            imported_globals: 0,
            globals: Vec::new(),
            exports: Vec::new(),
            taken: Vec::new(),
            code: 0..0,
            bodies: Vec::new(),
            debug: Vec::new(),
        };
        for payload in Parser::new(0).parse_all(wasm) {
            module.note(payload?)?;
        }
        Ok(module)
    }

    fn note(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(types) => {
                for group in types {
                    let own = group?.into_types().map(|ty| match ty.composite_type.inner {
                        wasmparser::CompositeInnerType::Func(function) => Some(function),
                        _ => None,
                    });
                    self.types.extend(own);
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    match import?.ty {
                        TypeRef::Func(_) => self.imported += 1,
                        TypeRef::Global(_) => self.imported_globals += 1,
                        _ => {}
                    }
                }
            }
            Payload::FunctionSection(functions) => {
                for function in functions {
                    self.functions.push(function?);
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    let first = global?.init_expr.get_operators_reader().read()?;
                    self.globals.push(match first {
                        Operator::I32Const { value } => Some(value),
                        _ => None,
                    });
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    self.exports.push(export?);
                }
            }
            Payload::ElementSection(segments) => {
                for segment in segments {
                    self.note_elements(segment?.items)?;
                }
            }
            Payload::CodeSectionStart { range, .. } => self.code = range,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) if section.name().starts_with(".debug_") => {
                self.debug.push(section.range());
            }
            _ => {}
        }
        Ok(())
    }

    fn note_elements(&mut self, items: ElementItems) -> Result<()> {
        match items {
            ElementItems::Functions(functions) => {
                for function in functions {
                    self.taken.push(function?);
                }
            }
            ElementItems::Expressions(_, expressions) => {
                for expression in expressions {
                    if let Operator::RefFunc { function_index } =
                        expression?.get_operators_reader().read()?
                    {
                        self.taken.push(function_index);
                    }
                }
            }
        }
        Ok(())
    }

    /// A part of the file.
    pub fn bytes(&self, range: Range<usize>) -> &'a [u8] {
        &self.wasm[range]
    }

    /// The type of the module's own function of this number.
    pub fn type_of(&self, own: usize) -> Option<&FuncType> {
        let index = *self.functions.get(own)?;
        self.types.get(index as usize)?.as_ref()
    }

    /// The value of a global, if it is a constant and not imported.
    pub fn global(&self, index: u32) -> Option<i32> {
        let own = index.checked_sub(self.imported_globals)?;
        *self.globals.get(own as usize)?
    }

    /// The module with this content of its code section; `places` are of the content, and then of the module. The debug information stays out: the engine would take
    /// its addresses for those of the new code.
    pub fn with_code(&self, content: &[u8], mut places: Places) -> (Vec<u8>, Places) {
        // A section: its number, its length, its content.
        let head = self.head(self.code.start);
        let mut new = Vec::with_capacity(self.wasm.len() + content.len());
        new.extend(&self.wasm[..head]);
        new.push(self.wasm[head]);
        unsigned(&mut new, content.len());
        for piece in &mut places.pieces {
            piece.at += new.len();
        }
        new.extend(content);
        let mut rest = self.code.end;
        for dropped in &self.debug {
            // Debug information before the code stays, and is of no use.
            if dropped.start < rest {
                continue;
            }
            new.extend(&self.wasm[rest..self.head(dropped.start)]);
            rest = dropped.end;
        }
        new.extend(&self.wasm[rest..]);
        (new, places)
    }

    /// Where the section begins whose content begins at `content`: before its length, whose bytes but the last have their highest bit set.
    fn head(&self, content: usize) -> usize {
        let mut at = content.saturating_sub(2);
        while at > 0 && self.wasm[at] >= 0x80 {
            at -= 1;
        }
        at
    }
}
