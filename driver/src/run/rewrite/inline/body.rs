//! A function's body with others in it.

use super::plan::{MOST_LOCALS, Site};
use crate::run::rewrite::{Call, Module, Piece, Places, unsigned};
use std::collections::HashMap;
use std::ops::Range;
use wasmparser::{BinaryReader, Operator, OperatorsReader, Result, ValType};

const BLOCK: u8 = 0x02;
const BR: u8 = 0x0c;
const LOCAL_GET: u8 = 0x20;
const LOCAL_SET: u8 = 0x21;
const LOCAL_TEE: u8 = 0x22;

/// A body that is done.
pub struct Built {
    /// How many groups of locals it declares, and these.
    groups: usize,
    declared: Range<usize>,
    /// The types of its parameters and the locals that it declares. Only of a function that may be inlined.
    own: Vec<ValType>,
    params: usize,
    result: Option<ValType>,
    /// The locals that come after its own: those of what was inlined.
    added: Vec<ValType>,
    code: Vec<u8>,
    /// Where the code was; the offsets are those in `code`.
    places: Places,
}

/// Writes a body.
pub struct Writer<'a> {
    module: &'a Module<'a>,
    built: Built,
    /// How many locals it has of its own.
    own: usize,
    /// How far the module's code has been copied, and its end.
    rest: Range<usize>,
    /// The added locals by their types. What was inlined one after the other uses the same.
    pool: HashMap<ValType, Vec<u32>>,
}

impl Built {
    /// How many bytes its instructions have.
    pub fn size(&self) -> usize {
        self.code.len()
    }

    /// Whether it is not what it was.
    pub fn has_inlined(&self) -> bool {
        !self.places.calls.is_empty()
    }

    /// Appends it to a code section's content, and says where its parts were.
    pub fn append(&self, module: &Module, content: &mut Vec<u8>, places: &mut Places) {
        let added: Vec<_> = self.added.chunk_by(|a, b| a == b).collect();
        let mut head = Vec::new();
        unsigned(&mut head, self.groups + added.len());
        head.extend(module.bytes(self.declared.clone()));
        for group in added {
            unsigned(&mut head, group.len());
            head.push(number(group[0]));
        }
        unsigned(content, head.len() + self.code.len());
        content.extend(head);
        let (at, calls) = (content.len(), places.calls.len() as u32);
        let pieces = self.places.pieces.iter().map(|piece| Piece {
            at: piece.at + at,
            call: piece.call.map(|call| call + calls),
            ..*piece
        });
        places.pieces.extend(pieces);
        places
            .calls
            .extend(self.places.calls.iter().map(|call| Call {
                within: call.within.map(|call| call + calls),
                ..*call
            }));
        content.extend(&self.code);
    }
}

impl<'a> Writer<'a> {
    /// Starts with the module's own function of this number.
    pub fn new(module: &'a Module<'a>, function: usize) -> Result<Self> {
        let body = &module.bodies[function];
        let mut own = module
            .type_of(function)
            .map_or(Vec::new(), |ty| ty.params().to_vec());
        let params = own.len();
        let mut locals = body.get_locals_reader()?;
        let (groups, declared) = (locals.get_count() as usize, locals.original_position());
        let mut count = params;
        for _ in 0..groups {
            let (more, ty) = locals.read()?;
            count += more as usize;
            own.resize(count.min(MOST_LOCALS).max(own.len()), ty);
        }
        let declared = declared..locals.original_position();
        Ok(Writer {
            module,
            own: count,
            rest: declared.end..body.range().end,
            built: Built {
                groups,
                declared,
                own,
                params,
                result: module
                    .type_of(function)
                    .and_then(|ty| ty.results().first().copied()),
                added: Vec::new(),
                code: Vec::new(),
                places: Places::default(),
            },
            pool: HashMap::new(),
        })
    }

    /// How many bytes its instructions will have.
    pub fn size(&self) -> usize {
        self.built.code.len() + self.rest.len()
    }

    /// Whether something was inlined.
    pub fn has_inlined(&self) -> bool {
        self.built.has_inlined()
    }

    /// Puts the callee in the place of this call, which is the next one in the body.
    pub fn inline(&mut self, site: &Site, function: u32, callee: &Built) -> Result<()> {
        self.copy(site.at.start);
        self.rest.start = site.at.end;
        let locals = self.locals(callee);
        self.enter(site, callee, &locals);
        let first = self.built.places.calls.len() as u32;
        self.built.places.calls.push(Call {
            callee: function,
            from: site.at.start,
            within: None,
        });
        let within = |call: Option<u32>| Some(call.map_or(first, |call| call + first + 1));
        let calls = callee.places.calls.iter().map(|call| Call {
            within: within(call.within),
            ..*call
        });
        self.built.places.calls.extend(calls);
        self.instructions(callee, &locals, within)
    }

    /// The body with all that is left.
    pub fn done(mut self) -> Built {
        self.copy(self.rest.end);
        self.built
    }

    /// Copies the module's code up to there.
    fn copy(&mut self, end: usize) {
        self.place(self.rest.start, true, None);
        let range = self.rest.start..end;
        self.built.code.extend(self.module.bytes(range));
        self.rest.start = end;
    }

    /// Says where what comes next was.
    fn place(&mut self, from: usize, copied: bool, call: Option<u32>) {
        let at = self.built.code.len();
        let goes_on =
            self.built.places.pieces.last().is_some_and(|last| {
                (last.copied, last.call, last.before(at)) == (copied, call, from)
            });
        if !goes_on {
            self.built.places.pieces.push(Piece {
                at,
                from,
                copied,
                call,
            });
        }
    }

    /// The locals that stand for the callee's.
    fn locals(&mut self, callee: &Built) -> Vec<u32> {
        let mut used: HashMap<ValType, usize> = HashMap::new();
        let all = callee.own.iter().chain(&callee.added);
        all.map(|&ty| {
            let used = used.entry(ty).or_default();
            let same = self.pool.entry(ty).or_default();
            if *used == same.len() {
                same.push((self.own + self.built.added.len()) as u32);
                self.built.added.push(ty);
            }
            *used += 1;
            same[*used - 1]
        })
        .collect()
    }

    /// Gives the callee's locals their values, and opens its block.
    fn enter(&mut self, site: &Site, callee: &Built, locals: &[u32]) {
        self.place(site.at.start, false, None);
        let code = &mut self.built.code;
        let (params, others) = locals[..callee.own.len()].split_at(callee.params);
        for &local in params.iter().rev() {
            code.push(LOCAL_SET);
            unsigned(code, local as usize);
        }
        for (&local, &ty) in others.iter().zip(&callee.own[callee.params..]) {
            code.extend(zero(ty));
            code.push(LOCAL_SET);
            unsigned(code, local as usize);
        }
        code.extend([BLOCK, callee.result.map_or(0x40, number)]);
    }

    /// The callee's instructions. Its last `end` is that of the block.
    fn instructions(
        &mut self,
        callee: &Built,
        locals: &[u32],
        within: impl Fn(Option<u32>) -> Option<u32>,
    ) -> Result<()> {
        let mut pieces = callee.places.pieces.iter().peekable();
        let mut piece = None;
        let mut open = 0;
        let mut operators = OperatorsReader::new(BinaryReader::new(&callee.code, 0));
        while !operators.eof() {
            let (operator, at) = operators.read_with_offset()?;
            while let Some(next) = pieces.next_if(|next| next.at <= at) {
                piece = Some(next);
            }
            if let Some(piece) = piece {
                self.place(piece.before(at), piece.copied, within(piece.call));
            }
            let code = &mut self.built.code;
            let mut local = |opcode, index: u32| {
                code.push(opcode);
                unsigned(code, locals.get(index as usize).map_or(0, |&l| l as usize));
            };
            match operator {
                Operator::LocalGet { local_index } => local(LOCAL_GET, local_index),
                Operator::LocalSet { local_index } => local(LOCAL_SET, local_index),
                Operator::LocalTee { local_index } => local(LOCAL_TEE, local_index),
                Operator::Return => {
                    code.push(BR);
                    unsigned(code, open);
                }
                _ => {
                    match operator {
                        Operator::Block { .. }
                        | Operator::Loop { .. }
                        | Operator::If { .. }
                        | Operator::TryTable { .. } => open += 1,
                        Operator::End => open = open.saturating_sub(1),
                        _ => {}
                    }
                    code.extend(&callee.code[at..operators.original_position()]);
                }
            }
        }
        Ok(())
    }
}

/// A type of numbers as modules have it.
fn number(ty: ValType) -> u8 {
    match ty {
        ValType::I64 => 0x7e,
        ValType::F32 => 0x7d,
        ValType::F64 => 0x7c,
        ValType::V128 => 0x7b,
        // Nothing with references is inlined.
        ValType::I32 | ValType::Ref(_) => 0x7f,
    }
}

/// The instruction for a number's 0.
fn zero(ty: ValType) -> Vec<u8> {
    match ty {
        ValType::I64 => vec![0x42, 0],
        ValType::F32 => vec![0x43, 0, 0, 0, 0],
        ValType::F64 => [&[0x44][..], &[0; 8]].concat(),
        ValType::V128 => [&[0xfd, 0x0c][..], &[0; 16]].concat(),
        ValType::I32 | ValType::Ref(_) => vec![0x41, 0],
    }
}
