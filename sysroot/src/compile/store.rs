//! Compiled objects, named by all that went into them.
//!
//! For each (compiler, flags, source file) the store remembers which files the compile read; the object's name is the
//! hash of those files' contents. Since a new header can also hide one that was read before, every header in the
//! build of the same file name counts too; a file that asks `__has_include` depends on the whole list of names.

use super::Job;
use crate::error::{Error, IoContext};
use crate::hash;
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// Objects that no build asked for in this time are dropped.
const KEEP: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The store of objects, seen from one build.
#[derive(Debug)]
pub struct Store {
    dir: PathBuf,
    aside: PathBuf,
    work: PathBuf,
    compiler: String,
    /// Paths of the build's headers by file name.
    headers: BTreeMap<String, Vec<String>>,
    /// What is known of each file that was read.
    contents: Mutex<HashMap<String, Content>>,
    count: AtomicU64,
}

#[derive(Debug, Clone)]
struct Content {
    hash: String,
    probes: bool,
}

impl Store {
    /// The store at `dir` for a build in `work`, whose files are `files`; `compiler` is its exact version, `aside` a
    /// folder of the build on the same file system.
    pub fn open(
        dir: &Path,
        aside: &Path,
        work: &Path,
        files: &[String],
        compiler: &str,
    ) -> Result<Self, Error> {
        fs::create_dir_all(dir).on("create", dir)?;
        let mut headers = BTreeMap::<String, Vec<String>>::new();
        for file in files.iter().filter(|file| file.ends_with(".h")) {
            headers
                .entry(base(file).to_owned())
                .or_default()
                .push(file.clone());
        }
        Ok(Self {
            dir: dir.to_owned(),
            aside: aside.to_owned(),
            work: work.to_owned(),
            compiler: compiler.to_owned(),
            headers,
            contents: Mutex::default(),
            count: AtomicU64::new(0),
        })
    }

    /// The object of a job, if the store has it.
    pub fn find(&self, job: &Job) -> Result<Option<PathBuf>, Error> {
        let listing = self.path(&self.job_key(job), "d");
        let Ok(listing) = fs::read_to_string(&listing) else {
            return Ok(None);
        };
        let files: Vec<String> = listing.lines().map(str::to_owned).collect();
        let Some(key) = self.object_key(job, &files) else {
            return Ok(None);
        };
        let object = self.path(&key, "o");
        // The time says when it was last of use, see `prune`.
        match File::options().append(true).open(&object) {
            Ok(file) if file.metadata().is_ok_and(|meta| meta.len() > 8) => {
                let _ = file.set_modified(SystemTime::now());
                Ok(Some(object))
            }
            _ => Ok(None),
        }
    }

    /// Takes a new object in, `files` being what the compile read.
    pub fn keep(&self, job: &Job, files: &[String], object: &Path) -> Result<PathBuf, Error> {
        let key = self.object_key(job, files).ok_or_else(|| Error::Io {
            action: "read again what clang read for",
            path: job.source.clone().into(),
            source: std::io::ErrorKind::NotFound.into(),
        })?;
        let kept = self.path(&key, "o");
        let listing = self.path(&self.job_key(job), "d");
        for path in [&kept, &listing] {
            if let Some(dir) = path.parent() {
                fs::create_dir_all(dir).on("create", dir)?;
            }
        }
        fs::rename(object, &kept).on("create", &kept)?;
        let aside = object.with_extension("list");
        fs::write(&aside, files.join("\n") + "\n").on("write", &aside)?;
        fs::rename(&aside, &listing).on("create", &listing)?;
        Ok(kept)
    }

    /// A fresh folder for one compile's output.
    pub fn aside(&self) -> Result<Aside, Error> {
        let n = self.count.fetch_add(1, Ordering::Relaxed);
        let path = self.aside.join(format!("cc-{n}"));
        fs::create_dir(&path).on("create", &path)?;
        Ok(Aside(path))
    }

    /// Drops what no build has asked for in a month.
    pub fn prune(&self) {
        let Some(limit) = SystemTime::now().checked_sub(KEEP) else {
            return;
        };
        let folders = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        let entries =
            folders.flat_map(|folder| fs::read_dir(folder.path()).into_iter().flatten().flatten());
        for entry in entries {
            let old = entry.metadata().and_then(|meta| meta.modified());
            if old.is_ok_and(|time| time < limit) {
                // Not dropped now, then by a later build.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    fn path(&self, key: &str, extension: &str) -> PathBuf {
        let (folder, name) = key.split_at(2);
        self.dir.join(folder).join(format!("{name}.{extension}"))
    }

    fn job_key(&self, job: &Job) -> String {
        let mut fields = hash::Fields::new();
        fields.add(&self.compiler);
        fields.add(&job.source);
        job.flags.iter().for_each(|flag| fields.add(flag));
        fields.finish()
    }

    /// `None` when one of the files is gone.
    fn object_key(&self, job: &Job, files: &[String]) -> Option<String> {
        let mut fields = hash::Fields::new();
        fields.add(&self.job_key(job));
        let mut probes = false;
        for file in files {
            let content = self.content(file)?;
            probes |= content.probes;
            fields.add(file);
            fields.add(&content.hash);
            for namesake in self.headers.get(base(file)).into_iter().flatten() {
                fields.add(namesake);
            }
        }
        if probes {
            self.headers
                .values()
                .flatten()
                .for_each(|name| fields.add(name));
        }
        Some(fields.finish())
    }

    fn content(&self, file: &str) -> Option<Content> {
        let mut known = self.contents.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(content) = known.get(file) {
            return Some(content.clone());
        }
        let bytes = fs::read(self.work.join(file)).ok()?;
        let needle = b"__has_include";
        let content = Content {
            hash: hash::bytes(&bytes),
            probes: bytes.windows(needle.len()).any(|window| window == needle),
        };
        known.insert(file.to_owned(), content.clone());
        Some(content)
    }
}

/// The folder of one compile's output, removed when dropped.
pub struct Aside(PathBuf);

impl Aside {
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // It lies in the build's folder, which goes as a whole.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn base(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store(dir: &Path, files: &[&str]) -> Store {
        let files: Vec<String> = files.iter().map(|file| file.to_string()).collect();
        Store::open(&dir.join("objects"), dir, dir, &files, "clang 22").unwrap()
    }

    #[test]
    fn an_object_lasts_until_what_it_was_made_of_changes() {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).unwrap();
        write("a.c", "int a;");
        write("a.h", "");
        let job = |flag: &str| Job {
            source: "a.c".to_owned(),
            flags: vec![flag.to_owned()],
        };
        let read = ["a.c".to_owned(), "a.h".to_owned()];
        let first = store(dir.path(), &["a.c", "a.h"]);
        assert!(first.find(&job("-O2")).unwrap().is_none());
        let aside = first.aside().unwrap();
        let object = aside.path().join("o");
        fs::write(&object, "an object file").unwrap();
        let kept = first.keep(&job("-O2"), &read, &object).unwrap();

        let same = || {
            store(dir.path(), &["a.c", "a.h"])
                .find(&job("-O2"))
                .unwrap()
        };
        assert_eq!(same(), Some(kept.clone()));
        assert_eq!(first.find(&job("-O1")).unwrap(), None);
        let hidden = store(dir.path(), &["a.c", "a.h", "sub/a.h"]);
        assert_eq!(
            hidden.find(&job("-O2")).unwrap(),
            None,
            "a header may hide another"
        );
        write("a.h", "int b;");
        assert_eq!(same(), None);
        write("a.h", "");
        assert_eq!(same(), Some(kept.clone()));
        fs::write(&kept, "").unwrap();
        assert_eq!(same(), None, "an empty object is none");
    }
}
