//! Every header of the sysroot, compiled with nothing but itself included, in
//! each language that a program may be written in.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};

use super::facts::{Kind, Lists};
use crate::process::Invocation;
use crate::tools::Tools;
use crate::{Error, collect};

/// The language's name as `-std` has it, and whether it is C++.
const LANGUAGES: [(&str, bool); 5] = [
    ("c99", false),
    ("c11", false),
    ("c23", false),
    ("gnu17", false),
    ("c++20", true),
];

/// One test for each language.
pub fn trials(lists: &Arc<Lists>, tools: &Arc<Tools>) -> Vec<Trial> {
    LANGUAGES
        .into_iter()
        .map(|(standard, cxx)| {
            let (lists, tools) = (Arc::clone(lists), Arc::clone(tools));
            Trial::test(format!("headers/{standard}"), move || {
                check(standard, cxx, &lists, &tools).map_err(Failed::from)
            })
        })
        .collect()
}

fn check(standard: &str, cxx: bool, lists: &Lists, tools: &Tools) -> Result<(), Error> {
    let headers = public(&tools.sysroot()?.join("include"))?;
    if headers.len() < lists.facts(Kind::Header).len() {
        return Err(Error::Mismatch {
            report: format!("the sysroot has {} headers only", headers.len()),
        });
    }
    let mut report = Vec::new();
    for header in &headers {
        let wrong = compile(header, standard, cxx, tools)?;
        let exception = lists.exceptions(Kind::Compiles).find(|e| e.name == *header);
        match (wrong, exception) {
            (None, None) | (Some(_), Some(_)) => {}
            (Some(said), None) => report.push(format!("{header}: {said}")),
            (None, Some(_)) => report.push(format!(
                "{header}: it compiles; take it out of exceptions.tsv"
            )),
        }
    }
    let stray = |name: &&str| !headers.contains(*name);
    let listed = lists.exceptions(Kind::Compiles).map(|e| e.name.as_str());
    report.extend(
        listed
            .filter(stray)
            .map(|name| format!("{name}: in exceptions.tsv, but not in the sysroot")),
    );
    if report.is_empty() {
        Ok(())
    } else {
        Err(Error::Mismatch {
            report: report.join("\n"),
        })
    }
}

/// What the compiler says of a file that includes `header` alone, if anything.
fn compile(
    header: &str,
    standard: &str,
    cxx: bool,
    tools: &Tools,
) -> Result<Option<String>, Error> {
    let (name, language) = if cxx {
        ("wasic++", "c++")
    } else {
        ("wasicc", "c")
    };
    let outcome = Invocation::new(tools.bin().join(name), "/")
        .env("WASICC_SYSROOT", tools.sysroot()?)
        .args(["-fsyntax-only", "-Wall", "-Wextra", "-Werror"])
        .args(["-pedantic-errors", "-x", language])
        .args([format!("-std={standard}"), "-".to_owned()])
        .stdin(format!("#include <{header}>\nextern int nothing;\n"))
        .run()?;
    Ok((outcome.code != 0).then(|| outcome.err()))
}

/// The headers a program may include: those of `include`, and of the folder in it
/// that comes first, without what they are made of and without C++'s own.
fn public(include: &Path) -> Result<BTreeSet<String>, Error> {
    let mut found = BTreeSet::new();
    for (dir, hidden) in [
        (include.to_owned(), ["bits/", "wasm32-wasip1/"].as_slice()),
        (include.join("wasm32-wasip1"), &["c++/", "bits/"]),
    ] {
        for file in collect::files(&dir, &["h"])? {
            let name = file.strip_prefix(&dir).unwrap_or(&file).to_string_lossy();
            if !hidden.iter().any(|h| name.starts_with(h)) {
                found.insert(name.into_owned());
            }
        }
    }
    Ok(found)
}
