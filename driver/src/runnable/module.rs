//! `wasicc module FILE -o x.wasm`: the pure module of a runnable program.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::error::Error;
use crate::subcommand;

/// Write the pure module of a runnable program, for any WASI engine
///
/// Programs made by wasicc configure, make, cmake and meson start with a `#!` line, so that they run by themselves; other engines
/// want what follows it. A file that is a module already is copied.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc module src/gawk -o gawk.wasm
  wasicc module sed/sed -o - | wasmtime run -")]
struct ModuleArgs {
    /// A program
    file: PathBuf,

    /// Where the module goes; - is standard output
    #[arg(short, long, value_name = "FILE", required = true)]
    output: PathBuf,
}

/// Runs it.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: ModuleArgs = subcommand::parse("module", args);
    let bytes = fs::read(&args.file).map_err(|source| Error::Io {
        action: "read",
        path: args.file.clone(),
        source,
    })?;
    let module = &bytes[super::line_length(&bytes).unwrap_or(0)..];
    if !module.starts_with(super::MAGIC) {
        return Err(Error::NoModule { path: args.file });
    }
    write(&args.output, module).map_err(|source| Error::Output {
        path: args.output,
        source,
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the whole file, or leaves what was there.
fn write(path: &Path, module: &[u8]) -> io::Result<()> {
    if path == "-" {
        return io::stdout().write_all(module);
    }
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return fs::write(path, module);
    }
    let folder = path.parent().filter(|dir| !dir.as_os_str().is_empty());
    let mut file = tempfile::Builder::new()
        .prefix(".wasicc-")
        .suffix(".tmp")
        .permissions(std::os::unix::fs::PermissionsExt::from_mode(
            0o777 & !super::umask(),
        ))
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .map_err(|error| io::Error::from(error.kind()))?;
    file.write_all(module)?;
    file.persist(path).map(drop).map_err(|error| error.error)
}
