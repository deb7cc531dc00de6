//! The environment of a build: which tool each variable names.

use std::env;
use std::ffi::OsString;

use super::{mode, shims};
use crate::error::Error;

/// The variables that name tools, and our names for these. A second word is an argument.
const TOOLS: &[(&str, &str, &str)] = &[
    ("CC", "wasicc", ""),
    ("CXX", "wasic++", ""),
    ("CPP", "wasicc", " -E"),
    ("CXXCPP", "wasic++", " -E"),
    ("LD", "wasild", ""),
    ("AR", "wasiar", ""),
    ("RANLIB", "wasiranlib", ""),
    ("NM", "wasinm", ""),
    ("STRIP", "wasistrip", ""),
    ("OBJCOPY", "wasiobjcopy", ""),
    ("OBJDUMP", "wasiobjdump", ""),
    ("READELF", "wasireadelf", ""),
    ("PKG_CONFIG", "wasipkg-config", ""),
];

/// Those for the machine that builds. What the user has set stays. BUILD_CC, which some scripts read, is not among them: they go on to
/// use it with the flags that they found for CC, and without it they take CC itself, whose programs run.
const BUILD_TOOLS: &[(&str, &str)] =
    &[("CC_FOR_BUILD", "build-cc"), ("CXX_FOR_BUILD", "build-c++")];

/// All variables that a build gets, with their values.
pub fn variables() -> Result<Vec<(&'static str, OsString)>, Error> {
    let folder = shims::folder()?;
    // Scripts split CC at blanks; the folder is first on the PATH anyway.
    let plain = !folder
        .to_string_lossy()
        .contains(|c: char| c.is_whitespace());
    let tool = |name: &str| match plain {
        true => folder.join(name).into_os_string(),
        false => name.into(),
    };
    let mut variables = vec![("PATH", shims::path_with(&folder))];
    for &(variable, name, argument) in TOOLS {
        let mut value = tool(name);
        value.push(argument);
        variables.push((variable, value));
    }
    for &(variable, name) in BUILD_TOOLS {
        let value = env::var_os(variable).filter(|value| !value.is_empty());
        variables.push((variable, value.unwrap_or_else(|| tool(name))));
    }
    let runnable = env::var_os(mode::RUNNABLE).filter(|value| !value.is_empty());
    variables.push((mode::RUNNABLE, runnable.unwrap_or_else(|| "1".into())));
    if let Some(prefix) = super::prefix::get() {
        variables.push((super::prefix::VARIABLE, prefix.into()));
    }
    Ok(variables)
}
