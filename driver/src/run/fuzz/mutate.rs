//! Inputs made from others.

/// Makes them, the same from the same seed.
pub struct Mutator {
    state: u64,
    words: &'static [&'static [u8]],
}

/// Numbers at the edges, little-endian and as LEB128.
const EDGES: &[&[u8]] = &[
    &[0],
    &[0x7f],
    &[0x80],
    &[0xff],
    &[0xff, 0xff],
    &[0xff, 0xff, 0xff, 0x7f],
    &[0xff, 0xff, 0xff, 0xff],
    &[0xff, 0xff, 0xff, 0xff, 0x0f],
    &[0x80, 0x80, 0x80, 0x80, 0x10],
    &[0x80, 0x80, 0x80, 0x80, 0x80, 0x80],
    &[0, 0, 0, 0, 0, 0, 0, 0x80],
    &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
];

impl Mutator {
    /// From a seed, with words for its inputs.
    pub fn new(seed: u64, words: &'static [&'static [u8]]) -> Self {
        Mutator {
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            words,
        }
    }

    /// One of `seeds`, changed here and there.
    pub fn input(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut input = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(5) {
            self.change(&mut input, seeds);
        }
        input
    }

    fn change(&mut self, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.below(input.len() + 1);
        let rest = input.len() - at;
        // Mostly small parts, sometimes large ones.
        let most = if self.below(4) == 0 {
            rest
        } else {
            rest.min(8)
        };
        let end = at + self.below(most + 1);
        match self.below(9) {
            0 if rest > 0 => input[at] ^= 1 << self.below(8),
            1 if rest > 0 => input[at] = self.next() as u8,
            2 => drop(input.drain(at..end)),
            3 => input.truncate(at),
            4 => {
                let edge = EDGES[self.below(EDGES.len())];
                self.put(input, at, end, edge);
            }
            5 if !self.words.is_empty() => {
                let word = self.words[self.below(self.words.len())];
                self.put(input, at, end, word);
            }
            6 => {
                let part = input[at..end].to_vec();
                let times = 1 + self.below(3);
                input.splice(at..at, part.repeat(times));
            }
            7 => {
                let other = &seeds[self.below(seeds.len())];
                let from = self.below(other.len() + 1);
                let to = from + self.below(other.len() - from + 1);
                self.put(input, at, end, &other[from..to]);
            }
            _ => {
                let new: Vec<u8> = (0..self.below(8)).map(|_| self.next() as u8).collect();
                self.put(input, at, end, &new);
            }
        }
    }

    /// Puts `part` into `input`, in place of something or not.
    fn put(&mut self, input: &mut Vec<u8>, at: usize, end: usize, part: &[u8]) {
        let end = if self.below(2) == 0 { at } else { end };
        input.splice(at..end, part.iter().copied());
    }

    /// A number below `bound`, or 0.
    fn below(&mut self, bound: usize) -> usize {
        (self.next() % (bound as u64).max(1)) as usize
    }

    /// xorshift64*.
    fn next(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }
}
