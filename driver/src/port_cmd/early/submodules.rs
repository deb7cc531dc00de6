//! Git submodules that an archive of a repository lacks: `.gitmodules` names them, and their folders are empty.

use std::fs;
use std::path::Path;

use super::Concern;

/// One for each that is not there. Whether the project can do without, its build will tell.
pub fn missing(tree: &Path) -> Vec<Concern> {
    let text = fs::read(tree.join(".gitmodules")).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let mut concerns = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let Some(path) = value(line, "path").filter(|path| is_empty(&tree.join(path))) else {
            continue;
        };
        let section = text.lines().skip(at + 1);
        let url = section
            .take_while(|line| !line.starts_with('['))
            .find_map(|line| value(line, "url"));
        concerns.push(Concern {
            certain: false,
            says: format!(
                "the archive lacks the submodule {path}{}: unpack that there, or build it as a port of its own and tell the \
                 build to take it from the prefix (in a clone: git submodule update --init)",
                url.map(|url| format!(" ({url})")).unwrap_or_default()
            ),
            place: format!(".gitmodules:{}", at + 1),
        });
    }
    concerns
}

/// The value of `name = value`.
fn value<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let rest = line.trim().strip_prefix(name)?.trim_start();
    Some(rest.strip_prefix('=')?.trim())
}

/// Whether a folder is not there, or has nothing in it.
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_folder() {
        let tree = tempfile::tempdir().unwrap();
        fs::write(
            tree.path().join(".gitmodules"),
            "[submodule \"a\"]\n\tpath = deps/a\n\turl = https://example.org/a.git\n[submodule \"b\"]\n\tpath = b\n",
        )
        .unwrap();
        for (folder, file) in [("deps/a", None), ("b", Some("x.c"))] {
            fs::create_dir_all(tree.path().join(folder)).unwrap();
            if let Some(file) = file {
                fs::write(tree.path().join(folder).join(file), "").unwrap();
            }
        }
        let found = missing(tree.path());
        assert_eq!(found.len(), 1);
        assert!(!found[0].certain);
        assert_eq!(found[0].place, ".gitmodules:2");
        let says = "the archive lacks the submodule deps/a (https://example.org/a.git): ";
        assert!(found[0].says.starts_with(says), "{}", found[0].says);
        assert!(missing(&tree.path().join("b")).is_empty());
    }
}
