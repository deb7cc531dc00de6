//! A module with instructions inserted into its functions.

use super::{Piece, Places};
use std::ops::Range;
use wasmparser::FunctionBody;

/// The instructions that look at the word at `flag` and call the function `check` when it is not 0.
pub fn look(flag: i32, check: u32) -> Vec<u8> {
    let mut code = vec![0x41];
    signed(&mut code, flag);
    // i32.atomic.load, aligned to 4; if without a result; call; end.
    code.extend([0xfe, 0x10, 2, 0, 0x04, 0x40, 0x10]);
    unsigned(&mut code, check as usize);
    code.push(0x0b);
    code
}

/// What goes where.
pub struct Splice<'a> {
    pub wasm: &'a [u8],
    /// The content of the code section.
    pub code: Range<usize>,
    pub bodies: &'a [FunctionBody<'a>],
    /// Where `look` is inserted, in order.
    pub points: &'a [usize],
    pub look: &'a [u8],
    /// The contents of custom sections that are left out, with their names.
    pub dropped: &'a [Range<usize>],
}

impl Splice<'_> {
    /// The module, and where its code came from.
    pub fn done(&self) -> (Vec<u8>, Places) {
        let (content, mut places) = self.content();
        // A section: its number, its length, its content.
        let head = self.head(self.code.start);
        let mut new = self.wasm[..head].to_vec();
        new.push(self.wasm[head]);
        unsigned(&mut new, content.len());
        for piece in &mut places {
            piece.at += new.len();
        }
        new.extend(content);
        let mut rest = self.code.end;
        for dropped in self.dropped {
            // Debug information before the code stays, and is of no use.
            if dropped.start < rest {
                continue;
            }
            new.extend(&self.wasm[rest..self.head(dropped.start)]);
            rest = dropped.end;
        }
        new.extend(&self.wasm[rest..]);
        (new, Places(places))
    }

    /// The code section's content, and for each piece that was copied where it is there and where it was in the module.
    fn content(&self) -> (Vec<u8>, Vec<Piece>) {
        let mut content = Vec::with_capacity(self.code.len() + self.points.len() * self.look.len());
        let mut places = Vec::with_capacity(self.points.len() + self.bodies.len());
        unsigned(&mut content, self.bodies.len());
        let mut points = self.points;
        for body in self.bodies {
            let range = body.range();
            let inside = points.partition_point(|&point| point < range.end);
            let (here, later) = points.split_at(inside);
            points = later;
            unsigned(&mut content, range.len() + here.len() * self.look.len());
            let mut from = range.start;
            for &point in here {
                places.push(Piece {
                    at: content.len(),
                    from,
                    copied: true,
                });
                content.extend(&self.wasm[from..point]);
                // What is seen in here is at the instruction before.
                places.push(Piece {
                    at: content.len(),
                    from: point.saturating_sub(1),
                    copied: false,
                });
                content.extend(self.look);
                from = point;
            }
            places.push(Piece {
                at: content.len(),
                from,
                copied: true,
            });
            content.extend(&self.wasm[from..range.end]);
        }
        (content, places)
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

fn unsigned(to: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

fn signed(to: &mut Vec<u8>, mut value: i32) {
    while !(-0x40..0x40).contains(&value) {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8 & 0x7f);
}
