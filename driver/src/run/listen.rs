//! `--listen ADDR`: a listening socket that the program finds open, as systemd hands one to a service
//! (`sd_listen_fds(3)`): descriptors from 3 on, `LISTEN_FDS` of them, for the process `LISTEN_PID`.
//!
//! A program that takes its sockets from there finds them at 3, so they stand before the directories of `--dir`.
//! `fd_prestat_get` says of them that they are no directories, by which the libraries that look for preopened
//! directories pass over them.

use super::error::Error;
use super::note;
use std::fmt;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::str::FromStr;

/// The program's first descriptor after the standard ones.
pub const FIRST: i32 = 3;

/// What getpid() is in the program (`sysroot/musl/internal/syscall_table.h`).
const PID: u32 = 1;

/// One `--listen` as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listen {
    /// Without a host: all addresses of this machine.
    Tcp { host: Option<String>, port: u16 },
    /// The path of a socket to be made.
    Unix(PathBuf),
}

/// A `--listen` that can't be read.
#[derive(Debug, PartialEq, Eq)]
pub enum ListenError {
    /// There is no `:` with a number after it.
    Port,
    /// It has an IPv6 address that is not in brackets.
    Brackets,
    /// There is nothing after `unix:`.
    Path,
}

impl FromStr for Listen {
    type Err = ListenError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(path) = text.strip_prefix("unix:") {
            return match path {
                "" => Err(ListenError::Path),
                path => Ok(Listen::Unix(path.into())),
            };
        }
        let (host, port) = text.rsplit_once(':').ok_or(ListenError::Port)?;
        let port = port.parse().map_err(|_| ListenError::Port)?;
        let bare = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        let host = match bare {
            Some(address) => Some(address.to_owned()),
            None if host.contains(':') => return Err(ListenError::Brackets),
            None if host.is_empty() => None,
            None => Some(host.to_owned()),
        };
        Ok(Listen::Tcp { host, port })
    }
}

impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Listen::Tcp { host: None, port } => write!(f, ":{port}"),
            Listen::Tcp {
                host: Some(host),
                port,
            } if host.contains(':') => write!(f, "[{host}]:{port}"),
            Listen::Tcp {
                host: Some(host),
                port,
            } => write!(f, "{host}:{port}"),
            Listen::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ListenError::Port => {
                "no port from 0 to 65535 at the end; write HOST:PORT, :PORT or unix:PATH"
            }
            ListenError::Brackets => "write an IPv6 address in brackets, as [::1]:8080",
            ListenError::Path => "the path after `unix:` is missing",
        })
    }
}

impl std::error::Error for ListenError {}

impl Listen {
    /// Binds and listens. The address is told where the command line doesn't say it whole, or with `verbose`.
    ///
    /// # Errors
    ///
    /// When the address is taken, not this machine's, or not for this user.
    pub fn open(&self, verbose: bool) -> Result<OwnedFd, Error> {
        let failed = |source| Error::Listen {
            address: self.clone(),
            source,
        };
        match self {
            Listen::Tcp { host, port } => {
                let listener = bind(host.as_deref(), *port).map_err(failed)?;
                if *port == 0 || verbose {
                    let address = listener.local_addr().map_err(failed)?;
                    note::note(format_args!("listening on {address}"));
                }
                Ok(listener.into())
            }
            Listen::Unix(path) => {
                let listener = UnixListener::bind(path).map_err(failed)?;
                if verbose {
                    note::note(format_args!("listening on {self}"));
                }
                Ok(listener.into())
            }
        }
    }
}

/// Without a host: IPv6's wildcard, which takes IPv4 too, or IPv4's where there is no IPv6.
fn bind(host: Option<&str>, port: u16) -> std::io::Result<TcpListener> {
    match host {
        Some(host) => TcpListener::bind((host, port)),
        None => TcpListener::bind(("::", port)).or_else(|e| match e.kind() {
            std::io::ErrorKind::AddrInUse | std::io::ErrorKind::PermissionDenied => Err(e),
            _ => TcpListener::bind(("0.0.0.0", port)),
        }),
    }
}

/// The environment variables by which a program finds `count` sockets.
pub fn environment(count: usize) -> Vec<Vec<u8>> {
    match count {
        0 => Vec::new(),
        _ => vec![
            format!("LISTEN_FDS={count}").into_bytes(),
            format!("LISTEN_PID={PID}").into_bytes(),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tcp(host: Option<&str>, port: u16) -> Result<Listen, ListenError> {
        Ok(Listen::Tcp {
            host: host.map(str::to_owned),
            port,
        })
    }

    #[test]
    fn addresses() {
        assert_eq!("localhost:80".parse(), tcp(Some("localhost"), 80));
        assert_eq!(":8080".parse(), tcp(None, 8080));
        assert_eq!("[::1]:0".parse(), tcp(Some("::1"), 0));
        assert_eq!("unix:a:1".parse(), Ok(Listen::Unix("a:1".into())));
        for text in ["localhost:80", ":8080", "[::1]:0", "unix:/run/a"] {
            assert_eq!(
                text.parse::<Listen>().map(|l| l.to_string()).as_deref(),
                Ok(text)
            );
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for text in ["", "80", "localhost", "a:", "a:x", "a:65536", "a:-1"] {
            assert_eq!(text.parse::<Listen>(), Err(ListenError::Port), "{text}");
        }
        assert_eq!("::1:80".parse::<Listen>(), Err(ListenError::Brackets));
        assert_eq!("unix:".parse::<Listen>(), Err(ListenError::Path));
    }

    #[test]
    fn the_environment_says_how_many() {
        assert!(environment(0).is_empty());
        assert_eq!(
            environment(2),
            [b"LISTEN_FDS=2".to_vec(), b"LISTEN_PID=1".to_vec()]
        );
    }
}
