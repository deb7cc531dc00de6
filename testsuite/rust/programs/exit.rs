/* The code that a program ends with, in each way to end.
 * args: code
 * exit: 42
 * stdout: flushed
 */
use std::process::ExitCode;

fn main() -> ExitCode {
    print!("flushed\n");
    match std::env::args().nth(1).as_deref() {
        Some("code") => ExitCode::from(42),
        _ => ExitCode::SUCCESS,
    }
}
