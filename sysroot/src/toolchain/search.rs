//! Programs in the directories of a `PATH`.
//!
//! Each compilation asks for some seventy names, most of which are nowhere: the directories are opened once, and a name that is not there is one
//! system call.

use rustix::fd::OwnedFd;
use rustix::fs::{Access, AtFlags, Mode, OFlags, accessat, open, stat, statat};
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
                .find(|major| is_program(opened, &format!("clang-{major}")));
            if let Some(major) = found {
                best = Some((dir.join(format!("clang-{major}")), major));
                wanted = major + 1;
            }
        }
        best
    }
}

fn is_program(dir: &OwnedFd, name: &str) -> bool {
    if accessat(dir, name, Access::EXEC_OK, AtFlags::empty()).is_err() {
        return false;
    }
    let Ok(file) = statat(dir, name, AtFlags::empty()) else {
        return false;
    };
    let itself = stat("/proc/self/exe").ok();
    let is_itself =
        itself.is_some_and(|own| (own.st_dev, own.st_ino) == (file.st_dev, file.st_ino));
    rustix::fs::FileType::from_raw_mode(file.st_mode).is_file() && !is_itself
}
