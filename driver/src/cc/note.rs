//! What `-v` tells about a flag that has no meaning here.

use std::ffi::{OsStr, OsString};
use std::fmt;

/// One flag that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    flag: OsString,
    reason: &'static str,
}

impl Note {
    /// Notes that a flag, with its value if that stood apart, was left out.
    pub fn dropped(flag: &OsStr, value: Option<&OsStr>, reason: &'static str) -> Note {
        let mut flag = flag.to_owned();
        if let Some(value) = value {
            flag.push(" ");
            flag.push(value);
        }
        Note { flag, reason }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} left out: {}", self.flag.display(), self.reason)
    }
}
