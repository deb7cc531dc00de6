//! A call's arguments and results as text.

use super::super::guest::Guest;
use super::Call;
use super::descriptors::Descriptors;
use super::names;
use super::signature::{Kind, Out, Returns};
use std::fmt::Write;

/// WASI's number of a directory's type.
const DIRECTORY: u8 = 3;

/// What a call is shown with.
pub struct View<'a, 'g> {
    pub guest: &'a Guest<'g>,
    pub descriptors: &'a Descriptors,
    /// How many bytes of a string are shown.
    pub strings: usize,
}

/// The words of one kind of argument, which starts at argument `at`, and how many arguments it takes. No words when
/// it is not shown.
pub fn argument(view: &View, call: &Call, kind: Kind, at: usize) -> (Option<String>, usize) {
    let number = call.argument(at);
    let bits = u64::from(call.word(at) as u32);
    let lookup =
        |follows: bool, name: &str| ((call.word(1) & 1 == 1) == follows).then(|| name.to_owned());
    match kind {
        Kind::Fd => (Some(view.fd(call.word(at))), 1),
        Kind::Text => (
            Some(view.text(call.word(at), call.word(at + 1), usize::MAX)),
            2,
        ),
        Kind::Hidden(count) => (None, count),
        Kind::Number => (Some(number.to_string()), 1),
        Kind::Time => (Some(time(number as u64)), 1),
        Kind::Open => (Some(open_flags(call, at)), 4),
        Kind::NoFollow => (lookup(false, "AT_SYMLINK_NOFOLLOW"), 0),
        Kind::Follow => (lookup(true, "AT_SYMLINK_FOLLOW"), 0),
        Kind::Flags(table) => (Some(names::flags(table, bits)), 1),
        Kind::Choice(table) => (Some(names::choice(table, bits)), 1),
        Kind::Rights => (Some(rights(number as u64)), 1),
        Kind::Gather => {
            let (bytes, total) = view.vectors(call, at, view.strings + 1);
            (
                Some(format!("{}, {total}", quoted(&bytes, view.strings))),
                2,
            )
        }
        Kind::Poll => (
            Some(view.subscriptions(call.word(at), call.word(at + 2))),
            4,
        ),
        Kind::Out(Out::Scatter | Out::Text | Out::Whole | Out::Entries | Out::Sizes) => (None, 2),
        Kind::Out(_) => (None, 1),
    }
}

/// What a call without an error has put where `out` says.
pub fn output(view: &View, call: &Call, out: Out, at: usize, returns: Returns) -> String {
    let address = call.word(at);
    let got = match returns {
        Returns::Word(result) => view.guest.u32(call.word(result)).unwrap_or(0) as usize,
        _ => usize::MAX,
    };
    let shown = match out {
        Out::Scatter => {
            let (bytes, total) = view.vectors(call, at, got.min(view.strings + 1));
            Some(format!("{}, {total}", quoted(&bytes, view.strings)))
        }
        Out::Text => Some(format!(
            "{}, {}",
            view.text(address, got as i32, usize::MAX),
            call.word(at + 1)
        )),
        Out::Whole => Some(view.text(address, call.word(at + 1), usize::MAX)),
        Out::Entries => view
            .entries(address, got)
            .map(|entries| format!("[{entries}], {}", call.word(at + 1))),
        Out::Fdstat => view.fdstat(address),
        Out::Filestat => view.filestat(address),
        Out::Prestat => view.prestat(address),
        Out::Time => view.long(address).map(time),
        Out::Sizes => {
            let (count, bytes) = (view.guest.u32(address), view.guest.u32(call.word(at + 1)));
            count
                .and_then(|count| Ok(format!("{count}, {} bytes", bytes?)))
                .ok()
        }
    };
    shown.unwrap_or_else(|| format!("{address:#x}"))
}

/// How a buffer reads when the call failed and put nothing there.
pub fn untouched(view: &View, call: &Call, out: Out, at: usize) -> String {
    match out {
        Out::Scatter => format!("{:#x}, {}", call.word(at), view.vectors(call, at, 0).1),
        Out::Text | Out::Whole | Out::Entries => {
            format!("{:#x}, {}", call.word(at), call.word(at + 1))
        }
        _ => format!("{:#x}", call.word(at)),
    }
}

/// What stands after the `=` of a call that came back.
pub fn returned(view: &View, call: &Call, returns: Returns, errno: i32) -> String {
    if errno != 0 {
        return match names::errno(errno) {
            Some((name, meaning)) => format!("-1 {name} ({meaning})"),
            None => format!("-1 (errno {errno})"),
        };
    }
    let word = |at| view.guest.u32(call.word(at)).unwrap_or(0);
    match returns {
        Returns::Zero => "0".into(),
        Returns::Word(at) => word(at).to_string(),
        Returns::Long(at) => (view.long(call.word(at)).unwrap_or(0)).to_string(),
        Returns::Fd(at) => view.fd(word(at) as i32),
        Returns::Never => "?".into(),
    }
}

impl View<'_, '_> {
    fn fd(&self, fd: i32) -> String {
        match self.descriptors.name(fd) {
            Some(name) => format!("{fd}<{name}>"),
            None => fd.to_string(),
        }
    }

    fn text(&self, at: i32, length: i32, most: usize) -> String {
        match self.guest.slice(at, length as u32) {
            Ok(bytes) => quoted(bytes, most),
            Err(_) => format!("{at:#x}"),
        }
    }

    fn long(&self, at: i32) -> Option<u64> {
        self.guest.array(at).map(u64::from_le_bytes).ok()
    }

    /// The first `most` bytes of the buffers of iovecs, and the length of all.
    fn vectors(&self, call: &Call, at: usize, most: usize) -> (Vec<u8>, usize) {
        let vectors = self
            .guest
            .vectors(call.word(at), call.word(at + 1))
            .unwrap_or_default();
        let total = vectors.iter().map(ExactSizeIterator::len).sum();
        let bytes = vectors
            .into_iter()
            .flat_map(|range| self.guest.0[range].iter());
        (bytes.take(most).copied().collect(), total)
    }

    fn subscriptions(&self, at: i32, count: i32) -> String {
        const SHOWN: i32 = 8;
        let one = |i: i32| {
            let bytes: [u8; 48] = self.guest.array(at.wrapping_add(i * 48)).ok()?;
            let word = |at: usize| {
                bytes[at..at + 8]
                    .iter()
                    .rev()
                    .fold(0, |n, &b| n << 8 | u64::from(b))
            };
            let what = word(16) as i32;
            Some(match bytes[8] {
                0 => {
                    let absolute = if bytes[40] & 1 == 1 { "at " } else { "in " };
                    format!(
                        "{} {absolute}{}",
                        names::choice(names::CLOCKS, what as u64),
                        time(word(24))
                    )
                }
                kind => format!(
                    "{} {}",
                    names::choice(names::EVENTS, kind.into()),
                    self.fd(what)
                ),
            })
        };
        let shown: Option<Vec<_>> = (0..count.min(SHOWN)).map(one).collect();
        let more = if count > SHOWN { ", …" } else { "" };
        match shown {
            Some(words) => format!("[{}{more}], {count}", words.join(", ")),
            None => format!("{at:#x}, {count}"),
        }
    }

    /// A prestat: what kind of preopen, and the length of a directory's name.
    fn prestat(&self, address: i32) -> Option<String> {
        let [kind, length] = [
            self.guest.u32(address),
            self.guest.u32(address.wrapping_add(4)),
        ];
        match (kind.ok()? as u8, length.ok()?) {
            (0, length) => Some(format!("{{dir, name length {length}}}")),
            _ => Some("{socket}".to_owned()),
        }
    }

    fn fdstat(&self, at: i32) -> Option<String> {
        let bytes: [u8; 24] = self.guest.array(at).ok()?;
        let flags = u64::from(u16::from_le_bytes([bytes[2], bytes[3]]));
        let mut words = vec![names::choice(names::FILE_TYPES, bytes[0].into())];
        if bytes[0] != DIRECTORY {
            words.push(access(self.long(at.wrapping_add(8))?).into());
        }
        if flags != 0 {
            words.push(names::flags(names::FDFLAGS, flags));
        }
        Some(format!("{{{}}}", words.join(", ")))
    }

    fn filestat(&self, at: i32) -> Option<String> {
        let [kind, links, size, mtime] =
            [16, 24, 32, 48].map(|offset| self.long(at.wrapping_add(offset)));
        let kind = names::choice(names::FILE_TYPES, kind? & 0xff);
        let mut text = format!("{{{kind}, size {}, mtime {}", size?, time(mtime?));
        if links? > 1 {
            // Writing to a string cannot fail.
            let _ = write!(text, ", links {}", links?);
        }
        Some(text + "}")
    }

    /// The names of directory entries; the last may be cut off.
    fn entries(&self, at: i32, length: usize) -> Option<String> {
        const SHOWN: usize = 8;
        let bytes = self.guest.slice(at, u32::try_from(length).ok()?).ok()?;
        let (mut rest, mut all) = (bytes, Vec::new());
        while let Some((head, tail)) = rest.split_at_checked(24) {
            let length = u32::from_le_bytes(head[16..20].try_into().ok()?) as usize;
            let Some((name, next)) = tail.split_at_checked(length) else {
                break;
            };
            all.push(quoted(name, self.strings));
            rest = next;
        }
        let more = if all.len() > SHOWN {
            format!(", … {} more", all.len() - SHOWN)
        } else {
            String::new()
        };
        all.truncate(SHOWN);
        Some(all.join(", ") + &more)
    }
}

/// Seconds, with as many places as tell something.
fn time(nanoseconds: u64) -> String {
    let (seconds, rest) = (nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000);
    match rest {
        0 => format!("{seconds}s"),
        _ => format!("{seconds}.{}s", format!("{rest:09}").trim_end_matches('0')),
    }
}

/// What may be done with a descriptor of these rights.
fn access(rights: u64) -> &'static str {
    const READ: u64 = 1 << 1 | 1 << 14;
    const WRITE: u64 = 1 << 6;
    match (rights & READ != 0, rights & WRITE != 0) {
        (_, false) => "O_RDONLY",
        (false, true) => "O_WRONLY",
        (true, true) => "O_RDWR",
    }
}

/// What `open` would be told, from preview 1's four words.
fn open_flags(call: &Call, at: usize) -> String {
    let mut words = vec![access(call.argument(at + 1) as u64).to_owned()];
    for (table, bits) in [
        (names::OFLAGS, call.word(at)),
        (names::FDFLAGS, call.word(at + 3)),
    ] {
        if bits != 0 {
            words.push(names::flags(table, u64::from(bits as u32)));
        }
    }
    if call.word(1) & 1 == 0 {
        words.push("O_NOFOLLOW".into());
    }
    words.join("|")
}

/// Rights by name, or what is missing of all.
fn rights(bits: u64) -> String {
    const ALL: u64 = (1 << names::RIGHTS.len()) - 1;
    let list = |bits: u64| {
        let named = names::RIGHTS.iter().enumerate();
        let words = named.filter(|(bit, _)| bits >> bit & 1 == 1);
        words.map(|(_, name)| *name).collect::<Vec<_>>()
    };
    let (has, lacks) = (list(bits), list(ALL & !bits));
    match (has.len(), lacks.len()) {
        (0, _) => "none".into(),
        (_, 0) => "all".into(),
        (has_count, lack_count) if lack_count < has_count => format!("all but {}", lacks.join("|")),
        _ => has.join("|"),
    }
}

/// Bytes as a C string, cut off after `most`.
fn quoted(bytes: &[u8], most: usize) -> String {
    let shown = &bytes[..bytes.len().min(most)];
    let mut text = String::from("\"");
    for chunk in shown.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => text.push_str("\\\""),
                '\\' => text.push_str("\\\\"),
                '\n' => text.push_str("\\n"),
                '\r' => text.push_str("\\r"),
                '\t' => text.push_str("\\t"),
                '\0' => text.push_str("\\0"),
                c if c.is_control() => {
                    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                        let _ = write!(text, "\\x{byte:02x}");
                    }
                }
                c => text.push(c),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text.push('"');
    if bytes.len() > most {
        text.push_str("...");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_safe_to_show() {
        assert_eq!(quoted(b"a\"\n\x1b[2J\xff", 99), r#""a\"\n\x1b[2J\xff""#);
        assert_eq!(quoted("häh".as_bytes(), 99), "\"häh\"");
        assert_eq!(quoted(b"abcdef", 3), "\"abc\"...");
        // Cut in the middle of a character.
        assert_eq!(quoted("hä".as_bytes(), 2), "\"h\\xc3\"...");
    }

    #[test]
    fn open_flags_are_c_s() {
        let shown = |arguments: &[i64]| {
            let call = Call {
                name: "path_open",
                arguments,
            };
            open_flags(&call, 4)
        };
        assert_eq!(shown(&[3, 1, 0, 0, 0, 1 << 1, 0, 0, 0]), "O_RDONLY");
        assert_eq!(
            shown(&[3, 0, 0, 0, 9, 1 << 6, 0, 1, 0]),
            "O_WRONLY|O_CREAT|O_TRUNC|O_APPEND|O_NOFOLLOW"
        );
    }

    #[test]
    fn times_are_short() {
        assert_eq!(time(3_000_000_000), "3s");
        assert_eq!(time(1000), "0.000001s");
    }

    #[test]
    fn rights_are_told_the_short_way() {
        assert_eq!(rights(0), "none");
        assert_eq!(rights(0x3fff_ffff), "all");
        assert_eq!(rights(2), "FD_READ");
        assert_eq!(rights(0x3fff_fffd), "all but FD_READ");
    }
}
