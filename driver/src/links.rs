//! `wasicc links DIR`: a symbolic link for each of wasicc's names; and where they are.

use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::error::Error;
use crate::names::NAMES;

/// Make links for wasicc's other names (wasic++, wasiar, wasirun…) in a folder.
///
/// Links that are there already are renewed; any other file of such a name is left
/// alone and is an error.
#[derive(Debug, Parser)]
#[command(
    name = "wasicc links",
    after_help = "Example:\n  wasicc links ~/.local/bin"
)]
struct Args {
    /// The folder; made if it is not there
    dir: PathBuf,
}

/// Runs the subcommand.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args = Args::parse_from(std::iter::once("wasicc links".into()).chain(args));
    make(&args.dir, &exe()?, NAMES.iter().map(|name| name.name))?;
    Ok(ExitCode::SUCCESS)
}

/// The folder where wasicc's names are: the one that it was called in, or its own.
pub fn folder() -> Option<PathBuf> {
    let argv0 = std::env::args_os().next().unwrap_or_default();
    let called = which::which(argv0)
        .ok()
        .and_then(|path| std::path::absolute(path).ok());
    [called, exe().ok()]
        .into_iter()
        .flatten()
        .filter_map(|path| Some(path.parent()?.to_owned()))
        .find(|dir| NAMES.iter().all(|name| dir.join(name.name).exists()))
}

/// A folder where wasicc's names are; one in the cache is made if there is none.
pub fn ensure() -> Result<PathBuf, Error> {
    if let Some(folder) = folder() {
        return Ok(folder);
    }
    let folder = own()?;
    make(&folder, &exe()?, NAMES.iter().map(|name| name.name))?;
    Ok(folder)
}

/// The folder in the cache that is for this wasicc.
pub fn own() -> Result<PathBuf, Error> {
    let exe = exe()?;
    // One for each place of wasicc, so that two of them do not take each other's.
    let mut hasher = DefaultHasher::new();
    exe.hash(&mut hasher);
    Ok(wasicc_sysroot::cache::dir()?.join(format!("links/{:016x}", hasher.finish())))
}

/// This program's own file.
pub fn exe() -> Result<PathBuf, Error> {
    let exe = std::env::current_exe().and_then(|exe| exe.canonicalize());
    exe.map_err(|source| Error::Io {
        action: "find",
        path: "/proc/self/exe".into(),
        source,
    })
}

/// Makes the links to `exe`; all are checked before the first is made.
pub fn make(
    dir: &Path,
    exe: &Path,
    names: impl IntoIterator<Item = &'static str>,
) -> Result<(), Error> {
    let failed = |action, path: &Path| {
        let path = path.to_owned();
        move |source| Error::Io {
            action,
            path,
            source,
        }
    };
    fs::create_dir_all(dir).map_err(failed("make folder", dir))?;
    let mut paths = Vec::new();
    for name in names {
        let path = dir.join(name);
        match state(&path, exe).map_err(failed("look at", &path))? {
            State::Free => paths.push(path),
            State::Made => {}
            State::Itself => {}
            State::Foreign => return Err(Error::Occupied { path }),
        }
    }
    for path in &paths {
        replace(exe, path).map_err(failed("make link", path))?;
    }
    Ok(())
}

/// What stands where a link is to be.
enum State {
    /// Nothing, or a link that is ours to renew.
    Free,
    /// The link that is wanted.
    Made,
    /// The program itself.
    Itself,
    /// Something of somebody else's.
    Foreign,
}

fn state(path: &Path, exe: &Path) -> io::Result<State> {
    let found = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(State::Free),
        found => found?,
    };
    if !found.is_symlink() {
        let itself = path.canonicalize()? == exe;
        return Ok(if itself {
            State::Itself
        } else {
            State::Foreign
        });
    }
    let target = fs::read_link(path)?;
    if target == exe {
        return Ok(State::Made);
    }
    // A link to some wasicc, even one that is gone, was made by us.
    let ours = target
        .file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| {
            name == "wasicc"
                || name
                    .strip_prefix("wasicc-")
                    .is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()))
        });
    Ok(if ours { State::Free } else { State::Foreign })
}

/// Makes a link in one step, whatever is there.
fn replace(exe: &Path, path: &Path) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let link = tempfile::Builder::new()
        .prefix(".wasicc-")
        .make_in(folder, |temporary| symlink(exe, temporary))?;
    link.into_temp_path()
        .persist(path)
        .map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn make(dir: &Path, exe: &Path) -> Result<(), Error> {
        super::make(dir, exe, NAMES.iter().map(|name| name.name))
    }

    #[test]
    fn links_are_made_and_renewed() {
        let dir = tempfile::tempdir().unwrap();
        let (bin, exe) = (dir.path().join("bin"), dir.path().join("wasicc"));
        fs::write(&exe, "").unwrap();
        for _ in 0..2 {
            make(&bin, &exe).unwrap();
            assert_eq!(fs::read_link(bin.join("wasiar")).unwrap(), exe);
            assert_eq!(fs::read_dir(&bin).unwrap().count(), NAMES.len());
        }
    }

    #[test]
    fn the_program_may_stand_among_its_links() {
        let dir = tempfile::tempdir().unwrap();
        let exe = dir.path().canonicalize().unwrap().join("wasicc");
        fs::write(&exe, "itself").unwrap();
        make(dir.path(), &exe).unwrap();
        assert_eq!(fs::read(&exe).unwrap(), b"itself");
        assert_eq!(fs::read(dir.path().join("wasic++")).unwrap(), b"itself");
    }

    #[test]
    fn foreign_files_stay_and_nothing_else_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let (bin, exe) = (dir.path().join("bin"), dir.path().join("wasicc"));
        fs::create_dir(&bin).unwrap();
        for foreign in ["wasild", "wasinm"] {
            match foreign {
                "wasild" => fs::write(bin.join(foreign), "mine").unwrap(),
                _ => symlink("/bin/sh", bin.join(foreign)).unwrap(),
            }
            assert!(matches!(make(&bin, &exe), Err(Error::Occupied { .. })));
            assert_eq!(fs::read_dir(&bin).unwrap().count(), 1);
            fs::remove_file(bin.join(foreign)).unwrap();
        }
    }
}
