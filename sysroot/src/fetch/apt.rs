//! Gets musl's source package by apt, in a private apt directory.
//!
//! The machine's own lists, caches and settings are read and never written; its archives are asked for the source
//! package of the release that has the fixes. apt checks the signatures.

use super::apt_sources::{self, Vendor};
use super::checked::{self, MUSL_VERSION};
use super::{Fixes, dsc, fixes_archive, process};
use crate::error::{Error, IoContext};
use crate::files;
use crate::progress::{Progress, Unit};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// For the indexes and the package.
const LIMIT: Duration = Duration::from_secs(180);

/// Fetches the release archive and the fixes into `downloads`.
pub fn fetch(downloads: &Path, scratch: &Path, progress: &Progress) -> Result<Fixes, Error> {
    which::which("apt-get").map_err(|_| Error::Spawn {
        program: "apt-get".into(),
        source: std::io::ErrorKind::NotFound.into(),
    })?;
    let vendor = vendor().ok_or(Error::NoAptArchive)?;
    let list = apt_sources::for_sources(&machine_entries(), vendor);
    if list.is_empty() {
        return Err(Error::NoAptArchive);
    }
    let step = progress.start("musl: fetching the source package by apt", 0, Unit::Files);
    let dir = scratch.join("apt");
    let package = dir.join("package");
    let config = prepare(&dir, &list)?;
    fs::create_dir_all(&package).on("create", &package)?;
    // Some archive may be down; whether the package can be had is what counts.
    let updated = process::run(
        apt(&config, &dir, &["update"]),
        &dir.join("update.log"),
        LIMIT,
    );
    let source = apt(&config, &package, &["source", "--download-only", "musl"]);
    if let Err(error) = process::run(source, &dir.join("source.log"), LIMIT) {
        return Err(updated.err().unwrap_or(error));
    }
    let fixes = take(&package, downloads)?;
    step.done();
    Ok(fixes)
}

/// Takes what apt brought into the cache.
fn take(package: &Path, downloads: &Path) -> Result<Fixes, Error> {
    let wrong = |why: String| Error::AptPackage { why };
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

/// Lays out the private directory: the list of archives, and settings that keep apt in it.
fn prepare(dir: &Path, list: &str) -> Result<PathBuf, Error> {
    for name in [
        "lists/partial",
        "cache/archives/partial",
        "parts",
        "sources",
    ] {
        let path = dir.join(name);
        fs::create_dir_all(&path).on("create", &path)?;
    }
    files::write(&dir.join("sources/musl.sources"), list.as_bytes())?;
    let at = |name: &str| dir.join(name).display().to_string();
    // The machine's settings for the network (proxies, certificates) hold; its hooks do not.
    let mut config = machine_acquire();
    for (key, value) in [
        ("Dir::Etc::Parts", at("parts")),
        ("Dir::Etc::Main", "/dev/null".to_owned()),
        ("Dir::Etc::SourceList", "/dev/null".to_owned()),
        ("Dir::Etc::SourceParts", at("sources")),
        ("Dir::Etc::Preferences", "/dev/null".to_owned()),
        ("Dir::Etc::PreferencesParts", at("parts")),
        ("Dir::State::Lists", at("lists")),
        ("Dir::Cache", at("cache")),
        ("APT::Sandbox::User", "root".to_owned()),
        ("APT::Update::Error-Mode", "any".to_owned()),
        ("Acquire::Retries", "1".to_owned()),
        ("Acquire::http::Timeout", "10".to_owned()),
        ("Acquire::https::Timeout", "10".to_owned()),
    ] {
        config += &format!("{key} \"{value}\";\n");
    }
    let path = dir.join("apt.conf");
    files::write(&path, config.as_bytes())?;
    Ok(path)
}

fn apt(config: &Path, dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command
        .env("APT_CONFIG", config)
        .env("LC_ALL", "C")
        .current_dir(dir);
    command.arg("-q").args(args);
    command
}

/// The machine's `Acquire::` settings, in apt's own form.
fn machine_acquire() -> String {
    let output = Command::new("apt-config")
        .arg("dump")
        .env("LC_ALL", "C")
        .output();
    let Ok(output) = output else {
        return String::new();
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines = text.lines().filter(|line| line.starts_with("Acquire::"));
    lines.map(|line| format!("{line}\n")).collect()
}

fn vendor() -> Option<Vendor> {
    let text = fs::read_to_string("/etc/os-release").ok()?;
    let value = |key: &str| {
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        line.map_or(String::new(), |value| value.trim_matches('"').to_owned())
    };
    let ids = format!("{} {}", value("ID"), value("ID_LIKE"));
    let is = |name| ids.split_whitespace().any(|id| id == name);
    if is("ubuntu") {
        Some(Vendor::Ubuntu)
    } else {
        is("debian").then_some(Vendor::Debian)
    }
}

fn machine_entries() -> Vec<apt_sources::Entry> {
    let mut entries = Vec::new();
    let mut paths = vec![PathBuf::from("/etc/apt/sources.list")];
    let parts = fs::read_dir("/etc/apt/sources.list.d")
        .into_iter()
        .flatten()
        .flatten();
    paths.extend(parts.map(|entry| entry.path()));
    paths.sort();
    for path in paths {
        // What cannot be read, apt would not use either.
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("list") => entries.extend(apt_sources::parse_list(&text)),
            Some("sources") => entries.extend(apt_sources::parse_sources(&text)),
            _ => {}
        }
    }
    entries
}
