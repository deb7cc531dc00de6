//! From the stage into the prefix: each file whole, so that a build that reads the prefix never finds half of one.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::io;
use crate::error::Error;
use crate::whole_file;

/// Copies what was staged for `prefix` there; whether there was anything.
pub fn install(stage: &Path, prefix: &Path) -> Result<bool, Error> {
    let staged = stage.join(prefix.strip_prefix("/").unwrap_or(prefix));
    match staged.is_dir() {
        true => merge(&staged, prefix).map(|()| true),
        false => Ok(false),
    }
}

fn merge(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(io("make folder", to))?;
    for entry in fs::read_dir(from).map_err(io("read", from))? {
        let entry = entry.map_err(io("read", from))?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().map_err(io("read", &path))?;
        if kind.is_dir() {
            merge(&path, &target)?;
        } else if kind.is_symlink() {
            let leads = fs::read_link(&path).map_err(io("read", &path))?;
            let near = to.join(format!(".wasicc-new-{}", std::process::id()));
            symlink(leads, &near).map_err(io("make link", &near))?;
            fs::rename(&near, &target).map_err(io("make link", &target))?;
        } else {
            let content = fs::read(&path).map_err(io("read", &path))?;
            let mode = fs::metadata(&path)
                .map_err(io("read", &path))?
                .permissions();
            let output = |source| Error::Output {
                path: target.clone(),
                source,
            };
            whole_file::write(&target, &content).map_err(output)?;
            fs::set_permissions(&target, mode).map_err(output)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_already_stays() {
        let dir = tempfile::tempdir().unwrap();
        let prefix = dir.path().join("pre");
        let staged = dir
            .path()
            .join("stage")
            .join(prefix.strip_prefix("/").unwrap());
        fs::create_dir_all(staged.join("lib")).unwrap();
        fs::create_dir_all(prefix.join("lib")).unwrap();
        fs::write(staged.join("lib/a"), "new").unwrap();
        symlink("a", staged.join("lib/l")).unwrap();
        fs::write(prefix.join("lib/a"), "old").unwrap();
        fs::write(prefix.join("lib/b"), "other").unwrap();
        for _ in 0..2 {
            assert!(install(&dir.path().join("stage"), &prefix).unwrap());
            assert_eq!(fs::read_to_string(prefix.join("lib/l")).unwrap(), "new");
            assert_eq!(fs::read_to_string(prefix.join("lib/b")).unwrap(), "other");
        }
        assert!(!install(&dir.path().join("nothing"), &prefix).unwrap());
    }
}
