//! The command line as typed: words, each with the rule that fits it.
//!
//! Reading decides nothing; what the words mean together is for [`super::options`].

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

use super::flags::TABLE;
use super::rule::{self, Rule};

/// An input file, or a flag with its value.
#[derive(Debug)]
pub struct Word {
    /// The argument or arguments, as typed.
    pub typed: Vec<OsString>,
    /// The flag's rule, if the table has one.
    pub rule: Option<&'static Rule>,
    /// The flag's value.
    pub value: Option<OsString>,
}

impl Word {
    /// Whether this is an input file (`-` is standard input).
    pub fn is_input(&self) -> bool {
        let arg = self.typed[0].as_bytes();
        arg == b"-" || !arg.starts_with(b"-")
    }
}

/// Reads a command line without response files.
pub fn read(args: Vec<OsString>) -> Vec<Word> {
    let mut words = Vec::with_capacity(args.len());
    let mut args = args.into_iter().peekable();
    while let Some(arg) = args.next() {
        if arg == "--" {
            words.extend(args.map(file));
            break;
        }
        let Some(mut found) = lookup(&arg) else {
            words.push(Word {
                typed: vec![arg],
                rule: None,
                value: None,
            });
            continue;
        };
        let mut typed = vec![arg];
        if found.wants_next
            && let Some(next) = args.next()
        {
            // `-l gcc` is `-lgcc`.
            if found.rule.flag == "-l"
                && let Some(joined) = joined(&next)
            {
                found = joined;
            } else {
                found.value = Some(next.clone());
            }
            typed.push(next);
        }
        words.push(Word {
            typed,
            rule: Some(found.rule),
            value: found.value,
        });
    }
    words
}

/// A file after `--`, under a name that is no flag's: more flags follow it on clang's command line.
fn file(name: OsString) -> Word {
    let mut typed = OsString::new();
    if name.as_bytes().starts_with(b"-") {
        typed.push("./");
    }
    typed.push(name);
    Word {
        typed: vec![typed],
        rule: None,
        value: None,
    }
}

/// Finds a flag's rule; an input has none.
fn lookup(arg: &OsStr) -> Option<rule::Match> {
    let flag = arg.as_bytes().len() > 1 && arg.as_bytes()[0] == b'-';
    flag.then(|| rule::find(TABLE, arg)).flatten()
}

/// The rule of `-lNAME`, if the library is special.
fn joined(name: &OsStr) -> Option<rule::Match> {
    let mut arg = OsString::from("-l");
    arg.push(name);
    lookup(&arg).filter(|found| found.rule.flag != "-l")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(args: &[&str]) -> Vec<(Vec<String>, Option<String>)> {
        read(args.iter().map(OsString::from).collect())
            .into_iter()
            .map(|w| {
                let value = w.value.map(|v| v.into_string().unwrap());
                (
                    w.typed
                        .into_iter()
                        .map(|t| t.into_string().unwrap())
                        .collect(),
                    value,
                )
            })
            .collect()
    }

    #[test]
    fn values_are_not_taken_for_flags_or_inputs() {
        let words = typed(&["-o", "-c", "-D", "x.c", "-include", "y.h", "z.c"]);
        assert_eq!(words.len(), 4);
        assert_eq!(
            words[0],
            (vec!["-o".into(), "-c".into()], Some("-c".into()))
        );
        assert_eq!(words[3], (vec!["z.c".into()], None));
    }

    #[test]
    fn special_libraries_may_be_named_apart() {
        let words = read(["-l", "gcc_s", "-l", "m"].map(OsString::from).into());
        assert_eq!(words[0].rule.unwrap().flag, "-lgcc_s");
        assert_eq!(words[1].rule.unwrap().flag, "-l");
    }

    #[test]
    fn the_table_has_every_spelling_once() {
        for table in [TABLE, super::super::linker_flags::TABLE] {
            let mut seen = std::collections::HashSet::new();
            for rule in table {
                assert!(seen.insert(rule.flag), "{} is there twice", rule.flag);
                assert!(rule.flag.starts_with('-'), "{} is no flag", rule.flag);
            }
        }
    }
}
