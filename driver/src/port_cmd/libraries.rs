//! The table of libraries that projects ask for ([`Library`]): what to do about each that is not there.

use std::path::Path;

use serde::Deserialize;

/// By which kind of name a library is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    Header,
    Package,
    Cmake,
    Link,
}

/// A library, as the table has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Library {
    pub name: String,
    #[serde(default)]
    pub headers: Vec<String>,
    #[serde(default)]
    pub packages: Vec<String>,
    #[serde(default)]
    pub cmake: Vec<String>,
    #[serde(default)]
    pub links: Vec<String>,
    /// What to name to `wasicc port`.
    pub port: Option<String>,
    /// Why it cannot be on WASI.
    pub never: Option<String>,
}

/// The table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Libraries {
    #[serde(rename = "library")]
    all: Vec<Library>,
}

impl Libraries {
    /// The table. It is part of this program, and a test reads it: there is none only if that test failed.
    pub fn read() -> Self {
        toml::from_str(include_str!("libraries.toml")).unwrap_or_default()
    }

    /// The library that is asked for.
    pub fn find(&self, by: By, name: &str) -> Option<&Library> {
        let exact = |library: &&Library| library.names(by).iter().any(|own| own == name);
        let begins = |library: &&Library| library.names(by).iter().any(|own| fits(by, own, name));
        self.all
            .iter()
            .find(exact)
            .or_else(|| self.all.iter().find(begins))
    }
}

impl Library {
    fn names(&self, by: By) -> &[String] {
        match by {
            By::Header => &self.headers,
            By::Package => &self.packages,
            By::Cmake => &self.cmake,
            By::Link => &self.links,
        }
    }

    /// Whether an earlier port has left it in the prefix, or the sysroot has it.
    pub fn is_in(&self, root: &Path) -> bool {
        let header = |name: &String| root.join("include").join(name).exists();
        let package = |name: &String| {
            ["lib", "share"].iter().any(|dir| {
                let file = format!("{name}.pc");
                root.join(dir).join("pkgconfig").join(file).is_file()
            })
        };
        self.headers.iter().any(header) || self.packages.iter().any(package)
    }

    /// What to do where it is missing.
    pub fn advice(&self) -> String {
        match (&self.never, &self.port) {
            (Some(never), _) => never.clone(),
            (None, Some(port)) => format!(
                "port it first, then this again with the same prefix: wasicc port {port} --prefix DIR"
            ),
            (None, None) => "build it with wasicc first, and give the same --prefix to both".into(),
        }
    }
}

/// Whether a name of the table stands for `name`.
fn fits(by: By, own: &str, name: &str) -> bool {
    match (by, own.strip_suffix('*')) {
        (_, Some(begin)) => name.starts_with(begin),
        (By::Header, None) if !own.ends_with(".h") => name.starts_with(own),
        _ => own == name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let all = Libraries::read().all;
        assert!(all.len() >= 50);
        for library in &all {
            let one = library.port.is_some() != library.never.is_some();
            assert!(one, "{}", library.name);
        }
        let mut names: Vec<_> = all.iter().flat_map(|l| &l.links).collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count, "a library has one entry");
    }

    #[test]
    fn names_of_all_kinds() {
        let table = Libraries::read();
        for (by, name, found) in [
            (By::Header, "zlib.h", Some("zlib")),
            (By::Header, "X11/Xlib.h", Some("X11")),
            (By::Header, "gtk/gtk.h", Some("GTK")),
            (By::Header, "mine.h", None),
            (By::Package, "gtk+-3.0", Some("GTK")),
            (By::Package, "sm", Some("X11")),
            (By::Package, "smart", None),
            (By::Cmake, "Qt5Widgets", Some("Qt")),
            (By::Link, "X11", Some("X11")),
            (By::Link, "ncursesw", Some("ncurses")),
        ] {
            let library = table.find(by, name).map(|l| l.name.as_str());
            assert_eq!(library, found, "{name}");
        }
    }
}
