//! The option parsers: that of `wasicc run`, that of the compiler, the quantities, the environment's files and the
//! splitting of `@file`s into words. An input is a command line, a word a line.

use super::super::args::RunArgs;
use super::super::env_grant::environment;
use super::super::quantity::{parse_count, parse_duration, parse_size, show_size};
use super::Target;
use crate::{cc, subcommand};
use clap::FromArgMatches;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

fn words(input: &[u8]) -> Vec<OsString> {
    let words = input.split(|&b| b == b'\n');
    words
        .map(|word| OsStr::from_bytes(word).to_owned())
        .collect()
}

fn run(words: &[OsString], file: &Path) -> String {
    let parsed = subcommand::command::<RunArgs>("run")
        .try_get_matches_from(words)
        .and_then(|matches| RunArgs::from_arg_matches(&matches));
    match parsed {
        Ok(mut args) => {
            assert!(!args.command.is_empty());
            // What follows FILE is the program's.
            assert!(words.ends_with(&args.command[1..]));
            args.env_file = vec![file.into()];
            match environment(&args) {
                Ok(all) => {
                    let named = |variable: &Vec<u8>| {
                        variable
                            .iter()
                            .position(|&b| b == b'=')
                            .is_some_and(|at| at > 0)
                    };
                    assert!(all.iter().all(named));
                    "run".into()
                }
                Err(e) => e.to_string(),
            }
        }
        Err(e) => {
            assert!(!e.to_string().is_empty());
            format!("{:?}", e.kind())
        }
    }
}

fn compile(words: &[OsString]) -> String {
    // No file of this machine is read.
    let at = |word: &OsString| {
        word.as_bytes()
            .windows(2)
            .any(|two| two == b"@/" || two == b"@.")
    };
    if words.iter().any(at) {
        return String::new();
    }
    let translated =
        || cc::clang_command(cc::Language::C, words.to_vec()).map_err(|e| e.to_string());
    let once = translated();
    assert_eq!(once, translated());
    match once {
        Ok(command) => format!("{} words", command.len()),
        Err(e) => e.split('`').next().unwrap_or_default().to_owned(),
    }
}

fn check(folder: &Path, input: &[u8]) -> String {
    let file = folder.join("variables");
    fs::write(&file, input).unwrap();
    let words = words(input);
    for word in words.iter().filter_map(|word| word.to_str()) {
        if let Ok(size) = parse_size(word) {
            assert_eq!(parse_size(&size.to_string()), Ok(size));
            assert!(!show_size(size).is_empty());
        }
        let _ = (parse_count(word), parse_duration(word));
    }
    // What is written into a file of arguments is read from it.
    let plain = |word: &&OsString| !word.as_bytes().contains(&0);
    let whole: Vec<_> = words.iter().filter(plain).cloned().collect();
    assert_eq!(cc::split(&cc::quote_words(&whole)), whole);
    let _ = cc::split(input);
    format!("{} {}", run(&words, &file), compile(&words))
}

#[test]
fn options() {
    let folder = tempfile::tempdir().unwrap();
    let seeds = [
        "--dir\n/a::/b:ro\n--env\nA=b\n--timeout\n5s\nx.wasm\n-v\n--dir",
        "--max-memory=64M\n--fuel=1G\n--max-files\n20\n--max-output\n1K\n--max-stack\n1M\n--seed\n5\n--fixed-clock=9\nx",
        "--strace=f\n--strace-filter\npath_*,!fd_read\n--stats\n--profile\np.svg\n--invoke\nf\nx\n1",
        "-e\nHOME\n--env-file\nf\n--inherit-env\n--cwd\n/\n--argv0\nn\n--stdin\ni\n--stdout\no\nx",
        "-O2\n-g\n-Wall\n-c\na.c\n-o\na.o\n-I\ninclude\n-DX=1\n-std=c11",
        "a.c\nb.o\n-Wl,-z,stack-size=1,--gc-sections\n-lm\n-shared\n-pthread\n-march=native\n-o\nout",
        "-x\nc++\n-\n-Xlinker\n--export=f\n-fsanitize=undefined\n-print-search-dirs\n-MD\n-MF\nd\n-include\nh.h",
        "# comment\nA=1\n\nB\n=\n",
    ];
    Target {
        name: "options",
        seeds: seeds.map(Vec::from).to_vec(),
        found: &[],
        words: &[
            b"\n",
            b"--",
            b"-",
            b"=",
            b"::",
            b":ro",
            b"--dir\n",
            b"-Wl,",
            b"-Xlinker\n",
            b"-o\n",
            b"-x\n",
            b"18446744073709551615",
            b"0.5h",
            b"1e309",
            b"NaN",
            b"-1",
            b"G",
            b"\\",
            b"'",
            b"\"",
            b"\xff",
            b"-fuse-ld=",
            b"--target=",
            b"-m",
            b"-W",
            b"-f",
        ],
        smoke: 1_000,
        check: &|input| check(folder.path(), input),
    }
    .run();
}
