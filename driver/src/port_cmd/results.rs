//! What a test step's output says: how many tests passed, and which did not. Automake's, CTest's and Meson's summaries
//! are known, TAP, and lines of PASS and FAIL; where there is none of these, the exit code alone speaks.

use serde::Serialize;

/// How the tests went.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Results {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
    /// The names of those that failed, as far as they are told.
    pub failures: Vec<String>,
    /// Where the numbers come from; empty if there are none.
    pub by: &'static str,
}

impl Results {
    /// Reads the log of the tests.
    pub fn read(log: &str) -> Self {
        let readers = [automake, ctest, meson, lines, tap];
        let found = readers.iter().find_map(|read| read(log));
        found.unwrap_or_default()
    }

    /// Whether any test was counted.
    pub fn counted(&self) -> bool {
        self.passed + self.failed + self.skipped > 0
    }
}

/// The number behind `key` in `line`.
fn number(line: &str, key: &str) -> Option<usize> {
    line.trim().strip_prefix(key)?.trim().parse().ok()
}

/// `# PASS:  3`, for each folder that has tests; failures are `FAIL: name` lines.
fn automake(log: &str) -> Option<Results> {
    log.lines().find(|line| line.starts_with("# TOTAL:"))?;
    let sum = |keys: &[&str]| {
        let lines = log.lines();
        let numbers = lines.filter_map(|line| keys.iter().find_map(|key| number(line, key)));
        numbers.sum()
    };
    Some(Results {
        passed: sum(&["# PASS:", "# XFAIL:"]),
        failed: sum(&["# FAIL:", "# XPASS:", "# ERROR:"]),
        skipped: sum(&["# SKIP:"]),
        failures: named(log, &["FAIL: ", "XPASS: ", "ERROR: "]),
        by: "automake",
    })
}

/// The names behind words that begin lines, once each.
fn named(log: &str, words: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    for line in log.lines() {
        let Some(name) = words.iter().find_map(|word| line.strip_prefix(word)) else {
            continue;
        };
        let name = name.trim().to_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// `80% tests passed, 1 tests failed out of 5`.
fn ctest(log: &str) -> Option<Results> {
    let line = log
        .lines()
        .find(|line| line.contains("tests passed, ") && line.contains("failed out of "))?;
    let (_, rest) = line.split_once("tests passed, ")?;
    let failed: usize = rest.split_whitespace().next()?.parse().ok()?;
    let total: usize = rest.rsplit(' ').next()?.parse().ok()?;
    let mut failures = Vec::new();
    let listed = log
        .lines()
        .skip_while(|l| !l.starts_with("The following tests FAILED"));
    for line in listed
        .skip(1)
        .take_while(|line| line.starts_with(['\t', ' ']))
    {
        if let Some((_, name)) = line.split_once(" - ") {
            failures.push(name.trim().to_owned());
        }
    }
    let skipped = log
        .lines()
        .filter(|line| line.contains("***Skipped"))
        .count();
    Some(Results {
        passed: total.saturating_sub(failed + skipped),
        failed,
        skipped,
        failures,
        by: "CTest",
    })
}

/// `Ok:                 3`.
fn meson(log: &str) -> Option<Results> {
    let value = |key| log.lines().find_map(|line| number(line, key));
    let passed = value("Ok:")?;
    let some = |key| value(key).unwrap_or(0);
    let mut failures = Vec::new();
    for line in log.lines() {
        let words: Vec<_> = line.split_whitespace().collect();
        let ended = |word: &&str| ["FAIL", "TIMEOUT", "ERROR"].contains(word);
        if let (Some(count), Some(at)) = (words.first(), words.iter().position(ended))
            && count.contains('/')
            && at > 1
        {
            failures.push(words[1..at].join(" "));
        }
    }
    // The list comes again at the end.
    failures.sort();
    failures.dedup();
    Some(Results {
        passed: passed + some("Expected Fail:"),
        failed: some("Fail:") + some("Timeout:") + some("Unexpected Pass:"),
        skipped: some("Skipped:"),
        failures,
        by: "Meson",
    })
}

/// Lines of `PASS: name` and `FAIL: name`.
fn lines(log: &str) -> Option<Results> {
    let passed = named(log, &["PASS: ", "PASSED: ", "PASS ", "XFAIL: "]);
    let failures = named(log, &["FAIL: ", "FAILED: ", "FAIL ", "XPASS: "]);
    let found = Results {
        passed: passed.len(),
        failed: failures.len(),
        skipped: named(log, &["SKIP: "]).len(),
        failures,
        by: "lines of PASS and FAIL",
    };
    found.counted().then_some(found)
}

/// `ok 1 - name`, `not ok 2 - name`, `ok 3 # SKIP`.
fn tap(log: &str) -> Option<Results> {
    let mut found = Results {
        by: "TAP",
        ..Results::default()
    };
    for line in log.lines() {
        let (failed, rest) = match line.strip_prefix("not ok ") {
            Some(rest) => (true, rest),
            None => match line.strip_prefix("ok ") {
                Some(rest) => (false, rest),
                None => continue,
            },
        };
        if !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
            continue;
        }
        let upper = rest.to_ascii_uppercase();
        if upper.contains("# SKIP") {
            found.skipped += 1;
        } else if failed && !upper.contains("# TODO") {
            found.failed += 1;
            let name = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
            let name = name.trim_start_matches("- ");
            found.failures.push(name.to_owned());
        } else {
            found.passed += 1;
        }
    }
    found.counted().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(log: &str) -> (usize, usize, usize, Vec<String>, &'static str) {
        let r = Results::read(log);
        (r.passed, r.failed, r.skipped, r.failures, r.by)
    }

    #[test]
    fn automakes_summaries_are_added() {
        let log = "PASS: a\nFAIL: b\n# TOTAL: 3\n# PASS:  1\n# SKIP:  1\n# XFAIL: 0\n# FAIL:  1\n# XPASS: 0\n# ERROR: 0\n\
                   make[2]: x\nPASS: c\n# TOTAL: 1\n# PASS:  1\n# FAIL:  0\n";
        assert_eq!(read(log), (2, 1, 1, vec!["b".into()], "automake"));
    }

    #[test]
    fn ctests_summary() {
        let log = "1/3 Test #1: one ....   Passed    0.01 sec\n3/3 Test #3: three ...***Skipped   0.0 sec\n\n\
                   67% tests passed, 1 tests failed out of 3\n\nThe following tests FAILED:\n\t  2 - two (Failed)\nErrors while running CTest\n";
        assert_eq!(read(log), (1, 1, 1, vec!["two (Failed)".into()], "CTest"));
        let good = read("100% tests passed, 0 tests failed out of 5\n");
        assert_eq!((good.0, good.1), (5, 0));
    }

    #[test]
    fn mesons_summary() {
        let log = "1/2 basic   OK   0.01s\n2/2 other   FAIL   0.02s   exit status 1\n\nOk:                 1   \n\
                   Expected Fail:      0   \nFail:               1   \nUnexpected Pass:    0   \nSkipped:            2   \nTimeout:            0   \n";
        assert_eq!(read(log), (1, 1, 2, vec!["other".into()], "Meson"));
    }

    #[test]
    fn plain_lines_and_tap() {
        assert_eq!(
            read("PASS: a\nPASS: b\nFAIL: c\n").4,
            "lines of PASS and FAIL"
        );
        let log = "1..4\nok 1 - one\nnot ok 2 - two\nok 3 # SKIP no\nnot ok 4 four # TODO later\n";
        assert_eq!(read(log), (2, 1, 1, vec!["two".into()], "TAP"));
        assert_eq!(read("ok then\nall is well\n"), (0, 0, 0, vec![], ""));
    }
}
