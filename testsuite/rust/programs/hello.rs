/* A Rust program prints, and sees its arguments.
 * args: one 'two words'
 * matrix: -O | -Copt-level=0 -g | -Clto -Copt-level=z
 * stdout:
 *   hello, one
 *   hello, two words
 */
fn main() {
    for name in std::env::args().skip(1) {
        println!("hello, {name}");
    }
}
