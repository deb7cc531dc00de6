//! What a Makefile can do, read from its text: whether it tests, and how it installs into a folder of ours.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// The targets that test, in the order of preference.
const TESTS: &[&str] = &["check", "test", "tests", "selftest"];

/// Variables for the root of what is installed where there is no DESTDIR.
const PREFIXES: &[&str] = &[
    "prefix",
    "PREFIX",
    "INSTALL_TOP",
    "INSTALLDIR",
    "INSTALL_PREFIX",
];

/// The target of the Makefile in `dir` that runs tests.
pub fn test_target(dir: &Path, name: Option<&str>) -> Option<&'static str> {
    let text = text(dir, name);
    TESTS.iter().copied().find(|target| has_rule(&text, target))
}

/// The variables with which `make install` writes below `stage` and nowhere else; or why it cannot be told to. A Makefile that
/// is `configured` knows its `place` itself.
pub fn install(
    dir: &Path,
    name: Option<&str>,
    stage: &Path,
    place: &Path,
    configured: bool,
) -> Result<Vec<OsString>, &'static str> {
    let text = text(dir, name);
    if !has_rule(&text, "install") {
        return Err("the Makefile has no target install");
    }
    let variable = |name: &str, value: &Path| {
        let mut word = OsString::from(format!("{name}="));
        word.push(value);
        word
    };
    // Some give the name to a folder of their own, below the prefix.
    let knows = |text: &str| {
        let own = |line: &str| {
            line.starts_with("DESTDIR")
                && line.contains('=')
                && line.to_lowercase().contains("prefix")
        };
        text.contains("DESTDIR") && !text.lines().any(own)
    };
    if knows(&text) || below(dir).iter().any(|text| knows(text)) {
        let mut words = vec![variable("DESTDIR", stage)];
        // A Makefile that configure has not written learns the place here.
        let own = prefix_of(&text).filter(|_| !configured);
        words.extend(own.map(|name| variable(name, place)));
        return Ok(words);
    }
    let inside = stage.join(place.strip_prefix("/").unwrap_or(place));
    match prefix_of(&text) {
        Some(name) => Ok(vec![variable(name, &inside)]),
        None => {
            Err("its install knows neither DESTDIR nor a prefix, and would write into this system")
        }
    }
}

/// The variable that is set to the prefix in the Makefile's text.
fn prefix_of(text: &str) -> Option<&'static str> {
    let sets = |name: &&&str| {
        text.lines().any(|line| {
            let rest = line.strip_prefix(**name).map(str::trim_start);
            let ops = ["=", ":=", "?=", "::="];
            rest.is_some_and(|rest| ops.iter().any(|op| rest.starts_with(op)))
        })
    };
    PREFIXES.iter().find(sets).copied()
}

/// The Makefile's text, with those that it includes from its own folder.
fn text(dir: &Path, name: Option<&str>) -> String {
    let names = ["GNUmakefile", "makefile", "Makefile"];
    let names = name.map_or(names.as_slice(), |_| &[]).iter().copied();
    let path = names.chain(name).map(|name| dir.join(name));
    let Some(path) = path.into_iter().find(|path| path.is_file()) else {
        return String::new();
    };
    let mut text = read(&path);
    let included: Vec<_> = text
        .lines()
        .filter_map(|line| line.trim_start_matches('-').strip_prefix("include "))
        .flat_map(str::split_whitespace)
        .map(|name| dir.join(name))
        .filter(|path| path.is_file())
        .collect();
    for path in included {
        text.push('\n');
        text += &read(&path);
    }
    text
}

/// The Makefiles in the subfolders.
fn below(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let dirs = entries.map(|entry| entry.path());
    dirs.filter(|path| path.is_dir())
        .map(|path| text(&path, None))
        .collect()
}

fn read(path: &Path) -> String {
    String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned()
}

/// Whether the text has a rule for the target.
fn has_rule(text: &str, target: &str) -> bool {
    text.lines().any(|line| {
        let Some((targets, rest)) = line.split_once(':') else {
            return false;
        };
        !line.starts_with([' ', '\t', '#'])
            && !rest.starts_with(['=', ':'])
            && !targets.contains(['=', '$'])
            && targets.split_whitespace().any(|t| t == target)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn makefile(text: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("Makefile"), text).unwrap();
        dir
    }

    #[test]
    fn targets_that_test() {
        let target = |text| test_target(makefile(text).path(), None);
        assert_eq!(target("all: x\ncheck test: all\n\t./x\n"), Some("check"));
        assert_eq!(target("test := 1\n.PHONY: check\ntest : x\n"), Some("test"));
        assert_eq!(target("#check:\n\tcheck: x\nall:\n"), None);
        assert_eq!(test_target("/nonexistent".as_ref(), None), None);
    }

    #[test]
    fn nothing_is_installed_outside() {
        let words = |text| {
            let dir = makefile(text);
            let (stage, place) = ("/s".as_ref(), "/usr/local".as_ref());
            let words = install(dir.path(), None, stage, place, false)?;
            Ok(words
                .iter()
                .map(|w| w.to_string_lossy().into_owned())
                .collect::<Vec<_>>())
        };
        let with: Result<_, &str> = words("install:\n\tcp x $(DESTDIR)/bin\n");
        assert_eq!(with.unwrap(), ["DESTDIR=/s"]);
        let both = words("prefix = /usr\ninstall: ; cp x $(DESTDIR)$(prefix)\n");
        assert_eq!(both.unwrap(), ["DESTDIR=/s", "prefix=/usr/local"]);
        let prefix = words("PREFIX ?= /usr\ninstall: all\n\tcp x $(PREFIX)/bin\n");
        assert_eq!(prefix.unwrap(), ["PREFIX=/s/usr/local"]);
        assert!(
            words("install:\n\tcp x /usr/bin\n")
                .unwrap_err()
                .contains("neither")
        );
        assert!(words("all:\n").unwrap_err().contains("no target"));
    }
}
