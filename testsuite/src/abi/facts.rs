//! The lists of facts, the list of exceptions, and their comparison with what
//! was measured.

use std::path::Path;

use crate::{Error, collect};

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The value of an integer macro.
    Constant,
    /// A size, an alignment, an offset or a signedness, as `T size`, `T.field`…
    Layout,
    /// A header that is there.
    Header,
    /// A symbol that libc.a defines.
    Symbol,
    /// A header that does not compile by itself; only exceptions are of this kind.
    Compiles,
}

/// A fact, and its value as text: a decimal number, or [`PRESENT`].
pub struct Fact {
    pub name: String,
    pub value: String,
}

/// A fact that does not hold here.
pub struct Exception {
    pub kind: Kind,
    pub name: String,
    /// What is measured instead; [`ABSENT`] where there is nothing.
    pub ours: String,
    pub reason: String,
}

/// All facts and exceptions.
pub struct Lists {
    facts: Vec<(Kind, Vec<Fact>)>,
    exceptions: Vec<Exception>,
}

/// The value of what is only there or not.
pub const PRESENT: &str = "present";
/// How an exception says that there is nothing.
pub const ABSENT: &str = "absent";

impl Kind {
    /// The kinds that have a list of facts.
    pub const FACTS: [Kind; 4] = [Kind::Constant, Kind::Layout, Kind::Header, Kind::Symbol];

    /// The file of this kind's facts.
    pub fn file(self) -> &'static str {
        match self {
            Kind::Constant => "constants.tsv",
            Kind::Layout => "layouts.tsv",
            Kind::Symbol => "symbols.txt",
            Kind::Header | Kind::Compiles => "headers.txt",
        }
    }

    /// The kind as a report names it.
    pub fn plural(self) -> &'static str {
        match self {
            Kind::Constant => "constants",
            Kind::Layout => "layouts",
            Kind::Header => "headers",
            Kind::Symbol => "symbols",
            Kind::Compiles => "headers that compile",
        }
    }

    fn parse(word: &str) -> Option<Kind> {
        Some(match word {
            "constant" => Kind::Constant,
            "layout" => Kind::Layout,
            "header" => Kind::Header,
            "symbol" => Kind::Symbol,
            "compiles" => Kind::Compiles,
            _ => return None,
        })
    }
}

impl Lists {
    /// Reads `dir`/facts and `dir`/exceptions.tsv.
    ///
    /// # Errors
    /// A file cannot be read, or a line of it is malformed.
    pub fn read(dir: &Path) -> Result<Self, Error> {
        let mut facts = Vec::new();
        for kind in Kind::FACTS {
            let text = collect::read(&dir.join("facts").join(kind.file()))?;
            let list = parse_facts(&text)?;
            if list.is_empty() {
                return Err(bad(1, kind.file(), "the list of facts is empty"));
            }
            facts.push((kind, list));
        }
        let exceptions = parse_exceptions(&collect::read(&dir.join("exceptions.tsv"))?)?;
        Ok(Lists { facts, exceptions })
    }

    /// The facts of one kind.
    pub fn facts(&self, kind: Kind) -> &[Fact] {
        let list = self.facts.iter().find(|(k, _)| *k == kind);
        list.map_or(&[], |(_, facts)| facts)
    }

    /// The exceptions of one kind.
    pub fn exceptions(&self, kind: Kind) -> impl Iterator<Item = &Exception> {
        self.exceptions.iter().filter(move |e| e.kind == kind)
    }

    /// One line for each fact that neither holds nor is an exception, and for
    /// each exception that is none, or not the one that it says.
    pub fn compare(&self, kind: Kind, ours: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
        let mut report = Vec::new();
        for fact in self.facts(kind) {
            let name = &fact.name;
            let ours = ours(name).unwrap_or_else(|| ABSENT.to_owned());
            let exception = self.exceptions(kind).find(|e| e.name == *name);
            match exception {
                None if ours != fact.value => {
                    report.push(format!("{name}: {}, ours is {ours}", fact.value));
                }
                Some(_) if ours == fact.value => report.push(format!(
                    "{name}: {ours}, as it should be; take it out of exceptions.tsv"
                )),
                Some(e) if ours != e.ours => report.push(format!(
                    "{name}: ours is {ours}, not {} as exceptions.tsv says ({})",
                    e.ours, e.reason
                )),
                _ => {}
            }
        }
        let known = |e: &Exception| self.facts(kind).iter().any(|f| f.name == e.name);
        for stray in self.exceptions(kind).filter(|e| !known(e)) {
            report.push(format!("{}: in exceptions.tsv, but no fact", stray.name));
        }
        report
    }
}

fn parse_facts(text: &str) -> Result<Vec<Fact>, Error> {
    let lines = text.lines().enumerate();
    lines
        .map(|(at, line)| {
            let (name, value) = line.split_once('\t').unwrap_or((line, PRESENT));
            let number = || value.parse::<i128>().is_ok();
            if name.is_empty() || !(value == PRESENT || number()) {
                return Err(bad(at + 1, line, "not a name, a tab and a number"));
            }
            Ok(Fact {
                name: name.to_owned(),
                value: normal(value),
            })
        })
        .collect()
}

/// Numbers as the 64 bits that are measured.
fn normal(value: &str) -> String {
    match value.parse::<i128>() {
        #[expect(clippy::cast_possible_truncation, reason = "that is what is meant")]
        Ok(number) => (number as i64).to_string(),
        Err(_) => value.to_owned(),
    }
}

fn parse_exceptions(text: &str) -> Result<Vec<Exception>, Error> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(at, line)| {
            let why = "not a kind, a fact, our value and a reason with tabs between";
            let mut parts = line.split('\t');
            let mut next = || parts.next().filter(|p| !p.trim().is_empty());
            match (next().and_then(Kind::parse), next(), next(), next()) {
                (Some(kind), Some(name), Some(ours), Some(reason)) => Ok(Exception {
                    kind,
                    name: name.to_owned(),
                    ours: ours.to_owned(),
                    reason: reason.to_owned(),
                }),
                _ => Err(bad(at + 1, line, why)),
            }
        })
        .collect()
}

fn bad(line: usize, text: &str, why: &'static str) -> Error {
    Error::BadLine {
        line,
        text: text.to_owned(),
        why,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(exceptions: &str) -> Lists {
        let facts = parse_facts("A\t1\nB\t-1\n").expect("facts");
        let exceptions = parse_exceptions(exceptions).expect("exceptions");
        Lists {
            facts: vec![(Kind::Constant, facts)],
            exceptions,
        }
    }

    fn report(exceptions: &str, a: Option<&str>) -> Vec<String> {
        lists(exceptions).compare(Kind::Constant, &|name| match name {
            "A" => a.map(str::to_owned),
            _ => Some("-1".to_owned()),
        })
    }

    #[test]
    fn a_fact_holds_or_is_reported() {
        assert!(report("", Some("1")).is_empty());
        assert_eq!(report("", Some("2")), ["A: 1, ours is 2"]);
        assert_eq!(report("", None), ["A: 1, ours is absent"]);
    }

    #[test]
    fn exceptions_are_exact() {
        assert!(report("constant\tA\t2\twhy\n", Some("2")).is_empty());
        assert_eq!(report("constant\tA\t2\twhy\n", Some("3")).len(), 1);
        assert_eq!(report("constant\tA\t2\twhy\n", Some("1")).len(), 1);
        assert_eq!(report("constant\tC\t2\twhy\n", Some("1")).len(), 1);
        assert!(report("layout\tA\t2\twhy\n", Some("1")).is_empty());
    }

    #[test]
    fn malformed_lines_are_refused() {
        assert!(parse_exceptions("constant\tA\t2\n").is_err());
        assert!(parse_exceptions("nothing\tA\t2\twhy\n").is_err());
        assert!(parse_facts("A\tx\n").is_err());
        assert!(parse_facts("\t1\n").is_err());
    }

    #[test]
    fn unsigned_64_bit_numbers_are_the_same_bits() {
        assert_eq!(normal("18446744073709551615"), "-1");
        assert_eq!(normal("-5"), "-5");
    }
}
