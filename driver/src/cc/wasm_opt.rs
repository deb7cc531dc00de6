//! Binaryen's `wasm-opt` over the linked program.
//!
//! It makes programs a tenth smaller, and some faster. At -Os and -Oz, where the user has said that size is worth time, it runs by itself if it
//! is installed. `--wasm-opt` asks for it at any level, and wants it to be there; `--no-wasm-opt` does without. With -g it is left alone,
//! unless asked for: variables would be lost. The linked program stands if anything goes wrong.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wasmparser::{Validator, WasmFeatures};

use super::child;
use super::options::Options;
use crate::error::Error;

/// Names the wasm-opt to run, whatever it is.
const VARIABLE: &str = "WASICC_WASM_OPT";
/// The first version that knows the final exception-handling instructions.
const OLDEST: u32 = 118;

/// The features of programs, by name: `--all-features` writes encodings that engines do not know yet.
const FEATURES: &[&str] = &[
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-exception-handling",
    "--enable-extended-const",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
    "--enable-tail-call",
];

/// Functions by whose names the runner says why a program ended, so they are not to be lost in their callers.
const TELLING: &[&str] = &[
    "--no-inline=signature_mismatch:*",
    "--no-inline=undefined_weak:*",
    "--no-inline=.L*_bitcast_invalid*",
    "--no-inline=longjmp_to_function_that_has_returned",
    "--no-inline=__malloc_debug_stop",
    "--no-inline=__stack_chk_fail",
    "--no-inline=abort",
];

/// [`FEATURES`] for a look at what it has written.
const KNOWN: WasmFeatures = WasmFeatures::WASM2
    .union(WasmFeatures::EXCEPTIONS)
    .union(WasmFeatures::EXTENDED_CONST)
    .union(WasmFeatures::TAIL_CALL);

/// What a link is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WasmOpt {
    /// Its own flag for how to optimize.
    level: &'static str,
    /// The user has asked for it: that there is none is an error.
    asked: bool,
    /// The program is to have no names.
    strip: bool,
}

impl WasmOpt {
    /// What the command line says.
    pub fn new(options: &Options) -> Option<WasmOpt> {
        let (level, alone) = match options.optimize.as_deref() {
            Some(b"s") => ("-Os", true),
            Some(b"z") => ("-Oz", true),
            Some(b"3" | b"fast" | b"4") => ("-O3", false),
            Some(b"0" | b"g") | None => ("-O1", false),
            Some(b"1" | b"") => ("-O1", false),
            Some(_) => ("-O2", false),
        };
        // What is on its way to another linker, or only asked about, stays as it is.
        let alone = alone && !options.debug && !options.emit_relocs && !options.asked;
        let asked = options.wasm_opt == Some(true);
        let program = !options.relocatable && !options.archive;
        let wanted = options.wasm_opt.unwrap_or(alone) && program;
        wanted.then_some(WasmOpt {
            level,
            asked,
            strip: options.strip_all,
        })
    }

    /// Runs it over `program`, which stays as it is if that fails.
    pub fn apply(&self, program: &Path) -> Result<(), Error> {
        let Some(tool) = self.find()? else {
            return Ok(());
        };
        let out = program.with_extension("opt.wasm");
        let outcome = self.run(&tool, program, &out);
        if child::interrupted().is_some() {
            return Ok(());
        }
        match outcome {
            Ok(()) => fs::rename(&out, program).map_err(|source| Error::Io {
                action: "replace",
                path: program.to_owned(),
                source,
            })?,
            Err(why) => {
                _ = fs::remove_file(&out);
                eprintln!(
                    "wasicc: warning: {} has failed, so the program is as it was linked: {why}",
                    tool.display()
                );
            }
        }
        Ok(())
    }

    /// The wasm-opt to run. None is an error if the user has asked for it.
    fn find(&self) -> Result<Option<PathBuf>, Error> {
        let named = std::env::var_os(VARIABLE).filter(|name| !name.is_empty());
        let tool = match &named {
            Some(name) => which::which(name).ok(),
            // A script, as npm's, takes longer to start than the rest of a link.
            None => (which::which("wasm-opt").ok()).filter(|path| self.asked || is_native(path)),
        };
        let version = tool.as_deref().map(version);
        match (tool, version) {
            (Some(tool), Some(Some(version))) if version >= OLDEST => Ok(Some(tool)),
            _ if !self.asked && named.is_none() => Ok(None),
            (Some(tool), Some(found)) => Err(Error::WasmOptVersion {
                tool,
                found,
                oldest: OLDEST,
            }),
            _ => Err(Error::NoWasmOpt { named }),
        }
    }

    /// The reason, if it fails.
    fn run(&self, tool: &Path, program: &Path, out: &Path) -> Result<(), String> {
        let mut command = Command::new(tool);
        command.arg(program).arg("-o").arg(out);
        // Passes are run in the order in which they are named.
        command.args(TELLING).arg(self.level).args(FEATURES);
        command.stdin(Stdio::null());
        if !self.strip {
            command.arg("-g");
        }
        let output = command.output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let line = said.lines().find(|line| !line.trim().is_empty());
            return Err(line.map_or_else(|| output.status.to_string(), str::to_owned));
        }
        let wasm = fs::read(out).map_err(|error| format!("its output cannot be read: {error}"))?;
        validate(&wasm).map_err(|error| {
            let why = error
                .message()
                .split([':', '\n'])
                .next()
                .unwrap_or_default();
            format!(
                "its output is no valid module: {why} (at {:#x})",
                error.offset()
            )
        })?;
        // The linked program's bits for who may run it.
        let mode = fs::metadata(program).map_err(|error| error.to_string())?;
        fs::set_permissions(out, mode.permissions()).map_err(|error| error.to_string())
    }
}

fn validate(wasm: &[u8]) -> Result<(), wasmparser::BinaryReaderError> {
    Validator::new_with_features(KNOWN)
        .validate_all(wasm)
        .map(drop)
}

/// Whether the file is a program of this machine, not a script.
fn is_native(path: &Path) -> bool {
    let mut start = [0; 2];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && &start != b"#!"
}

/// The version: `wasm-opt version 132 (version_132)`. None, if it does not say.
fn version(tool: &Path) -> Option<u32> {
    let output: io::Result<_> = Command::new(tool)
        .arg("--version")
        .stdin(Stdio::null())
        .output();
    number(&String::from_utf8_lossy(&output.ok()?.stdout))
}

fn number(said: &str) -> Option<u32> {
    let mut words = said.split_whitespace();
    if (words.next(), words.next()) != (Some("wasm-opt"), Some("version")) {
        return None;
    }
    let digits = words.next()?.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(number("wasm-opt version 132 (version_132)\n"), Some(132));
        assert_eq!(number("wasm-opt version 120\n"), Some(120));
        assert_eq!(
            number("wasm-opt version 108-g1234 (version_108)"),
            Some(108)
        );
        assert_eq!(number("what?"), None);
        assert_eq!(number("version"), None);
        assert_eq!(number("licence: GPL version 3"), None);
    }

    #[test]
    fn only_where_it_pays() {
        let level = |level: Option<&str>, flag: Option<bool>| {
            let options = Options {
                optimize: level.map(|level| level.as_bytes().to_vec()),
                wasm_opt: flag,
                ..Options::default()
            };
            WasmOpt::new(&options).map(|opt| (opt.level, opt.asked))
        };
        assert_eq!(level(Some("s"), None), Some(("-Os", false)));
        assert_eq!(level(Some("3"), None), None);
        assert_eq!(level(Some("3"), Some(true)), Some(("-O3", true)));
        assert_eq!(level(None, None), None);
        assert_eq!(level(Some("z"), Some(false)), None);
        assert_eq!(level(Some("2"), Some(true)), Some(("-O2", true)));
        assert_eq!(level(None, Some(true)), Some(("-O1", true)));
    }

    #[test]
    fn what_it_writes_is_checked() {
        assert!(validate(b"\0asm\x01\0\0\0").is_ok());
        assert!(validate(b"").is_err());
        assert!(validate(b"\0asm\x01\0\0\0\x07").is_err());
    }
}
