/* A program without Rust's library, on libc alone.
 * flags: -Cpanic=abort -O
 * host-flags: -Cpanic=abort -O -lc
 * exit: 7
 * stdout: from libc: 42
 */
#![no_std]
#![no_main]

use core::ffi::{c_char, c_int};

unsafe extern "C" {
    fn printf(format: *const c_char, ...) -> c_int;
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { abort() }
}

// WebAssembly calls each form of main by a name of its own, as calls are checked.
#[cfg_attr(target_family = "wasm", unsafe(export_name = "__main_argc_argv"))]
#[cfg_attr(unix, unsafe(no_mangle))]
pub extern "C" fn main(_argc: c_int, _argv: *const *const c_char) -> c_int {
    unsafe { printf(c"from libc: %d\n".as_ptr(), 42 as c_int) };
    7
}
