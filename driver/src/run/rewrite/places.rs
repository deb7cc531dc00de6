//! Where rewritten code was before.

/// From the offsets in a rewritten module to those in the module before.
#[derive(Default)]
pub struct Places {
    /// In the order of their offsets.
    pub pieces: Vec<Piece>,
    /// The calls that are none any more.
    pub calls: Vec<Call>,
}

/// A piece of the new code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    pub at: usize,
    /// Where it was before.
    pub from: usize,
    /// Or whether it is new, and all of it stands for one place.
    pub copied: bool,
    /// The call that it took the place of, by its number among [`Places::calls`].
    pub call: Option<u32>,
}

/// A call that what was called took the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// The function that was called.
    pub callee: u32,
    /// Where the call was.
    pub from: usize,
    /// The call that the caller itself took the place of.
    pub within: Option<u32>,
}

impl Piece {
    /// Where what is at `offset` was before, if it is in this piece.
    pub fn before(&self, offset: usize) -> usize {
        match self.copied {
            true => self.from + (offset - self.at),
            false => self.from,
        }
    }
}

impl Places {
    /// Where what is at `offset` was before: the functions, and where in them, the innermost first, the last being `function`.
    pub fn before(&self, function: u32, offset: usize) -> Vec<(u32, usize)> {
        let behind = self.pieces.partition_point(|piece| piece.at <= offset);
        let Some(piece) = behind.checked_sub(1).map(|at| &self.pieces[at]) else {
            return vec![(function, offset)];
        };
        let mut from = piece.before(offset);
        let mut found = Vec::new();
        let mut call = piece.call;
        while let Some(made) = call.and_then(|call| self.calls.get(call as usize)) {
            found.push((made.callee, from));
            (from, call) = (made.from, made.within);
        }
        found.push((function, from));
        found
    }
}
