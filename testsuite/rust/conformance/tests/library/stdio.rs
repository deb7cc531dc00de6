//! Standard input and output, arguments and environment.

use std::io::{self, BufRead, IsTerminal, Read, Write};

#[test]
fn input_by_lines_and_then_the_end() {
    let mut input = io::stdin().lock();
    let mut line = String::new();
    assert_eq!(input.read_line(&mut line).expect("read"), 9);
    assert_eq!(line, "line one\n");
    let mut rest = String::new();
    input.read_to_string(&mut rest).expect("read");
    assert_eq!(rest, "line two\n");
    assert_eq!(input.read(&mut [0; 4]).expect("read"), 0);
}

#[test]
fn no_terminal_is_here() {
    assert!(!io::stdin().is_terminal());
    assert!(!io::stdout().is_terminal());
    assert!(!io::stderr().is_terminal());
}

#[test]
fn output_takes_bytes() {
    io::stdout().write_all(b"\xff\xfe\n").expect("written");
    io::stdout().flush().expect("written");
    io::stderr().write_all(&[b'x'; 4096]).expect("written");
}

#[test]
fn the_environment() {
    assert_eq!(std::env::var("SUITE").as_deref(), Ok("conformance"));
    assert_eq!(std::env::var("EMPTY").as_deref(), Ok(""));
    assert!(std::env::var_os("HOME").is_none());
    assert_eq!(std::env::vars().count(), 2);
    // SAFETY: the program has one thread.
    unsafe { std::env::set_var("NEW", "a=b") };
    assert_eq!(std::env::var("NEW").as_deref(), Ok("a=b"));
    unsafe { std::env::remove_var("SUITE") };
    assert!(std::env::var_os("SUITE").is_none());
}

#[test]
fn the_arguments() {
    let args: Vec<String> = std::env::args().collect();
    assert_eq!(args.len(), 4);
    assert_eq!(args[2..], ["--exact", "--nocapture"]);
}

#[test]
fn a_code_of_the_programs_own_exits_3() {
    std::process::exit(3)
}

#[test]
fn an_abort_exits_134() {
    std::process::abort()
}

#[test]
fn a_panic_exits_134() {
    panic!("on purpose")
}
