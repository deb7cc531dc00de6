//! The command lines of `wasicc inspect` and `wasicc size`.

use super::module::Module;
use super::origin::Libraries;
use super::report::{Report, why};
use super::{difference, tree, treemap};
use crate::error::Error;
use crate::{run, run_cmd, subcommand, whole_file};
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How many rows of a kind are shown without --all.
const ROWS: usize = 25;

/// Say what is in a program: imports, memory, sections, and what its bytes come from.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  wasicc inspect prog.wasm
  wasicc inspect prog.wasm --why printf       what pulled it in
  wasicc inspect prog.wasm --html map.html    a treemap
  wasicc inspect prog.wasm libfoo.a           with a library of your own

A linked module does not say which library a function came from; it is found by the names (and sizes) of the
functions in the sysroot's libraries, and in those that are named.")]
struct InspectArgs {
    /// A .wasm module (which may follow a `#!` line).
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Archives and object files that went into it, beside the sysroot's.
    #[arg(value_name = "LIBRARY")]
    libraries: Vec<PathBuf>,

    /// Show the shortest way of calls to this function, that is, what pulled it in, and nothing else.
    #[arg(long, value_name = "FUNCTION")]
    why: Option<String>,

    /// Write a treemap of all bytes to FILE, a page for a browser, and print nothing.
    #[arg(long, value_name = "FILE", conflicts_with = "why")]
    html: Option<PathBuf>,

    /// Show all files and functions, not just the largest.
    #[arg(long)]
    all: bool,
}

/// Show the sizes of programs, and what makes the difference of two.
#[derive(clap::Args, Debug)]
struct SizeArgs {
    /// .wasm modules; with two of them, the difference from the first to the second.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// Show all functions that differ, not just those that differ most.
    #[arg(long)]
    all: bool,
}

/// `wasicc inspect`.
pub fn inspect(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: InspectArgs = subcommand::parse("inspect", args);
    let (wasm, module) = read(&args.file)?;
    let libraries = libraries(&args.libraries)?;
    if let Some(function) = &args.why {
        let text = why(&module, &libraries, function).ok_or_else(|| Error::NoFunction {
            path: args.file.clone(),
            function: function.clone(),
            stripped: !module.has_names,
        })?;
        return print(&text);
    }
    let name = args.file.display().to_string();
    if let Some(path) = &args.html {
        let page = treemap::page(&name, &tree::whole(&module, &libraries));
        return match whole_file::write(path, page.as_bytes()) {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(source) => Err(Error::Io {
                action: "write",
                path: path.clone(),
                source,
            }),
        };
    }
    let report = Report {
        name: &name,
        wasm: &wasm,
        module: &module,
        libraries: &libraries,
        most: if args.all { usize::MAX } else { ROWS },
    };
    print(&report.to_string())
}

/// `wasicc size`.
pub fn size(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: SizeArgs = subcommand::parse("size", args);
    let program = |path: &PathBuf| Ok((path.display().to_string(), read(path)?.1));
    let programs: Vec<_> = args
        .files
        .iter()
        .map(program)
        .collect::<Result<_, Error>>()?;
    let mut text = difference::table(&programs);
    if let [(_, old), (_, new)] = &programs[..] {
        let most = if args.all { usize::MAX } else { ROWS };
        text += &difference::between(old, new, most);
    }
    print(&text)
}

fn read(path: &Path) -> Result<(Vec<u8>, Module), Error> {
    let wasm = run::module(path, &run_cmd::COMPILER)?;
    let module = Module::read(&wasm).map_err(|e| run::Error::Invalid {
        path: path.into(),
        reason: e.to_string(),
    })?;
    Ok((wasm, module))
}

/// The user's libraries and the sysroot's, if there is one.
fn libraries(named: &[PathBuf]) -> Result<Libraries, Error> {
    let mut libraries = Libraries::default();
    for path in named {
        add(&mut libraries, path)?;
    }
    let Ok(sysroot) = wasicc_sysroot::locate(None) else {
        eprintln!("wasicc: note: no sysroot is built, so what comes from libc is not known");
        return Ok(libraries);
    };
    let folder = sysroot.lib();
    let mut files: Vec<_> = fs::read_dir(&folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
        .map_err(|source| Error::Io {
            action: "list",
            path: folder,
            source,
        })?;
    files.sort();
    let wanted = |path: &&PathBuf| path.extension().is_some_and(|e| e == "a" || e == "o");
    for path in files.iter().filter(wanted) {
        add(&mut libraries, path)?;
    }
    Ok(libraries)
}

fn add(libraries: &mut Libraries, path: &Path) -> Result<(), Error> {
    let content = fs::read(path).map_err(|source| Error::Io {
        action: "read",
        path: path.into(),
        source,
    })?;
    libraries.add(path, &content);
    Ok(())
}

/// A reader that goes away early (`| head`) is no error.
fn print(text: &str) -> Result<ExitCode, Error> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(Error::Io {
            action: "write to",
            path: "standard output".into(),
            source: e,
        }),
        _ => Ok(ExitCode::SUCCESS),
    }
}
