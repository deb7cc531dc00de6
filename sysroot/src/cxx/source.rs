//! Gets LLVM's source: from what the user names, the cache, or apt's source package, in that order.
//!
//! Of the archive, which is pinned by its SHA-256, only what the libraries need is kept: in the cache as an archive of
//! our own, a hundredth of the size, so that the large one is read once.

use super::recipe::Pinned;
use crate::error::{Error, IoContext};
use crate::fetch::{self, checked};
use crate::glob;
use crate::hash::{self, Fields};
use crate::progress::{Progress, Unit};
use crate::{cache, files, tarball};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// LLVM's source, ready to be unpacked.
#[derive(Debug)]
pub struct Source {
    code: Code,
    /// For example `22.1.8`.
    pub version: String,
    /// SHA-256 of the archive, or of the list of a folder's files.
    pub sha256: String,
}

#[derive(Debug)]
enum Code {
    /// The parts that are needed, in an archive of ours.
    Parts(PathBuf),
    /// Those files of a folder of the user's.
    Folder(PathBuf, Vec<String>),
}

/// Gets LLVM's source for the libraries of `major`.
pub fn get(
    pinned: &Pinned,
    major: u32,
    options: &fetch::Options,
    cache: &Path,
    scratch: &Path,
    progress: &Progress,
) -> Result<Source, Error> {
    let parts = Parts::new(pinned, cache);
    if let Some(path) = &options.llvm {
        let meta = fs::metadata(path).on("open", path)?;
        let inside = path.join(&pinned.archive);
        return match meta.is_dir() {
            true if inside.is_file() => parts.take(&inside, scratch, progress),
            true => folder(path, major, pinned),
            false => parts.take(path, scratch, progress),
        };
    }
    let mut tried = Vec::new();
    if pinned.major() != Some(major) {
        tried.push(format!(
            "this wasicc knows the source of LLVM {}, and LLVM {major} is in use",
            pinned.version
        ));
        return Err(no_source(pinned, major, tried));
    }
    match parts.cached() {
        Ok(Some(source)) => return Ok(source),
        Ok(None) => tried.push(format!("cache: `{}` is not there", parts.path.display())),
        Err(error) if options.offline => return Err(error),
        Err(error) => {
            progress.warn(&error.to_string());
            tried.push(format!("cache: {error}"));
        }
    }
    if options.offline {
        tried.push("network: not asked, because of --offline".to_owned());
        return Err(no_source(pinned, major, tried));
    }
    let wanted = fetch::LlvmArchive {
        package: &pinned.package,
        name: &pinned.archive,
        sha256: &pinned.sha256,
        size: pinned.size,
    };
    match fetch::llvm_archive(&wanted, scratch, progress) {
        Ok(fetched) => parts.take(&fetched, scratch, progress),
        Err(error) => {
            tried.push(format!("apt: {error}"));
            Err(no_source(pinned, major, tried))
        }
    }
}

fn no_source(pinned: &Pinned, major: u32, tried: Vec<String>) -> Error {
    Error::NoLlvmSource {
        major,
        archive: pinned.archive.clone(),
        tried,
    }
}

impl Source {
    /// Unpacks it into the new folder `dest`.
    pub fn unpack(&self, dest: &Path) -> Result<(), Error> {
        fs::create_dir_all(dest).on("create", dest)?;
        match &self.code {
            Code::Parts(path) => {
                let (stream, _) = tarball::open(path)?;
                tarball::unpack(path, stream, dest, 0)
            }
            Code::Folder(path, names) => names
                .iter()
                .try_for_each(|name| files::copy(&path.join(name), &dest.join(name))),
        }
    }

    /// It is a folder of the user's, which no sum was held against.
    pub fn folder(&self) -> Option<&Path> {
        match &self.code {
            Code::Folder(path, _) => Some(path),
            Code::Parts(_) => None,
        }
    }
}

/// The archive of parts in the cache.
struct Parts<'a> {
    pinned: &'a Pinned,
    path: PathBuf,
}

impl<'a> Parts<'a> {
    fn new(pinned: &'a Pinned, cache: &Path) -> Self {
        let mut fields = Fields::new();
        fields.add(&pinned.sha256);
        pinned.parts.iter().for_each(|part| fields.add(part));
        let name = format!("llvm-{}-{}.tar.gz", pinned.version, &fields.finish()[..12]);
        let path = cache::downloads(cache).join(name);
        Self { pinned, path }
    }

    /// The note of the sum that it had when it was made.
    fn note(&self) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".sha256");
        name.into()
    }

    fn source(&self) -> Source {
        Source {
            code: Code::Parts(self.path.clone()),
            version: self.pinned.version.clone(),
            sha256: self.pinned.sha256.clone(),
        }
    }

    /// From the cache, if it is there, and as it was made.
    fn cached(&self) -> Result<Option<Source>, Error> {
        let Ok(sum) = fs::read_to_string(self.note()) else {
            return Ok(None);
        };
        if !self.path.exists() {
            return Ok(None);
        }
        checked::sum(&self.path, sum.trim())?;
        Ok(Some(self.source()))
    }

    /// Makes it from the pinned archive.
    fn take(&self, archive: &Path, scratch: &Path, progress: &Progress) -> Result<Source, Error> {
        checked::sum(archive, &self.pinned.sha256)?;
        if let Ok(Some(source)) = self.cached() {
            return Ok(source);
        }
        let step = progress.start("LLVM: unpacking what is needed", 0, Unit::Files);
        let unpacked = scratch.join("llvm-parts");
        fs::create_dir_all(&unpacked).on("create", &unpacked)?;
        let (stream, _) = tarball::open(archive)?;
        let wanted = |name: &str| is_part(&self.pinned.parts, name);
        tarball::unpack_some(archive, stream, &unpacked, 1, wanted)?;
        let names = files::list(&unpacked)?;
        let aside = scratch.join("llvm-parts.tar.gz");
        tarball::write(&aside, &unpacked, &names, &[])?;
        fs::remove_dir_all(&unpacked).on("remove", &unpacked)?;
        let sum = hash::file(&aside)?;
        files::write(&self.note(), sum.as_bytes())?;
        fs::rename(&aside, &self.path).on("create", &self.path)?;
        step.done();
        Ok(self.source())
    }
}

fn is_part(parts: &[String], name: &str) -> bool {
    parts.iter().any(|part| match part.ends_with('/') {
        true => name.starts_with(part.as_str()),
        false => glob::matches(part, name),
    })
}

/// An unpacked source, taken as it is: there is no sum to hold it against.
fn folder(path: &Path, major: u32, pinned: &Pinned) -> Result<Source, Error> {
    let refuse = |why: String| Error::NotLlvm {
        path: path.to_owned(),
        why,
    };
    let versions = path.join("cmake/Modules/LLVMVersion.cmake");
    let text = fs::read_to_string(&versions).map_err(|_| {
        refuse(format!(
            "it has neither {} nor cmake/Modules/LLVMVersion.cmake in it",
            pinned.archive
        ))
    })?;
    let version = version(&text).unwrap_or_default();
    if version.split('.').next() != Some(&major.to_string()) {
        return Err(refuse(format!(
            "it is version {version}, and LLVM {major} is in use"
        )));
    }
    let (mut names, mut fields) = (Vec::new(), Fields::new());
    let tops = pinned.parts.iter().filter_map(|part| part.split_once('/'));
    let tops: BTreeSet<&str> = tops.map(|(top, _)| top).collect();
    for top in tops {
        let below = path.join(top);
        if below.is_dir() {
            let inside = files::list(&below)?.into_iter();
            names.extend(inside.map(|name| format!("{top}/{name}")));
        }
    }
    names.retain(|name| is_part(&pinned.parts, name));
    for name in &names {
        fields.add(name);
        fields.add(&hash::file(&path.join(name))?);
    }
    Ok(Source {
        code: Code::Folder(path.to_owned(), names),
        version,
        sha256: fields.finish(),
    })
}

/// `set(LLVM_VERSION_MAJOR 22)` and so on.
fn version(text: &str) -> Option<String> {
    let number = |name: &str| {
        let start = format!("set(LLVM_VERSION_{name} ");
        let line = text
            .lines()
            .find_map(|line| line.trim().strip_prefix(&start))?;
        let digits = line.trim_end_matches(')');
        digits.parse::<u32>().ok()
    };
    let (major, minor, patch) = (number("MAJOR")?, number("MINOR")?, number("PATCH")?);
    Some(format!("{major}.{minor}.{patch}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pinned(sha256: &str) -> Pinned {
        Pinned {
            package: "llvm-toolchain-22".to_owned(),
            version: "22.1.8".to_owned(),
            archive: "llvm.tar.xz".to_owned(),
            sha256: sha256.to_owned(),
            size: 1,
            parts: vec![
                "libcxx/".to_owned(),
                "cmake/Modules/LLVMVersion.cmake".to_owned(),
            ],
        }
    }

    const VERSION: &str = "if(NOT DEFINED LLVM_VERSION_MAJOR)\n  set(LLVM_VERSION_MAJOR 22)\nendif()\n  \
                           set(LLVM_VERSION_MINOR 1)\n  set(LLVM_VERSION_PATCH 8)\n";

    /// An archive of LLVM's source, made of a few files.
    fn archive(dir: &Path) -> PathBuf {
        let root = dir.join("src");
        files::write(&root.join("llvm-22/libcxx/a.cpp"), b"int a;").unwrap();
        files::write(&root.join("llvm-22/clang/b.cpp"), b"int b;").unwrap();
        let path = dir.join("llvm.tar.xz");
        tarball::write(&path, &root, &files::list(&root).unwrap(), &[]).unwrap();
        path
    }

    fn got(dir: &Path, llvm: Option<PathBuf>, sha256: &str, major: u32) -> Result<Source, Error> {
        let (cache, scratch) = (dir.join("cache"), dir.join("scratch"));
        fs::create_dir_all(&scratch).unwrap();
        fs::create_dir_all(cache::downloads(&cache)).unwrap();
        let options = fetch::Options {
            llvm,
            offline: true,
            ..Default::default()
        };
        get(
            &pinned(sha256),
            major,
            &options,
            &cache,
            &scratch,
            &Progress::quiet(),
        )
    }

    #[test]
    fn the_parts_are_kept_and_found_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = archive(dir.path());
        let sum = hash::file(&path).unwrap();
        let none = got(dir.path(), None, &sum, 22).unwrap_err().to_string();
        assert!(
            none.contains("--offline") && none.contains("--llvm"),
            "{none}"
        );
        got(dir.path(), Some(path.clone()), &sum, 22).unwrap();
        fs::remove_file(&path).unwrap();
        let again = got(dir.path(), None, &sum, 22).unwrap();
        let dest = dir.path().join("dest");
        again.unpack(&dest).unwrap();
        assert_eq!(files::list(&dest).unwrap(), ["libcxx/a.cpp"]);
        let newer = got(dir.path(), None, &sum, 23).unwrap_err().to_string();
        assert!(newer.contains("LLVM 23 is in use"), "{newer}");
    }

    #[test]
    fn another_archive_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = archive(dir.path());
        let wrong = got(dir.path(), Some(path), "00", 22);
        assert!(matches!(wrong, Err(Error::Checksum { .. })));
    }

    #[test]
    fn a_folder_must_be_of_the_version_in_use() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("llvm");
        files::write(&root.join("libcxx/a.cpp"), b"int a;").unwrap();
        let from = |major| got(dir.path(), Some(root.clone()), "00", major);
        assert!(matches!(from(22), Err(Error::NotLlvm { .. })));
        let versions = root.join("cmake/Modules/LLVMVersion.cmake");
        files::write(&versions, VERSION.as_bytes()).unwrap();
        let source = from(22).unwrap();
        assert_eq!(source.version, "22.1.8");
        assert!(source.folder().is_some());
        assert!(matches!(from(23), Err(Error::NotLlvm { .. })));
    }
}
