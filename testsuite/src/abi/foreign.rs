//! An object that was compiled with another C library's headers for the same
//! ABI, linked with our libc.a and run.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use libtest_mimic::{Completion, Failed, Trial};

use crate::diff::diff;
use crate::process::Invocation;
use crate::tools::{Tools, scratch};
use crate::{Error, collect};

/// Where Debian's package wasi-libc keeps its headers.
const HEADERS: &str = "/usr/include/wasm32-wasi";

/// The test of `dir`/foreign.c.
pub fn trial(dir: &Path, tools: &Arc<Tools>) -> Trial {
    let (dir, tools) = (dir.to_owned(), Arc::clone(tools));
    Trial::ignorable_test("abi/foreign-object", move || {
        check(&dir, &tools).map_err(Failed::from)
    })
}

fn check(dir: &Path, tools: &Tools) -> Result<Completion, Error> {
    if !Path::new(HEADERS).join("wasi/api.h").exists() {
        return Ok(Completion::ignored_with(
            "Debian's package wasi-libc is not installed",
        ));
    }
    let scratch = scratch()?;
    let work = scratch.path();
    let (source, object) = (dir.join("foreign.c"), work.join("foreign.o"));
    let expected = collect::read(&dir.join("foreign.out"))?;
    // Not wasicc: nothing of ours takes part until the object is linked.
    let compile = Invocation::new(clang(), work)
        .args([
            "--target=wasm32-wasi",
            "-O1",
            "-Wall",
            "-Werror",
            "-Wno-deprecated",
        ])
        .args(["-isystem", HEADERS, "-c"])
        .args([&source])
        .arg_pair("-o", &object);
    succeed(&compile)?;
    let ours = work.join("ours.o");
    let again = wasicc(tools, work)?
        .args(["-O1", "-c"])
        .args([&source])
        .arg_pair("-o", &ours);
    succeed(&again)?;
    for (object, whose) in [(&object, "foreign"), (&ours, "our own")] {
        let module = work.join("test.wasm");
        let link = wasicc(tools, work)?
            .args(["-Wl,--fatal-warnings"])
            .args([object])
            .arg_pair("-o", &module);
        succeed(&link)?;
        let home = tempfile::tempdir_in(work).map_err(|source| Error::Io {
            what: "make a folder in",
            path: work.to_owned(),
            source,
        })?;
        let run = Invocation::new(tools.bin().join("wasicc"), home.path())
            .args(["run", "--dir", ".", "--env", "NAME=value"])
            .args([&module])
            .args(["one", "two"])
            .stdin("line of input\n");
        let said = succeed(&run)?;
        if said != expected {
            return Err(Error::Mismatch {
                report: format!("{whose} object: {}", diff(&expected, &said)),
            });
        }
    }
    Ok(Completion::Completed)
}

fn wasicc(tools: &Tools, work: &Path) -> Result<Invocation, Error> {
    let command = Invocation::new(tools.bin().join("wasicc"), work);
    Ok(command.env("WASICC_SYSROOT", tools.sysroot()?))
}

/// Runs a command that must succeed; what it writes to standard output.
fn succeed(command: &Invocation) -> Result<String, Error> {
    let outcome = command.run()?;
    if outcome.code == 0 {
        return Ok(outcome.out());
    }
    Err(Error::Mismatch {
        report: format!(
            "$ {}\n? {}\n{}{}",
            command.line(),
            outcome.code,
            outcome.out(),
            outcome.err()
        ),
    })
}

/// The newest clang on the PATH that knows the target.
fn clang() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = (22..=40).rev().map(|version| format!("clang-{version}"));
    names
        .flat_map(|name| std::env::split_paths(&path).map(move |dir| dir.join(&name)))
        .find(|file| file.is_file())
        .unwrap_or_else(|| PathBuf::from("clang"))
}
