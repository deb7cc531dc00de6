//! Compiling C++ with a sysroot whose libc++ cannot throw: after an error about exceptions comes a note that says why, and how
//! to get a libc++ that can.

/// How clang ends its errors at `throw` and `try`.
const MARK: &[u8] = b"with exceptions disabled";

/// The note.
pub const NOTE: &str = "wasicc: note: this sysroot's libc++ is a distribution's, built without exceptions; \
                        `wasicc sysroot build --cxx` builds one that has them, from LLVM's source (minutes, once)";

/// Whether a line of clang's is such an error.
pub fn is_meant(line: &[u8]) -> bool {
    line.windows(MARK.len()).any(|window| window == MARK)
}

#[cfg(test)]
mod tests {
    use super::is_meant;

    #[test]
    fn errors_about_exceptions_are_meant() {
        assert!(is_meant(
            b"x.cc:1: error: cannot use 'throw' with exceptions disabled\n"
        ));
        assert!(!is_meant(b"x.cc:1: warning: exceptions\n"));
    }
}
