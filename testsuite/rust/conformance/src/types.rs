//! The types that calls take and give back.

pub const FILETYPE_CHARACTER: u8 = 2;
pub const FILETYPE_DIRECTORY: u8 = 3;
pub const FILETYPE_REGULAR: u8 = 4;
pub const FILETYPE_SOCKET_STREAM: u8 = 6;
pub const FILETYPE_SYMLINK: u8 = 7;

pub const OFLAGS_CREAT: u32 = 1;
pub const OFLAGS_DIRECTORY: u32 = 2;
pub const OFLAGS_EXCL: u32 = 4;
pub const OFLAGS_TRUNC: u32 = 8;

pub const FDFLAGS_APPEND: u32 = 1;
pub const FDFLAGS_NONBLOCK: u32 = 4;

pub const RECV_PEEK: u32 = 1;
pub const RECV_WAITALL: u32 = 2;
pub const SHUT_RD: u32 = 1;
pub const SHUT_WR: u32 = 2;
pub const SHUT_BOTH: u32 = 3;

pub const FOLLOW: u32 = 1;
pub const NO_FOLLOW: u32 = 0;

pub const ATIM: u32 = 1;
pub const ATIM_NOW: u32 = 2;
pub const MTIM: u32 = 4;
pub const MTIM_NOW: u32 = 8;

pub const SET: u32 = 0;
pub const CUR: u32 = 1;
pub const END: u32 = 2;

pub const REALTIME: u32 = 0;
pub const MONOTONIC: u32 = 1;
pub const PROCESS_CPUTIME: u32 = 2;
pub const THREAD_CPUTIME: u32 = 3;

pub const EVENT_CLOCK: u8 = 0;
pub const EVENT_READ: u8 = 1;
pub const EVENT_WRITE: u8 = 2;
pub const HANGUP: u16 = 1;
pub const ABSTIME: u16 = 1;

/// The rights, by their bits.
pub mod rights {
    pub const FD_READ: u64 = 1 << 1;
    pub const FD_SEEK: u64 = 1 << 2;
    pub const FD_FDSTAT_SET_FLAGS: u64 = 1 << 3;
    pub const FD_TELL: u64 = 1 << 5;
    pub const FD_WRITE: u64 = 1 << 6;
    pub const FD_ALLOCATE: u64 = 1 << 8;
    pub const PATH_OPEN: u64 = 1 << 13;
    pub const FD_READDIR: u64 = 1 << 14;
    pub const FD_FILESTAT_SET_SIZE: u64 = 1 << 22;
    /// All that preview 1 knows.
    pub const ALL: u64 = (1 << 30) - 1;
}

/// `fdstat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FdStat {
    pub filetype: u8,
    pub flags: u16,
    pub rights: u64,
    pub inheriting: u64,
}

impl FdStat {
    pub const SIZE: usize = 24;

    pub fn read(bytes: &[u8; Self::SIZE]) -> FdStat {
        FdStat {
            filetype: bytes[0],
            flags: u16_at(bytes, 2),
            rights: u64_at(bytes, 8),
            inheriting: u64_at(bytes, 16),
        }
    }
}

/// `filestat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileStat {
    pub dev: u64,
    pub ino: u64,
    pub filetype: u8,
    pub nlink: u64,
    pub size: u64,
    pub atim: u64,
    pub mtim: u64,
    pub ctim: u64,
}

impl FileStat {
    pub const SIZE: usize = 64;

    pub fn read(bytes: &[u8; Self::SIZE]) -> FileStat {
        FileStat {
            dev: u64_at(bytes, 0),
            ino: u64_at(bytes, 8),
            filetype: bytes[16],
            nlink: u64_at(bytes, 24),
            size: u64_at(bytes, 32),
            atim: u64_at(bytes, 40),
            mtim: u64_at(bytes, 48),
            ctim: u64_at(bytes, 56),
        }
    }
}

/// `dirent` and the name that follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The cookie of the entry after this one.
    pub next: u64,
    pub ino: u64,
    pub filetype: u8,
    pub name: String,
}

impl Entry {
    /// The size of what stands before the name.
    pub const HEAD: usize = 24;

    /// The entries that are whole in a buffer that fd_readdir filled.
    pub fn read_all(mut bytes: &[u8]) -> Vec<Entry> {
        let mut entries = Vec::new();
        while bytes.len() >= Self::HEAD {
            let length = u32_at(bytes, 16) as usize;
            let Some(name) = bytes.get(Self::HEAD..Self::HEAD + length) else {
                break;
            };
            entries.push(Entry {
                next: u64_at(bytes, 0),
                ino: u64_at(bytes, 8),
                filetype: bytes[20],
                name: String::from_utf8(name.to_vec()).expect("a name is UTF-8"),
            });
            bytes = &bytes[Self::HEAD + length..];
        }
        entries
    }
}

/// What `poll_oneoff` waits for.
#[derive(Debug, Clone, Copy)]
pub enum Subscription {
    Clock {
        userdata: u64,
        id: u32,
        /// In nanoseconds.
        timeout: u64,
        flags: u16,
    },
    Read {
        userdata: u64,
        fd: u32,
    },
    Write {
        userdata: u64,
        fd: u32,
    },
}

impl Subscription {
    pub const SIZE: usize = 48;

    pub fn bytes(self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        let (userdata, tag) = match self {
            Subscription::Clock { userdata, .. } => (userdata, EVENT_CLOCK),
            Subscription::Read { userdata, .. } => (userdata, EVENT_READ),
            Subscription::Write { userdata, .. } => (userdata, EVENT_WRITE),
        };
        bytes[0..8].copy_from_slice(&userdata.to_le_bytes());
        bytes[8] = tag;
        match self {
            Subscription::Clock {
                id, timeout, flags, ..
            } => {
                bytes[16..20].copy_from_slice(&id.to_le_bytes());
                bytes[24..32].copy_from_slice(&timeout.to_le_bytes());
                bytes[40..42].copy_from_slice(&flags.to_le_bytes());
            }
            Subscription::Read { fd, .. } | Subscription::Write { fd, .. } => {
                bytes[16..20].copy_from_slice(&fd.to_le_bytes());
            }
        }
        bytes
    }
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    pub userdata: u64,
    pub errno: u16,
    pub kind: u8,
    pub bytes: u64,
    pub flags: u16,
}

impl Event {
    pub const SIZE: usize = 32;

    pub fn read(bytes: &[u8]) -> Event {
        Event {
            userdata: u64_at(bytes, 0),
            errno: u16_at(bytes, 8),
            kind: bytes[10],
            bytes: u64_at(bytes, 16),
            flags: u16_at(bytes, 24),
        }
    }
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let mut four = [0; 4];
    four.copy_from_slice(&bytes[at..at + 4]);
    u32::from_le_bytes(four)
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let mut eight = [0; 8];
    eight.copy_from_slice(&bytes[at..at + 8]);
    u64::from_le_bytes(eight)
}
