//! What is said to the linker, one argument after the other: GNU ld's language on the
//! way in, wasm-ld's on the way out.
//!
//! A flag and its value may come in different words (`-Wl,-rpath -Wl,/usr/lib`), so
//! this is a stream with a memory. The words of the compiler's command line are not
//! its business; see [`super::translate`].

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

use super::linker_flags::{KEYWORDS, TABLE};
use super::note::Note;
use super::rule::{self, Action, Role, Rule};

/// The state of the stream.
#[derive(Debug, Default)]
pub struct LinkerArgs {
    /// A flag whose value is still to come.
    pending: Option<(&'static Rule, OsString)>,
    /// Whether archives are linked whole at this point.
    whole_archive: bool,
    /// What `--push-state` saved.
    saved: Vec<bool>,
    /// The user set the stack's size.
    pub stack_size: bool,
    /// The output is an object file.
    pub relocatable: bool,
    /// The output is to have no names.
    pub strip_all: bool,
    /// What was left out.
    pub notes: Vec<Note>,
}

impl LinkerArgs {
    /// Takes the next argument; what wasm-ld is to get for it goes to `out`.
    pub fn feed(&mut self, arg: &OsStr, out: &mut Vec<OsString>) {
        if let Some((rule, flag)) = self.pending.take() {
            return self.apply(rule, &flag, Some(arg), true, out);
        }
        let Some(found) = lookup(arg) else {
            return out.push(arg.to_owned());
        };
        if found.wants_next {
            self.pending = Some((found.rule, arg.to_owned()));
        } else {
            self.apply(found.rule, arg, found.value.as_deref(), false, out);
        }
    }

    /// Gives back a last flag that never got its value; wasm-ld will complain of it.
    pub fn finish(&mut self, out: &mut Vec<OsString>) {
        out.extend(self.pending.take().map(|(_, flag)| flag));
    }

    /// Does what the rule says with a flag and its value (`apart`: in an argument of its own).
    fn apply(
        &mut self,
        rule: &'static Rule,
        typed: &OsStr,
        value: Option<&OsStr>,
        apart: bool,
        out: &mut Vec<OsString>,
    ) {
        let mut pass = || {
            out.push(typed.to_owned());
            out.extend(value.filter(|_| apart).map(OsStr::to_owned));
        };
        match rule.action {
            Action::Forward | Action::Link(..) | Action::Refuse(_) => pass(),
            Action::Drop(reason) => {
                self.notes
                    .push(Note::dropped(typed, value.filter(|_| apart), reason))
            }
            Action::Replace(by) => out.extend(rule::replaced(by, value)),
            Action::Read(Role::StackSize) if !known_keyword(value) => {
                self.notes.push(Note::dropped(
                    typed,
                    value.filter(|_| apart),
                    "it lays out an ELF file",
                ));
            }
            Action::Read(role) => {
                pass();
                self.learn(role, value);
            }
            Action::Take(Role::PushState) => self.saved.push(self.whole_archive),
            Action::Take(Role::PopState) => self.pop_state(out),
            Action::Take(_) => {}
        }
    }

    /// Remembers what a flag says.
    fn learn(&mut self, role: Role, value: Option<&OsStr>) {
        match role {
            Role::StackSize => {
                self.stack_size |= value.is_some_and(|v| v.as_bytes().starts_with(b"stack-size="));
            }
            Role::Relocatable => self.relocatable = true,
            Role::StripAll => self.strip_all = true,
            Role::WholeArchive(on) => self.whole_archive = on,
            _ => {}
        }
    }

    /// Goes back to the state that `--push-state` saved, in words that wasm-ld knows.
    fn pop_state(&mut self, out: &mut Vec<OsString>) {
        let Some(saved) = self.saved.pop() else {
            return;
        };
        if saved != self.whole_archive {
            out.push(
                if saved {
                    "--whole-archive"
                } else {
                    "--no-whole-archive"
                }
                .into(),
            );
        }
        self.whole_archive = saved;
    }
}

/// Finds the rule of a linker flag; a long option may be typed with one dash.
fn lookup(arg: &OsStr) -> Option<rule::Match> {
    let bytes = arg.as_bytes();
    let one_dash = bytes.len() > 2 && bytes[0] == b'-' && bytes[1] != b'-';
    let long = one_dash.then(|| {
        let mut long = OsString::from("-");
        long.push(arg);
        rule::find(TABLE, &long)
    });
    let short = rule::find(TABLE, arg);
    let long = long.flatten();
    match (&short, &long) {
        (Some(s), Some(l)) if s.rule.flag.len() >= l.rule.flag.len() => short,
        (_, Some(_)) => long,
        _ => short,
    }
}

/// Whether `-z VALUE` means something to wasm-ld.
fn known_keyword(value: Option<&OsStr>) -> bool {
    let value = value.map(OsStr::as_bytes).unwrap_or_default();
    KEYWORDS.iter().any(|k| match k.ends_with('=') {
        true => value.starts_with(k.as_bytes()),
        false => value == k.as_bytes(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translate(args: &[&str]) -> (Vec<String>, LinkerArgs) {
        let (mut state, mut out) = (LinkerArgs::default(), Vec::new());
        args.iter()
            .for_each(|a| state.feed(OsStr::new(a), &mut out));
        state.finish(&mut out);
        (
            out.into_iter().map(|o| o.into_string().unwrap()).collect(),
            state,
        )
    }

    #[test]
    fn values_may_be_apart_or_joined() {
        for args in [
            &["-rpath", "/x"][..],
            &["--rpath=/x"],
            &["-rpath=/x"],
            &["-R", "/x"],
            &["-R/x"],
        ] {
            let (out, state) = translate(args);
            assert_eq!(out, [""; 0], "{args:?}");
            assert_eq!(state.notes.len(), 1);
        }
    }

    #[test]
    fn one_dash_does_not_shadow_short_flags() {
        assert_eq!(
            translate(&["-hash-style=gnu", "-s", "-Map=x"]).0,
            ["-s", "-Map=x"]
        );
        assert_eq!(
            translate(&["-export-dynamic", "-e", "main"]).0,
            ["-export-dynamic", "-e", "main"]
        );
    }

    #[test]
    fn elf_keywords_are_left_out() {
        let (out, state) = translate(&[
            "-z",
            "now",
            "-zrelro",
            "-z",
            "stack-size=1",
            "-z",
            "muldefs",
        ]);
        assert_eq!(out, ["-z", "stack-size=1", "-z", "muldefs"]);
        assert!(state.stack_size);
        assert!(!translate(&["-z", "now"]).1.stack_size);
    }

    #[test]
    fn states_are_popped_in_wasm_lds_words() {
        let (out, _) = translate(&[
            "--push-state",
            "--whole-archive",
            "-lx",
            "--pop-state",
            "-ly",
        ]);
        assert_eq!(out, ["--whole-archive", "-lx", "--no-whole-archive", "-ly"]);
        assert_eq!(
            translate(&["--push-state", "--as-needed", "-lx", "--pop-state"]).0,
            ["-lx"]
        );
    }

    #[test]
    fn microsofts_stack_is_ours() {
        let (out, _) = translate(&["--stack=4096"]);
        assert_eq!(out, ["-z", "stack-size=4096"]);
    }

    #[test]
    fn a_flag_without_its_value_goes_on() {
        assert_eq!(translate(&["-z"]).0, ["-z"]);
    }
}
