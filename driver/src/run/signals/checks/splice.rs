//! A module with instructions inserted into its functions.

use crate::run::rewrite::{Module, Piece, Places, signed, unsigned};

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

/// The module with `look` inserted at these offsets, which are in order; and where its code came from.
pub fn splice(module: &Module, points: &[usize], look: &[u8]) -> (Vec<u8>, Places) {
    let mut content = Vec::new();
    let mut places = Places::default();
    let mut points = points;
    unsigned(&mut content, module.bodies.len());
    for body in &module.bodies {
        let range = body.range();
        let inside = points.partition_point(|&point| point < range.end);
        let (here, later) = points.split_at(inside);
        points = later;
        unsigned(&mut content, range.len() + here.len() * look.len());
        let mut place = |at, from, copied| {
            places.pieces.push(Piece {
                at,
                from,
                copied,
                call: None,
            });
        };
        let mut from = range.start;
        for &point in here {
            place(content.len(), from, true);
            content.extend(module.bytes(from..point));
            // What is seen in here is at the instruction before.
            place(content.len(), point.saturating_sub(1), false);
            content.extend(look);
            from = point;
        }
        place(content.len(), from, true);
        content.extend(module.bytes(from..range.end));
    }
    module.with_code(&content, places)
}
