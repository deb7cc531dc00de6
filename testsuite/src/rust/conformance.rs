//! The conformance suite, testsuite/rust/conformance: a package whose tests run on the
//! runner, each in a process and in folders of its own, so that one that traps
//! takes no other with it.
//!
//! What a test finds is the same each time; [`Place`] says it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};

use super::peer::Peer;
use super::{Rust, TARGET};
use crate::process::{Invocation, write};
use crate::tools::{Tools, scratch};
use crate::{Error, collect};

/// The functions of WASI preview 1.
const IMPORTS: usize = 46;

/// The socket of the tests of connections, beside the folders.
const LISTENER: &str = "listener";

/// A build of the suite on a slow machine.
const BUILD: Duration = Duration::from_secs(600);

/// All tests of the package in `dir`/conformance, and one that every import has its tests.
///
/// # Errors
/// It does not build, or does not tell its tests.
pub fn trials(dir: &Path, tools: &Arc<Tools>) -> Result<Vec<Trial>, Error> {
    let manifest = dir.join("Cargo.toml");
    let mut trials = Vec::new();
    let mut names = Vec::new();
    for module in build(&manifest, tools)? {
        let module: Arc<Path> = module.into();
        for test in list(&module, tools)? {
            let (module, tools, name) = (Arc::clone(&module), Arc::clone(tools), test.clone());
            trials.push(Trial::test(format!("conformance/{test}"), move || {
                check(&module, &name, &tools).map_err(Failed::from)
            }));
            names.push(test);
        }
    }
    let imports = dir.join("conformance/imports.tsv");
    trials.push(Trial::test("conformance/every-import", move || {
        complete(&imports, &names).map_err(Failed::from)
    }));
    Ok(trials)
}

/// Builds the tests; the modules.
fn build(manifest: &Path, tools: &Tools) -> Result<Vec<PathBuf>, Error> {
    let rust = Rust::find(tools)?;
    let folder = manifest.parent().unwrap_or(manifest);
    let mut flags = rust.flags.clone();
    flags.push("-Clink-self-contained=no".into());
    flags.push("-Clink-arg=-Wl,--fatal-warnings".into());
    // Another sysroot has another path, and with other flags cargo links again.
    let sysroot = tools.sysroot()?;
    flags.push(format!("-Clink-arg=--sysroot={}", sysroot.display()));
    let command = Invocation::new("cargo", folder)
        .args([
            "test",
            "--no-run",
            "--locked",
            "--offline",
            "--target",
            TARGET,
        ])
        .args(["--message-format=json-render-diagnostics"])
        .env("RUSTC", &rust.rustc)
        .env("CARGO_TARGET_DIR", target_dir(tools))
        .env(super::FLAGS, flags.join(" "))
        .env(
            "CARGO_TARGET_WASM32_WASIP1_LINKER",
            tools.bin().join("wasicc"),
        )
        .timeout(BUILD);
    let built = command.run()?;
    let said = built.out();
    let modules: Vec<_> = said.lines().filter_map(executable).collect();
    if built.code != 0 || modules.is_empty() {
        return Err(failed(
            &command,
            built.code,
            "the suite does not build",
            &built.err(),
        ));
    }
    Ok(modules)
}

/// Where cargo builds: beside the workspace's own output, to be kept for the next time.
fn target_dir(tools: &Tools) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.map(|dir| std::path::absolute(&dir).unwrap_or(dir));
    target
        .unwrap_or_else(|| tools.repo.join("target"))
        .join("rust-suite")
}

/// The test program that one of cargo's messages tells of.
fn executable(message: &str) -> Option<PathBuf> {
    let (_, rest) = message.split_once("\"executable\":\"")?;
    let (path, _) = rest.split_once('"')?;
    Some(PathBuf::from(path))
}

/// The names of a module's tests.
fn list(module: &Path, tools: &Tools) -> Result<Vec<String>, Error> {
    let command = Invocation::new(tools.bin().join("wasirun"), "/")
        .args([module])
        .args(["--list", "--format", "terse"]);
    let listed = command.run()?;
    let names: Vec<_> = listed
        .out()
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .map(str::to_owned)
        .collect();
    match listed.code {
        0 => Ok(names),
        code => Err(failed(
            &command,
            code,
            "it does not tell its tests",
            &listed.err(),
        )),
    }
}

/// Runs one test.
fn check(module: &Path, name: &str, tools: &Tools) -> Result<(), Error> {
    let place = Place::new()?;
    let command = place.run(module, name, tools);
    let listener = place.folder.path().join(LISTENER);
    let peer = connects(name).then(|| Peer::start(listener));
    let ran = command.run()?;
    drop(peer);
    if let Some(code) = exits(name) {
        let why = format!("it does not end with {code}");
        return match ran.code == code {
            true => Ok(()),
            false => Err(failed(&command, ran.code, &why, &(ran.out() + &ran.err()))),
        };
    }
    if ran.code == 0 && ran.out().contains("test result: ok. 1 passed") {
        return Ok(());
    }
    let why = if ran.timed_out {
        "it does not end"
    } else {
        "it failed"
    };
    Err(failed(&command, ran.code, why, &(ran.out() + &ran.err())))
}

/// The exit code of a test that ends the program itself: its name ends with `exits_N`.
fn exits(name: &str) -> Option<i32> {
    name.rsplit_once("exits_")?.1.parse().ok()
}

/// Whether a test is one of connections.
fn connects(name: &str) -> bool {
    name.starts_with("connection::")
}

/// Where a test runs.
///
/// | the program sees | descriptor | what there is |
/// |---|---|---|
/// | `.` | 3 | `work`: links out of it (`out`, `out-dir`, `absolute`) and one to itself (`loop`) |
/// | `/ro` | 4 | a read-only folder: `file` ("read me\n") and `dir/inner` |
/// | `/other` | 5 | an empty folder |
///
/// Tests in `connection` have a listening socket at 3, to which a [`Peer`] connects, and the folders behind it.
///
/// Beside them, out of reach, is `outside/secret`. Standard input is two lines; the environment is
/// `SUITE=conformance` and `EMPTY=`.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Result<Place, Error> {
        let folder = scratch()?;
        let at = |name: &str| folder.path().join(name);
        for name in ["work", "ro", "ro/dir", "other", "outside"] {
            io("make the folder", &at(name), fs::create_dir(at(name)))?;
        }
        write(&at("outside/secret"), "secret\n")?;
        write(&at("ro/file"), "read me\n")?;
        write(&at("ro/dir/inner"), "inner\n")?;
        let secret = at("outside/secret");
        let links: [(&str, &Path); 4] = [
            ("work/out", Path::new("../outside/secret")),
            ("work/out-dir", Path::new("../outside")),
            ("work/absolute", &secret),
            ("work/loop", Path::new("loop")),
        ];
        for (link, target) in links {
            io("make the link", &at(link), symlink(target, at(link)))?;
        }
        Ok(Place { folder })
    }

    fn run(&self, module: &Path, name: &str, tools: &Tools) -> Invocation {
        let listen: &[_] = match connects(name) {
            true => &["--listen", "unix:../listener"],
            false => &[],
        };
        Invocation::new(tools.bin().join("wasirun"), self.folder.path().join("work"))
            .args(listen)
            .args(["--dir", "."])
            .args(["--dir", "../ro::/ro:ro"])
            .args(["--dir", "../other::/other"])
            .args(["--env", "SUITE=conformance", "--env", "EMPTY="])
            .args([module])
            .args([name, "--exact", "--nocapture"])
            .stdin("line one\nline two\n")
    }
}

fn io(what: &'static str, path: &Path, done: std::io::Result<()>) -> Result<(), Error> {
    done.map_err(|source| Error::Io {
        what,
        path: path.to_owned(),
        source,
    })
}

/// Every import has a test that it works, and one named `NAME::fails_…` that it fails, unless the
/// list says why there can be none.
fn complete(imports: &Path, tests: &[String]) -> Result<(), Error> {
    let mut missing = Vec::new();
    let mut count = 0;
    let text = collect::read(imports)?;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let name = columns.next().unwrap_or_default();
        let exempt = columns.next().unwrap_or_default();
        count += 1;
        for (kind, fails) in [("works", false), ("fails", true)] {
            let of_it = tests.iter().filter_map(|test| part_of(test, name));
            let has = of_it
                .filter(|test| test.starts_with("fails_") == fails)
                .count();
            if (has == 0) != (kind == exempt) {
                missing.push(format!("{name}: {has} tests that it {kind}"));
            }
        }
    }
    if count != IMPORTS {
        missing.push(format!(
            "the list has {count} imports, and WASI preview 1 has {IMPORTS}"
        ));
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Mismatch {
        report: missing.join("\n"),
    })
}

/// The name of a test within the module of an import.
fn part_of<'a>(test: &'a str, import: &str) -> Option<&'a str> {
    let (module, name) = test.rsplit_once("::")?;
    let last = module.rsplit("::").next()?;
    (last == import).then_some(name)
}

fn failed(command: &Invocation, code: i32, why: &str, said: &str) -> Error {
    Error::Mismatch {
        report: format!("{why}\n$ {}\n? {code}\n{said}", command.line()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_messages_name_the_tests() {
        let message = r#"{"reason":"compiler-artifact","executable":"/t/raw-1.wasm","fresh":true}"#;
        assert_eq!(executable(message), Some(PathBuf::from("/t/raw-1.wasm")));
        assert_eq!(executable(r#"{"executable":null}"#), None);
    }

    #[test]
    fn a_test_that_ends_the_program_says_how() {
        assert_eq!(exits("a::large_exits_255"), Some(255));
        assert_eq!(exits("a::exits_late"), None);
    }

    #[test]
    fn a_test_belongs_to_the_import_that_its_module_is_named_after() {
        assert_eq!(
            part_of("file::fd_read::fails_x", "fd_read"),
            Some("fails_x")
        );
        assert_eq!(part_of("fd_read::works", "fd_read"), Some("works"));
        assert_eq!(part_of("fd_read::works", "read"), None);
    }

    #[test]
    fn what_lacks_a_test_is_named() {
        let dir = tempfile::tempdir().expect("a folder");
        let list = dir.path().join("imports.tsv");
        write(&list, "# comment\na\nb\tfails\tno way\n").expect("written");
        let tests = ["a::works".to_owned(), "b::works".to_owned()];
        let said = complete(&list, &tests)
            .expect_err("a has no failure")
            .to_string();
        assert!(said.contains("a: 0 tests that it fails"), "{said}");
        assert!(!said.contains("b:"), "{said}");
    }
}
