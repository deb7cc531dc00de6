//! What configure came to believe of the system, from what it leaves: the cache in config.log, CMakeCache.txt, Meson's
//! log, or what a script of another make prints.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Serialize;

use super::detect::System;
use super::stage;
use crate::limits::List;

/// The answers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Beliefs {
    /// How many questions were answered with yes.
    pub yes: usize,
    /// What is said not to be there because it cannot work on WASI.
    pub limits: Vec<String>,
    /// What else is said not to be there.
    pub no: Vec<String>,
    /// Sizes and other answers that are neither.
    pub values: BTreeMap<String, String>,
}

/// An answer.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Yes,
    No,
    Is(String),
}

impl Beliefs {
    /// Reads what there is after configuring with `system` in `dir`; `said` is what configure printed.
    pub fn read(system: System, dir: &Path, said: &str) -> Self {
        let read =
            |path: &Path| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
        let answers: BTreeMap<String, Answer> = match system {
            System::Make => BTreeMap::new(),
            System::Cmake => cmake(&read(&dir.join("CMakeCache.txt"))),
            System::Meson => meson(&read(&dir.join("meson-logs/meson-log.txt"))),
            System::Configure | System::Autoreconf => {
                // Each part of a project that has its own configure has its own log.
                let logs = stage::files(dir);
                let logs = logs.iter().filter(|path| path.ends_with("config.log"));
                let cached: BTreeMap<_, _> = logs.flat_map(|path| autoconf(&read(path))).collect();
                match cached.is_empty() {
                    true => by_hand(said),
                    false => cached,
                }
            }
        };
        Self::sort(answers)
    }

    fn sort(answers: BTreeMap<String, Answer>) -> Self {
        let list = List::read();
        let mut beliefs = Self::default();
        for (name, answer) in answers {
            match answer {
                Answer::Yes => beliefs.yes += 1,
                Answer::Is(value) => {
                    beliefs.values.insert(name, value);
                }
                Answer::No => {
                    let function = name.trim_end_matches("()");
                    let limited = list.of(function).is_some_and(|limit| limit.fails.is_some());
                    match limited {
                        true => beliefs.limits.push(name),
                        false => beliefs.no.push(name),
                    }
                }
            }
        }
        // Functions first, then headers: these are what a port turns on.
        beliefs.no.sort_by_key(|name| {
            let function = name.ends_with("()") && !name.starts_with('-');
            (!function, !name.ends_with(".h"), name.clone())
        });
        beliefs
    }

    pub fn is_empty(&self) -> bool {
        self.yes == 0 && self.no.is_empty() && self.limits.is_empty() && self.values.is_empty()
    }
}

/// The cache variables at the end of config.log.
fn autoconf(log: &str) -> BTreeMap<String, Answer> {
    let variables = log.lines().filter_map(|line| line.split_once('='));
    let answers = variables.filter_map(|(variable, value)| {
        let value = value.trim_matches('\'');
        let answer = match value {
            "yes" => Answer::Yes,
            "no" | "no (cached)" => Answer::No,
            value => Answer::Is(value.to_owned()),
        };
        let name = variable.strip_prefix("ac_cv_")?;
        if name == "c_bigendian" {
            return Some(("big-endian".to_owned(), Answer::Is(value.to_owned())));
        }
        let value = matches!(answer, Answer::Is(_));
        let name = if let Some(name) = name.strip_prefix("func_").filter(|_| !value) {
            // A question of how a function works is not one of whether it is there.
            format!("{name}()")
        } else if let Some(name) = name.strip_prefix("have_decl_").filter(|_| !value) {
            format!("declaration of {name}")
        } else if let Some(name) = name.strip_prefix("header_").filter(|_| !value) {
            header(name)
        } else if let Some(name) = name.strip_prefix("lib_").filter(|_| !value) {
            let (library, function) = name.split_once('_').unwrap_or((name, ""));
            format!("-l{library} with {function}()")
        } else if let Some(name) = name.strip_prefix("type_").filter(|_| !value) {
            format!("type {name}")
        } else if let Some(name) = name.strip_prefix("sizeof_").filter(|_| value) {
            format!("sizeof({})", name.replace("_p", " *").replace('_', " "))
        } else if name == "sys_largefile_opts" {
            name.to_owned()
        } else {
            return None;
        };
        Some((name, answer))
    });
    answers.collect()
}

/// A header's name out of a variable's: `sys_stat_h`.
fn header(name: &str) -> String {
    let Some(name) = name.strip_suffix("_h") else {
        return format!("header {name}");
    };
    for folder in [
        "sys", "net", "netinet", "arpa", "linux", "asm", "machine", "X11", "openssl", "readline",
        "selinux",
    ] {
        let rest = name
            .strip_prefix(folder)
            .and_then(|rest| rest.strip_prefix('_'));
        if let Some(rest) = rest {
            return format!("{folder}/{rest}.h");
        }
    }
    format!("{name}.h")
}

/// Variables whose names begin with HAVE_, and packages.
fn cmake(cache: &str) -> BTreeMap<String, Answer> {
    let mut found = BTreeMap::new();
    for line in cache.lines().filter(|l| !l.starts_with(['#', '/'])) {
        let Some((left, value)) = line.split_once('=') else {
            continue;
        };
        let (name, kind) = left.split_once(':').unwrap_or((left, ""));
        if name.ends_with("-ADVANCED") || name.starts_with("CMAKE_") {
            continue;
        }
        let answer = match (kind, value) {
            (_, value) if value.ends_with("-NOTFOUND") => Answer::No,
            ("INTERNAL", "" | "0" | "FALSE") => Answer::No,
            ("INTERNAL", "1" | "TRUE") => Answer::Yes,
            ("INTERNAL", value) if name.starts_with("SIZEOF") || name.starts_with("SIZE_OF") => {
                Answer::Is(value.to_owned())
            }
            _ => continue,
        };
        let asks = ["HAVE_", "HAS_", "_FOUND", "_WORKS", "_EXISTS"];
        let test = asks.iter().any(|part| name.contains(part));
        if kind == "INTERNAL" && !test && !matches!(answer, Answer::Is(_)) {
            continue;
        }
        if name.starts_with("HAVE_CMAKE_SIZEOF") || name.starts_with("HAVE_SIZEOF") {
            continue;
        }
        found.insert(cmake_name(name), answer);
    }
    found
}

/// HAVE_FORK asks for fork(), HAVE_SYS_STAT_H for sys/stat.h.
fn cmake_name(name: &str) -> String {
    let Some(rest) = name.strip_prefix("HAVE_") else {
        return name.to_owned();
    };
    let lower = rest.to_ascii_lowercase();
    if lower.ends_with("_h") {
        return header(&lower);
    }
    // A function, if the list of limits has it; else the name may mean anything.
    match List::read().of(&lower) {
        Some(_) => format!("{lower}()"),
        None => name.to_owned(),
    }
}

/// `Checking for function "fork" : NO`, `Has header "x.h" : YES`, `Run-time dependency zlib found: NO (tried pkgconfig)`.
fn meson(log: &str) -> BTreeMap<String, Answer> {
    let mut found = BTreeMap::new();
    for line in log.lines() {
        let Some((asked, answer)) = line.rsplit_once(": ") else {
            continue;
        };
        let asked = asked.trim();
        let quoted = asked.split('"').nth(1);
        let answer = match answer.split_whitespace().next() {
            Some("YES") => Answer::Yes,
            Some("NO") => Answer::No,
            Some(value) if asked.contains("size of") => Answer::Is(value.to_owned()),
            _ => continue,
        };
        let name = match (asked, quoted) {
            (_, Some(name)) if asked.contains("function") => format!("{name}()"),
            (_, Some(name)) if asked.contains("size of") => format!("sizeof({name})"),
            (_, Some(name)) => name.to_owned(),
            _ => match asked.strip_suffix(" found") {
                Some(dependency) => dependency.to_owned(),
                None => continue,
            },
        };
        found.insert(name, answer);
    }
    found
}

/// `Checking for mmap support... No.`
fn by_hand(said: &str) -> BTreeMap<String, Answer> {
    let mut found = BTreeMap::new();
    for line in said.lines() {
        let Some((asked, answer)) = line.split_once("...") else {
            continue;
        };
        let lower = asked.to_ascii_lowercase();
        let Some(at) = lower.find("check").and_then(|at| {
            let rest = &lower[at..];
            Some(at + rest.find("for ").map(|n| n + 4).or(rest.find(' '))?)
        }) else {
            continue;
        };
        let answer = answer.trim().trim_end_matches('.').to_ascii_lowercase();
        let answer = match answer.split([' ', '.', ',']).next().unwrap_or_default() {
            "yes" | "ok" | "found" => Answer::Yes,
            "no" | "not" | "none" => Answer::No,
            _ => continue,
        };
        found.insert(asked[at..].trim().to_owned(), answer);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn autoconfs_cache() {
        let log = "ac_cv_func_fork=no\nac_cv_func_getpid=yes\nac_cv_header_sys_epoll_h=no\nac_cv_sizeof_long=4\n\
                   ac_cv_lib_z_deflate=no\nac_cv_sizeof_void_p=4\nac_cv_prog_cc=wasicc\nac_cv_func_memmem=no\nx=no\n";
        let beliefs = Beliefs::sort(autoconf(log));
        assert_eq!(beliefs.yes, 1);
        assert_eq!(beliefs.limits, ["fork()"]);
        assert_eq!(
            beliefs.no,
            ["memmem()", "sys/epoll.h", "-lz with deflate()"]
        );
        assert_eq!(beliefs.values["sizeof(long)"], "4");
        assert_eq!(beliefs.values["sizeof(void *)"], "4");
    }

    #[test]
    fn cmakes_cache() {
        let cache = "// x\nHAVE_FORK:INTERNAL=\nHAVE_SYS_MMAN_H:INTERNAL=1\nZLIB_LIBRARY:FILEPATH=ZLIB_LIBRARY-NOTFOUND\n\
                     HAVE_SIZEOF_LONG:INTERNAL=TRUE\nSIZEOF_LONG:INTERNAL=4\nCMAKE_AR:FILEPATH=x\nHAVE_FORK-ADVANCED:INTERNAL=1\n";
        let beliefs = Beliefs::sort(cmake(cache));
        assert_eq!(
            (beliefs.yes, &beliefs.limits[..]),
            (1, &["fork()".to_owned()][..])
        );
        assert_eq!(beliefs.no, ["ZLIB_LIBRARY"]);
        assert_eq!(beliefs.values["SIZEOF_LONG"], "4");
    }

    #[test]
    fn mesons_log_and_scripts() {
        let log = "Checking for function \"fork\" : NO \nHas header \"poll.h\" : YES \nRun-time dependency zlib found: NO (tried pkgconfig)\nChecking for size of \"long\" : 4\n";
        let beliefs = Beliefs::sort(meson(log));
        assert_eq!(beliefs.limits, ["fork()"]);
        assert_eq!(beliefs.no, ["Run-time dependency zlib"]);
        assert_eq!(beliefs.values["sizeof(long)"], "4");
        let said = "Checking for mmap support... No.\nChecking for unistd.h... Yes.\nBuilding static library libz.a\n";
        let beliefs = Beliefs::sort(by_hand(said));
        assert_eq!(
            (beliefs.yes, &beliefs.no[..]),
            (1, &["mmap support".to_owned()][..])
        );
    }
}
