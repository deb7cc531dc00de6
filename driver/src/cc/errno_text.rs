//! The texts of errors in printf, for `%m`: a program whose formats have none of it does without them.
//!
//! Each link has an object before libc in which `%m` is a message and a trap. The program is then looked at: if it has that object's
//! message, printf is in it, and if its data has a format with `%m`, it is linked again with the texts. Dates
//! have a `%m`, too, and so has anything by chance, which costs a link and the 2 KiB, no more. Sources are looked at beforehand.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use wasicc_sysroot::Sysroot;
use wasmparser::{Parser, Payload};

use super::options::Options;
use crate::error::Error;

/// The object of the sysroot that does without.
const WITHOUT: &str = "no-errno-text.o";
/// Said to a further link: libc's function with the texts, before the object's.
pub const WITH: &str = "--undefined=__printf_errno_text_wanted";
/// The object's message (libc-bottom/crt/no-errno-text.c).
const MESSAGE: &[u8] = b"printf: %m: link with -fno-wasicc-small-printf";
/// The formats of dates that strftime itself is made with; to printf they would make no sense.
const DATES: [&[u8]; 2] = [b"%m/%d/%y", b"%Y-%m-%d"];
/// Where the message has its own `%m`.
const OWN: usize = "printf: ".len();

/// The object, if the link is to have it.
pub fn without(options: &Options, sysroot: Option<&Sysroot>) -> Option<PathBuf> {
    let wanted = !options.full_printf && !options.no_libc && options.default_libs();
    let object = sysroot.filter(|_| wanted)?.lib().join(WITHOUT);
    object.is_file().then_some(object)
}

/// Whether a file that is compiled and linked in one command has a `%m`: the first link has the texts then, since a second one
/// would compile anew.
pub fn expected(sources: &[OsString]) -> bool {
    let mut files = sources.iter().filter(|file| Path::new(file).is_file());
    files.any(|file| fs::read(file).is_ok_and(|text| asks_in_string(&text)))
}

/// Whether a line of a source has a `%m` between quotation marks.
fn asks_in_string(text: &[u8]) -> bool {
    let mut lines = text.split(|&byte| byte == b'\n');
    lines.any(|line| {
        let mut strings = line.split(|&byte| byte == b'"').skip(1).step_by(2);
        strings.any(asks)
    })
}

/// Whether the linked program needs the texts and has them not.
pub fn wanted(program: &Path) -> Result<bool, Error> {
    let wasm = fs::read(program).map_err(|source| Error::Io {
        action: "read",
        path: program.to_owned(),
        source,
    })?;
    Ok(lacks(&wasm))
}

/// The same of a module; what cannot be read lacks nothing.
fn lacks(wasm: &[u8]) -> bool {
    let (mut there, mut asked) = (false, false);
    for payload in Parser::new(0).parse_all(wasm).map_while(Result::ok) {
        let Payload::DataSection(section) = payload else {
            continue;
        };
        for data in section.into_iter().map_while(Result::ok) {
            there |= find(data.data, MESSAGE).is_some();
            asked |= asks(data.data);
        }
    }
    there && asked
}

/// Whether there is a `%m`, with flags, width, precision or length, but for the one in the message and those in [`DATES`].
fn asks(data: &[u8]) -> bool {
    let own = find(data, MESSAGE).map(|at| at + OWN);
    (data.iter().enumerate())
        .filter(|&(at, &byte)| byte == b'%' && Some(at) != own)
        .any(|(at, _)| {
            let mut rest = data[at + 1..].iter();
            let last = rest.find(|byte| !b"#0- +'I*.$123456789hlLqjzt".contains(byte));
            last == Some(&b'm') && !DATES.contains(&around(data, at))
        })
}

/// The string that a byte is in.
fn around(data: &[u8], at: usize) -> &[u8] {
    let (before, behind) = data.split_at(at);
    let start = before
        .iter()
        .rposition(|&byte| byte == 0)
        .map_or(0, |nul| nul + 1);
    let length = behind.iter().position(|&byte| byte == 0);
    &data[start..length.map_or(data.len(), |length| at + length)]
}

fn find(data: &[u8], what: &[u8]) -> Option<usize> {
    data.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_with_errors() {
        for yes in ["%m", "x: %m\n", "%-20m", "%1$s %*.*m", "%d%%%m"] {
            assert!(asks(yes.as_bytes()), "{yes}");
        }
        for yes in ["%Y-%m-%d %m", "%m/%d", "a\0%m/%d/%y %m\0"] {
            assert!(asks(yes.as_bytes()), "{yes}");
        }
        for no in ["%d m", "%", "m%", "%s%d\0m", "%m/%d/%y", "a\0%Y-%m-%d\0b"] {
            assert!(!asks(no.as_bytes()), "{no}");
        }
    }

    #[test]
    fn sources_with_errors() {
        for (text, asked) in [
            ("printf(\"%d\", 1);\nprintf(\"x: %m\\n\");", true),
            ("f(\"a\" \"%m\")", true),
            ("/* %m */ printf(\"%d\", m);", false),
            ("a %m", false),
        ] {
            assert_eq!(asks_in_string(text.as_bytes()), asked, "{text}");
        }
    }

    #[test]
    fn the_message_asks_for_nothing() {
        assert!(!asks(MESSAGE));
        assert!(asks(&[MESSAGE, b"\0%m"].concat()));
        assert!(asks(&[b"%m\0", MESSAGE].concat()));
    }
}
