//! How large a file is, and what is known in advance of its use.

mod fd_filestat_set_size {
    use conformance::place::{CLOSED, RO, WORK, create, get, open_to_read};
    use conformance::{Errno, call};

    #[test]
    fn cuts_and_grows() {
        let fd = create(WORK, "file", b"abcdef");
        call::fd_filestat_set_size(fd, 2).expect("cut");
        assert_eq!(get(WORK, "file"), b"ab");
        call::fd_filestat_set_size(fd, 4).expect("grown");
        assert_eq!(get(WORK, "file"), b"ab\0\0");
        assert_eq!(call::fd_tell(fd), Ok(0), "the position stays");
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_filestat_set_size(CLOSED, 0), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_folder() {
        let done = call::fd_filestat_set_size(WORK, 0);
        assert!(
            matches!(done, Err(Errno::BADF | Errno::INVAL | Errno::ISDIR)),
            "{done:?}"
        );
    }

    #[test]
    fn fails_without_the_right() {
        let fd = open_to_read(RO, "file").expect("a file");
        let done = call::fd_filestat_set_size(fd, 0);
        assert!(
            matches!(done, Err(Errno::BADF | Errno::INVAL | Errno::PERM)),
            "{done:?}"
        );
        assert_eq!(get(RO, "file"), b"read me\n");
    }
}

mod fd_allocate {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::{Errno, call};

    /// It may not be possible, for the file system or for the engine; a C library then writes zeros itself.
    #[test]
    fn makes_room_or_says_that_it_cannot() {
        let fd = create(WORK, "file", b"abc");
        let done = call::fd_allocate(fd, 0, 1000);
        let size = call::fd_filestat_get(fd).expect("a status").size;
        match done {
            Ok(()) => assert_eq!(size, 1000),
            Err(errno) => {
                assert_eq!(errno, Errno::NOTSUP);
                assert_eq!(size, 3);
            }
        }
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_allocate(CLOSED, 0, 1), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_pipe() {
        let done = call::fd_allocate(1, 0, 1);
        assert!(
            matches!(done, Err(Errno::SPIPE | Errno::NOTSUP)),
            "{done:?}"
        );
    }
}

mod fd_advise {
    use conformance::place::{CLOSED, RO, open_to_read};
    use conformance::{Errno, call};

    #[test]
    fn every_advice_is_heard() {
        let fd = open_to_read(RO, "file").expect("a file");
        for advice in 0..=5 {
            assert_eq!(call::fd_advise(fd, 0, 0, advice), Ok(()), "{advice}");
        }
    }

    #[test]
    fn fails_for_no_advice() {
        let fd = open_to_read(RO, "file").expect("a file");
        assert_eq!(call::fd_advise(fd, 0, 0, 6), Err(Errno::INVAL));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_advise(CLOSED, 0, 0, 0), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_pipe() {
        assert_eq!(call::fd_advise(0, 0, 0, 0), Err(Errno::SPIPE));
    }
}
