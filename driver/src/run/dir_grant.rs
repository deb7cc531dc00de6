//! `--dir HOST[::GUEST[:ro]]`: a directory that the program may use.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// One `--dir` as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirGrant {
    /// The directory on this machine.
    pub host: PathBuf,
    /// Its name for the program.
    pub guest: String,
    /// Whether the program may only read there.
    pub read_only: bool,
}

/// A `--dir` that can't be read.
#[derive(Debug, PartialEq, Eq)]
pub enum DirGrantError {
    /// Nothing before the `::`.
    NoHost,
    /// Nothing after the `::`.
    NoGuest,
    /// A second `::`.
    TooMany,
}

impl FromStr for DirGrant {
    type Err = DirGrantError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let Some((host, rest)) = text.split_once("::") else {
            return match text {
                "" => Err(DirGrantError::NoHost),
                _ => Ok(DirGrant {
                    host: text.into(),
                    guest: text.into(),
                    read_only: false,
                }),
            };
        };
        let (guest, read_only) = match rest.rsplit_once(':') {
            Some((guest, "ro")) => (guest, true),
            Some((guest, "rw")) => (guest, false),
            _ => (rest, false),
        };
        match (host, guest) {
            ("", _) => Err(DirGrantError::NoHost),
            (_, "") => Err(DirGrantError::NoGuest),
            _ if guest.contains("::") => Err(DirGrantError::TooMany),
            _ => Ok(DirGrant {
                host: host.into(),
                guest: guest.into(),
                read_only,
            }),
        }
    }
}

impl fmt::Display for DirGrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DirGrantError::NoHost => "the directory is missing; write --dir HOST, HOST::GUEST or HOST::GUEST:ro",
            DirGrantError::NoGuest => "the name for the program after `::` is missing; write HOST::GUEST or HOST::GUEST:ro",
            DirGrantError::TooMany => "more than one `::`; write HOST::GUEST or HOST::GUEST:ro",
        })
    }
}

impl std::error::Error for DirGrantError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(host: &str, guest: &str, read_only: bool) -> Result<DirGrant, DirGrantError> {
        Ok(DirGrant {
            host: host.into(),
            guest: guest.into(),
            read_only,
        })
    }

    #[test]
    fn host_alone_keeps_its_name() {
        assert_eq!(".".parse(), grant(".", ".", false));
        assert_eq!("/tmp".parse(), grant("/tmp", "/tmp", false));
        assert_eq!("a:b".parse(), grant("a:b", "a:b", false));
    }

    #[test]
    fn guest_and_mode() {
        assert_eq!("/srv::/".parse(), grant("/srv", "/", false));
        assert_eq!("/srv::/:ro".parse(), grant("/srv", "/", true));
        assert_eq!("/srv::/w:rw".parse(), grant("/srv", "/w", false));
        assert_eq!("C::a:b".parse(), grant("C", "a:b", false));
    }

    #[test]
    fn what_is_missing_is_said() {
        assert_eq!("".parse::<DirGrant>(), Err(DirGrantError::NoHost));
        assert_eq!("::/x".parse::<DirGrant>(), Err(DirGrantError::NoHost));
        assert_eq!("/x::".parse::<DirGrant>(), Err(DirGrantError::NoGuest));
        assert_eq!("/x:::ro".parse::<DirGrant>(), Err(DirGrantError::NoGuest));
        assert_eq!("a::b::c".parse::<DirGrant>(), Err(DirGrantError::TooMany));
    }
}
