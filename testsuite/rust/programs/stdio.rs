/* Standard output is a pipe that takes bytes as they are, and errors are apart.
 * stdin: hello
 * stdout:
 *   HELLO
 *   2000 lines
 * stderr: on the side
 */
use std::io::{self, BufWriter, Read, Write};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    print!("{}", text.to_uppercase());
    let mut sink = BufWriter::new(io::sink());
    for n in 0..2000 {
        writeln!(sink, "line {n}")?;
    }
    println!("2000 lines");
    io::stderr().write_all(b"on the side\n")
}
