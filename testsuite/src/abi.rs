//! The C ABI of the sysroot, measured.
//!
//! What other toolchains' objects for wasm32-wasip1 have compiled into them is
//! a list of facts (testsuite/abi/facts): values of constants, layouts of types, headers
//! and symbols. Each is measured in what our own compiler makes of our own
//! headers and library, never asserted inside it; where we differ on purpose,
//! testsuite/abi/exceptions.tsv says why. An object of such a toolchain is then linked and run.

mod facts;
mod foreign;
mod headers;
mod measure;
mod symbols;

use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Completion, Failed, Trial};

use crate::Error;
use crate::tools::Tools;
use facts::{Kind, Lists};

/// The tests of the facts in `dir`, of its foreign object, and of the headers.
///
/// # Errors
/// The facts or the exceptions cannot be read, or are malformed.
pub fn trials(dir: &Path, tools: &Arc<Tools>) -> Result<Vec<Trial>, Error> {
    let lists = Arc::new(Lists::read(dir)?);
    let mut trials = Vec::new();
    for kind in Kind::FACTS {
        let (lists, tools) = (Arc::clone(&lists), Arc::clone(tools));
        let name = format!("abi/{}", kind.plural());
        trials.push(Trial::test(name, move || {
            check(kind, &lists, &tools).map_err(Failed::from)
        }));
    }
    let (folder, with) = (dir.to_owned(), Arc::clone(tools));
    trials.push(Trial::ignorable_test("abi/source", move || {
        source(&folder, &with).map_err(Failed::from)
    }));
    trials.push(foreign::trial(dir, tools));
    trials.extend(headers::trials(&lists, tools));
    Ok(trials)
}

fn check(kind: Kind, lists: &Lists, tools: &Tools) -> Result<(), Error> {
    let facts = lists.facts(kind);
    let ours = match kind {
        Kind::Symbol => symbols::defined(tools)?,
        _ => measure::all(kind, lists, tools)?,
    };
    let report = lists.compare(kind, &|name| ours.get(name).cloned());
    if report.is_empty() {
        return Ok(());
    }
    let head = format!(
        "{} of {} {} are not as testsuite/abi says:\n",
        report.len(),
        facts.len(),
        kind.plural()
    );
    Err(Error::Mismatch {
        report: head + &report.join("\n"),
    })
}

/// Where the measurements that the facts were copied from are beside the
/// repository, the copies are the same.
fn source(dir: &Path, tools: &Tools) -> Result<Completion, Error> {
    let from = tools.repo.join("../shared/abi");
    if !from.is_dir() {
        return Ok(Completion::ignored_with("no ../shared/abi to compare with"));
    }
    for kind in Kind::FACTS {
        let (copy, source) = (dir.join("facts").join(kind.file()), from.join(kind.file()));
        let text = crate::collect::read(&source)?;
        if tools.bless {
            crate::process::write(&copy, &text)?;
        } else if text != crate::collect::read(&copy)? {
            return Err(Error::Mismatch {
                report: format!(
                    "{} differs from {}; copy it with BLESS=1",
                    copy.display(),
                    source.display()
                ),
            });
        }
    }
    Ok(Completion::Completed)
}
