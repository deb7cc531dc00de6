//! The sizes of small programs, kept in testsuite/sizes.tsv, so that a change which makes every program larger is seen.
//!
//! A line is a name, the size in bytes, the options and the source in scripts/bench.d/size, with tabs between. `scripts/bench size` prints
//! them beside their bars. What fails is a size that is more than 2 % off, as other releases of clang are not the same to the byte; smaller ones,
//! too, or the next growth would hide behind them. `BLESS=1` writes the file.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};

use crate::process::{self, Invocation};
use crate::tools::{Tools, scratch};
use crate::{Error, collect};

/// How far off a size may be: one part in so many.
const PARTS: u64 = 50;

/// The test.
pub fn trial(file: &Path, tools: &Arc<Tools>) -> Trial {
    let (file, tools) = (file.to_owned(), Arc::clone(tools));
    Trial::test("sizes", move || check(&file, &tools).map_err(Failed::from))
}

/// A line of the file.
struct Row<'a> {
    name: &'a str,
    bytes: u64,
    options: &'a str,
    source: &'a str,
}

impl<'a> Row<'a> {
    fn read(line: usize, text: &'a str) -> Result<Self, Error> {
        let bad = |why| Error::BadLine {
            line,
            text: text.to_owned(),
            why,
        };
        let columns: Vec<&str> = text.split('\t').collect();
        let [name, bytes, options, source] = columns[..] else {
            return Err(bad("not four columns"));
        };
        let bytes = bytes.parse().map_err(|_| bad("no number of bytes"))?;
        Ok(Row {
            name,
            bytes,
            options,
            source,
        })
    }

    /// The size that the program has now. It must say hello, or that says nothing.
    fn measure(&self, tools: &Tools) -> Result<u64, Error> {
        let folder = scratch()?;
        let compiler = match self.source.ends_with(".cc") {
            true => "wasic++",
            false => "wasicc",
        };
        let source = tools.repo.join("scripts/bench.d/size").join(self.source);
        let program = folder.path().join("a.wasm");
        let compiled = Invocation::new(tools.bin().join(compiler), folder.path())
            .args(self.options.split(' '))
            // Binaryen's may be on the machine, or not.
            .args(["--no-wasm-opt"])
            .args(["-o".as_ref(), program.as_os_str(), source.as_os_str()])
            .env("WASICC_SYSROOT", tools.sysroot()?)
            .merged()
            .run()?;
        let ran = Invocation::new(&tools.wasicc, folder.path())
            .args(["run".as_ref(), program.as_os_str()])
            .merged()
            .run()?;
        if compiled.code != 0 || ran.code != 0 || !ran.out().contains("hello") {
            return Err(Error::Mismatch {
                report: format!("{}: {}{}", self.name, compiled.out(), ran.out()),
            });
        }
        let size = fs::metadata(&program).map_err(|source| Error::Io {
            what: "look at",
            path: program.clone(),
            source,
        })?;
        Ok(size.len())
    }

    /// The line with another size.
    fn with(&self, bytes: u64) -> String {
        format!(
            "{}\t{bytes}\t{}\t{}\n",
            self.name, self.options, self.source
        )
    }
}

fn check(file: &Path, tools: &Tools) -> Result<(), Error> {
    let text = collect::read(file)?;
    let (mut blessed, mut report) = (String::new(), String::new());
    for (i, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            blessed += &format!("{line}\n");
            continue;
        }
        let row = Row::read(i + 1, line)?;
        let now = row.measure(tools)?;
        blessed += &row.with(now);
        if is_off(row.bytes, now) {
            report += &format!("{}: {now} bytes, not {}\n", row.name, row.bytes);
        }
    }
    if tools.bless {
        return process::write(file, &blessed);
    }
    if report.is_empty() {
        return Ok(());
    }
    report += "if that is meant, BLESS=1 writes testsuite/sizes.tsv";
    Err(Error::Mismatch { report })
}

fn is_off(kept: u64, now: u64) -> bool {
    kept.abs_diff(now) * PARTS > kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_percent_are_no_change() {
        assert!(!is_off(1000, 1020) && !is_off(1000, 980));
        assert!(is_off(1000, 1021) && is_off(1000, 979));
    }

    #[test]
    fn a_line_has_four_columns() {
        let row = Row::read(1, "puts\t3\t-Os -s\tputs.c").expect("read");
        assert_eq!(row.with(4), "puts\t4\t-Os -s\tputs.c\n");
        assert!(Row::read(1, "puts\t3\t-Os").is_err());
        assert!(Row::read(1, "puts\tx\t-Os\tputs.c").is_err());
    }
}
