/* process::exit ends the program at once, with any code of 8 bits, and runs no destructors.
 * exit: 255
 * stdout: flushed
 */
struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("dropped");
    }
}

fn main() {
    let _loud = Loud;
    println!("flushed");
    std::process::exit(255)
}
