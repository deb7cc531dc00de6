//! `libc-bottom/limits.toml`, as far as these tests look at it.

use std::path::Path;

use serde::Deserialize;

use crate::{Error, collect};

/// The file.
#[derive(Deserialize)]
pub struct List {
    pub limit: Vec<Limit>,
    pub copes: Vec<Copes>,
}

/// What cannot work, or works in part.
#[derive(Deserialize)]
pub struct Limit {
    pub name: String,
    #[serde(default)]
    calls: Vec<String>,
    pub fails: Option<String>,
    quiet: Option<String>,
    pub beside: Option<String>,
}

/// A function of libc that calls what cannot work, and works nevertheless.
#[derive(Deserialize)]
pub struct Copes {
    pub function: String,
    pub with: Vec<String>,
    pub reason: String,
}

impl List {
    /// Reads the list of the repository at `repo`.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(repo: &Path) -> Result<Self, Error> {
        let path = repo.join("libc-bottom/limits.toml");
        toml::from_str(&collect::read(&path)?).map_err(|source| Error::Mismatch {
            report: format!("{}: {source}", path.display()),
        })
    }
}

impl Limit {
    /// The functions that are meant.
    pub fn functions(&self) -> Vec<&str> {
        match self.calls.as_slice() {
            [] => vec![&self.name],
            calls => calls.iter().map(String::as_str).collect(),
        }
    }

    /// Whether a program that calls them gets a warning.
    pub fn warns(&self) -> bool {
        self.fails.is_some() && self.quiet.is_none()
    }
}
