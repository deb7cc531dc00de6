//! Everything that can make a test fail, or keep the harness from starting.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a test failed, or could not be run.
#[derive(Debug)]
pub enum Error {
    /// A file operation of the harness itself failed.
    Io {
        what: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// A program could not be started.
    Spawn { program: PathBuf, source: io::Error },
    /// The wasicc under test does not exist.
    NoWasicc { path: PathBuf },
    /// No sysroot was found, and the test needs one.
    NoSysroot { said: String },
    /// No Rust for the target was found.
    NoRust { said: String },
    /// The file does not start with a comment that says what it expects.
    NoComment,
    /// A line of the first comment is not understood.
    BadLine {
        line: usize,
        text: String,
        why: &'static str,
    },
    /// A key of the first comment is unknown.
    UnknownKey { line: usize, key: String },
    /// A key appears twice and may not.
    RepeatedKey { line: usize, key: String },
    /// A key's value is not understood.
    BadValue {
        key: String,
        value: String,
        why: &'static str,
    },
    /// The test expects nothing, so it could not fail.
    NoExpectation,
    /// Quotes that do not close.
    BadQuotes { text: String },
    /// Output that the comment has no way to write down.
    Unblessable { why: &'static str },
    /// Something came out otherwise than expected.
    Mismatch { report: String },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io { what, path, source } => {
                write!(f, "cannot {what} {}: {source}", path.display())
            }
            Error::Spawn { program, source } => {
                write!(f, "cannot start {}: {source}", program.display())
            }
            Error::NoWasicc { path } => write!(
                f,
                "no wasicc at {}; build it with `cargo build --release`, or name one with WASICC=FILE",
                path.display()
            ),
            Error::NoSysroot { said } => write!(
                f,
                "no sysroot to test with; build one with `scripts/wasicc sysroot build`\n{said}"
            ),
            Error::NoRust { said } => write!(
                f,
                "no Rust for wasm32-wasip1: scripts/rust-std failed\n{said}"
            ),
            Error::NoComment => write!(
                f,
                "the file does not begin with a comment; see testsuite/README.md"
            ),
            Error::BadLine { line, text, why } => write!(f, "line {line}: {why}: `{text}`"),
            Error::UnknownKey { line, key } => {
                write!(
                    f,
                    "line {line}: unknown key `{key}`; see testsuite/README.md"
                )
            }
            Error::RepeatedKey { line, key } => {
                write!(f, "line {line}: key `{key}` is given twice")
            }
            Error::BadValue { key, value, why } => write!(f, "{key} `{value}`: {why}"),
            Error::NoExpectation => write!(
                f,
                "the test expects nothing: give it stdout, stderr, exit, compiler~ or compile-error"
            ),
            Error::BadQuotes { text } => write!(f, "a quote is not closed in `{text}`"),
            Error::Unblessable { why } => write!(f, "cannot bless: {why}"),
            Error::Mismatch { report } => f.write_str(report),
        }
    }
}

impl std::error::Error for Error {}
