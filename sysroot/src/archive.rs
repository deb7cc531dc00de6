//! Static libraries with `llvm-ar`: sorted members, no times, no owners.

use crate::error::{Error, IoContext};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The libraries that POSIX, old Makefiles and ports of BSD programs ask for and that libc.a has all of.
pub const COMPANIONS: [&str; 9] = [
    "m", "pthread", "rt", "dl", "util", "resolv", "crypt", "xnet", "bsd",
];

/// An archive without members.
const EMPTY: &[u8] = b"!<arch>\n";

/// Makes the archive `out` of (member name, object); `aside` is an empty folder of the build.
pub fn create(
    ar: &Path,
    out: &Path,
    members: &[(String, PathBuf)],
    aside: &Path,
) -> Result<(), Error> {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort();
    let mut list = String::new();
    for (name, object) in sorted {
        let link = aside.join(name);
        if fs::hard_link(object, &link).is_err() {
            fs::copy(object, &link).on("write", &link)?;
        }
        list += name;
        list.push('\n');
    }
    let response = aside.join("members");
    fs::write(&response, list).on("write", &response)?;
    let out = std::path::absolute(out).on("locate", out)?;
    let mut command = Command::new(ar);
    command
        .current_dir(aside)
        .args(["rcsD".as_ref(), out.as_os_str(), "@members".as_ref()]);
    run(command)
}

/// Copies the archive `from` to `to` without its debug information, which would make every program's lines seem known.
pub fn copy_stripped(objcopy: &Path, from: &Path, to: &Path) -> Result<(), Error> {
    let mut command = Command::new(objcopy);
    command.arg("--strip-debug").args([from, to]);
    run(command)
}

fn run(mut command: Command) -> Result<(), Error> {
    let program = PathBuf::from(command.get_program());
    let shown = format!("{command:?}");
    let output = command
        .output()
        .map_err(|source| Error::Spawn { program, source })?;
    if output.status.success() {
        return Ok(());
    }
    Err(Error::Failed {
        command: shown,
        output: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// Writes the empty companions into the folder `lib`.
pub fn companions(lib: &Path) -> Result<(), Error> {
    for name in COMPANIONS {
        let path = lib.join(format!("lib{name}.a"));
        fs::write(&path, EMPTY).on("write", &path)?;
    }
    Ok(())
}

/// A member name for a source file that no other has: `src/stdio/printf.c` is `src.stdio.printf.o`.
pub fn member_name(source: &str, taken: &mut HashSet<String>) -> String {
    let stem = source
        .strip_suffix(".c")
        .unwrap_or(source)
        .replace('/', ".");
    let mut name = format!("{stem}.o");
    let mut n = 1;
    while !taken.insert(name.clone()) {
        n += 1;
        name = format!("{stem}.{n}.o");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique() {
        let mut taken = HashSet::new();
        let mut name = |source| member_name(source, &mut taken);
        assert_eq!(name("src/stdio/printf.c"), "src.stdio.printf.o");
        assert_eq!(
            name("libc-bottom/stdio/printf.c"),
            "libc-bottom.stdio.printf.o"
        );
        assert_eq!(name("src/stdio.printf.c"), "src.stdio.printf.2.o");
    }
}
