//! Error numbers of preview 1, which are those of the wasm32-wasip1 C ABI, and the host's in terms of them.

use rustix::io::Errno as HostErrno;

/// An error number of `wasi_snapshot_preview1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Errno(pub u16);

impl Errno {
    pub const TOOBIG: Errno = Errno(1);
    pub const BADF: Errno = Errno(8);
    pub const CHILD: Errno = Errno(12);
    pub const FAULT: Errno = Errno(21);
    pub const ILSEQ: Errno = Errno(25);
    pub const INTR: Errno = Errno(27);
    pub const INVAL: Errno = Errno(28);
    pub const IO: Errno = Errno(29);
    pub const MFILE: Errno = Errno(33);
    pub const NFILE: Errno = Errno(41);
    pub const NOTDIR: Errno = Errno(54);
    pub const NOTSUP: Errno = Errno(58);
    pub const OVERFLOW: Errno = Errno(61);
    pub const PERM: Errno = Errno(63);
    pub const ROFS: Errno = Errno(69);
    pub const SRCH: Errno = Errno(71);
}

impl From<HostErrno> for Errno {
    fn from(host: HostErrno) -> Self {
        Errno(match host {
            HostErrno::TOOBIG => 1,
            HostErrno::ACCESS => 2,
            HostErrno::AGAIN => 6,
            HostErrno::BADF => 8,
            HostErrno::BUSY => 10,
            HostErrno::CHILD => 12,
            HostErrno::CONNABORTED => 13,
            HostErrno::CONNRESET => 15,
            HostErrno::DESTADDRREQ => 17,
            HostErrno::DQUOT => 19,
            HostErrno::FAULT => 21,
            HostErrno::FBIG => 22,
            HostErrno::HOSTUNREACH => 23,
            HostErrno::INTR => 27,
            HostErrno::INVAL => 28,
            HostErrno::ISDIR => 31,
            HostErrno::LOOP => 32,
            HostErrno::MFILE => 33,
            HostErrno::MSGSIZE => 35,
            HostErrno::NAMETOOLONG => 37,
            HostErrno::NETDOWN => 38,
            HostErrno::NETUNREACH => 40,
            HostErrno::NFILE => 41,
            HostErrno::NOBUFS => 42,
            HostErrno::NODEV => 43,
            HostErrno::NOENT => 44,
            HostErrno::NOEXEC => 45,
            HostErrno::NOMEM => 48,
            HostErrno::NOSPC => 51,
            HostErrno::NOSYS => 52,
            HostErrno::NOTCONN => 53,
            HostErrno::NOTDIR => 54,
            HostErrno::NOTSOCK => 57,
            HostErrno::NOTSUP => 58,
            HostErrno::NOTTY => 59,
            HostErrno::NXIO => 60,
            HostErrno::OVERFLOW => 61,
            HostErrno::PERM => 63,
            HostErrno::PIPE => 64,
            HostErrno::PROTO => 65,
            HostErrno::ROFS => 69,
            HostErrno::SPIPE => 70,
            HostErrno::SRCH => 71,
            HostErrno::TIMEDOUT => 73,
            HostErrno::TXTBSY => 74,
            _ => 29,
        })
    }
}
