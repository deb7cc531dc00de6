//! Gets musl's source: from what the user names, the cache, apt's source package or upstream's release, in that order.
//!
//! The release archive is pinned by its SHA-256 wherever it comes from. Fixes since the release come with Debian's
//! source package; a build without them goes on and says so.

mod apt;
mod apt_dir;
mod apt_sources;
pub mod checked;
mod dsc;
mod fixes_archive;
mod llvm;
mod named;
mod package;
mod process;
mod upstream;

use crate::cache;
use crate::error::{Error, IoContext};
use crate::files;
use crate::progress::Progress;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

pub use checked::MUSL_VERSION;
pub use llvm::{Wanted as LlvmArchive, archive as llvm_archive};
pub use package::upstream_archive;

/// What the user said about getting sources.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// An archive or a folder to take musl from.
    pub musl: Option<PathBuf>,
    /// An archive or a folder to take LLVM's source from.
    pub llvm: Option<PathBuf>,
    /// Never use the network.
    pub offline: bool,
}

/// musl's source, ready to be unpacked or copied.
#[derive(Debug)]
pub struct Source {
    pub code: Code,
    /// SHA-256 of the archive, or of the folder's list of files.
    pub sha256: String,
    pub fixes: Fixes,
}

/// Where the code is.
#[derive(Debug)]
pub enum Code {
    /// The pinned release archive.
    Archive(PathBuf),
    /// A folder of the user's.
    Folder(PathBuf),
}

/// Where fixes since the release are.
#[derive(Debug)]
pub enum Fixes {
    /// The `debian.tar.xz` of the package version `version`.
    Archive {
        path: PathBuf,
        sha256: String,
        version: String,
    },
    /// Nowhere, with the reason.
    None(String),
}

/// After apt had no fixes, it is not asked again for this long.
const ASK_AGAIN: Duration = Duration::from_secs(24 * 60 * 60);

/// Gets musl's source.
pub fn get(
    options: &Options,
    cache: &Path,
    scratch: &Path,
    progress: &Progress,
) -> Result<Source, Error> {
    let downloads = cache::downloads(cache);
    if let Some(path) = &options.musl {
        let named = named::take(path)?;
        keep(&named.code, &downloads)?;
        let fixes = match named.fixes {
            Some(fixes) => fixes_archive::keep_copy(fixes, &downloads)?,
            None => fixes(options, &downloads, scratch, progress)?,
        };
        return Ok(Source {
            code: named.code,
            sha256: named.sha256,
            fixes,
        });
    }
    let archive = downloads.join(checked::archive_name());
    let mut tried = Vec::new();
    match from_cache(&archive) {
        Ok(true) => {}
        Ok(false) => tried.push(format!("cache: `{}` is not there", archive.display())),
        // A damaged download is fetched again, if that may be.
        Err(error) if options.offline => return Err(error),
        Err(error) => {
            progress.warn(&error.to_string());
            tried.push(format!("cache: {error}"));
        }
    }
    if tried.is_empty() {
        let fixes = fixes(options, &downloads, scratch, progress)?;
        return Ok(release(archive, fixes));
    }
    if options.offline {
        tried.push("network: not asked, because of --offline".to_owned());
        return Err(no_musl(tried));
    }
    let no_fixes = match apt::fetch(&downloads, scratch, progress) {
        Ok(fixes) => return Ok(release(archive, fixes)),
        Err(error) => error.to_string(),
    };
    tried.push(format!("apt: {no_fixes}"));
    match upstream::fetch(&archive, progress) {
        Ok(()) => {
            let reason = format!("apt: {no_fixes}");
            refused_now(&downloads, &reason)?;
            let fixes = fixes_archive::cached(&downloads)?;
            Ok(release(archive, fixes.unwrap_or(Fixes::None(reason))))
        }
        Err(error) => {
            tried.push(format!("upstream: {error}"));
            Err(no_musl(tried))
        }
    }
}

fn release(archive: PathBuf, fixes: Fixes) -> Source {
    Source {
        code: Code::Archive(archive),
        sha256: checked::ARCHIVE_SHA256.to_owned(),
        fixes,
    }
}

fn no_musl(tried: Vec<String>) -> Error {
    Error::NoMusl {
        version: MUSL_VERSION,
        tried,
    }
}

/// Whether the cache has the release archive, whole.
fn from_cache(archive: &Path) -> Result<bool, Error> {
    if !archive.exists() {
        return Ok(false);
    }
    checked::release_archive(archive).map(|()| true)
}

/// Copies an archive that the user named into the cache, so that later builds need not name it.
fn keep(code: &Code, downloads: &Path) -> Result<(), Error> {
    let kept = downloads.join(checked::archive_name());
    match code {
        Code::Archive(path) if !kept.exists() && checked::release_archive(path).is_ok() => {
            let aside = downloads.join(format!(
                ".{}.{}",
                checked::archive_name(),
                std::process::id()
            ));
            files::copy(path, &aside)?;
            fs::rename(&aside, &kept).on("create", &kept)
        }
        _ => Ok(()),
    }
}

/// The fixes from the cache, or from apt.
fn fixes(
    options: &Options,
    downloads: &Path,
    scratch: &Path,
    progress: &Progress,
) -> Result<Fixes, Error> {
    match fixes_archive::cached(downloads) {
        Ok(Some(fixes)) => return Ok(fixes),
        Ok(None) => {}
        // Damaged: fetched again, if that may be.
        Err(error) if options.offline => return Err(error),
        Err(error) => progress.warn(&error.to_string()),
    }
    if options.offline {
        return Ok(Fixes::None(
            "they are not in the cache, and --offline was given".to_owned(),
        ));
    }
    if let Some(reason) = refused_before(downloads) {
        return Ok(Fixes::None(reason));
    }
    match apt::fetch(downloads, scratch, progress) {
        Ok(fixes) => Ok(fixes),
        Err(error) => {
            let reason = format!("apt: {error}");
            refused_now(downloads, &reason)?;
            Ok(Fixes::None(reason))
        }
    }
}

fn refusal(downloads: &Path) -> PathBuf {
    downloads.join("no-fixes")
}

/// Why apt had no fixes, if that was lately.
fn refused_before(downloads: &Path) -> Option<String> {
    let path = refusal(downloads);
    let asked = fs::metadata(&path).and_then(|meta| meta.modified()).ok()?;
    let age = SystemTime::now().duration_since(asked).unwrap_or_default();
    let reason = fs::read_to_string(&path).ok()?;
    (age < ASK_AGAIN).then(|| reason.trim().to_owned())
}

fn refused_now(downloads: &Path, reason: &str) -> Result<(), Error> {
    files::write(&refusal(downloads), reason.as_bytes())
}
