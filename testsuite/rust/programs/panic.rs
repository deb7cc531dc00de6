/* A panic says where it happened, and the runner shows the way there.
 * flags: -g
 * host: skip it unwinds, and ends with 101
 * exit: 134
 * stdout: before
 * stderr~ thread 'main' [..] panicked at panic.rs:28:29:
 * stderr~ index out of bounds: the len is 3 but the index is 7
 * stderr~ wasicc: error: [..]test.wasm: abort() was called
 * stderr~ in panic::get at [..]panic.rs:28:[..]
 * stderr~ in panic::main at [..]panic.rs:23:[..]
 */
struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("it does not unwind");
    }
}

fn main() {
    println!("before");
    let _loud = Loud;
    println!("{}", get(&[1, 2, 3], 7));
}

#[inline(never)]
fn get(all: &[u32], at: usize) -> u32 {
    *all.get(at).unwrap_or(&all[at])
}
