//! `files.sha256`: the files of a sysroot with their hashes, in the form that `sha256sum -c` reads.

use crate::error::{Error, IoContext};
use crate::manifest::{FILES, MANIFEST, Manifest};
use crate::{files, hash};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Lists the files below `root` but the two that describe the others.
pub fn make(root: &Path) -> Result<String, Error> {
    let mut sums = BTreeMap::new();
    for name in files::list(root)? {
        if name != MANIFEST && name != FILES {
            let sum = hash::file(&root.join(&name))?;
            sums.insert(name, sum);
        }
    }
    Ok(format(&sums))
}

/// The list as text.
pub fn format(sums: &BTreeMap<String, String>) -> String {
    sums.iter()
        .map(|(name, sum)| format!("{sum}  {name}\n"))
        .collect()
}

/// The list from text; a line that is none of ours is dropped, and its file then counts as unknown.
pub fn parse(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter_map(|line| line.split_once("  "));
    lines
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect()
}

/// Holds the sysroot at `root` against its manifest; what differs is returned, a line each.
pub fn verify(root: &Path, manifest: &Manifest) -> Result<Vec<String>, Error> {
    let path = root.join(FILES);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(vec![format!("{FILES}: missing")]);
        }
        Err(error) => return Err(error).on("read", &path),
    };
    if hash::bytes(text.as_bytes()) != manifest.files_sha256 {
        return Ok(vec![format!("{FILES}: changed")]);
    }
    let mut listed = parse(&text);
    let mut problems = Vec::new();
    for name in files::list(root)? {
        if name == MANIFEST || name == FILES {
            continue;
        }
        match listed.remove(&name) {
            None => problems.push(format!("{name}: not in the list")),
            Some(sum) if sum != hash::file(&root.join(&name))? => {
                problems.push(format!("{name}: changed"))
            }
            Some(_) => {}
        }
    }
    problems.extend(listed.keys().map(|name| format!("{name}: missing")));
    Ok(problems)
}

/// [`verify`], any difference being an error.
pub fn require_whole(root: &Path, manifest: &Manifest) -> Result<(), Error> {
    let problems = verify(root, manifest)?;
    if problems.is_empty() {
        return Ok(());
    }
    Err(Error::Damaged {
        path: root.to_owned(),
        problems,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::sample;

    #[test]
    fn each_kind_of_damage_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).unwrap();
        write("a", "1");
        write("b", "2");
        let list = make(dir.path()).unwrap();
        write(FILES, &list);
        let mut manifest = sample("0.1.0");
        manifest.files_sha256 = hash::bytes(list.as_bytes());
        let problems = || verify(dir.path(), &manifest).unwrap();
        assert!(problems().is_empty());
        write("a", "one");
        write("c", "3");
        fs::remove_file(dir.path().join("b")).unwrap();
        assert_eq!(
            problems(),
            ["a: changed", "c: not in the list", "b: missing"]
        );
        write(FILES, "");
        assert_eq!(problems(), ["files.sha256: changed"]);
    }
}
