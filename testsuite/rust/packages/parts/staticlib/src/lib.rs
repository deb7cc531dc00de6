//! A Rust library for C programs.

use std::collections::BTreeMap;
use std::ffi::{CStr, CString, c_char};

/// The text in capitals, to be given back to `shout_free`; null when it is no UTF-8.
///
/// # Safety
/// `text` ends with NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shout(text: *const c_char) -> *mut c_char {
    // SAFETY: as the caller promises.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str()
        .ok()
        .and_then(|text| CString::new(text.to_uppercase()).ok())
        .map_or(std::ptr::null_mut(), CString::into_raw)
}

/// # Safety
/// `text` is from `shout`, or null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shout_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: as the caller promises.
        drop(unsafe { CString::from_raw(text) });
    }
}

/// Prints how often each word is in a file; the number of words, or -1.
///
/// # Safety
/// `path` ends with NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn count_words(path: *const c_char) -> i32 {
    // SAFETY: as the caller promises.
    let path = unsafe { CStr::from_ptr(path) }.to_string_lossy();
    let text = match std::fs::read_to_string(&*path) {
        Ok(text) => text,
        Err(error) => {
            println!("{path}: {:?}", error.kind());
            return -1;
        }
    };
    let mut words = BTreeMap::new();
    for word in text.split_whitespace() {
        *words.entry(word).or_insert(0) += 1;
    }
    for (word, times) in &words {
        println!("{word}: {times}");
    }
    words.len() as i32
}
