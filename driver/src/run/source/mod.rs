//! A C or C++ file as a program: `wasicc run hello.c`, and a C file that starts with `#!/usr/bin/env -S wasicc run`.
//!
//! The module that a source compiles to is kept in the cache of compiled code, so a second start compiles nothing.
//!
//! - The key is the SHA-256 of the source and of what else decides what becomes of it ([`key`]): its path, the
//!   compiler, the sysroot, this wasicc, the environment variables that clang reads.
//! - The entry holds the files that were included, as they were ([`inputs`]); when one of them was changed since, the
//!   source is compiled again. A header that comes to stand before another one on the search path is not noticed.
//! - It is sealed, checked and evicted like compiled code ([`super::cache`]).
//!
//! clang does not take a `#!` line. It sees the file through an overlay, at its own path, with that line blank
//! ([`overlay`]): messages, `__FILE__` and includes are as of the file itself.

pub(super) mod inputs;
mod key;
mod overlay;

pub use overlay::Overlay;

use super::cache::{self, Key};
use super::error::Error;
use super::note::note;
use inputs::Inputs;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

/// The compiler half of the driver, as the runner sees it.
pub trait Compile {
    /// All that its output depends on besides the source and what that includes: another compiler, another sysroot
    /// have other words.
    ///
    /// # Errors
    ///
    /// When there is no compiler or no sysroot. The compile will say so too.
    fn identity(&self) -> Result<Vec<OsString>, Failure>;

    /// Compiles.
    ///
    /// # Errors
    ///
    /// When the compiler could not be started or failed. Then it has said why.
    fn compile(&self, job: &Job) -> Result<(), Failure>;
}

/// Why a compile failed.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// One compile.
pub struct Job<'a> {
    /// The source, as the user named it.
    pub source: &'a Path,
    /// Its language.
    pub language: Language,
    /// The module to write.
    pub output: &'a Path,
    /// The list of included files to write, as a make rule.
    pub rule: &'a Path,
    /// What hides the source's `#!` line from clang, if it has one.
    pub overlay: Option<&'a Path>,
}

/// The language of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    C,
    Cxx,
}

impl Language {
    /// The language that the name of a file says.
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()? {
            "c" => Some(Language::C),
            "cc" | "cpp" | "cxx" | "c++" | "C" => Some(Language::Cxx),
            _ => None,
        }
    }

    /// The language of a file whose name says none: C after a `#!` line that names wasicc, or C++ if the next line says
    /// so as that of a header without an ending does, `-*- C++ -*-`.
    pub fn of_script(text: &[u8]) -> Option<Self> {
        let mut lines = text.strip_prefix(b"#!")?.split(|&b| b == b'\n');
        let runner = lines
            .next()?
            .split(|b| b.is_ascii_whitespace() || *b == b'/')
            .any(|word| word == b"wasicc" || word == b"wasirun");
        let is_text = !text.iter().take(4096).any(|&b| b == 0);
        let mode = b"-*- C++ -*-";
        let cxx = |line: &[u8]| line.windows(mode.len()).any(|part| part == mode);
        (runner && is_text).then(|| match lines.next().is_some_and(cxx) {
            true => Language::Cxx,
            false => Language::C,
        })
    }
}

/// How often the file system's clock is looked at until it moves, and how many times.
const TICK: Duration = Duration::from_micros(500);
const TICKS: u32 = 100;

/// The module of the source `text` in `path`, from the cache in `folder` or from the compiler.
///
/// # Errors
///
/// When it does not compile, or there is no place to do it.
pub fn module(
    path: &Path,
    text: &[u8],
    language: Language,
    with: &dyn Compile,
    folder: Option<&Path>,
    verbose: bool,
) -> Result<Vec<u8>, Error> {
    let Some((folder, identity)) = folder.zip(with.identity().ok()) else {
        return Ok(build(path, text, language, with)?.module);
    };
    let key = |text| key::key(path, text, language, &identity);
    if let Some(module) = find(folder, &key(text), verbose) {
        return Ok(module);
    }
    let built = build(path, text, language, with)?;
    // What was compiled is what is there now: nothing changed since before the compile.
    if let Some(inputs) = built.inputs {
        let stored = cache::put(
            folder,
            &inputs::name(&key(text)),
            &key(text),
            &inputs.with(&built.module),
        );
        if let (Err(e), true) = (stored, verbose) {
            note(format_args!(
                "the module of {} is not kept in {}: {e}",
                path.display(),
                folder.display()
            ));
        }
    }
    Ok(built.module)
}

fn find(folder: &Path, key: &Key, verbose: bool) -> Option<Vec<u8>> {
    let path = folder.join(inputs::name(key));
    let file = File::open(&path).ok()?;
    match cache::sealed(&file, key) {
        Ok(entry) => {
            cache::touch(&file);
            Inputs::unchanged(&entry).map(<[u8]>::to_vec)
        }
        Err(refusal) => {
            if verbose {
                note(format_args!(
                    "compiling again, not using {}: {refusal}",
                    path.display()
                ));
            }
            None
        }
    }
}

/// What a compile made.
struct Built {
    module: Vec<u8>,
    /// What it was made of, if that is known and was left alone meanwhile.
    inputs: Option<Inputs>,
}

fn build(path: &Path, text: &[u8], language: Language, with: &dyn Compile) -> Result<Built, Error> {
    let (folder, began) = work_folder().map_err(|e| Error::TemporaryFolder {
        path: std::env::temp_dir(),
        source: e,
    })?;
    let at = |name| folder.path().join(name);
    let failed = |e| Error::Compile {
        path: path.into(),
        source: e,
    };
    let overlay = Overlay::of(path, text)
        .map(|overlay| overlay.write(folder.path()))
        .transpose()
        .map_err(|e| failed(e.into()))?;
    let (output, rule) = (at("program.wasm"), at("program.d"));
    let job = Job {
        source: path,
        language,
        output: &output,
        rule: &rule,
        overlay: overlay.as_deref(),
    };
    with.compile(&job).map_err(failed)?;
    let module = fs::read(&output).map_err(|source| Error::Read {
        path: output.clone(),
        source,
    })?;
    let unchanged = fs::read(path).is_ok_and(|now| now == text);
    let inputs = fs::read(&rule)
        .ok()
        .filter(|_| unchanged)
        .and_then(|rule| Inputs::of_rule(&rule, path, began));
    Ok(Built { module, inputs })
}

/// A folder to work in, and a time of the file system: what was changed before now is older, what will be is not.
fn work_folder() -> io::Result<(TempDir, SystemTime)> {
    let folder = tempfile::Builder::new().prefix("wasicc-run-").tempdir()?;
    let made = folder.path().metadata()?.modified()?;
    // The clock goes in ticks of some milliseconds, and what has happened in this one can be before or after.
    let probe = File::create(folder.path().join("clock"))?;
    for _ in 0..TICKS {
        probe.set_len(0)?;
        let now = probe.metadata()?.modified()?;
        if now > made {
            return Ok((folder, now));
        }
        std::thread::sleep(TICK);
    }
    Ok((folder, made))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages() {
        assert_eq!(Language::of(Path::new("a.c")), Some(Language::C));
        assert_eq!(Language::of(Path::new("b/a.C")), Some(Language::Cxx));
        assert_eq!(Language::of(Path::new("a.wasm")), None);
        assert_eq!(Language::of(Path::new("c")), None);
        for (text, language) in [
            ("#!/usr/bin/env -S wasicc run\nint x;", Some(Language::C)),
            ("#!/usr/local/bin/wasirun\n", Some(Language::C)),
            ("#!/usr/bin/wasirun\n// -*- C++ -*-\n", Some(Language::Cxx)),
            ("#!/usr/bin/wasirun\n\n// -*- C++ -*-", Some(Language::C)),
            ("#!/usr/bin/env python\nwasicc\n", None),
            ("#!/opt/wasicc-run\n", None),
            ("#!/opt/wasirun\n\0asm", None),
            ("wasicc", None),
        ] {
            assert_eq!(Language::of_script(text.as_bytes()), language, "{text}");
        }
    }
}
