//! What a descriptor may do, and how it does it.

mod fd_fdstat_get {
    use conformance::place::{CLOSED, RO, WORK, create, open_to_read};
    use conformance::types::{
        FDFLAGS_APPEND, FILETYPE_DIRECTORY, FILETYPE_REGULAR, OFLAGS_CREAT, rights,
    };
    use conformance::{Errno, call};

    #[test]
    fn a_file_has_the_rights_it_was_opened_with() {
        let both = call::fd_fdstat_get(create(WORK, "file", b"")).expect("a status");
        assert_eq!(both.filetype, FILETYPE_REGULAR);
        assert_eq!(both.flags, 0);
        let needed = rights::FD_READ | rights::FD_WRITE;
        assert_eq!(both.rights & needed, needed);
        let read = call::fd_fdstat_get(open_to_read(RO, "file").expect("a file"));
        let read = read.expect("a status");
        assert_eq!(read.rights & needed, rights::FD_READ);
    }

    #[test]
    fn a_file_has_the_flags_it_was_opened_with() {
        let write = rights::FD_WRITE;
        let fd = call::path_open(WORK, 0, "file", OFLAGS_CREAT, write, FDFLAGS_APPEND);
        let stat = call::fd_fdstat_get(fd.expect("a file")).expect("a status");
        assert_eq!(u32::from(stat.flags), FDFLAGS_APPEND);
    }

    #[test]
    fn a_folder_opens_and_lists() {
        let stat = call::fd_fdstat_get(WORK).expect("a status");
        assert_eq!(stat.filetype, FILETYPE_DIRECTORY);
        let needed = rights::PATH_OPEN | rights::FD_READDIR;
        assert_eq!(stat.rights & needed, needed);
        let inherited = rights::FD_READ | rights::FD_WRITE;
        assert_eq!(stat.inheriting & inherited, inherited);
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_fdstat_get(CLOSED), Err(Errno::BADF));
    }
}

mod fd_fdstat_set_flags {
    use conformance::place::{CLOSED, WORK, create, get};
    use conformance::types::{FDFLAGS_APPEND, FDFLAGS_NONBLOCK};
    use conformance::{Errno, call};

    #[test]
    fn a_file_can_begin_and_end_to_append() {
        let fd = create(WORK, "file", b"one");
        call::fd_fdstat_set_flags(fd, FDFLAGS_APPEND).expect("set");
        let stat = call::fd_fdstat_get(fd).expect("a status");
        assert_eq!(u32::from(stat.flags), FDFLAGS_APPEND);
        assert_eq!(call::fd_write(fd, b"two"), Ok(3));
        assert_eq!(get(WORK, "file"), b"onetwo");
        call::fd_fdstat_set_flags(fd, 0).expect("set");
        assert_eq!(call::fd_seek(fd, 0, 0), Ok(0));
        assert_eq!(call::fd_write(fd, b"ONE"), Ok(3));
        assert_eq!(get(WORK, "file"), b"ONEtwo");
    }

    #[test]
    fn a_file_takes_nonblock_and_does_not_care() {
        let fd = create(WORK, "file", b"abc");
        call::fd_fdstat_set_flags(fd, FDFLAGS_NONBLOCK).expect("set");
        assert_eq!(call::fd_read(fd, &mut [0; 8]), Ok(3));
        assert_eq!(call::fd_read(fd, &mut [0; 8]), Ok(0));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_fdstat_set_flags(CLOSED, 0), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_no_flag() {
        let fd = create(WORK, "file", b"");
        assert_eq!(call::fd_fdstat_set_flags(fd, 1 << 9), Err(Errno::INVAL));
    }
}

mod fd_fdstat_set_rights {
    use conformance::place::{CLOSED, RO, WORK, create, open_to_read};
    use conformance::types::rights;
    use conformance::{Errno, call};

    /// Rights are no more than a promise in today's preview 1: an engine may keep what it is told, or refuse to be told.
    #[test]
    fn what_there_is_may_be_said_again() {
        let fd = create(WORK, "file", b"");
        let stat = call::fd_fdstat_get(fd).expect("a status");
        let done = call::fd_fdstat_set_rights(fd, stat.rights, stat.inheriting);
        assert!(matches!(done, Ok(()) | Err(Errno::NOTSUP)), "{done:?}");
        assert_eq!(call::fd_fdstat_get(fd), Ok(stat));
    }

    #[test]
    fn fails_to_give_what_was_not_there() {
        let fd = open_to_read(RO, "file").expect("a file");
        let more = rights::FD_READ | rights::FD_WRITE | rights::FD_FILESTAT_SET_SIZE;
        let done = call::fd_fdstat_set_rights(fd, more, 0);
        assert!(
            matches!(done, Err(Errno::NOTCAPABLE | Errno::NOTSUP)),
            "{done:?}"
        );
        assert_eq!(call::fd_write(fd, b"x"), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_fdstat_set_rights(CLOSED, 0, 0), Err(Errno::BADF));
    }
}
