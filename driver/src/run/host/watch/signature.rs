//! What the arguments of each function of preview 1 are.

use super::names::{ADVICE, CLOCKS, FDFLAGS, RECV_FLAGS, SHUTDOWN, TIME_FLAGS, WHENCE};
use Kind::{
    Choice, Fd, Flags, Follow, Gather, Hidden, NoFollow, Number, Open, Poll, Rights, Text, Time,
};
use Returns::{Long, Never, Word, Zero};

/// One argument, or several that belong together, and how it reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A descriptor.
    Fd,
    /// Address and length of a path or name.
    Text,
    /// Not shown.
    Hidden(usize),
    /// An integer.
    Number,
    /// Nanoseconds.
    Time,
    /// `path_open`'s oflags, two words of rights and fdflags; the lookup flags are the second argument.
    Open,
    /// AT_SYMLINK_NOFOLLOW, when the lookup flags, the second argument, say so.
    NoFollow,
    /// AT_SYMLINK_FOLLOW, when they say so.
    Follow,
    /// Bits with names.
    Flags(&'static [(u64, &'static str)]),
    /// A number with a name.
    Choice(&'static [&'static str]),
    /// Rights, a word.
    Rights,
    /// Address and number of iovecs to be written from; shown with their total length.
    Gather,
    /// Subscriptions of `poll_oneoff`: address, address of the events, number.
    Poll,
    /// What the call has put somewhere; unknown before.
    Out(Out),
}

/// What a call puts into the program's memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Out {
    /// Address and number of iovecs that were read into, as far as the result says.
    Scatter,
    /// Address and length of a buffer for a name, as far as the result says.
    Text,
    /// The whole of such a buffer.
    Whole,
    /// Address and length of a buffer of directory entries.
    Entries,
    /// A fdstat.
    Fdstat,
    /// A filestat.
    Filestat,
    /// A prestat.
    Prestat,
    /// Nanoseconds.
    Time,
    /// Two numbers at two addresses.
    Sizes,
}

/// What a call's line says after the `=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returns {
    /// 0.
    Zero,
    /// The u32 at the address in this argument.
    Word(usize),
    /// The u64 at the address in this argument.
    Long(usize),
    /// The descriptor at the address in this argument.
    Fd(usize),
    /// Nothing: it does not return.
    Never,
}

/// A function's arguments and result.
pub struct Signature {
    pub arguments: &'static [Kind],
    pub returns: Returns,
}

const SCATTER: Kind = Kind::Out(Out::Scatter);
const FILESTAT: Kind = Kind::Out(Out::Filestat);

/// The signature of the function `name`.
pub fn of(name: &str) -> Signature {
    let (arguments, returns): (&'static [Kind], Returns) = match name {
        "args_get" | "environ_get" => (&[], Zero),
        "args_sizes_get" | "environ_sizes_get" => (&[Kind::Out(Out::Sizes)], Zero),
        "clock_res_get" => (&[Choice(CLOCKS), Kind::Out(Out::Time)], Zero),
        "clock_time_get" => (&[Choice(CLOCKS), Hidden(1), Kind::Out(Out::Time)], Zero),
        "random_get" => (&[Hidden(1), Number], Zero),
        "poll_oneoff" => (&[Poll], Word(3)),
        "fd_read" => (&[Fd, SCATTER], Word(3)),
        "fd_pread" => (&[Fd, SCATTER, Number], Word(4)),
        "fd_write" => (&[Fd, Gather], Word(3)),
        "fd_pwrite" => (&[Fd, Gather, Number], Word(4)),
        "fd_seek" => (&[Fd, Number, Choice(WHENCE)], Long(3)),
        "fd_tell" => (&[Fd], Long(1)),
        "fd_advise" => (&[Fd, Number, Number, Choice(ADVICE)], Zero),
        "fd_allocate" => (&[Fd, Number, Number], Zero),
        "fd_fdstat_get" => (&[Fd, Kind::Out(Out::Fdstat)], Zero),
        "fd_fdstat_set_flags" => (&[Fd, Flags(FDFLAGS)], Zero),
        "fd_fdstat_set_rights" => (&[Fd, Rights, Rights], Zero),
        "fd_filestat_get" => (&[Fd, FILESTAT], Zero),
        "fd_filestat_set_size" => (&[Fd, Number], Zero),
        "fd_filestat_set_times" => (&[Fd, Time, Time, Flags(TIME_FLAGS)], Zero),
        "fd_prestat_get" => (&[Fd, Kind::Out(Out::Prestat)], Zero),
        "fd_prestat_dir_name" => (&[Fd, Kind::Out(Out::Whole)], Zero),
        "fd_readdir" => (&[Fd, Kind::Out(Out::Entries), Number], Word(4)),
        "fd_renumber" => (&[Fd, Fd], Zero),
        "fd_close" | "fd_sync" | "fd_datasync" => (&[Fd], Zero),
        "path_open" => (&[Fd, Hidden(1), Text, Open], Returns::Fd(8)),
        "path_create_directory" | "path_remove_directory" | "path_unlink_file" => {
            (&[Fd, Text], Zero)
        }
        "path_filestat_get" => (&[Fd, Hidden(1), Text, FILESTAT, NoFollow], Zero),
        "path_filestat_set_times" => (
            &[Fd, Hidden(1), Text, Time, Time, Flags(TIME_FLAGS), NoFollow],
            Zero,
        ),
        "path_link" => (&[Fd, Hidden(1), Text, Fd, Text, Follow], Zero),
        "path_readlink" => (&[Fd, Text, Kind::Out(Out::Text)], Word(5)),
        "path_rename" => (&[Fd, Text, Fd, Text], Zero),
        "path_symlink" => (&[Text, Fd, Text], Zero),
        "proc_exit" => (&[Number], Never),
        "sock_accept" => (&[Fd, Flags(FDFLAGS)], Returns::Fd(2)),
        "sock_recv" => (&[Fd, SCATTER, Flags(RECV_FLAGS)], Word(4)),
        "sock_send" => (&[Fd, Gather, Number], Word(4)),
        "sock_shutdown" => (&[Fd, Flags(SHUTDOWN)], Zero),
        _ => (&[], Zero),
    };
    Signature { arguments, returns }
}
