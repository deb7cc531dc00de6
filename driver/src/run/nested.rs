//! A directory granted read-only within one that may be written.
//!
//! A grant is a descriptor, and what lies below one can be reached through it: libc takes the longest name that
//! fits, but a program's own calls could write the inner directory through the outer one. So this is refused, as
//! more would be granted than was asked for. Under another name than its place in the outer one it is a second view
//! of what may be written anyway.

use super::dir_grant::DirGrant;
use super::error::Error;
use std::path::{Component, Path, PathBuf};

/// Refuses such a pair.
pub fn check(dirs: &[DirGrant]) -> Result<(), Error> {
    for inner in dirs.iter().filter(|dir| dir.read_only) {
        for outer in dirs.iter().filter(|dir| !dir.read_only) {
            if lies_in(inner, outer) {
                return Err(Error::NestedReadOnly {
                    inner: inner.host.clone(),
                    outer: outer.host.clone(),
                });
            }
        }
    }
    Ok(())
}

fn lies_in(inner: &DirGrant, outer: &DirGrant) -> bool {
    // What can't be found is told when it is opened.
    let (Ok(inner_host), Ok(outer_host)) = (inner.host.canonicalize(), outer.host.canonicalize())
    else {
        return false;
    };
    match inner_host.strip_prefix(outer_host) {
        Ok(rest) if rest != Path::new("") => plain(&inner.guest) == plain(&outer.guest).join(rest),
        _ => false,
    }
}

/// A guest's name from the root, which `.` is too.
fn plain(guest: &str) -> PathBuf {
    let names = Path::new(guest).components();
    names
        .filter(|part| matches!(part, Component::Normal(_)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_read_only_part_of_what_may_be_written() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("a/b")).unwrap();
        let top = folder.path().display();
        let refused = |grants: &[&str]| {
            let dirs: Vec<DirGrant> = grants
                .iter()
                .map(|grant| format!("{top}/{grant}").parse().unwrap())
                .collect();
            check(&dirs).is_err()
        };
        assert!(refused(&["a::/w", "a/b::/w/b:ro"]));
        assert!(refused(&["a/b::b:ro", "a::/"]));
        assert!(refused(&["a/../a::.", "a/b/.::./b/:ro"]));
        assert!(!refused(&["a::/w:ro", "a/b::/w/b:ro"]));
        assert!(!refused(&["a::/w:ro", "a/b::/w/b"]));
        assert!(!refused(&["a::/w", "a/b::/conf:ro"]));
        assert!(!refused(&["a::/w", "a::/w2:ro"]));
        assert!(!refused(&["a::/w", "none::/w/none:ro"]));
    }
}
