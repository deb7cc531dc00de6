//! Knowing the questions of a build system: small programs that are only to show whether they compile, link or run. A
//! question gets a true answer, where a build gets the benefit of the doubt.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::Read;
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

/// What CMake's question for a function is told its name by.
const CMAKE_FUNCTION: &[u8] = b"CHECK_FUNCTION_EXISTS=";

/// A question's program is a page long.
const LONGEST: u64 = 1 << 16;

/// Whether a question is whether there is a longjmp: a call of it without arguments, which LLVM's lowering of longjmp does
/// not survive. `typed` is a word of the command line, `is_source` whether it names a file to compile.
pub fn asks_for_longjmp(typed: &[OsString], is_source: bool) -> bool {
    let named = typed.iter().any(|part| {
        let part = part.as_encoded_bytes();
        let name = part
            .windows(CMAKE_FUNCTION.len())
            .position(|window| window == CMAKE_FUNCTION)
            .map(|at| &part[at + CMAKE_FUNCTION.len()..]);
        matches!(name, Some(b"longjmp" | b"_longjmp"))
    });
    let source = || typed.first().and_then(|file| text(Path::new(file)));
    named || is_source && source().is_some_and(|text| calls_longjmp_bare(&text))
}

/// What a question can be read from: the beginning of a file.
fn text(file: &Path) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    let file = File::open(file).ok()?;
    file.take(LONGEST).read_to_end(&mut text).ok()?;
    Some(text)
}

/// Whether a program that is linked with `-pthread` is there only to ask if there are threads, as Makefiles do without any
/// name that tells: it includes `<pthread.h>`, uses nothing of it, and does nothing else.
pub fn asks_for_threads(source: &Path) -> bool {
    text(source).is_some_and(|text| only_names_threads(&text))
}

/// A question for threads is a line or two.
const SHORT: usize = 256;

fn only_names_threads(text: &[u8]) -> bool {
    let has = |name: &[u8]| text.windows(name.len()).any(|window| window == name);
    text.len() <= SHORT && has(b"<pthread.h>") && has(b"main") && !has(b"pthread_")
}

/// Whether a C text has `longjmp ()`, a call or the declaration that goes with it.
fn calls_longjmp_bare(text: &[u8]) -> bool {
    const NAME: &[u8] = b"longjmp";
    let is_word = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    text.windows(NAME.len())
        .enumerate()
        .filter(|(_, window)| *window == NAME)
        .any(|(at, _)| {
            let before = text[..at].strip_suffix(b"_").unwrap_or(&text[..at]);
            let after = text[at + NAME.len()..].trim_ascii_start();
            let inside = after.strip_prefix(b"(").map(<[u8]>::trim_ascii_start);
            !is_word(before.last()) && inside.is_some_and(|rest| rest.starts_with(b")"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_for_longjmp() {
        for text in [
            "char longjmp ();\nint main (void)\n{\nreturn longjmp ();\n}",
            "char _longjmp (void);\nint main (void) { return _longjmp ( ); }",
            "return longjmp\n()",
        ] {
            assert!(calls_longjmp_bare(text.as_bytes()), "{text}");
        }
        for text in [
            "#include <setjmp.h>\nint main() { jmp_buf b; if (!setjmp(b)) longjmp(b, 1); }",
            "char siglongjmp (); int main (void) { return siglongjmp (); }",
            "int my_longjmp(); int longjmp_x();",
            "longjmp",
            "",
        ] {
            assert!(!calls_longjmp_bare(text.as_bytes()), "{text}");
        }
        let asks = |words: &[&str]| {
            let typed: Vec<_> = words.iter().map(OsString::from).collect();
            asks_for_longjmp(&typed, false)
        };
        assert!(asks(&["-DCHECK_FUNCTION_EXISTS=longjmp"]));
        assert!(asks(&["-D", "CHECK_FUNCTION_EXISTS=_longjmp"]));
        assert!(!asks(&["-DCHECK_FUNCTION_EXISTS=siglongjmp"]));
    }

    #[test]
    fn questions_for_threads() {
        for text in [
            "#include <pthread.h>\nint main(void) { return 0; }",
            "#include <pthread.h>\nmain(){}",
        ] {
            assert!(only_names_threads(text.as_bytes()), "{text}");
        }
        let long = format!("#include <pthread.h>\nint main() {{}}{}", " ".repeat(SHORT));
        for text in [
            "#include <pthread.h>\nint main() { pthread_mutex_t m; return 0; }",
            "#include <stdio.h>\nint main() { return 0; }",
            "#include <pthread.h>\nint f() { return 0; }",
            &long,
            "",
        ] {
            assert!(!only_names_threads(text.as_bytes()), "{text}");
        }
    }

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
