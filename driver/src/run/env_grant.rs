//! `--env NAME[=VALUE]`, `--env-file`, `--inherit-env`: the program's environment.

use super::args::RunArgs;
use super::error::Error;
use super::listen;
use std::ffi::OsString;
use std::fmt;
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// One `--env` as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvGrant {
    name: Vec<u8>,
    /// `None`: this process's value.
    value: Option<Vec<u8>>,
}

/// An `--env` or a line of an `--env-file` without a name.
#[derive(Debug, PartialEq, Eq)]
pub struct NoName;

impl EnvGrant {
    fn parse(text: &[u8]) -> Result<Self, NoName> {
        let (name, value) = match text.iter().position(|&b| b == b'=') {
            Some(at) => (&text[..at], Some(text[at + 1..].to_vec())),
            None => (text, None),
        };
        match name {
            [] => Err(NoName),
            name => Ok(EnvGrant {
                name: name.to_vec(),
                value,
            }),
        }
    }
}

impl From<EnvGrant> for Option<Vec<u8>> {
    /// `NAME=VALUE`, or nothing when this process has no such variable to pass on.
    fn from(grant: EnvGrant) -> Self {
        let name = OsString::from_vec(grant.name);
        let value = grant
            .value
            .or_else(|| std::env::var_os(&name).map(OsString::into_vec))?;
        Some([name.as_bytes(), b"=", &value].concat())
    }
}

impl clap::builder::ValueParserFactory for EnvGrant {
    type Parser = EnvGrantParser;

    fn value_parser() -> Self::Parser {
        EnvGrantParser
    }
}

/// Reads an `--env` as bytes: a value need not be UTF-8.
#[derive(Clone)]
pub struct EnvGrantParser;

impl clap::builder::TypedValueParser for EnvGrantParser {
    type Value = EnvGrant;

    fn parse_ref(
        &self,
        cmd: &clap::Command,
        _arg: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<Self::Value, clap::Error> {
        EnvGrant::parse(value.as_bytes()).map_err(|e| {
            clap::Error::raw(
                clap::error::ErrorKind::ValueValidation,
                format!("--env: {e}\n"),
            )
            .with_cmd(cmd)
        })
    }
}

impl fmt::Display for NoName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the variable's name is missing; write NAME=VALUE or NAME")
    }
}

/// The program's environment, `NAME=VALUE` each. A later setting of a name replaces an earlier one: the inherited
/// environment comes first, then the files, what `--listen` sets, then `--env`.
pub fn environment(args: &RunArgs) -> Result<Vec<Vec<u8>>, Error> {
    let mut all: Vec<Vec<u8>> = Vec::new();
    let mut set = |entry: Vec<u8>| {
        let name = entry
            .iter()
            .position(|&b| b == b'=')
            .map_or(entry.len(), |at| at + 1);
        match all.iter_mut().find(|old| old.starts_with(&entry[..name])) {
            Some(old) => *old = entry,
            None => all.push(entry),
        }
    };
    if args.inherit_env {
        for (name, value) in std::env::vars_os() {
            set([name.as_bytes(), b"=", value.as_bytes()].concat());
        }
    }
    for path in &args.env_file {
        let text = std::fs::read(path).map_err(|source| Error::EnvFile {
            path: path.clone(),
            source,
        })?;
        for (at, line) in text.split(|&b| b == b'\n').enumerate() {
            let line = line
                .trim_ascii_start()
                .strip_suffix(b"\r")
                .unwrap_or(line.trim_ascii_start());
            if line.is_empty() || line[0] == b'#' {
                continue;
            }
            if line.contains(&0) {
                return Err(Error::EnvFileNul {
                    path: path.clone(),
                    line: at + 1,
                });
            }
            let grant = EnvGrant::parse(line).map_err(|_| Error::EnvFileLine {
                path: path.clone(),
                line: at + 1,
            })?;
            Option::from(grant).into_iter().for_each(&mut set);
        }
    }
    listen::environment(args.listen.len())
        .into_iter()
        .for_each(&mut set);
    args.env
        .iter()
        .cloned()
        .filter_map(Option::from)
        .for_each(&mut set);
    if let Some(cwd) = &args.cwd {
        set(format!("PWD={cwd}").into_bytes());
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_value() {
        let entry = |text: &[u8]| EnvGrant::parse(text).map(Option::<Vec<u8>>::from);
        assert_eq!(entry(b"A=b=c"), Ok(Some(b"A=b=c".to_vec())));
        assert_eq!(entry(b"A="), Ok(Some(b"A=".to_vec())));
        assert_eq!(entry(b"A=\xff"), Ok(Some(b"A=\xff".to_vec())));
        assert_eq!(entry(b"WASICC_TEST_NO_SUCH_VARIABLE"), Ok(None));
        assert_eq!(entry(b"=b"), Err(NoName));
        assert_eq!(entry(b""), Err(NoName));
    }
}
