//! What a sysroot takes ready-made from LLVM's packages: compiler-rt's builtins, and libc++ if it is installed.

use crate::error::Error;
use crate::toolchain::Toolchain;
use std::fs;
use std::path::{Path, PathBuf};

/// Folder names that packagers use for the wasip1 target, ours first.
const TARGETS: [&str; 2] = ["wasm32-wasip1", "wasm32-wasi"];

/// Where compiler-rt's builtins are.
pub fn builtins(toolchain: &Toolchain, resource_dir: &Path) -> Result<PathBuf, Error> {
    let lib = resource_dir.join("lib");
    let looked = [
        "wasm32-unknown-wasip1/libclang_rt.builtins.a",
        "wasip1/libclang_rt.builtins-wasm32.a",
        "wasm32-unknown-wasi/libclang_rt.builtins.a",
        "wasi/libclang_rt.builtins-wasm32.a",
    ]
    .map(|name| lib.join(name));
    match looked.iter().find(|path| path.is_file()) {
        Some(path) => Ok(path.clone()),
        None => Err(Error::NoBuiltins {
            looked: looked.into(),
            major: toolchain.version_major(),
        }),
    }
}

/// libc++ of the same LLVM.
#[derive(Debug)]
pub struct Libcxx {
    /// The folder of the headers, `…/c++/v1`.
    pub headers: PathBuf,
    /// libc++.a, libc++abi.a and whatever else stands beside them.
    pub libs: Vec<PathBuf>,
}

/// Finds libc++, or says why there is none and how to get it.
pub fn libcxx(toolchain: &Toolchain) -> Result<Libcxx, String> {
    let major = toolchain.version_major();
    let advice = format!(
        "on Debian and Ubuntu install `libc++-{major}-dev-wasm32 libc++abi-{major}-dev-wasm32`"
    );
    let clang = toolchain.clang().canonicalize();
    let prefix = clang
        .as_deref()
        .ok()
        .and_then(Path::parent)
        .and_then(Path::parent);
    let mut why = format!("no libc++ of LLVM {major} for wasm32 is installed");
    for prefix in prefix.into_iter().chain([Path::new("/usr")]) {
        for target in TARGETS {
            let headers = prefix.join("include").join(target).join("c++/v1");
            if version(&headers) != Some(major) {
                continue;
            }
            let lib = prefix.join("lib").join(target);
            let needed = ["libc++.a", "libc++abi.a"];
            if let Some(missing) = needed.iter().find(|name| !lib.join(name).is_file()) {
                why = format!("{missing} is missing in {}", lib.display());
                continue;
            }
            let optional = ["libc++experimental.a", "libunwind.a"];
            let libs = needed.iter().chain(&optional).map(|name| lib.join(name));
            let libs = libs.filter(|path| path.is_file()).collect();
            return Ok(Libcxx { headers, libs });
        }
    }
    Err(format!("{why}: {advice}"))
}

/// The LLVM version that libc++ headers are of: `# define _LIBCPP_VERSION 220108` is 22.
fn version(headers: &Path) -> Option<u32> {
    let text = fs::read_to_string(headers.join("__config")).ok()?;
    version_in(&text)
}

fn version_in(config: &str) -> Option<u32> {
    let mut lines = config
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix('#'));
    let number =
        lines.find_map(|line| line.trim_start().strip_prefix("define _LIBCPP_VERSION "))?;
    let digits: String = number
        .trim_start()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    Some(digits.parse::<u32>().ok()? / 10_000)
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn libcxx_versions() {
        let config =
            "// _LIBCPP_VERSION represents the version\n#  define _LIBCPP_VERSION 220108\n";
        assert_eq!(version_in(config), Some(22));
        assert_eq!(version_in("#define _LIBCPP_VERSION\n"), None);
        assert_eq!(version_in(""), None);
    }
}
