//! A private apt directory, in which source packages are fetched.
//!
//! The machine's own lists, caches and settings are read and never written; the archives are those that it uses
//! itself. apt checks the signatures.

use super::apt_sources::{self, Releases, Vendor};
use super::process;
use crate::error::{Error, IoContext};
use crate::files;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The directory.
pub struct Private {
    dir: PathBuf,
    config: PathBuf,
}

impl Private {
    /// Makes one at `dir`, for source packages of `releases`.
    pub fn new(dir: &Path, releases: Releases) -> Result<Self, Error> {
        which::which("apt-get").map_err(|_| Error::Spawn {
            program: "apt-get".into(),
            source: std::io::ErrorKind::NotFound.into(),
        })?;
        let vendor = vendor().ok_or(Error::NoAptArchive)?;
        let list = apt_sources::for_sources(&machine_entries(), vendor, releases);
        if list.is_empty() {
            return Err(Error::NoAptArchive);
        }
        let config = prepare(dir, &list)?;
        Ok(Self {
            dir: dir.to_owned(),
            config,
        })
    }

    /// Fetches the lists of packages.
    pub fn update(&self, limit: Duration) -> Result<(), Error> {
        process::run(self.get(&self.dir, &["update"]), &self.log("update"), limit)
    }

    /// A new folder in it.
    pub fn folder(&self, name: &str) -> Result<PathBuf, Error> {
        let path = self.dir.join(name);
        fs::create_dir_all(&path).on("create", &path)?;
        Ok(path)
    }

    /// The name of a log in it.
    pub fn log(&self, name: &str) -> PathBuf {
        self.dir.join(format!("{name}.log"))
    }

    /// `apt-get` with `args`, to be run in `folder`.
    pub fn get(&self, folder: &Path, args: &[&str]) -> Command {
        self.command("apt-get", folder, &["-q"], args)
    }

    /// What the lists say of a source package: `apt-cache showsrc`.
    pub fn show_source(&self, package: &str) -> Result<String, Error> {
        let args = ["showsrc", "--only-source", package];
        let mut command = self.command("apt-cache", &self.dir, &[], &args);
        let output = command.output().map_err(|source| Error::Spawn {
            program: "apt-cache".into(),
            source,
        })?;
        if !output.status.success() {
            return Err(Error::Failed {
                command: format!("apt-cache {}", args.join(" ")),
                output: String::from_utf8_lossy(&output.stderr).into_owned(),
            });
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn command(&self, program: &str, folder: &Path, first: &[&str], args: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .env("APT_CONFIG", &self.config)
            .env("LC_ALL", "C")
            .current_dir(folder)
            .args(first)
            .args(args);
        command
    }
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
    files::write(&dir.join("sources/wasicc.sources"), list.as_bytes())?;
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
