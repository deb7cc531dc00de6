//! LLVM's tools on runnable programs: they read modules, and not what follows a `#!` line.
//!
//! The tool works on copies without the line, under the same names in a folder apart; what it says of them is said of
//! the programs. A program that it rewrote gets its line back.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use tempfile::TempDir;

use super::Rewrites;
use crate::cc;
use crate::error::Error;
use crate::runnable;

/// The options of strip and objcopy whose next argument is a value.
const WITH_VALUE: &[&str] = &[
    "-F", "-I", "-O", "-B", "-R", "-K", "-N", "-L", "-G", "-W", "-j", "-b",
];

/// A command line of a tool with runnable programs among its inputs.
#[derive(Debug)]
pub struct Job {
    /// The arguments, with copies in the programs' places.
    args: Vec<OsString>,
    /// The programs.
    programs: Vec<Program>,
    /// The file that the tool writes, if it was named.
    output: Option<PathBuf>,
    /// Where the copies are.
    _folder: TempDir,
}

/// A runnable program.
#[derive(Debug)]
struct Program {
    path: PathBuf,
    line: Vec<u8>,
    copy: PathBuf,
}

/// Takes the command line apart. None if it has no runnable program: the tool can have it as it is.
pub fn job(args: &[OsString], rewrites: Rewrites) -> Result<Option<Job>, Error> {
    let operands = operands(args, rewrites);
    let found: Vec<_> = operands
        .inputs
        .iter()
        .filter_map(|&at| Some((at, runnable::line_of(Path::new(&args[at]))?)))
        .collect();
    if found.is_empty() {
        return Ok(None);
    }
    let folder = tempfile::Builder::new().prefix("wasicc-").tempdir();
    let folder = folder.map_err(|error| Error::Io {
        action: "make a folder in",
        path: std::env::temp_dir(),
        source: error.kind().into(),
    })?;
    let mut job = Job {
        args: args.to_vec(),
        programs: Vec::new(),
        output: operands.output.map(PathBuf::from),
        _folder: folder,
    };
    for (number, (at, line)) in found.into_iter().enumerate() {
        let path = PathBuf::from(&args[at]);
        let place = job._folder.path().join(number.to_string());
        let copy = place.join(path.file_name().unwrap_or(OsStr::new("program")));
        let copied = fs::create_dir(&place)
            .and_then(|()| fs::read(&path))
            .and_then(|bytes| fs::write(&copy, &bytes[line.len()..]));
        copied.map_err(|source| Error::Io {
            action: "copy the module of",
            path: path.clone(),
            source,
        })?;
        job.args[at] = copy.clone().into();
        job.programs.push(Program { path, line, copy });
    }
    Ok(Some(job))
}

/// Which arguments name files.
#[derive(Debug, Default, PartialEq, Eq)]
struct Operands {
    inputs: Vec<usize>,
    output: Option<OsString>,
}

fn operands(args: &[OsString], rewrites: Rewrites) -> Operands {
    let mut found = Operands::default();
    let mut at = 0;
    let mut options = true;
    while let Some(arg) = args.get(at) {
        let bytes = arg.as_bytes();
        if options && bytes == b"--" {
            options = false;
        } else if !options || !bytes.starts_with(b"-") {
            found.inputs.push(at);
        } else if rewrites != Rewrites::Nothing {
            if arg == "-o" || arg == "--output-file" || arg == "--output" {
                at += 1;
                found.output = args.get(at).cloned();
            } else if let Some(name) = output_in(bytes) {
                found.output = Some(OsStr::from_bytes(name).to_owned());
            } else if WITH_VALUE.iter().any(|option| arg == option) {
                at += 1;
            }
        }
        at += 1;
    }
    // objcopy names its output second.
    if rewrites == Rewrites::Second && found.output.is_none() && found.inputs.len() == 2 {
        found.output = found.inputs.pop().map(|at| args[at].clone());
    }
    found
}

/// The file that `--output-file=F` or `-oF` names.
fn output_in(arg: &[u8]) -> Option<&[u8]> {
    let long = |name: &str| arg.strip_prefix(name.as_bytes());
    long("--output-file=")
        .or_else(|| long("--output="))
        .or_else(|| long("-o").filter(|_| !arg.starts_with(b"--")))
}

impl Job {
    /// Runs the tool, and gives the programs that it wrote their lines.
    pub fn run(self, tool: &Path, rewrites: Rewrites) -> Result<ExitCode, Error> {
        let done = Command::new(tool)
            .args(&self.args)
            .stdin(std::process::Stdio::inherit())
            .output()
            .map_err(|source| Error::Exec {
                program: tool.to_owned(),
                source,
            })?;
        // A reader that went away is no matter.
        _ = io::stdout().write_all(&self.named(done.stdout));
        _ = io::stderr().write_all(&self.named(done.stderr));
        if done.status.success() && rewrites != Rewrites::Nothing {
            self.give_back()?;
        }
        Ok(cc::exit_code(done.status))
    }

    /// The tool's words, with the programs' names for the copies'.
    fn named(&self, mut text: Vec<u8>) -> Vec<u8> {
        for program in &self.programs {
            let (copy, path) = (program.copy.as_os_str(), program.path.as_os_str());
            text = replace(&text, copy.as_bytes(), path.as_bytes());
        }
        text
    }

    fn give_back(&self) -> Result<(), Error> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| Error::Output { path, source }
        };
        if let Some(output) = &self.output {
            let line = self.programs.first().map(|program| &program.line);
            return match line.filter(|_| !runnable::is_module_name(output)) {
                Some(line) => runnable::wrap(output, line).map_err(failed(output)),
                None => Ok(()),
            };
        }
        for Program { path, line, copy } in &self.programs {
            let module = fs::read(copy).map_err(failed(path))?;
            replace_file(path, &[line, &module]).map_err(failed(path))?;
        }
        Ok(())
    }
}

/// Replaces a file's contents in one step; its mode stays.
fn replace_file(path: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let mode = fs::metadata(path)?.permissions();
    let real = path.canonicalize()?;
    let folder = real.parent().unwrap_or(Path::new("/"));
    let mut file = tempfile::Builder::new()
        .prefix(".wasicc-")
        .suffix(".tmp")
        .tempfile_in(folder)
        .map_err(|error| io::Error::from(error.kind()))?;
    for part in parts {
        file.write_all(part)?;
    }
    file.as_file().set_permissions(mode)?;
    file.persist(&real).map(drop).map_err(|error| error.error)
}

fn replace(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut done = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        done.extend_from_slice(&rest[..at]);
        done.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    done.extend_from_slice(rest);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operands_of(args: &[&str], rewrites: Rewrites) -> (Vec<usize>, Option<String>) {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        let found = operands(&args, rewrites);
        let output = found.output.map(|o| o.into_string().unwrap());
        (found.inputs, output)
    }

    #[test]
    fn inputs_and_outputs() {
        let out = |name: &str| Some(name.to_owned());
        assert_eq!(
            operands_of(&["-K", "main", "a", "b"], Rewrites::Inputs),
            (vec![2, 3], None)
        );
        assert_eq!(
            operands_of(&["-o", "x", "a"], Rewrites::Inputs),
            (vec![2], out("x"))
        );
        assert_eq!(
            operands_of(&["a", "-ox"], Rewrites::Inputs),
            (vec![0], out("x"))
        );
        assert_eq!(
            operands_of(&["-g", "a", "b"], Rewrites::Second),
            (vec![1], out("b"))
        );
        assert_eq!(operands_of(&["a"], Rewrites::Second), (vec![0], None));
        assert_eq!(
            operands_of(&["-t", "--", "-a"], Rewrites::Nothing),
            (vec![2], None)
        );
    }

    #[test]
    fn names_are_put_back() {
        assert_eq!(replace(b"a: x, a", b"a", b"bc"), b"bc: x, bc");
        assert_eq!(replace(b"none", b"a", b"b"), b"none");
    }
}
