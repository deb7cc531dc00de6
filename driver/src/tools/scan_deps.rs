//! `wasiscan-deps`: clang-scan-deps for what wasicc compiles.
//!
//! clang-scan-deps does itself what a compiler's command line says, and takes any compiler for clang: it does not know
//! what wasicc adds, and would look into the machine's own headers. So the commands of wasicc's among its arguments
//! (after `--`, or in a compilation database) are replaced with the clang commands that they stand for.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;
use wasicc_sysroot::toolchain::Toolchain;

use crate::cc::{self, Language};
use crate::error::Error;

/// Runs clang-scan-deps.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let program = super::SCAN_DEPS.locate(&Toolchain::find()?)?;
    let mut passed: Vec<OsString> = Vec::with_capacity(args.len() + 32);
    let mut database = None;
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        if arg == "--" {
            passed.push(arg);
            passed.extend(clang_command(args.by_ref().collect())?);
        } else if let Some(file) = database_name(&arg, &mut args) {
            let copy = translated(Path::new(&file))?;
            passed.push("-compilation-database".into());
            passed.push(copy.path().into());
            database = Some(copy);
        } else {
            passed.push(arg);
        }
    }
    // The copy of the database must be there until it has been read.
    if database.is_none() {
        return Err(cc::become_program(&program, &passed));
    }
    let status = Command::new(&program)
        .args(&passed)
        .status()
        .map_err(|source| Error::Exec {
            program: program.clone(),
            source,
        })?;
    Ok(cc::exit_code(status))
}

/// The file that `-compilation-database FILE`, or `=FILE`, with one dash or two, names.
fn database_name(arg: &OsStr, rest: &mut impl Iterator<Item = OsString>) -> Option<OsString> {
    let name = arg.as_bytes().strip_prefix(b"-")?;
    let name = name.strip_prefix(b"-").unwrap_or(name);
    match name.strip_prefix(b"compilation-database")? {
        b"" => rest.next(),
        file => Some(OsString::from_vec(file.strip_prefix(b"=")?.to_vec())),
    }
}

/// A compile command's clang command, if it is one of wasicc's; else as it was.
fn clang_command(command: Vec<OsString>) -> Result<Vec<OsString>, Error> {
    let language = command.first().and_then(|program| language(program));
    match language {
        Some(language) => cc::clang_command(language, command.into_iter().skip(1).collect()),
        None => Ok(command),
    }
}

/// The language of a compiler of ours, which may have a folder before it and a version behind it.
fn language(program: &OsStr) -> Option<Language> {
    let file = Path::new(program).file_name()?.to_str()?;
    let is = |name: &str| {
        file.strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    match () {
        () if is("wasicc") => Some(Language::C),
        () if is("wasic++") => Some(Language::Cxx),
        () => None,
    }
}

/// A copy of a compilation database with clang's commands in the place of ours.
fn translated(file: &Path) -> Result<tempfile::NamedTempFile, Error> {
    let failed = |action, path: PathBuf| {
        move |source| Error::Io {
            action,
            path,
            source,
        }
    };
    let text = std::fs::read(file).map_err(failed("read", file.to_owned()))?;
    let mut entries: Vec<Value> = serde_json::from_slice(&text)
        .map_err(|error| failed("understand", file.to_owned())(error.into()))?;
    for entry in &mut entries {
        if let Some(command) = entry_command(entry) {
            let words = clang_command(command)?;
            let words = words.iter().map(|word| word.to_string_lossy().into());
            entry["arguments"] = Value::Array(words.map(Value::String).collect());
            entry.as_object_mut().map(|entry| entry.remove("command"));
        }
    }
    let temporary = tempfile::Builder::new()
        .prefix("wasicc-")
        .suffix(".json")
        .tempfile();
    let copy = temporary.map_err(failed("write to", std::env::temp_dir()))?;
    serde_json::to_writer(copy.as_file(), &entries)
        .map_err(|error| failed("write to", copy.path().to_owned())(error.into()))?;
    Ok(copy)
}

/// The words of a database's entry.
fn entry_command(entry: &Value) -> Option<Vec<OsString>> {
    match (&entry["arguments"], &entry["command"]) {
        (Value::Array(words), _) => words
            .iter()
            .map(|word| word.as_str().map(OsString::from))
            .collect(),
        (_, Value::String(command)) => Some(cc::split(command.as_bytes())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compilers_of_ours() {
        assert_eq!(language("/opt/bin/wasic++".as_ref()), Some(Language::Cxx));
        assert_eq!(language("wasicc-0.1".as_ref()), Some(Language::C));
        assert_eq!(language("wasiccache".as_ref()), None);
        assert_eq!(language("clang++".as_ref()), None);
    }

    #[test]
    fn names_of_databases() {
        let name = |args: &[&str]| {
            let mut args = args.iter().map(OsString::from);
            args.next()
                .and_then(|first| database_name(&first, &mut args))
        };
        assert_eq!(
            name(&["-compilation-database", "a.json"]),
            Some("a.json".into())
        );
        assert_eq!(
            name(&["--compilation-database=a.json"]),
            Some("a.json".into())
        );
        assert_eq!(name(&["-format=make"]), None);
    }

    #[test]
    fn entries_in_both_forms() {
        let entry = serde_json::json!({"command": "wasicc -DA='b c' -c a.c"});
        let words: Vec<OsString> = ["wasicc", "-DA=b c", "-c", "a.c"].map(Into::into).into();
        assert_eq!(entry_command(&entry), Some(words.clone()));
        let entry = serde_json::json!({"arguments": ["wasicc", "-DA=b c", "-c", "a.c"]});
        assert_eq!(entry_command(&entry), Some(words));
        assert_eq!(entry_command(&serde_json::json!({})), None);
    }
}
