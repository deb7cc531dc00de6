//! Names of error numbers, flags and kinds, as C has them.

/// The names of preview 1's error numbers, in their order, each with what `strerror` says.
#[rustfmt::skip]
const ERRNOS: [(&str, &str); 77] = [
    ("0", "Success"), ("E2BIG", "Argument list too long"), ("EACCES", "Permission denied"),
    ("EADDRINUSE", "Address in use"), ("EADDRNOTAVAIL", "Address not available"),
    ("EAFNOSUPPORT", "Address family not supported"), ("EAGAIN", "Resource temporarily unavailable"),
    ("EALREADY", "Operation already in progress"), ("EBADF", "Bad file descriptor"), ("EBADMSG", "Bad message"),
    ("EBUSY", "Resource busy"), ("ECANCELED", "Operation canceled"), ("ECHILD", "No child process"),
    ("ECONNABORTED", "Connection aborted"), ("ECONNREFUSED", "Connection refused"),
    ("ECONNRESET", "Connection reset by peer"), ("EDEADLK", "Resource deadlock would occur"),
    ("EDESTADDRREQ", "Destination address required"), ("EDOM", "Domain error"), ("EDQUOT", "Quota exceeded"),
    ("EEXIST", "File exists"), ("EFAULT", "Bad address"), ("EFBIG", "File too large"),
    ("EHOSTUNREACH", "Host is unreachable"), ("EIDRM", "Identifier removed"), ("EILSEQ", "Illegal byte sequence"),
    ("EINPROGRESS", "Operation in progress"), ("EINTR", "Interrupted system call"), ("EINVAL", "Invalid argument"),
    ("EIO", "I/O error"), ("EISCONN", "Socket is connected"), ("EISDIR", "Is a directory"),
    ("ELOOP", "Symbolic link loop"), ("EMFILE", "No file descriptors available"), ("EMLINK", "Too many links"),
    ("EMSGSIZE", "Message too large"), ("EMULTIHOP", "Multihop attempted"), ("ENAMETOOLONG", "Filename too long"),
    ("ENETDOWN", "Network is down"), ("ENETRESET", "Connection reset by network"),
    ("ENETUNREACH", "Network unreachable"), ("ENFILE", "Too many open files in system"),
    ("ENOBUFS", "No buffer space available"), ("ENODEV", "No such device"), ("ENOENT", "No such file or directory"),
    ("ENOEXEC", "Exec format error"), ("ENOLCK", "No locks available"), ("ENOLINK", "Link has been severed"),
    ("ENOMEM", "Out of memory"), ("ENOMSG", "No message of desired type"), ("ENOPROTOOPT", "Protocol not available"),
    ("ENOSPC", "No space left on device"), ("ENOSYS", "Function not implemented"), ("ENOTCONN", "Socket not connected"),
    ("ENOTDIR", "Not a directory"), ("ENOTEMPTY", "Directory not empty"), ("ENOTRECOVERABLE", "State not recoverable"),
    ("ENOTSOCK", "Not a socket"), ("ENOTSUP", "Not supported"), ("ENOTTY", "Not a tty"),
    ("ENXIO", "No such device or address"), ("EOVERFLOW", "Value too large for data type"),
    ("EOWNERDEAD", "Previous owner died"), ("EPERM", "Operation not permitted"), ("EPIPE", "Broken pipe"),
    ("EPROTO", "Protocol error"), ("EPROTONOSUPPORT", "Protocol not supported"),
    ("EPROTOTYPE", "Protocol wrong type for socket"), ("ERANGE", "Result not representable"),
    ("EROFS", "Read-only file system"), ("ESPIPE", "Invalid seek"), ("ESRCH", "No such process"),
    ("ESTALE", "Stale file handle"), ("ETIMEDOUT", "Operation timed out"), ("ETXTBSY", "Text file busy"),
    ("EXDEV", "Cross-device link"), ("ENOTCAPABLE", "Capabilities insufficient"),
];

/// The name of an error number and what it means.
pub fn errno(number: i32) -> Option<(&'static str, &'static str)> {
    usize::try_from(number)
        .ok()
        .and_then(|at| ERRNOS.get(at))
        .copied()
}

pub const OFLAGS: &[(u64, &str)] = &[
    (1, "O_CREAT"),
    (2, "O_DIRECTORY"),
    (4, "O_EXCL"),
    (8, "O_TRUNC"),
];

pub const FDFLAGS: &[(u64, &str)] = &[
    (1, "O_APPEND"),
    (2, "O_DSYNC"),
    (4, "O_NONBLOCK"),
    (8, "O_RSYNC"),
    (16, "O_SYNC"),
];

pub const TIME_FLAGS: &[(u64, &str)] =
    &[(1, "ATIM"), (2, "ATIM_NOW"), (4, "MTIM"), (8, "MTIM_NOW")];

pub const RECV_FLAGS: &[(u64, &str)] = &[(1, "MSG_PEEK"), (2, "MSG_WAITALL")];

pub const SHUTDOWN: &[(u64, &str)] = &[(1, "SHUT_RD"), (2, "SHUT_WR")];

/// Rights, in the order of their bits.
pub const RIGHTS: [&str; 30] = [
    "FD_DATASYNC",
    "FD_READ",
    "FD_SEEK",
    "FD_FDSTAT_SET_FLAGS",
    "FD_SYNC",
    "FD_TELL",
    "FD_WRITE",
    "FD_ADVISE",
    "FD_ALLOCATE",
    "PATH_CREATE_DIRECTORY",
    "PATH_CREATE_FILE",
    "PATH_LINK_SOURCE",
    "PATH_LINK_TARGET",
    "PATH_OPEN",
    "FD_READDIR",
    "PATH_READLINK",
    "PATH_RENAME_SOURCE",
    "PATH_RENAME_TARGET",
    "PATH_FILESTAT_GET",
    "PATH_FILESTAT_SET_SIZE",
    "PATH_FILESTAT_SET_TIMES",
    "FD_FILESTAT_GET",
    "FD_FILESTAT_SET_SIZE",
    "FD_FILESTAT_SET_TIMES",
    "PATH_SYMLINK",
    "PATH_REMOVE_DIRECTORY",
    "PATH_UNLINK_FILE",
    "POLL_FD_READWRITE",
    "SOCK_SHUTDOWN",
    "SOCK_ACCEPT",
];

pub const WHENCE: &[&str] = &["SEEK_SET", "SEEK_CUR", "SEEK_END"];

pub const CLOCKS: &[&str] = &[
    "CLOCK_REALTIME",
    "CLOCK_MONOTONIC",
    "CLOCK_PROCESS_CPUTIME_ID",
    "CLOCK_THREAD_CPUTIME_ID",
];

pub const ADVICE: &[&str] = &[
    "POSIX_FADV_NORMAL",
    "POSIX_FADV_SEQUENTIAL",
    "POSIX_FADV_RANDOM",
    "POSIX_FADV_WILLNEED",
    "POSIX_FADV_DONTNEED",
    "POSIX_FADV_NOREUSE",
];

pub const FILE_TYPES: &[&str] = &[
    "unknown",
    "block device",
    "character device",
    "directory",
    "regular file",
    "datagram socket",
    "stream socket",
    "symbolic link",
];

pub const EVENTS: &[&str] = &["clock", "read", "write"];

/// The name of `number`, or the number.
pub fn choice(names: &[&str], number: u64) -> String {
    let name = usize::try_from(number).ok().and_then(|at| names.get(at));
    name.map_or_else(|| number.to_string(), |name| (*name).to_owned())
}

/// The names of the bits in `bits` with `|` between, what has no name as a hexadecimal number; 0 for none.
pub fn flags(names: &[(u64, &str)], bits: u64) -> String {
    let mut words: Vec<_> = names
        .iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, name)| (*name).to_owned())
        .collect();
    let rest = names.iter().fold(bits, |bits, (bit, _)| bits & !bit);
    if rest != 0 {
        words.push(format!("{rest:#x}"));
    }
    if words.is_empty() {
        "0".to_owned()
    } else {
        words.join("|")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_numbers_are_at_their_place() {
        for (number, name) in [
            (8, "EBADF"),
            (28, "EINVAL"),
            (44, "ENOENT"),
            (63, "EPERM"),
            (69, "EROFS"),
            (76, "ENOTCAPABLE"),
        ] {
            assert_eq!(errno(number).map(|e| e.0), Some(name));
        }
        assert_eq!(errno(77), None);
        assert_eq!(errno(-1), None);
    }

    #[test]
    fn flags_and_choices() {
        assert_eq!(flags(OFLAGS, 9), "O_CREAT|O_TRUNC");
        assert_eq!(flags(OFLAGS, 0), "0");
        assert_eq!(flags(FDFLAGS, 0x41), "O_APPEND|0x40");
        assert_eq!(choice(WHENCE, 2), "SEEK_END");
        assert_eq!(choice(WHENCE, 9), "9");
    }
}
