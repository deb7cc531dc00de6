//! `random_get`: the system's random numbers, or with `--seed` the same ones each time.

use super::errno::Errno;
use super::guest::Guest;
use wasmtime_wasi::Rng;

/// Where random bytes come from.
pub enum Random {
    /// Seeded by the system at first use.
    System(Option<Box<dyn Rng + Send>>),
    /// SplitMix64 from a seed: reproducible, and of no use for secrets.
    Seeded(u64),
}

impl Random {
    /// Random numbers for `--seed`.
    pub fn new(seed: Option<u64>) -> Self {
        seed.map_or(Random::System(None), Random::Seeded)
    }

    fn fill(&mut self, bytes: &mut [u8]) {
        match self {
            Random::System(source) => {
                source
                    .get_or_insert_with(wasmtime_wasi::thread_rng)
                    .fill_bytes(bytes);
            }
            Random::Seeded(state) => {
                for part in bytes.chunks_mut(8) {
                    part.copy_from_slice(&split_mix(state).to_le_bytes()[..part.len()]);
                }
            }
        }
    }
}

/// The next number of SplitMix64 (Steele, Lea and Flood, 2014).
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// `random_get(buffer, length)`.
pub fn get(random: &mut Random, guest: &mut Guest, buffer: i32, length: i32) -> Result<(), Errno> {
    random.fill(guest.slice_mut(buffer, length as u32)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_repeat_and_differ() {
        let bytes = |mut random: Random| {
            let mut bytes = [0; 20];
            random.fill(&mut bytes);
            bytes
        };
        assert_eq!(bytes(Random::new(Some(1))), bytes(Random::new(Some(1))));
        assert_ne!(bytes(Random::new(Some(1))), bytes(Random::new(Some(2))));
        assert_ne!(bytes(Random::new(None)), bytes(Random::new(None)));
    }

    #[test]
    fn split_mix_is_the_published_one() {
        // The first number from seed 0, as in the reference implementation's output.
        assert_eq!(split_mix(&mut 0), 0xe220_a839_7b1d_cdaf);
    }
}
