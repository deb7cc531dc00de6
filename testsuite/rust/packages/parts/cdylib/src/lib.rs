//! A library for a host: its functions are the module's exports.

use std::cell::RefCell;
use std::collections::HashMap;

thread_local!(static SEEN: RefCell<HashMap<i32, i32>> = RefCell::default());

#[unsafe(no_mangle)]
pub extern "C" fn add(a: i32, b: i32) -> i32 {
    a + b
}

/// Its own name for the environment's SUITE, and a hash map for the random numbers.
#[unsafe(no_mangle)]
pub extern "C" fn greet(times: i32) -> i32 {
    let name = std::env::var("SUITE").unwrap_or_else(|_| "nobody".into());
    println!("hello, {name}");
    SEEN.with_borrow_mut(|seen| *seen.entry(times).or_default() += times);
    SEEN.with_borrow(|seen| seen[&times])
}
