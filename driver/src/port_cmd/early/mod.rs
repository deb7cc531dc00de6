//! What cannot work on WASI as the very point of a project, seen in its source before anything is built: windows, a server
//! that goes into the background.
//!
//! What is certain ends the port at once; the rest is said and the build goes on, which will tell. A wrong alarm is worse than a
//! late one, so certain is only what the build files demand without a condition ([`demands`]), and a server that both
//! leaves its terminal and listens ([`calls`]).

mod calls;
mod code;
mod demands;
mod submodules;

use std::path::Path;

use serde::Serialize;

use super::detect::{Found, System};
use super::libraries::{By, Libraries, Library};
use super::stage;

/// Something that cannot work, or needs something first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Concern {
    /// The project cannot do without.
    pub certain: bool,
    pub says: String,
    /// The file and line that tells of it.
    pub place: String,
}

/// Looks at the source tree; `roots` is where libraries may be: the prefix and the sysroot.
pub fn look(tree: &Path, found: &Found, roots: &[&Path]) -> Vec<Concern> {
    let libraries = Libraries::read();
    let mut concerns = Vec::new();
    for demand in demands::of(&tree.join(&found.dir), found.system) {
        let Some(library) = libraries.find(demand.by, &demand.name) else {
            continue;
        };
        if roots.iter().any(|root| library.is_in(root)) {
            continue;
        }
        let said = |c: &&mut Concern| c.says.contains(&format!("({})", library.name));
        if let Some(before) = concerns.iter_mut().find(said) {
            let before: &mut Concern = before;
            before.certain |= demand.certain && library.never.is_some();
            continue;
        }
        concerns.push(concern(library, &demand));
    }
    // What is not even wanted for sure, and could be had, configure will find out.
    concerns.retain(|c| c.certain || !c.says.starts_with("it may use"));
    if concerns.iter().any(|concern| concern.certain) {
        return concerns;
    }
    concerns.extend(submodules::missing(tree));
    let files = sources(tree);
    if found.system == System::Make {
        concerns.extend(includes(&files, tree, &libraries, roots));
    }
    let manual = stage::files(tree).iter().any(|path| is_of_section_8(path));
    concerns.extend(calls::of(&files, tree, manual));
    concerns
}

fn concern(library: &Library, demand: &demands::Demand) -> Concern {
    let name = match library.name == demand.name {
        true => format!("({})", library.name),
        false => format!("{} ({})", demand.name, library.name),
    };
    let must = match demand.certain {
        true => "it needs",
        false => "it may use",
    };
    Concern {
        certain: demand.certain && library.never.is_some(),
        says: format!("{must} {name}: {}", library.advice()),
        place: demand.place.clone(),
    }
}

/// The headers that programs built by a Makefile alone include without a condition: nobody asks before they are compiled.
fn includes(
    files: &[code::File],
    tree: &Path,
    libraries: &Libraries,
    roots: &[&Path],
) -> Vec<Concern> {
    let mut found: Vec<Concern> = Vec::new();
    let mains = files.iter().filter(|file| file.has_main());
    for file in mains {
        for (line, header) in file.includes() {
            let library = libraries.find(By::Header, header);
            let Some(library) = library.filter(|l| !roots.iter().any(|root| l.is_in(root))) else {
                continue;
            };
            let own = tree.join(header).exists() || file.path.with_file_name(header).exists();
            if own || found.iter().any(|c| c.says.contains(&library.name)) {
                continue;
            }
            let shown = file.path.strip_prefix(tree).unwrap_or(&file.path);
            found.push(Concern {
                certain: library.never.is_some() && !header.starts_with("linux/"),
                says: format!(
                    "it includes {header} ({}): {}",
                    library.name,
                    library.advice()
                ),
                place: format!("{}:{line}", shown.display()),
            });
        }
    }
    // Of several programs one may well be of use without the rest.
    let mains = files.iter().filter(|file| file.has_main()).count();
    if mains > 1 {
        found.iter_mut().for_each(|concern| concern.certain = false);
    }
    found
}

/// Folders of what is not the program itself.
const ASIDE: &[&str] = &[
    "t",
    "example",
    "examples",
    "contrib",
    "doc",
    "docs",
    "samples",
    "demo",
    "demos",
    "fuzz",
    "benchmark",
    "benchmarks",
    "bench",
    "win32",
    "windows",
    "vms",
    "os2",
    "amiga",
    "msdos",
    "dos",
    "third_party",
    "vendor",
    "deps",
    "external",
    "extern",
    "gnulib",
    "gnulib-tests",
    "gnulib-lib",
    "gl",
    "intl",
    "libltdl",
    "libltd",
    "compat",
    "python",
    "perl",
    "ruby",
    "m4",
    "tools",
    "scripts",
    "lib",
];

/// Whether a file is a manual page of the section for what the system itself runs.
fn is_of_section_8(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.trim_end_matches(".in").ends_with(".8")
}

/// The C files of the project itself.
fn sources(tree: &Path) -> Vec<code::File> {
    let all = stage::files(tree).into_iter().filter(|path| {
        let inside = path.strip_prefix(tree).unwrap_or(path);
        let mut folders = inside.parent().into_iter().flat_map(Path::components);
        let aside = folders.any(|part| {
            let name = part.as_os_str().to_string_lossy().to_ascii_lowercase();
            name.starts_with('.') || name.contains("test") || ASIDE.contains(&name.as_str())
        });
        let c = ["c", "cc", "cpp", "cxx", "C"];
        !aside && path.extension().is_some_and(|e| c.iter().any(|c| e == *c))
    });
    all.filter_map(code::File::read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::PathBuf;

    fn concerns(system: System, files: &[(&str, &str)]) -> Vec<(bool, String)> {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let found = Found {
            system,
            dir: PathBuf::new(),
            why: String::new(),
            makefile: None,
        };
        let concerns = look(dir.path(), &found, &[]);
        concerns.into_iter().map(|c| (c.certain, c.says)).collect()
    }

    #[test]
    fn windows_are_certain_and_libraries_are_not() {
        let gtk = "PKG_CHECK_MODULES([GTK], [gtk+-3.0 >= 3.2])\n";
        let found = concerns(System::Configure, &[("configure.ac", gtk)]);
        assert!(found[0].0 && found[0].1.contains("GTK"), "{found:?}");
        let zlib = "PKG_CHECK_MODULES([Z], [zlib])\n";
        let found = concerns(System::Configure, &[("configure.ac", zlib)]);
        assert!(!found[0].0 && found[0].1.contains("wasicc port debian:zlib"));
        let maybe = "PKG_CHECK_MODULES([GTK], [gtk+-3.0], [x=1], [x=0])\n";
        assert!(concerns(System::Configure, &[("configure.ac", maybe)]).is_empty());
        let x = [
            ("Makefile", "all:"),
            ("a.c", "#include <X11/Xlib.h>\nint main(void) {}\n"),
        ];
        assert!(concerns(System::Make, &x)[0].0);
        assert!(concerns(System::Configure, &x).is_empty());
    }

    #[test]
    fn servers_are_certain() {
        let server = "void go(void) { if (fork()) _exit(0);\nsetsid(); }\nint main(void) { bind(s, a, n); listen(s, 5); accept(s, 0, 0); }\n";
        let found = concerns(System::Make, &[("d.c", server)]);
        assert!(found[0].0 && found[0].1.contains("listens"), "{found:?}");
        let child = server.replace("setsid(); }", "setsid(); execl(x, x, 0); }");
        let found = concerns(System::Make, &[("c.c", &child)]);
        assert!(found.iter().all(|c| !c.0), "{found:?}");
        let fork = "int main(void) { if (fork()) return 1; }\n";
        let found = concerns(System::Make, &[("f.c", fork)]);
        assert!(!found[0].0 && found[0].1.contains("fork()"), "{found:?}");
        for harmless in [
            "/* fork() */ int main(void) { puts(\"fork()\"); }\n",
            "pid_t fork(void);\nint main(void) { x->fork(); y.listen(); }\n",
        ] {
            assert!(concerns(System::Make, &[("h.c", harmless)]).is_empty());
        }
    }
}
