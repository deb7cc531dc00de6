/* The stack is 8 MiB, as on Linux: 6 MiB of it can be used.
 * flags: -O
 * stdout: 6144
 */
fn deep(n: u32) -> u32 {
    let page = std::hint::black_box([1u8; 1024]);
    match n {
        0 => 0,
        n => deep(n - 1) + u32::from(page[n as usize % 1024]),
    }
}

fn main() {
    println!("{}", deep(6144));
}
