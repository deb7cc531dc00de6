//! All that is known when a port ends, and its short form for the terminal.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::beliefs::Beliefs;
use super::causes::{Causes, Finding};
use super::early::Concern;
use super::outputs::{Kind as ProductKind, Limit, Product};
use super::results::Results;
use super::stage;
use super::step::{Ending, Kind, Step};
use crate::run::show_size;

/// How a port ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// All was built, and no test failed.
    Built,
    /// A step other than the tests failed.
    Failed,
    /// All was built; some test failed.
    TestsFailed,
    /// The project is for what WASI has not.
    Impossible,
}

impl Outcome {
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Built => 0,
            Self::Failed => 1,
            Self::TestsFailed => 3,
            Self::Impossible => 4,
        }
    }
}

/// A test that failed, and why, as far as its own log tells.
#[derive(Debug, Clone, Serialize)]
pub struct FailedTest {
    pub name: String,
    pub finding: Option<Finding>,
}

/// A step that failed.
#[derive(Debug, Clone, Serialize)]
pub struct Failure {
    pub step: Kind,
    pub finding: Option<Finding>,
    /// The end of its log.
    pub last: Vec<String>,
}

/// The report.
#[derive(Debug, Serialize)]
pub struct Report {
    pub name: String,
    pub source: String,
    pub archive: Option<PathBuf>,
    pub folder: PathBuf,
    pub system: String,
    pub outcome: Outcome,
    pub concerns: Vec<Concern>,
    pub steps: Vec<Step>,
    pub failures: Vec<Failure>,
    /// Where the products' paths begin.
    pub built: PathBuf,
    pub products: Vec<Product>,
    pub beliefs: Beliefs,
    pub limits: Vec<Limit>,
    pub tests: Results,
    pub failed_tests: Vec<FailedTest>,
    /// Where it was installed beside the stage.
    pub prefix: Option<PathBuf>,
}

/// How many lines of a log's end are kept.
const LAST: usize = 40;

/// How many of a kind are listed on the terminal.
const LISTED: usize = 6;

/// What failed among the steps, with the likely causes.
pub fn failures(steps: &[Step], causes: &Causes) -> Vec<Failure> {
    let failed = steps.iter().filter(|step| step.failed());
    failed
        .map(|step| {
            let log = step.text();
            let lines: Vec<_> = log.lines().map(str::to_owned).collect();
            Failure {
                step: step.kind,
                finding: causes.find(step.kind, &log),
                last: lines[lines.len().saturating_sub(LAST)..].to_vec(),
            }
        })
        .collect()
}

/// The failed tests with what their own logs say, where Automake has left these.
pub fn failed_tests(results: &Results, built: &Path, causes: &Causes) -> Vec<FailedTest> {
    if results.failures.is_empty() {
        return Vec::new();
    }
    let logs: Vec<_> = stage::files(built)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "log"))
        .collect();
    let finding = |name: &str| {
        let name = Path::new(name.split_whitespace().next()?);
        let log = logs.iter().find(|log| {
            let stem = Path::new(log.file_stem().unwrap_or_default());
            log.ends_with(name.with_added_extension("log"))
                || log.ends_with(name.with_extension("log"))
                || Some(stem.as_os_str()) == name.file_name()
        })?;
        let text = String::from_utf8_lossy(&stage::head(log, 1 << 20)).into_owned();
        causes.find(Kind::Test, &text)
    };
    let failed = results.failures.iter();
    failed
        .map(|name| FailedTest {
            name: name.clone(),
            finding: finding(name),
        })
        .collect()
}

impl Report {
    /// The first line.
    pub fn headline(&self) -> String {
        let failed = |f: &Failure| f.step != Kind::Test;
        match self.outcome {
            Outcome::Impossible => format!("{} cannot work on WASI", self.name),
            Outcome::Failed => {
                let step = self.failures.iter().find(|f| failed(f));
                format!(
                    "{}: {} failed",
                    self.name,
                    step.map_or("it", |f| f.step.name())
                )
            }
            Outcome::TestsFailed | Outcome::Built => {
                format!("{} is built; {}", self.name, self.tests_line())
            }
        }
    }

    /// How the tests went, in a few words.
    pub fn tests_line(&self) -> String {
        let step = self.steps.iter().find(|step| step.kind == Kind::Test);
        let Some(step) = step else {
            return "there are no tests".to_owned();
        };
        if let Ending::Skipped(why) = &step.ending {
            return format!("no tests were run: {why}");
        }
        let Results {
            passed,
            failed,
            skipped,
            by,
            ..
        } = &self.tests;
        let mut line = match (self.tests.counted(), failed, step.failed()) {
            (true, 0, _) => format!("{passed} tests passed"),
            (true, ..) => format!("{passed} tests passed, {failed} failed"),
            (false, _, false) => return "its tests passed, by their exit code".to_owned(),
            (false, _, true) => return "its tests failed".to_owned(),
        };
        if *skipped > 0 {
            line += &format!(", {skipped} skipped");
        }
        line += &format!(" (by {by})");
        if *failed == 0 && step.failed() {
            line += ", but the tests ended with a failure";
        }
        line
    }

    /// The short form: at most 40 lines.
    pub fn text(&self) -> String {
        let mut out = format!("\n{}\n", self.headline());
        // Writing to a string cannot fail.
        let archive = self.archive.as_ref().and_then(|a| a.file_name());
        let archive = archive.map_or_else(String::new, |a| format!(" ({})", a.display()));
        _ = writeln!(out, "  source  {}{archive}", self.source);
        _ = writeln!(out, "  system  {}", self.system);
        let steps: Vec<_> = self.steps.iter().map(show_step).collect();
        if !steps.is_empty() {
            _ = writeln!(out, "  steps   {}", steps.join(", "));
        }
        for concern in self.concerns.iter().take(4) {
            let kind = if concern.certain { "error" } else { "warning" };
            _ = writeln!(out, "  {kind}: {}: {}", concern.place, concern.says);
        }
        self.failure_text(&mut out);
        self.product_text(&mut out);
        self.belief_text(&mut out);
        self.limit_text(&mut out);
        self.test_text(&mut out);
        out
    }

    fn failure_text(&self, out: &mut String) {
        // The tests that failed are listed below with the causes of each.
        let told = |f: &&Failure| {
            f.step != Kind::Test || self.failed_tests.is_empty() || f.finding.is_some()
        };
        for failure in self.failures.iter().filter(told).take(2) {
            let name = failure.step.name();
            let log = self.steps.iter().find(|s| s.kind == failure.step);
            let log = log.and_then(|s| s.log.as_ref());
            let log = log.map_or_else(String::new, |log| log.display().to_string());
            _ = writeln!(out, "{name} failed");
            match &failure.finding {
                Some(finding) => {
                    _ = writeln!(out, "  cause   {}", finding.says);
                    _ = writeln!(out, "  try     {}", finding.what);
                    let line: String = finding.line.chars().take(160).collect();
                    _ = writeln!(out, "  log     {log}:{}: {line}", finding.number);
                }
                None => {
                    _ = writeln!(out, "  cause   not one that is known; the log ends so:");
                    let last = failure.last.iter().filter(|line| !line.trim().is_empty());
                    let last: Vec<_> = last.collect();
                    for line in &last[last.len().saturating_sub(5)..] {
                        let line: String = line.chars().take(160).collect();
                        _ = writeln!(out, "    {line}");
                    }
                    _ = writeln!(out, "  log     {log}");
                }
            }
        }
    }

    fn product_text(&self, out: &mut String) {
        let installed = self
            .products
            .iter()
            .filter(|p| p.installed.is_some())
            .count();
        let first = match installed {
            0 => self.products.len(),
            n => n,
        };
        if first == 0 {
            return;
        }
        _ = writeln!(out, "built");
        for product in self.products[..first].iter().take(LISTED) {
            let size = show_size(product.size);
            _ = write!(out, "  {size:>10}  {}", product.path.display());
            _ = match &product.installed {
                Some(place) => writeln!(out, "  → /{}", place.display()),
                None => writeln!(out),
            };
        }
        let rest = self.products.len() - first.min(LISTED);
        if rest > 0 {
            let programs = self.count(ProductKind::Program);
            let libraries = self.count(ProductKind::Library);
            _ = writeln!(
                out,
                "  and {rest} more: {programs} programs and {libraries} libraries in all"
            );
        }
    }

    pub fn count(&self, kind: ProductKind) -> usize {
        self.products.iter().filter(|p| p.kind == kind).count()
    }

    fn belief_text(&self, out: &mut String) {
        let beliefs = &self.beliefs;
        if beliefs.is_empty() {
            return;
        }
        let no = beliefs.no.len() + beliefs.limits.len();
        _ = writeln!(
            out,
            "configure believed: {} are there, {no} are not",
            beliefs.yes
        );
        let mut line = |title: &str, all: &[String]| {
            if !all.is_empty() {
                _ = writeln!(out, "  {title}  {}", listed(all, 8));
            }
        };
        line("limits ", &beliefs.limits);
        line("missing", &beliefs.no);
        let sizes = beliefs.values.iter();
        let sizes = sizes.filter(|(name, _)| name.to_ascii_lowercase().contains("sizeof"));
        let sizes: Vec<_> = sizes
            .map(|(name, value)| format!("{name} = {value}"))
            .collect();
        line("sizes  ", &sizes);
    }

    fn limit_text(&self, out: &mut String) {
        if self.limits.is_empty() {
            return;
        }
        _ = writeln!(out, "limits in use");
        for limit in self.limits.iter().take(LISTED) {
            let places = limit.places.iter().map(|(product, callers)| {
                let callers: Vec<_> = callers.iter().cloned().collect();
                match callers.is_empty() {
                    true => product.clone(),
                    false => format!("{product} ({})", listed(&callers, 3)),
                }
            });
            let places: Vec<_> = places.collect();
            let what = limit.what.split(';').next().unwrap_or_default();
            _ = writeln!(out, "  {}() {what}: {}", limit.function, listed(&places, 2));
        }
        if self.limits.len() > LISTED {
            _ = writeln!(out, "  and {} more", self.limits.len() - LISTED);
        }
    }

    fn test_text(&self, out: &mut String) {
        if self.failed_tests.is_empty() {
            return;
        }
        _ = writeln!(out, "failed tests");
        for test in self.failed_tests.iter().take(LISTED) {
            let why = test
                .finding
                .as_ref()
                .map_or_else(String::new, |f| format!(": {}", f.says));
            _ = writeln!(out, "  {}{why}", test.name);
        }
        if self.failed_tests.len() > LISTED {
            _ = writeln!(out, "  and {} more", self.failed_tests.len() - LISTED);
        }
    }
}

/// The first few, and how many more there are.
pub fn listed(all: &[String], most: usize) -> String {
    let mut text = all[..all.len().min(most)].join(", ");
    if all.len() > most {
        text += &format!(" and {} more", all.len() - most);
    }
    text
}

/// A step in a few words.
pub fn show_step(step: &Step) -> String {
    let name = step.kind.name();
    match &step.ending {
        Ending::Done => format!("{name} {:.1} s", step.seconds),
        Ending::Failed(code) => format!("{name} failed ({code}) after {:.1} s", step.seconds),
        Ending::TimedOut(limit) => format!("{name} stopped after {limit} s"),
        Ending::Skipped(why) => format!("{name} not done ({why})"),
        Ending::Before => format!("{name} done before"),
    }
}
