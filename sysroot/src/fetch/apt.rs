//! Gets musl's source package by apt: that of the release that has the fixes.

use super::apt_dir::Private;
use super::apt_sources::Releases;
use super::checked::{self, MUSL_VERSION};
use super::{Fixes, dsc, fixes_archive, process};
use crate::error::{Error, IoContext};
use crate::files;
use crate::progress::{Progress, Unit};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// For the indexes and the package.
const LIMIT: Duration = Duration::from_secs(180);

/// Fetches the release archive and the fixes into `downloads`.
pub fn fetch(downloads: &Path, scratch: &Path, progress: &Progress) -> Result<Fixes, Error> {
    let apt = Private::new(&scratch.join("apt"), Releases::WithFixes)?;
    let step = progress.start("musl: fetching the source package by apt", 0, Unit::Files);
    // Some archive may be down; whether the package can be had is what counts.
    let updated = apt.update(LIMIT);
    let package = apt.folder("package")?;
    let source = apt.get(&package, &["source", "--download-only", "musl"]);
    if let Err(error) = process::run(source, &apt.log("source"), LIMIT) {
        return Err(updated.err().unwrap_or(error));
    }
    let fixes = take(&package, downloads)?;
    step.done();
    Ok(fixes)
}

/// Takes what apt brought into the cache.
fn take(package: &Path, downloads: &Path) -> Result<Fixes, Error> {
    let wrong = |why: String| Error::AptPackage {
        package: "musl".to_owned(),
        why,
    };
    let names = files::list(package)?;
    let dsc = names.iter().find(|name| name.ends_with(".dsc"));
    let dsc = dsc.ok_or_else(|| wrong("apt brought no .dsc".to_owned()))?;
    let path = package.join(dsc);
    let text = fs::read_to_string(&path).on("read", &path)?;
    let dsc = dsc::parse(&text).ok_or_else(|| wrong(format!("`{dsc}` cannot be understood")))?;
    if !dsc.version.starts_with(&format!("{MUSL_VERSION}-")) {
        let version = &dsc.version;
        return Err(wrong(format!(
            "it is version {version}, and {MUSL_VERSION} is needed"
        )));
    }
    let (Some((upstream, _)), Some((fixes, sum))) = (dsc.upstream(), dsc.fixes()) else {
        return Err(wrong(format!(
            "version {} has not the expected files",
            dsc.version
        )));
    };
    let upstream = package.join(upstream);
    checked::release_archive(&upstream)?;
    let fixes = package.join(fixes);
    checked::sum(&fixes, sum)?;
    fs::create_dir_all(downloads).on("create", downloads)?;
    let archive = downloads.join(checked::archive_name());
    fs::rename(&upstream, &archive).on("create", &archive)?;
    fixes_archive::keep(&fixes, &dsc.version, sum, downloads)
}
