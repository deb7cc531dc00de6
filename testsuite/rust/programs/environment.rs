/* Environment, arguments, current folder and standard input by Rust's library.
 * args: first '' third
 * env: NAME=value EMPTY=
 * dirs: .
 * setup: mkdir -p sub
 * stdin:
 *   one
 *   two
 * stdout:
 *   ["first", "", "third"]
 *   Ok("value") Ok("") Err(NotPresent)
 *   set: Ok("new"), removed: Err(NotPresent)
 *   ["EMPTY", "NAME"]
 *   in sub: true
 *   one
 *   two
 *   terminal: false
 */
use std::env;
use std::io::{self, IsTerminal};

fn main() -> io::Result<()> {
    println!("{:?}", env::args().skip(1).collect::<Vec<_>>());
    println!(
        "{:?} {:?} {:?}",
        env::var("NAME"),
        env::var("EMPTY"),
        env::var("NONE")
    );
    // SAFETY: the program has one thread.
    unsafe { env::set_var("SET", "new") };
    let set = env::var("SET");
    unsafe { env::remove_var("SET") };
    println!("set: {set:?}, removed: {:?}", env::var("SET"));
    let mut names: Vec<_> = env::vars().map(|(name, _)| name).collect();
    names.sort();
    println!("{names:?}");
    env::set_current_dir("sub")?;
    println!("in sub: {}", env::current_dir()?.ends_with("sub"));
    for line in io::stdin().lines() {
        println!("{}", line?);
    }
    println!("terminal: {}", io::stdout().is_terminal());
    Ok(())
}
