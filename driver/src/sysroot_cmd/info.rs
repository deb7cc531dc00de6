//! What `wasicc sysroot info` prints.

use std::fmt;
use wasicc_sysroot::{Cxx, Sysroot};

/// A sysroot, to be described.
pub struct Info<'a>(pub &'a Sysroot);

impl fmt::Display for Info<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let manifest = &self.0.manifest;
        let musl = &manifest.musl;
        writeln!(f, "path       {}", self.0.path.display())?;
        writeln!(f, "id         {}", manifest.id)?;
        writeln!(
            f,
            "wasicc     {}, format {}",
            manifest.wasicc, manifest.format
        )?;
        writeln!(
            f,
            "musl       {}, from a {}, SHA-256 {}",
            musl.version, musl.origin, musl.sha256
        )?;
        match (&musl.no_fixes_because, &musl.fixes_from) {
            (Some(reason), _) => {
                writeln!(
                    f,
                    "fixes      security fixes: not applied, because {}",
                    one_line(reason)
                )?;
            }
            (None, from) => {
                let from = from.as_deref().unwrap_or("an unknown package");
                writeln!(f, "fixes      {} patches of musl {from}", musl.fixes.len())?;
                for patch in &musl.fixes {
                    writeln!(f, "           {patch}")?;
                }
            }
        }
        writeln!(f, "LLVM       {}", manifest.llvm)?;
        match &manifest.cxx {
            Cxx::Built(source) => writeln!(
                f,
                "C++        libc++ {}, with exceptions, from LLVM's source, SHA-256 {}",
                source.version, source.sha256
            ),
            Cxx::Libcxx(major) => writeln!(
                f,
                "C++        libc++ {major} without exceptions, from LLVM's packages; `wasicc sysroot build --cxx` makes one with"
            ),
            Cxx::None(reason) => writeln!(f, "C++        none: {reason}"),
        }
    }
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
