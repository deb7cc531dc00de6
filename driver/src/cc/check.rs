//! Knowing the questions of a build system: small programs that are only to show whether they compile, link or run. A
//! question gets a true answer, where a build gets the benefit of the doubt.

use std::ffi::OsStr;
use std::path::Path;

/// Whether a file of a command line belongs to a question, by the names that Autoconf, CMake and Meson give these.
pub fn is_check(file: &OsStr) -> bool {
    Path::new(file).components().any(|part| {
        let part = part.as_os_str().as_encoded_bytes();
        part == b"conftest"
            || part.starts_with(b"conftest.")
            || part.starts_with(b"cmTC_")
            || part == b"meson-private"
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for name in [
            "conftest",
            "conftest.exe",
            "./conftest.c",
            "CMakeFiles/cmTC_1a.dir/x.c.o",
            "/b/meson-private/tmpx/output.exe",
        ] {
            assert!(is_check(name.as_ref()), "{name}");
        }
        for name in ["test", "conftests/a.c", "output", "a.c"] {
            assert!(!is_check(name.as_ref()), "{name}");
        }
    }
}
