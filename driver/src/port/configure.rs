//! `wasicc configure SCRIPT`: a configure script that believes what is true of WASI.
//!
//! Autoconf's scripts are told `--host`, but no `--build`. Then they do not take the two for different machines at once:
//! they run their first test program, see that it runs, and go on as in a native build (`cross_compiling=no`), running
//! all their tests. Programs for the machine that builds are still made with CC_FOR_BUILD, and libtool knows from
//! the host that there are no shared libraries. What cannot work on WASI is not there: see [`super::mode::Mode::configure`].

use std::env;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{autoconf, files, help, mode, prefix, run, wants_help};
use crate::error::Error;

const USAGE: &str = "wasicc configure ./configure [ARGUMENT]...";

const HELP: &str = "\
Run a configure script with wasicc's tools, so that it finds what WASI has and what it lacks.

Usage: wasicc configure SCRIPT [ARGUMENT OF SCRIPT]...
       wasiconfigure SCRIPT [ARGUMENT OF SCRIPT]...

CC, AR, PKG_CONFIG and the rest are set. A script of Autoconf's also gets --host, and runs its test programs, which the
runner executes. Functions that always fail here (wasicc explain lists them) are answered with no; a program that calls
them still links. Then: wasicc make.

Environment:
  WASICC_PREFIX        install there (--prefix), and look there for other ports
  CONFIG_SITE          read after wasicc's own

Examples:
  wasicc configure ./configure --disable-nls && wasicc make
  mkdir build && cd build && wasicc configure ../configure
  wasicc --prefix ~/wasm configure ./configure && wasicc make install
";

/// `wasicc configure SCRIPT [ARGUMENT]...`
pub fn main(mut args: Vec<OsString>) -> Result<ExitCode, Error> {
    if wants_help(&args) {
        return help(HELP);
    }
    if args.is_empty() {
        return Err(Error::Usage { usage: USAGE });
    }
    let script = script(args.remove(0));
    let mut more = vec![(mode::CONFIGURE, OsString::from("1"))];
    if let Some(prefix) = prefix::get() {
        // The Makefiles keep these, so that make need not be told of the prefix again.
        more.push(("CPPFLAGS", with("CPPFLAGS", "-I", &prefix.join("include"))));
        more.push(("LDFLAGS", with("LDFLAGS", "-L", &prefix.join("lib"))));
        if !has(&args, "--prefix") {
            let mut option = OsString::from("--prefix=");
            option.push(prefix);
            args.insert(0, option);
        }
    }
    if let Some(version) = autoconf::version(&script) {
        if !has(&args, "--host") && !has(&args, "-host") {
            let host = autoconf::host(&script, version);
            args.insert(0, format!("--host={host}").into());
            more.push(("ac_cv_host", autoconf::HOST.into()));
        }
        let mut site = files::config_site()?.into_os_string();
        if let Some(own) = env::var_os("CONFIG_SITE").filter(|value| !value.is_empty()) {
            site.push(" ");
            site.push(own);
        }
        more.push(("CONFIG_SITE", site));
    }
    // A script that has lost its x bit, as in some archives.
    if is_script(&script) {
        args.insert(0, script.into());
        return run("sh".as_ref(), "", args, &more);
    }
    run(script.as_os_str(), "", args, &more)
}

/// The environment's `variable` with one more flag and its folder at the end.
fn with(variable: &str, flag: &str, folder: &Path) -> OsString {
    let mut value = env::var_os(variable).unwrap_or_default();
    if !value.is_empty() {
        value.push(" ");
    }
    value.push(flag);
    value.push(folder);
    value
}

/// The script's path: one in this folder need not be said with `./`.
fn script(typed: OsString) -> PathBuf {
    let path = PathBuf::from(typed);
    match path.components().count() == 1 && path.is_file() {
        true => Path::new(".").join(path),
        false => path,
    }
}

/// Whether the file is there but cannot be executed.
fn is_script(path: &Path) -> bool {
    path.metadata()
        .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 == 0)
}

/// Whether the user says an option, with its value joined or not.
fn has(args: &[OsString], option: &str) -> bool {
    args.iter().any(|arg| {
        arg.as_bytes()
            .strip_prefix(option.as_bytes())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(b"="))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_user_says_stays() {
        let args: Vec<OsString> = vec!["-q".into(), "--host=wasm32-unknown-none".into()];
        assert!(has(&args, "--host"));
        assert!(!has(&args, "--prefix"));
        assert!(!has(&["--hostess".into()], "--host"));
    }
}
