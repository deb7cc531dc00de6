//! A Rust program with C and C++ in it, built by the crate `cc`.

use std::ffi::{CStr, c_char, c_double, c_int, c_void};

unsafe extern "C" {
    fn part_add(a: c_int, b: c_int) -> c_int;
    fn part_each(
        n: c_int,
        callback: extern "C" fn(c_int, *mut c_void) -> c_int,
        data: *mut c_void,
    ) -> c_int;
    fn part_format(value: c_double) -> *mut c_char;
    fn part_fail() -> c_int;
    fn cxxpart_words(text: *const c_char) -> c_int;
    fn free(at: *mut c_void);
}

extern "C" fn square(n: c_int, data: *mut c_void) -> c_int {
    // SAFETY: main passes its own counter.
    unsafe { *data.cast::<u32>() += 1 };
    n * n
}

fn main() {
    let mut calls = 0u32;
    // SAFETY: the signatures are those of part.c and part.cc, and what part_format gives is ours to free.
    unsafe {
        println!("{}", part_add(40, 2));
        println!("{}", part_each(5, square, (&raw mut calls).cast()));
        println!("{calls} calls");
        let text = part_format(2.5);
        println!("{}", CStr::from_ptr(text).to_string_lossy());
        free(text.cast());
        println!("{} {:?}", part_fail(), std::io::Error::last_os_error().kind());
        println!("{} words", cxxpart_words(c"one two one three".as_ptr()));
    }
}
