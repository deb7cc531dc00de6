//! Names of error numbers, flags and kinds, as C has them.

/// The names of preview 1's error numbers, in their order, each with what `strerror` of Linux says.
#[rustfmt::skip]
const ERRNOS: [(&str, &str); 77] = [
    ("0", "Success"), ("E2BIG", "Argument list too long"), ("EACCES", "Permission denied"),
    ("EADDRINUSE", "Address already in use"), ("EADDRNOTAVAIL", "Cannot assign requested address"),
    ("EAFNOSUPPORT", "Address family not supported by protocol"), ("EAGAIN", "Resource temporarily unavailable"),
    ("EALREADY", "Operation already in progress"), ("EBADF", "Bad file descriptor"), ("EBADMSG", "Bad message"),
    ("EBUSY", "Device or resource busy"), ("ECANCELED", "Operation canceled"), ("ECHILD", "No child processes"),
    ("ECONNABORTED", "Software caused connection abort"), ("ECONNREFUSED", "Connection refused"),
    ("ECONNRESET", "Connection reset by peer"), ("EDEADLK", "Resource deadlock avoided"),
    ("EDESTADDRREQ", "Destination address required"), ("EDOM", "Numerical argument out of domain"), ("EDQUOT", "Disk quota exceeded"),
    ("EEXIST", "File exists"), ("EFAULT", "Bad address"), ("EFBIG", "File too large"),
    ("EHOSTUNREACH", "No route to host"), ("EIDRM", "Identifier removed"), ("EILSEQ", "Invalid or incomplete multibyte or wide character"),
    ("EINPROGRESS", "Operation now in progress"), ("EINTR", "Interrupted system call"), ("EINVAL", "Invalid argument"),
    ("EIO", "Input/output error"), ("EISCONN", "Transport endpoint is already connected"), ("EISDIR", "Is a directory"),
    ("ELOOP", "Too many levels of symbolic links"), ("EMFILE", "Too many open files"), ("EMLINK", "Too many links"),
    ("EMSGSIZE", "Message too long"), ("EMULTIHOP", "Multihop attempted"), ("ENAMETOOLONG", "File name too long"),
    ("ENETDOWN", "Network is down"), ("ENETRESET", "Network dropped connection on reset"),
    ("ENETUNREACH", "Network is unreachable"), ("ENFILE", "Too many open files in system"),
    ("ENOBUFS", "No buffer space available"), ("ENODEV", "No such device"), ("ENOENT", "No such file or directory"),
    ("ENOEXEC", "Exec format error"), ("ENOLCK", "No locks available"), ("ENOLINK", "Link has been severed"),
    ("ENOMEM", "Cannot allocate memory"), ("ENOMSG", "No message of desired type"), ("ENOPROTOOPT", "Protocol not available"),
    ("ENOSPC", "No space left on device"), ("ENOSYS", "Function not implemented"), ("ENOTCONN", "Transport endpoint is not connected"),
    ("ENOTDIR", "Not a directory"), ("ENOTEMPTY", "Directory not empty"), ("ENOTRECOVERABLE", "State not recoverable"),
    ("ENOTSOCK", "Socket operation on non-socket"), ("ENOTSUP", "Operation not supported"), ("ENOTTY", "Inappropriate ioctl for device"),
    ("ENXIO", "No such device or address"), ("EOVERFLOW", "Value too large for defined data type"),
    ("EOWNERDEAD", "Owner died"), ("EPERM", "Operation not permitted"), ("EPIPE", "Broken pipe"),
    ("EPROTO", "Protocol error"), ("EPROTONOSUPPORT", "Protocol not supported"),
    ("EPROTOTYPE", "Protocol wrong type for socket"), ("ERANGE", "Numerical result out of range"),
    ("EROFS", "Read-only file system"), ("ESPIPE", "Illegal seek"), ("ESRCH", "No such process"),
    ("ESTALE", "Stale file handle"), ("ETIMEDOUT", "Connection timed out"), ("ETXTBSY", "Text file busy"),
    ("EXDEV", "Invalid cross-device link"), ("ENOTCAPABLE", "Capabilities insufficient"),
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
