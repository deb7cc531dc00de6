//! Fuzzing what reads files and words of others: the module loader, the `#!` reader, the entries of the cache and
//! the option parsers.
//!
//! A target is a function of bytes that panics when something is wrong, and else says what became of them. Inputs
//! are made from seeds by [`mutate`]; one with an outcome that was not seen before becomes a seed. As unit tests the
//! targets run a while from a fixed seed, the same each time; `scripts/fuzz TARGET --seconds N` goes on for long. What was
//! found is kept: `FOUND` of each target is tried first.

mod cache;
mod line;
mod module;
mod mutate;
mod options;

use mutate::Mutator;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::time::{Duration, Instant};

/// The most inputs that are kept as seeds.
const CORPUS: usize = 4000;

/// The longest input.
const LENGTH: usize = 64 << 10;

/// What is fuzzed.
pub struct Target<'a> {
    /// Its name, for the report.
    pub name: &'static str,
    /// What it starts with.
    pub seeds: Vec<Vec<u8>>,
    /// Inputs that were wrong once.
    pub found: &'static [&'static [u8]],
    /// What is put into inputs, besides bytes.
    pub words: &'static [&'static [u8]],
    /// How many inputs a unit test tries.
    pub smoke: u64,
    /// Tries one, and says what became of it.
    pub check: &'a dyn Fn(&[u8]) -> String,
}

impl Target<'_> {
    /// Tries inputs: those of a unit test, or for `$WASICC_FUZZ_SECONDS`.
    pub fn run(mut self) {
        let number = |name| {
            std::env::var(name)
                .ok()
                .and_then(|value| value.parse().ok())
        };
        let seconds: Option<u64> = number("WASICC_FUZZ_SECONDS");
        let seed = number("WASICC_FUZZ_SEED").unwrap_or(1);
        if let Some(folder) = std::env::var_os("WASICC_FUZZ_SEEDS") {
            self.seeds.extend(files(Path::new(&folder)));
        }
        let mut outcomes = HashSet::new();
        for input in self
            .found
            .iter()
            .copied()
            .chain(self.seeds.iter().map(Vec::as_slice))
        {
            outcomes.insert(self.outcome(input));
        }
        let mut mutator = Mutator::new(seed, self.words);
        let end = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
        let mut tried = 0;
        while end.map_or(tried < self.smoke, |end| Instant::now() < end) {
            let mut input = mutator.input(&self.seeds);
            input.truncate(LENGTH);
            if outcomes.insert(self.outcome(&input)) && self.seeds.len() < CORPUS {
                self.seeds.push(input);
            }
            tried += 1;
        }
        assert!(outcomes.len() > 1, "every input has the same outcome");
        println!("{}: {tried} inputs, {} outcomes", self.name, outcomes.len());
    }

    /// A hash of what becomes of `input`, but for the numbers in it. A panic is told with the input.
    fn outcome(&self, input: &[u8]) -> u64 {
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| (self.check)(input)));
        let Ok(outcome) = outcome else {
            panic!(
                "{}: this input is wrong: b\"{}\"",
                self.name,
                input.escape_ascii()
            );
        };
        let mut hasher = DefaultHasher::new();
        for part in outcome.split(|c: char| c.is_ascii_digit()) {
            part.hash(&mut hasher);
        }
        hasher.finish()
    }
}

fn files(folder: &Path) -> Vec<Vec<u8>> {
    let names = std::fs::read_dir(folder).expect("the folder of seeds");
    let mut paths: Vec<_> = names.map(|name| name.expect("a seed").path()).collect();
    paths.sort();
    let contents = paths
        .into_iter()
        .map(|path| std::fs::read(path).expect("a seed"));
    contents.filter(|seed| seed.len() <= LENGTH).collect()
}
