//! Reads clang's version from what `clang --version` prints, or from its file name.

use crate::error::Error;
use std::path::Path;
use std::process::Command;

/// The first line of `clang --version`.
pub fn line(clang: &Path) -> Result<String, Error> {
    let output = Command::new(clang)
        .arg("--version")
        .output()
        .map_err(|source| Error::Spawn {
            program: clang.to_owned(),
            source,
        })?;
    let text = String::from_utf8_lossy(&output.stdout);
    match text.lines().next() {
        Some(line) if output.status.success() => Ok(line.trim().to_owned()),
        _ => Err(Error::ClangVersion {
            path: clang.to_owned(),
            output: text.into_owned(),
        }),
    }
}

/// The major version in a line such as `Debian clang version 22.1.8 (1~deb12u1)`.
pub fn major(line: &str) -> Option<u32> {
    let after = line.split("clang version ").nth(1)?;
    leading_number(after)
}

/// The version that a path tells by itself: `…/clang-23`, `…/llvm-23/bin/clang`.
pub fn major_of_path(real: &Path) -> Option<u32> {
    let name = real.file_name()?.to_str()?;
    if let Some(version) = name.strip_prefix("clang-") {
        return leading_number(version);
    }
    let prefix = real.parent()?.parent()?.file_name()?.to_str()?;
    leading_number(prefix.strip_prefix("llvm-")?)
}

fn leading_number(text: &str) -> Option<u32> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    text[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_as_vendors_print_them() {
        assert_eq!(major("Debian clang version 22.1.8 (1~deb12u1)"), Some(22));
        assert_eq!(major("clang version 23.0.0git (https://x y)"), Some(23));
        assert_eq!(
            major("Apple clang version 15.0.0 (clang-1500.3.9.4)"),
            Some(15)
        );
        assert_eq!(major("gcc (Debian 12.2.0-14) 12.2.0"), None);
        assert_eq!(major("clang version unknown"), None);
    }

    #[test]
    fn versions_in_paths() {
        assert_eq!(
            major_of_path(Path::new("/usr/lib/llvm-22/bin/clang")),
            Some(22)
        );
        assert_eq!(major_of_path(Path::new("/opt/x/bin/clang-24")), Some(24));
        assert_eq!(major_of_path(Path::new("/usr/local/bin/clang")), None);
        assert_eq!(major_of_path(Path::new("clang")), None);
    }
}
