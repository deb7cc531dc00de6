//! Programs in the directories of a `PATH`.
//!
//! Each compilation asks for some seventy names, most of which are nowhere: the directories are opened once, and a name that is not there is one
//! system call.

use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{Access, AtFlags, Mode, OFlags, accessat, open, stat, statat};
use rustix::path::Arg;
use std::env;
use std::ffi::OsStr;
use std::ops::RangeInclusive;
use std::path::PathBuf;

/// The directories that are there.
pub struct Dirs(Vec<(PathBuf, OwnedFd)>);

impl Dirs {
    /// Those of `path`, written as in `PATH`.
    pub fn of(path: &OsStr) -> Dirs {
        let mut dirs: Vec<(PathBuf, OwnedFd)> = Vec::new();
        for dir in env::split_paths(path) {
            if dirs.iter().all(|(known, _)| *known != dir) {
                let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
                let opened = open(&dir, flags, Mode::empty());
                dirs.extend(opened.ok().map(|opened| (dir, opened)));
            }
        }
        Dirs(dirs)
    }

    /// The first program of this name. A link to this very program under that name, as `wasicc make` puts on the PATH, is none.
    pub fn find(&self, name: &str) -> Option<PathBuf> {
        let mut dirs = self.0.iter();
        let (dir, _) = dirs.find(|(_, dir)| is_program(dir, name))?;
        Some(dir.join(name))
    }

    /// The program `clang-MAJOR` with the greatest of these numbers.
    pub fn newest_clang(&self, majors: RangeInclusive<u32>) -> Option<(PathBuf, u32)> {
        let (least, most) = majors.into_inner();
        let mut best = None;
        let mut wanted = least;
        for (dir, opened) in &self.0 {
            let found = (wanted..=most)
                .rev()
                .find(|major| is_program(opened, &*format!("clang-{major}")));
            if let Some(major) = found {
                best = Some((dir.join(format!("clang-{major}")), major));
                wanted = major + 1;
            }
        }
        best
    }
}

/// Whether `name` in `dir` is a program, and not this very one.
pub fn is_program(dir: impl AsFd, name: impl Arg + Copy) -> bool {
    if accessat(&dir, name, Access::EXEC_OK, AtFlags::empty()).is_err() {
        return false;
    }
    let Ok(file) = statat(&dir, name, AtFlags::empty()) else {
        return false;
    };
    let itself = stat("/proc/self/exe").ok();
    let is_itself =
        itself.is_some_and(|own| (own.st_dev, own.st_ino) == (file.st_dev, file.st_ino));
    rustix::fs::FileType::from_raw_mode(file.st_mode).is_file() && !is_itself
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    fn file(path: &Path, mode: u32) {
        fs::write(path, "").unwrap();
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn the_newest_and_of_equals_the_first() {
        let top = tempfile::tempdir().unwrap();
        let dir = |name: &str| top.path().join(name);
        let path = env::join_paths([dir("none"), dir("a"), dir("b"), dir("a")]).unwrap();
        for name in ["a", "b"] {
            fs::create_dir(dir(name)).unwrap();
            file(&dir(name).join("clang-22"), 0o755);
        }
        let newest = || Dirs::of(&path).newest_clang(20..=30);
        assert_eq!(newest(), Some((dir("a/clang-22"), 22)));
        file(&dir("b/clang-23"), 0o755);
        assert_eq!(newest(), Some((dir("b/clang-23"), 23)));
        assert_eq!(Dirs::of(&path).newest_clang(24..=30), None);
        assert_eq!(Dirs::of(&path).find("clang-22"), Some(dir("a/clang-22")));
    }

    #[test]
    fn what_can_t_be_run_is_no_program() {
        let dir = tempfile::tempdir().unwrap();
        let find = |name| Dirs::of(dir.path().as_os_str()).find(name);
        file(&dir.path().join("text"), 0o644);
        fs::create_dir(dir.path().join("folder")).unwrap();
        let itself = env::current_exe().unwrap();
        std::os::unix::fs::symlink(itself, dir.path().join("this")).unwrap();
        for name in ["text", "folder", "this", "nothing"] {
            assert_eq!(find(name), None, "{name}");
        }
    }
}
