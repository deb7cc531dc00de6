//! The table of known causes of failure ([`Cause`]): what in a log tells of each, what it means, and what to do.

use serde::{Deserialize, Serialize};

use super::libraries::{By, Libraries};
use super::pattern::{Pattern, fill};
use super::step::Kind;

/// How much of a log's end is looked at, in bytes.
const MOST: usize = 8 << 20;

/// How much of a line is looked at, in bytes: a message is no longer, command lines are.
const LINE: usize = 4096;

/// A cause, as the table has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cause {
    name: String,
    #[serde(default)]
    steps: Vec<String>,
    find: Vec<String>,
    of: Option<By>,
    says: String,
    #[serde(rename = "try")]
    what: String,
    #[serde(default = "one")]
    rank: u32,
}

fn one() -> u32 {
    1
}

/// The table, with its patterns read.
pub struct Causes {
    all: Vec<(Cause, Vec<Pattern>)>,
    libraries: Libraries,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    cause: Vec<Cause>,
}

/// What was found in a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub cause: String,
    /// The cause, as a sentence.
    pub says: String,
    #[serde(rename = "try")]
    pub what: String,
    /// The line that tells of it, and its number in the log, from 1.
    pub line: String,
    pub number: usize,
}

impl Causes {
    /// The table. It is part of this program, and a test reads it: there is none only if that test failed.
    pub fn read() -> Self {
        let table: Table = toml::from_str(include_str!("causes.toml")).unwrap_or_default();
        let patterns = |cause: &Cause| cause.find.iter().map(|p| Pattern::new(p)).collect();
        let all = table.cause.into_iter().map(|cause| {
            let patterns = patterns(&cause);
            (cause, patterns)
        });
        Self {
            all: all.collect(),
            libraries: Libraries::read(),
        }
    }

    /// The likeliest cause in the log of a step: of the lowest rank, and of these the first.
    pub fn find(&self, kind: Kind, log: &str) -> Option<Finding> {
        let mut best: Option<(u32, Finding)> = None;
        let (skipped, log) = end_of(log);
        for (number, line) in (skipped + 1..).zip(log.lines()) {
            let line = &line[..line.floor_char_boundary(LINE)];
            // The rank that would be better than what there is.
            let below = best.as_ref().map_or(u32::MAX, |(rank, _)| *rank);
            let found = (self.all.iter())
                .filter(|(cause, _)| cause.rank < below && cause.is_of(kind))
                .filter_map(|(cause, patterns)| {
                    let words = patterns.iter().find_map(|p| p.find(line))?;
                    Some((cause, words))
                })
                .min_by_key(|(cause, _)| cause.rank);
            if let Some((cause, words)) = found {
                best = Some((cause.rank, self.say(cause, &words, line, number)));
            }
        }
        best.map(|(_, finding)| finding)
    }

    fn say(&self, cause: &Cause, words: &[&str], line: &str, number: usize) -> Finding {
        let mut says = fill(&cause.says, words);
        let mut what = fill(&cause.what, words);
        let name = words.first().copied().unwrap_or_default();
        let library = cause.of.and_then(|by| self.libraries.find(by, name));
        if let Some(library) = library {
            says += &format!(": it is of {}", library.name);
            what = library.advice();
        }
        Finding {
            cause: cause.name.clone(),
            says,
            what,
            line: line.trim().to_owned(),
            number,
        }
    }
}

impl Cause {
    fn is_of(&self, kind: Kind) -> bool {
        self.steps.is_empty() || self.steps.iter().any(|step| step == kind.name())
    }
}

/// The end of a log that is too long, and how many lines come before it.
fn end_of(log: &str) -> (usize, &str) {
    let Some(mut from) = log.len().checked_sub(MOST) else {
        return (0, log);
    };
    while !log.is_char_boundary(from) {
        from += 1;
    }
    let from = log[from..].find('\n').map_or(log.len(), |at| from + at + 1);
    (log[..from].lines().count(), &log[from..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cause(kind: Kind, log: &str) -> Option<(String, String, String)> {
        let finding = Causes::read().find(kind, log)?;
        Some((finding.cause, finding.says, finding.what))
    }

    #[test]
    fn the_table_is_whole() {
        let causes = Causes::read().all;
        assert!(causes.len() >= 60, "{}", causes.len());
        let steps = ["prepare", "configure", "build", "test", "install"];
        let mut names: Vec<_> = causes.iter().map(|(cause, _)| &cause.name).collect();
        for (cause, patterns) in &causes {
            assert!(!patterns.is_empty() && !cause.says.ends_with('.') && !cause.what.is_empty());
            assert!(
                cause.steps.iter().all(|s| steps.contains(&s.as_str())),
                "{}",
                cause.name
            );
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), causes.len());
    }

    #[test]
    fn what_logs_say() {
        for (kind, log, name) in [
            (
                Kind::Build,
                "a.c:1:10: fatal error: 'zlib.h' file not found",
                "no-header",
            ),
            (
                Kind::Build,
                "a.c:1:10: fatal error: 'linux/fs.h' file not found",
                "linux-header",
            ),
            (Kind::Build, "/bin/sh: 1: bison: not found", "no-bison"),
            (
                Kind::Build,
                "/bin/sh: 1: frobnicate: not found",
                "no-command",
            ),
            (
                Kind::Build,
                "x/missing: line 81: aclocal-1.15: command not found",
                "autotools-version",
            ),
            (
                Kind::Build,
                "wasm-ld: error: a.o: undefined symbol: deflate",
                "undefined-symbol",
            ),
            (
                Kind::Build,
                "wasm-ld: error: unable to find library -lX11",
                "no-link-library",
            ),
            (
                Kind::Build,
                "a.c:3:5: error: static assertion failed: x",
                "static-assert",
            ),
            (
                Kind::Build,
                "cp: error writing 'x': No space left on device",
                "disk-full",
            ),
            (
                Kind::Configure,
                "configure: error: pthread library not found",
                "needs-threads",
            ),
            (Kind::Configure, "No package 'gtk+-3.0' found", "no-package"),
            (Kind::Configure, "configure: error: odd", "configure-error"),
            (
                Kind::Configure,
                "  CMake 3.99 or higher is required.  You are running",
                "cmake-too-old",
            ),
            (
                Kind::Test,
                "wasicc: error: stack overflow: more than 8 MiB",
                "stack-overflow",
            ),
            (
                Kind::Test,
                "x: cannot fork: Function not implemented",
                "no-process",
            ),
            (
                Kind::Build,
                "make: *** [Makefile:3: all] Error 1",
                "make-error",
            ),
        ] {
            assert_eq!(
                cause(kind, log).map(|c| c.0).as_deref(),
                Some(name),
                "{log}"
            );
        }
        assert_eq!(cause(Kind::Build, "gcc -c a.c\nall is well\n"), None);
    }

    #[test]
    fn libraries_have_their_own_advice() {
        let (_, says, what) = cause(Kind::Build, "fatal error: 'zlib.h' file not found").unwrap();
        assert_eq!(says, "The header zlib.h is not there: it is of zlib");
        assert!(what.contains("wasicc port debian:zlib --prefix"), "{what}");
        let (_, says, what) = cause(Kind::Configure, "No package 'gtk+-3.0' found").unwrap();
        assert!(says.ends_with("it is of GTK") && what.contains("no display"));
    }

    #[test]
    fn the_first_of_the_lowest_rank_is_told() {
        let log = "make: *** [a] Error 1\nx.c:1:2: error: odd\nundefined symbol: f\nundefined symbol: g\n";
        let finding = Causes::read().find(Kind::Build, log).unwrap();
        assert_eq!(
            (finding.number, finding.says.as_str()),
            (3, "The linker does not find f")
        );
        assert_eq!(end_of("x\ny"), (0, "x\ny"));
    }
}
