//! A C, C++ or Rust test: one file that is compiled, run, and compared with what its
//! first comment says, and with what the host's own library does.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use libtest_mimic::{Completion, Failed, Trial};

use crate::diff::diff;
use crate::expectation::{Expectation, Host};
use crate::process::{Invocation, Outcome};
use crate::rust::Rust;
use crate::tools::{Tools, scratch};
use crate::{Error, bless, collect, wildcard};

/// The edition of Rust tests.
const EDITION: &str = "--edition=2024";

/// What a test is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Language {
    C,
    Cxx,
    Rust,
}

/// One file of testsuite/c, testsuite/cxx or testsuite/rust/programs.
struct CTest {
    file: PathBuf,
    language: Language,
    expected: Expectation,
    tools: Arc<Tools>,
}

/// All C and C++ tests under `dir`, named `kind`/…, one for each file and set of flags.
///
/// # Errors
/// The folder cannot be read. A file that is not understood is a failing test.
pub fn trials(kind: &str, dir: &Path, tools: &Arc<Tools>) -> Result<Vec<Trial>, Error> {
    of_kind(kind, dir, &["c", "cc", "cpp"], tools)
}

/// All tests under `dir` with these extensions, named `kind`/….
///
/// # Errors
/// The folder cannot be read. A file that is not understood is a failing test.
pub fn of_kind(
    kind: &str,
    dir: &Path,
    extensions: &[&str],
    tools: &Arc<Tools>,
) -> Result<Vec<Trial>, Error> {
    let mut trials = Vec::new();
    for file in collect::files(dir, extensions)? {
        let name = collect::name(kind, dir, &file);
        match collect::read(&file).and_then(|text| Expectation::parse(&text)) {
            Err(error) => {
                let failed = Failed::from(format!("{}: {error}", file.display()));
                trials.push(Trial::test(name, move || Err(failed)));
            }
            Ok(expected) => {
                let test = Arc::new(CTest {
                    language: language(&file),
                    file,
                    expected,
                    tools: Arc::clone(tools),
                });
                for index in 0..test.expected.matrix.len() {
                    let test = Arc::clone(&test);
                    let name = test.variant_name(&name, index);
                    trials.push(Trial::ignorable_test(name, move || test.run(index)));
                }
            }
        }
    }
    Ok(trials)
}

fn language(file: &Path) -> Language {
    match file.extension().and_then(|e| e.to_str()) {
        Some("c") => Language::C,
        Some("rs") => Language::Rust,
        _ => Language::Cxx,
    }
}

/// What a run showed, and the story of it for the report of a failure.
struct Ran {
    outcome: Outcome,
    story: String,
}

impl CTest {
    fn variant_name(&self, name: &str, index: usize) -> String {
        match self.expected.matrix.len() {
            1 => name.to_owned(),
            _ => format!("{name} ({})", self.expected.matrix[index].join(" ")),
        }
    }

    fn run(&self, index: usize) -> Result<Completion, Failed> {
        if let Some(terminal) = &self.expected.terminal
            && let Err(error) = terminal.open()
        {
            return Ok(Completion::ignored_with(format!(
                "no pseudo-terminal can be had here: {error}"
            )));
        }
        self.check(index)?;
        Ok(Completion::Completed)
    }

    fn check(&self, index: usize) -> Result<(), Error> {
        let dir = scratch()?;
        let module = dir.path().join("test.wasm");
        let Some(ran) = self.compile_and_run(index, dir.path(), &module)? else {
            return Ok(());
        };
        if self.tools.bless && index == 0 {
            bless::stdout(&self.file, &ran.outcome.out())?;
        } else {
            self.compare(&ran, "wasm")?;
        }
        if self.expected.host == Host::Same && index == 0 {
            self.check_host(dir.path(), &ran)?;
        }
        Ok(())
    }

    /// Compiles and runs with wasicc; nothing when the test is about compiling alone.
    fn compile_and_run(
        &self,
        index: usize,
        dir: &Path,
        module: &Path,
    ) -> Result<Option<Ran>, Error> {
        let e = &self.expected;
        let compile = match self.language {
            Language::Rust => Rust::find(&self.tools)?
                .wasm(self.folder(), &self.tools)
                .args([EDITION]),
            Language::C => Invocation::new(self.tools.bin().join("wasicc"), self.folder()),
            Language::Cxx => Invocation::new(self.tools.bin().join("wasic++"), self.folder()),
        };
        let extra: &[String] = match self.language {
            Language::C | Language::Cxx => &self.tools.flags,
            Language::Rust => &[],
        };
        let compile = compile
            .env("WASICC_SYSROOT", self.tools.sysroot()?)
            .args(extra)
            .args(&e.flags)
            .args(&e.matrix[index])
            .args(self.sources())
            .arg_pair("-o", module);
        let compiled = compile.run()?;
        let mut story = story(&compile, &compiled);
        self.check_compiler(&compiled, &story)?;
        if !e.compile_error.is_empty() || !self.expects_run() {
            return Ok(None);
        }
        let work = dir.join("work");
        self.prepare(&work, &mut story)?;
        let mut options: Vec<&str> = Vec::new();
        for grant in &e.dirs {
            options.extend(["--dir", grant]);
        }
        for variable in &e.env {
            options.extend(["--env", variable]);
        }
        let run = Invocation::new(self.tools.bin().join("wasicc"), work)
            .args(["run"])
            .args(options)
            .args(&e.run)
            .args([module])
            .args(&e.args)
            .stdin(e.stdin.as_bytes())
            .terminal(e.terminal.clone())
            .timeout(e.timeout);
        let outcome = run.run()?;
        story += &self::story(&run, &outcome);
        Ok(Some(Ran { outcome, story }))
    }

    fn check_compiler(&self, compiled: &Outcome, story: &str) -> Result<(), Error> {
        let e = &self.expected;
        let said = compiled.out() + &compiled.err();
        let wrong = |why: &str| Err(mismatch(why, story, &said));
        if e.compile_error.is_empty() == (compiled.code != 0) {
            return wrong(if compiled.code == 0 {
                "it compiled, and should not"
            } else {
                "it does not compile"
            });
        }
        let patterns = || e.compile_error.iter().chain(&e.compiler_has);
        for pattern in patterns() {
            if !wildcard::within(pattern, &said) {
                return wrong(&format!("the compiler did not say `{pattern}`"));
            }
        }
        if patterns().next().is_none() && !said.is_empty() {
            return wrong("the compiler said something; expect it with `compiler~`");
        }
        Ok(())
    }

    fn compare(&self, ran: &Ran, who: &str) -> Result<(), Error> {
        let e = &self.expected;
        let (out, err) = (ran.outcome.out(), ran.outcome.err());
        let fail =
            |why: String, detail: &str| Err(mismatch(&format!("{who}: {why}"), &ran.story, detail));
        if ran.outcome.timed_out {
            return fail(format!("not done after {} s", e.timeout.as_secs()), &err);
        }
        let exit = e.exit.unwrap_or(0);
        if ran.outcome.code != exit {
            let detail = format!("stdout:\n{out}stderr:\n{err}");
            return fail(
                format!("exit code {}, expected {exit}", ran.outcome.code),
                &detail,
            );
        }
        if let Some(expected) = &e.stdout
            && *expected != out
        {
            return fail("stdout differs".into(), &(diff(expected, &out) + &err));
        }
        for pattern in &e.stdout_has {
            if !wildcard::within(pattern, &out) {
                return fail(format!("no line of stdout is like `{pattern}`"), &out);
            }
        }
        // What goes to standard error is the runner's or the libc's own words.
        if who == "host" {
            return Ok(());
        }
        if let Some(expected) = &e.stderr
            && *expected != err
        {
            return fail("stderr differs".into(), &diff(expected, &err));
        }
        for pattern in &e.stderr_has {
            if !wildcard::within(pattern, &err) {
                return fail(format!("no line of stderr is like `{pattern}`"), &err);
            }
        }
        Ok(())
    }

    fn check_host(&self, dir: &Path, wasm: &Ran) -> Result<(), Error> {
        let e = &self.expected;
        let program = dir.join("host");
        let compile = match self.language {
            Language::Rust => Rust::find(&self.tools)?.host(self.folder()).args([EDITION]),
            Language::C => Invocation::new("cc", self.folder()).args(["-w"]),
            Language::Cxx => Invocation::new("c++", self.folder()).args(["-w"]),
        };
        let mut compile = compile
            .args(e.host_flags.as_ref().unwrap_or(&e.flags))
            .args(self.sources())
            .arg_pair("-o", &program);
        if self.language != Language::Rust {
            compile = compile.args(["-lm"]);
        }
        let compiled = compile.run()?;
        let mut story = story(&compile, &compiled);
        if compiled.code != 0 {
            let said = compiled.err();
            return Err(mismatch("host: it does not compile", &story, &said));
        }
        let work = dir.join("host-work");
        self.prepare(&work, &mut story)?;
        let mut run = Invocation::new(&program, work)
            .bare()
            .args(&e.args)
            .stdin(e.stdin.as_bytes())
            .terminal(e.terminal.clone())
            .timeout(e.timeout);
        for (name, value) in e.env.iter().filter_map(|v| v.split_once('=')) {
            run = run.env(name, value);
        }
        let outcome = run.run()?;
        story += &self::story(&run, &outcome);
        let ran = Ran { outcome, story };
        self.compare(&ran, "host")?;
        let (ours, theirs) = (wasm.outcome.out(), ran.outcome.out());
        if ours != theirs {
            let story = format!("{}{}", wasm.story, ran.story);
            let why = "the host's C library says otherwise (- host, + wasm)";
            return Err(mismatch(why, &story, &diff(&theirs, &ours)));
        }
        Ok(())
    }

    /// Makes the folder that the program runs in, and what the test wants there.
    fn prepare(&self, work: &Path, story: &mut String) -> Result<(), Error> {
        fs::create_dir(work).map_err(|source| Error::Io {
            what: "make the folder",
            path: work.to_owned(),
            source,
        })?;
        if let Some(script) = &self.expected.setup {
            let setup = Invocation::new("bash", work).args(["-euc", script]);
            let done = setup.run()?;
            *story += &self::story(&setup, &done);
            if done.code != 0 {
                return Err(mismatch("the setup failed", story, &done.err()));
            }
        }
        Ok(())
    }

    fn expects_run(&self) -> bool {
        let e = &self.expected;
        e.exit.is_some()
            || e.stdout.is_some()
            || e.stderr.is_some()
            || !e.stdout_has.is_empty()
            || !e.stderr_has.is_empty()
    }

    fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new("/"))
    }

    fn sources(&self) -> impl Iterator<Item = PathBuf> {
        let own = self.file.file_name().map(PathBuf::from);
        own.into_iter()
            .chain(self.expected.sources.iter().map(PathBuf::from))
    }
}

fn story(command: &Invocation, outcome: &Outcome) -> String {
    format!("$ {}\n? {}\n", command.line(), outcome.code)
}

fn mismatch(why: &str, story: &str, detail: &str) -> Error {
    Error::Mismatch {
        report: format!("{why}\n{story}{detail}"),
    }
}
