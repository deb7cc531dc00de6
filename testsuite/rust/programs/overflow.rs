/* A stack that is full is told as that.
 * host: skip it ends by a signal
 * exit: 134
 * stderr~ stack overflow
 */
#[allow(unconditional_recursion)]
fn deep(n: u64) -> u64 {
    let page = std::hint::black_box([n; 128]);
    deep(n + 1) + page[3]
}

fn main() {
    println!("{}", deep(0));
}
