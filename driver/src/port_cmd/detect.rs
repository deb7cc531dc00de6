//! Which build system a source tree has, and where in the tree.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde::Serialize;

use super::error::Error as Why;
use crate::error::Error;

/// A build system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum System {
    /// A configure script, of Autoconf or by hand
    Configure,
    /// configure.ac without its script
    Autoreconf,
    /// CMakeLists.txt
    Cmake,
    /// meson.build
    Meson,
    /// A Makefile alone
    Make,
}

/// In the order of preference: what a release is made with comes first, since its tests are made for it.
const ALL: &[System] = &[
    System::Configure,
    System::Cmake,
    System::Meson,
    System::Autoreconf,
    System::Make,
];

/// Makefiles by their names; those behind the first three are named to make.
const MAKEFILES: &[&str] = &[
    "GNUmakefile",
    "makefile",
    "Makefile",
    "Makefile.unix",
    "makefile.unix",
    "Makefile.linux",
    "Makefile.gcc",
    "makefile.gcc",
];

/// Where projects keep their build systems when not at the top.
const USUAL: &[&str] = &[
    "unix",
    "src",
    "source",
    "build/cmake",
    "build/meson",
    "cmake",
    "contrib/cmake",
];

/// What is said of build systems that are known and cannot be driven.
const OTHERS: &[(&str, &str)] = &[
    ("Cargo.toml", "it is Rust: see wasicc rust-env"),
    ("go.mod", "it is Go, which has its own compiler for WASI"),
    (
        "package.json",
        "it is JavaScript, and nothing for a C compiler",
    ),
    (
        "pyproject.toml",
        "it is Python, and nothing for a C compiler",
    ),
    ("setup.py", "it is Python, and nothing for a C compiler"),
    ("pom.xml", "it is Java, and nothing for a C compiler"),
    (
        "SConstruct",
        "it uses SCons: scons CC=wasicc CXX=wasic++ AR=wasiar, if its script takes them",
    ),
    (
        "wscript",
        "it uses waf: CC=wasicc AR=wasiar ./waf configure build",
    ),
    (
        "BUILD.bazel",
        "it uses Bazel, which wants a toolchain of its own: see wasicc print",
    ),
    ("Imakefile", "it uses imake, of X11, which WASI has not"),
    (
        "Configure",
        "it has a Configure of its own making: run it with the environment of wasicc print env",
    ),
    (
        "Jamfile",
        "it uses jam: set CC and AR as wasicc print env says",
    ),
    (
        "build.ninja",
        "it has ready ninja files: run ninja with the environment of wasicc print env",
    ),
];

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub system: System,
    /// The folder, relative to the source tree; empty for its top.
    pub dir: PathBuf,
    /// Why this one, in a few words.
    pub why: String,
    /// The Makefile, where make would not find it by itself.
    pub makefile: Option<&'static str>,
}

impl System {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Configure => "configure",
            Self::Autoreconf => "autoreconf",
            Self::Cmake => "cmake",
            Self::Meson => "meson",
            Self::Make => "make",
        }
    }

    /// The file that tells of it.
    fn file(self, dir: &Path) -> Option<&'static str> {
        let names: &[&'static str] = match self {
            Self::Configure => &["configure"],
            Self::Autoreconf => &["configure.ac", "configure.in"],
            Self::Cmake => &["CMakeLists.txt"],
            Self::Meson => &["meson.build"],
            Self::Make => MAKEFILES,
        };
        names.iter().copied().find(|name| dir.join(name).is_file())
    }

    /// The program that it cannot do without, and the Debian package that has it.
    pub fn tool(self) -> (&'static str, &'static str) {
        match self {
            Self::Configure | Self::Make => ("make", "make"),
            Self::Autoreconf => ("autoreconf", "autoconf automake libtool"),
            Self::Cmake => ("cmake", "cmake"),
            Self::Meson => ("meson", "meson"),
        }
    }

    fn has_tool(self) -> bool {
        which::which(self.tool().0).is_ok()
    }
}

/// Finds the build system of the tree `root`; the user may name the one, and the folder.
pub fn find(root: &Path, asked: Option<System>, within: Option<&Path>) -> Result<Found, Error> {
    let dir = within.unwrap_or(Path::new(""));
    if let Some(found) = of(root, dir, asked) {
        return Ok(found);
    }
    let none = || match asked {
        Some(system) => Why::NoSuchSystem {
            folder: inside(root, dir),
            system: system.name(),
        },
        None => Why::NoBuildSystem {
            folder: inside(root, dir),
            other: other(&inside(root, dir)),
        },
    };
    if within.is_some() {
        return Err(none().into());
    }
    if let Some(found) = USUAL.iter().find_map(|dir| of(root, dir.as_ref(), asked)) {
        return Ok(found);
    }
    let mut below: Vec<Found> = folders(root)
        .iter()
        .filter_map(|dir| of(root, dir, asked))
        .collect();
    match below.len() {
        0 => Err(none().into()),
        1 if other(root).is_none() => Ok(below.remove(0)),
        1 => Err(none().into()),
        _ => Err(Why::Several {
            folder: root.to_owned(),
            found: below.into_iter().map(|found| found.dir).collect(),
        }
        .into()),
    }
}

/// The folder `dir` of the tree; an empty one is the tree itself.
pub fn inside(root: &Path, dir: &Path) -> PathBuf {
    match dir.as_os_str().is_empty() {
        true => root.to_owned(),
        false => root.join(dir),
    }
}

/// The best in one folder. One whose program is not installed comes behind those whose is.
fn of(root: &Path, dir: &Path, asked: Option<System>) -> Option<Found> {
    let folder = inside(root, dir);
    let there = |system: &&System| system.file(&folder).is_some();
    let mut all: Vec<System> = match asked {
        Some(system) => vec![system],
        None => ALL.to_vec(),
    };
    all.retain(|system| there(&system));
    let best = *all.iter().find(|s| s.has_tool()).or(all.first())?;
    let file = best.file(&folder)?;
    let shown = |name: &str| dir.join(name).display().to_string();
    let mut why = format!("has {}", shown(file));
    // configure.ac beside configure is the same build system.
    let rest = all
        .iter()
        .filter(|&&s| s != best && s != System::Autoreconf);
    let rest: Vec<_> = rest
        .filter(|s| !(best == System::Configure && **s == System::Make))
        .filter_map(|s| s.file(&folder))
        .collect();
    if !rest.is_empty() {
        let reason = match best == all[0] {
            true => "which comes first",
            false => "for the others' programs are not installed",
        };
        why += &format!(", {reason}; also {}", rest.join(", "));
    }
    if asked.is_some() {
        why = format!("as --system says: {}", shown(file));
    }
    let makefile = (best == System::Make && !MAKEFILES[..3].contains(&file)).then_some(file);
    Some(Found {
        system: best,
        dir: dir.to_owned(),
        why,
        makefile,
    })
}

/// The subfolders that are not hidden, in order.
fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    let dirs = entries.filter(|entry| entry.path().is_dir());
    let names = dirs.map(|entry| PathBuf::from(entry.file_name()));
    let mut all: Vec<_> = names
        .filter(|name| !name.to_string_lossy().starts_with('.'))
        .collect();
    all.sort();
    all
}

fn other(dir: &Path) -> Option<&'static str> {
    let known = OTHERS.iter().find(|(name, _)| dir.join(name).is_file());
    let qmake = || {
        let mut names = fs::read_dir(dir).ok()?.flatten().map(|e| e.path());
        names
            .any(|path| path.extension().is_some_and(|e| e == "pro"))
            .then_some("it uses qmake, of Qt, which needs a display that WASI has not")
    };
    known.map(|(_, hint)| *hint).or_else(qmake)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for name in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        dir
    }

    fn found(files: &[&str]) -> Result<(System, PathBuf), String> {
        let found = find(tree(files).path(), None, None);
        found.map(|f| (f.system, f.dir)).map_err(|e| e.to_string())
    }

    #[test]
    fn the_first_of_several_is_taken() {
        let top = |system| Ok((system, PathBuf::new()));
        assert_eq!(
            found(&["configure", "configure.ac", "Makefile"]),
            top(System::Configure)
        );
        assert_eq!(
            found(&["Makefile", "configure.ac"]).unwrap().1,
            PathBuf::new()
        );
        assert_eq!(found(&["GNUmakefile", "unix/configure"]), top(System::Make));
        let within = |system, dir: &str| Ok((system, PathBuf::from(dir)));
        assert_eq!(
            found(&["unix/configure", "win/configure"]),
            within(System::Configure, "unix")
        );
        assert_eq!(found(&["x/Makefile", "doc/a"]), within(System::Make, "x"));
        assert!(
            found(&["x/Makefile", "y/Makefile"])
                .unwrap_err()
                .contains("--in: x, y")
        );
        assert!(found(&["a.c"]).unwrap_err().contains("no build system"));
        assert!(
            found(&["Cargo.toml", "x/Makefile"])
                .unwrap_err()
                .contains("rust-env")
        );
    }

    #[test]
    fn what_the_user_says_is_taken() {
        let dir = tree(&["configure", "Makefile.unix"]);
        let found = find(dir.path(), Some(System::Make), None).unwrap();
        assert_eq!(
            (found.system, found.makefile),
            (System::Make, Some("Makefile.unix"))
        );
        assert!(find(dir.path(), Some(System::Meson), None).is_err());
        assert!(find(dir.path(), None, Some("sub".as_ref())).is_err());
    }
}
