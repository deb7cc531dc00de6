//! Where a finished sysroot goes: into the cache and into use, or to a folder that the user names.

use crate::cache;
use crate::error::{Error, IoContext};
use crate::file_list;
use crate::manifest::Manifest;
use crate::scratch::Scratch;
use crate::swap;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Sysroots that the cache keeps besides the one in use.
const KEEP: usize = 3;

/// A sysroot's place.
#[derive(Debug)]
pub enum Place {
    /// `<cache>/sysroots/<id>`, linked to by `current`.
    Cache { sysroots: PathBuf },
    /// A folder of the user's.
    Folder(PathBuf),
}

impl Place {
    /// The place for `out`, or in the cache. A folder with other content is refused.
    pub fn new(out: Option<&Path>, cache: &Path) -> Result<Self, Error> {
        let Some(out) = out else {
            return Ok(Self::Cache {
                sysroots: cache::sysroots(cache),
            });
        };
        let out = match out.canonicalize() {
            Ok(real) => real,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                std::path::absolute(out).on("locate", out)?
            }
            Err(error) => return Err(error).on("locate", out),
        };
        swap::check_target(&out)?;
        if is_mount_point(&out) {
            return Err(io::Error::from(io::ErrorKind::ResourceBusy)).on("replace", &out);
        }
        Ok(Self::Folder(out))
    }

    /// A temporary folder from which a sysroot can be moved to the place in one step.
    pub fn stage(&self) -> Result<Scratch, Error> {
        match self {
            Self::Cache { sysroots } => Scratch::new_in(sysroots),
            Self::Folder(out) => Scratch::new_in(out.parent().unwrap_or(Path::new("/"))),
        }
    }

    /// The sysroot's path.
    pub fn path(&self, id: &str) -> PathBuf {
        match self {
            Self::Cache { sysroots } => sysroots.join(id),
            Self::Folder(out) => out.clone(),
        }
    }

    /// Whether the place has the sysroot `id` already, whole.
    pub fn has(&self, id: &str) -> Option<Manifest> {
        let path = self.path(id);
        let manifest = Manifest::read(&path).ok()?;
        let whole = manifest.id == id && file_list::verify(&path, &manifest).ok()?.is_empty();
        whole.then_some(manifest)
    }

    /// Moves the sysroot `staged`, a folder in `stage`, to the place, and puts it into use.
    pub fn put(&self, staged: &Path, stage: &Scratch, id: &str) -> Result<PathBuf, Error> {
        let path = self.path(id);
        let aside = stage.path().join("old");
        if matches!(self, Self::Cache { .. }) && path.exists() {
            // A damaged one: `has` said no. In the cache it is ours, whatever it has become.
            fs::rename(&path, &aside).on("move away", &path)?;
        }
        swap::put(staged, &path, &aside)?;
        self.make_current(stage, id)?;
        Ok(path)
    }

    /// Makes the sysroot `id` the current one, if the place is the cache, and drops old ones.
    pub fn make_current(&self, stage: &Scratch, id: &str) -> Result<(), Error> {
        let Self::Cache { sysroots } = self else {
            return Ok(());
        };
        let current = sysroots.join("current");
        swap::relink(id, &current, &stage.path().join("current"))?;
        prune(sysroots, id);
        Ok(())
    }
}

/// Whether a file system begins at `path`.
fn is_mount_point(path: &Path) -> bool {
    let device = |path: &Path| fs::metadata(path).map(|meta| meta.dev()).ok();
    let above = path.parent().and_then(device);
    device(path).is_some_and(|here| Some(here) != above)
}

/// Drops all sysroots but the one in use, the newest and those that binaries carried here.
fn prune(sysroots: &Path, in_use: &str) {
    let mut old: Vec<(SystemTime, PathBuf)> = Vec::new();
    for entry in fs::read_dir(sysroots).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_id = name.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_id && name != in_use && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            let time = entry.metadata().and_then(|meta| meta.modified());
            old.push((time.unwrap_or(SystemTime::UNIX_EPOCH), entry.path()));
        }
    }
    old.sort();
    old.reverse();
    for (_, path) in old.iter().skip(KEEP) {
        // Not dropped now, then after the next build.
        let _ = fs::remove_dir_all(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cache_keeps_the_newest_and_the_one_in_use() {
        let dir = tempfile::tempdir().unwrap();
        for (age, name) in ["a0", "a1", "a2", "a3", "a4", "embedded-1", "mine"]
            .iter()
            .enumerate()
        {
            let path = dir.path().join(name);
            fs::create_dir(&path).unwrap();
            let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1000 - age as u64);
            fs::File::open(&path).unwrap().set_modified(time).unwrap();
        }
        prune(dir.path(), "a4");
        let names = fs::read_dir(dir.path())
            .unwrap()
            .flatten()
            .map(|entry| entry.file_name());
        let mut names: Vec<_> = names.filter_map(|name| name.into_string().ok()).collect();
        names.sort();
        assert_eq!(names, ["a0", "a1", "a2", "a4", "embedded-1", "mine"]);
    }
}
