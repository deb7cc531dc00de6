//! `manifest.json`: what a sysroot is made of.
//!
//! It is small, because each compile reads it. The hashes of the files are beside it in `files.sha256`, in the form
//! that `sha256sum -c` reads; the manifest holds that list's own hash.

use crate::error::{Error, IoContext};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// The manifest's file name in a sysroot.
pub const MANIFEST: &str = "manifest.json";
/// The file list's name in a sysroot.
pub const FILES: &str = "files.sha256";
/// The layout's number: it changes when a driver could not use an older sysroot.
pub const FORMAT: u32 = 4;

/// What a sysroot is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`FORMAT`] of the builder.
    pub format: u32,
    /// The builder's version.
    pub wasicc: String,
    /// Hash of all inputs.
    pub id: String,
    /// The C library.
    pub musl: Musl,
    /// First line of `clang --version`.
    pub llvm: String,
    /// LLVM's major version.
    pub llvm_major: u32,
    /// libc++, or why there is none.
    pub cxx: Cxx,
    /// Compiler flags by group, as sources.toml has them.
    pub flags: std::collections::BTreeMap<String, Vec<String>>,
    /// SHA-256 of `files.sha256`.
    pub files_sha256: String,
}

/// Which musl, from where, with which fixes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Musl {
    /// For example `1.2.5`.
    pub version: String,
    /// How it came: "release archive", "folder"…
    pub origin: String,
    /// SHA-256 of the archive, or of the sorted list of a folder's files.
    pub sha256: String,
    /// SHA-256 of the archive the fixes came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixes_sha256: Option<String>,
    /// The package version that the fixes came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixes_from: Option<String>,
    /// Names of the patches that were applied.
    pub fixes: Vec<String>,
    /// Why no security fix was applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_fixes_because: Option<String>,
}

/// Whether the sysroot has a C++ library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cxx {
    /// libc++ and libc++abi of this LLVM version are in it, as a distribution built them: without exceptions.
    Libcxx(u32),
    /// Libraries of our own building are in it, with exceptions and without.
    Built(CxxSource),
    /// There is none; the text says how to get it.
    None(String),
}

/// The source of the C++ libraries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CxxSource {
    /// LLVM's version, for example `22.1.8`.
    pub version: String,
    /// SHA-256 of the archive, or of the sorted list of a folder's files.
    pub sha256: String,
}

impl Cxx {
    /// Whether a program can throw.
    pub fn has_exceptions(&self) -> bool {
        matches!(self, Self::Built(_))
    }
}

impl Manifest {
    /// Reads the manifest of the sysroot at `root`, and refuses one that another version of wasicc made.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let path = root.join(MANIFEST);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if is_absent(&error) => {
                return Err(Error::NotASysroot {
                    path: root.to_owned(),
                });
            }
            Err(error) => return Err(error).on("read", &path),
        };
        let bad = |source| Error::BadManifest {
            path: path.clone(),
            source,
        };
        // The version first: another format may have other fields.
        let head: Head = serde_json::from_slice(&text).map_err(bad)?;
        head.check(root)?;
        serde_json::from_slice(&text).map_err(bad)
    }

    /// The manifest as it is written.
    pub fn to_json(&self) -> String {
        // A structure of strings, numbers and lists of them: there is always a JSON for it.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// Whether the sysroot at `root`, of whatever version, has C++ libraries of our own building.
pub fn has_exceptions(root: &Path) -> bool {
    #[derive(Deserialize)]
    struct Part {
        cxx: Cxx,
    }
    let text = fs::read(root.join(MANIFEST)).unwrap_or_default();
    serde_json::from_slice::<Part>(&text).is_ok_and(|part| part.cxx.has_exceptions())
}

/// What every format has.
#[derive(Deserialize)]
struct Head {
    format: u32,
    wasicc: String,
}

impl Head {
    fn check(&self, root: &Path) -> Result<(), Error> {
        let ours = env!("CARGO_PKG_VERSION");
        if self.format == FORMAT && self.wasicc == ours {
            return Ok(());
        }
        let name = |version: &str, format| format!("wasicc {version} (format {format})");
        Err(Error::SysrootVersion {
            path: root.to_owned(),
            found: name(&self.wasicc, self.format),
            wanted: name(ours, FORMAT),
        })
    }
}

fn is_absent(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    matches!(error.kind(), NotFound | NotADirectory)
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A manifest as the version `wasicc` would write it.
    pub fn sample(wasicc: &str) -> Manifest {
        Manifest {
            format: FORMAT,
            wasicc: wasicc.to_owned(),
            id: "0123".to_owned(),
            musl: Musl {
                version: "1.2.5".to_owned(),
                origin: "release archive".to_owned(),
                sha256: "ab".to_owned(),
                fixes_sha256: None,
                fixes_from: None,
                fixes: Vec::new(),
                no_fixes_because: Some("offline".to_owned()),
            },
            llvm: "clang version 22.1.8".to_owned(),
            llvm_major: 22,
            cxx: Cxx::Libcxx(22),
            flags: Default::default(),
            files_sha256: "cd".to_owned(),
        }
    }

    #[test]
    fn a_manifest_survives_writing() {
        let manifest = sample("0.1.0");
        let text = serde_json::to_string(&manifest).unwrap();
        assert_eq!(serde_json::from_str::<Manifest>(&text).unwrap(), manifest);
    }

    #[test]
    fn the_libraries_of_an_older_sysroot_are_known() {
        let dir = tempfile::tempdir().unwrap();
        assert!(!has_exceptions(dir.path()));
        let mut manifest = sample("0.0.9");
        manifest.format = 0;
        fs::write(dir.path().join(MANIFEST), manifest.to_json()).unwrap();
        assert!(!has_exceptions(dir.path()));
        manifest.cxx = Cxx::Built(CxxSource {
            version: "22.1.8".to_owned(),
            sha256: "ab".to_owned(),
        });
        fs::write(dir.path().join(MANIFEST), manifest.to_json()).unwrap();
        assert!(has_exceptions(dir.path()));
    }

    #[test]
    fn another_format_is_told_by_its_head() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(
            dir.path().join(MANIFEST),
            r#"{"format": 99, "wasicc": "9.0.0"}"#,
        )
        .unwrap();
        let error = Manifest::read(dir.path()).unwrap_err();
        assert!(
            matches!(error, Error::SysrootVersion { found, .. } if found.contains("format 99"))
        );
    }
}
