/* process::abort ends the program as a signal would.
 * exit: 134
 * stdout: before
 * stderr~ abort() was called
 */
fn main() {
    println!("before");
    std::process::abort()
}
