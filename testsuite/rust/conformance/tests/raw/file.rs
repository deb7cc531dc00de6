//! Reading, writing and closing files, and what is known of one.

mod fd_read {
    use conformance::place::{CLOSED, RO, WORK, create, open_dir, open_to_read};
    use conformance::raw::IoVec;
    use conformance::types::rights;
    use conformance::{Errno, call};

    #[test]
    fn reads_on_and_then_nothing() {
        let fd = open_to_read(RO, "file").expect("a file");
        let mut bytes = [0; 5];
        assert_eq!(call::fd_read(fd, &mut bytes), Ok(5));
        assert_eq!(&bytes, b"read ");
        assert_eq!(call::fd_read(fd, &mut bytes), Ok(3));
        assert_eq!(&bytes[..3], b"me\n");
        assert_eq!(call::fd_read(fd, &mut bytes), Ok(0));
    }

    #[test]
    fn fills_regions_in_their_order() {
        let fd = create(WORK, "file", b"abcdef");
        let (mut one, mut two) = ([0; 2], [0; 9]);
        let mut done =
            call::fd_readv(fd, &[IoVec::of(&mut one), IoVec::of(&mut two)]).expect("bytes");
        // A call may stop at the end of a region.
        if done == 2 {
            done += call::fd_read(fd, &mut two).expect("bytes");
        }
        assert_eq!((done, &one, &two[..4]), (6, b"ab", &b"cdef"[..]));
    }

    #[test]
    fn nothing_is_a_length_too() {
        let fd = create(WORK, "file", b"abc");
        assert_eq!(call::fd_read(fd, &mut []), Ok(0));
        assert_eq!(call::fd_readv(fd, &[]), Ok(0));
        assert_eq!(call::fd_tell(fd), Ok(0));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_read(CLOSED, &mut [0]), Err(Errno::BADF));
        assert_eq!(call::fd_read(u32::MAX, &mut [0]), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_folder() {
        let dir = open_dir(RO, "dir").expect("a folder");
        for fd in [WORK, dir] {
            let done = call::fd_read(fd, &mut [0]);
            assert!(matches!(done, Err(Errno::BADF | Errno::ISDIR)), "{done:?}");
        }
    }

    #[test]
    fn fails_without_the_right() {
        let fd = call::path_open(WORK, 0, "file", 1, rights::FD_WRITE, 0).expect("a file");
        assert_eq!(call::fd_read(fd, &mut [0]), Err(Errno::BADF));
    }
}

mod fd_write {
    use conformance::place::{CLOSED, RO, WORK, create, get, open_to_read};
    use conformance::raw::IoVec;
    use conformance::types::{FDFLAGS_APPEND, rights};
    use conformance::{Errno, call};

    #[test]
    fn writes_over_and_on() {
        let fd = create(WORK, "file", b"0123");
        assert_eq!(call::fd_write(fd, b"abc"), Ok(3));
        assert_eq!(call::fd_write(fd, b"def"), Ok(3));
        assert_eq!(get(WORK, "file"), b"abcdef");
    }

    #[test]
    fn takes_regions_in_their_order() {
        let fd = create(WORK, "file", b"");
        let regions = [IoVec::read_only(b"abc"), IoVec::read_only(b"de")];
        let done = call::fd_writev(fd, &regions).expect("bytes");
        if done == 3 {
            assert_eq!(call::fd_write(fd, b"de"), Ok(2));
        }
        assert_eq!(get(WORK, "file"), b"abcde");
    }

    #[test]
    fn appends_wherever_the_position_is() {
        let both = rights::FD_READ | rights::FD_WRITE | rights::FD_SEEK;
        conformance::place::put(WORK, "file", b"one");
        let fd = call::path_open(WORK, 0, "file", 0, both, FDFLAGS_APPEND).expect("a file");
        assert_eq!(call::fd_seek(fd, 0, 0), Ok(0));
        assert_eq!(call::fd_write(fd, b"two"), Ok(3));
        assert_eq!(call::fd_tell(fd), Ok(6));
        assert_eq!(get(WORK, "file"), b"onetwo");
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_write(CLOSED, b"x"), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_folder() {
        let done = call::fd_write(WORK, b"x");
        assert!(matches!(done, Err(Errno::BADF | Errno::ISDIR)), "{done:?}");
    }

    #[test]
    fn fails_without_the_right() {
        let fd = open_to_read(RO, "file").expect("a file");
        assert_eq!(call::fd_write(fd, b"x"), Err(Errno::BADF));
        assert_eq!(get(RO, "file"), b"read me\n");
    }
}

mod fd_close {
    use conformance::place::{CLOSED, WORK, create, open};
    use conformance::{Errno, call};

    #[test]
    fn frees_the_number() {
        let fd = create(WORK, "file", b"");
        call::fd_close(fd).expect("it closes");
        assert_eq!(open(WORK, "file"), Ok(fd), "the lowest free number");
    }

    #[test]
    fn leaves_other_descriptors_of_the_file() {
        let one = create(WORK, "file", b"abc");
        let two = open(WORK, "file").expect("a file");
        call::fd_close(one).expect("it closes");
        assert_eq!(call::fd_read(two, &mut [0; 8]), Ok(3));
    }

    #[test]
    fn a_granted_folder_can_be_given_back() {
        call::fd_close(WORK).expect("it closes");
        assert_eq!(open(WORK, "file"), Err(Errno::BADF));
        assert_eq!(call::fd_prestat_get(WORK), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_close(CLOSED), Err(Errno::BADF));
        let fd = create(WORK, "file", b"");
        call::fd_close(fd).expect("it closes");
        assert_eq!(call::fd_close(fd), Err(Errno::BADF));
    }
}

mod fd_sync {
    use conformance::place::{CLOSED, WORK, create, get};
    use conformance::{Errno, call};

    #[test]
    fn what_was_written_is_there() {
        let fd = create(WORK, "file", b"");
        call::fd_write(fd, b"abc").expect("written");
        assert_eq!(call::fd_sync(fd), Ok(()));
        assert_eq!(get(WORK, "file"), b"abc");
    }

    /// Not every engine syncs folders; a C library then takes it for done, as the host writes entries at once.
    #[test]
    fn a_folder_is_synced_or_refused() {
        let done = call::fd_sync(WORK);
        assert!(matches!(done, Ok(()) | Err(Errno::BADF)), "{done:?}");
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_sync(CLOSED), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_pipe() {
        assert_eq!(call::fd_sync(0), Err(Errno::INVAL));
    }
}

mod fd_datasync {
    use conformance::place::{CLOSED, WORK, create, get};
    use conformance::{Errno, call};

    #[test]
    fn what_was_written_is_there() {
        let fd = create(WORK, "file", b"");
        call::fd_write(fd, b"abc").expect("written");
        assert_eq!(call::fd_datasync(fd), Ok(()));
        assert_eq!(get(WORK, "file"), b"abc");
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_datasync(CLOSED), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_pipe() {
        assert_eq!(call::fd_datasync(0), Err(Errno::INVAL));
    }
}

mod fd_filestat_get {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::types::{FILETYPE_DIRECTORY, FILETYPE_REGULAR, NO_FOLLOW};
    use conformance::{Errno, call};

    #[test]
    fn tells_of_the_open_file() {
        let fd = create(WORK, "file", b"abc");
        let stat = call::fd_filestat_get(fd).expect("a status");
        assert_eq!(
            (stat.filetype, stat.size, stat.nlink),
            (FILETYPE_REGULAR, 3, 1)
        );
        let by_name = call::path_filestat_get(WORK, NO_FOLLOW, "file").expect("a status");
        assert_eq!(
            (stat.dev, stat.ino, stat.mtim),
            (by_name.dev, by_name.ino, by_name.mtim)
        );
    }

    #[test]
    fn goes_on_when_the_name_is_gone() {
        let fd = create(WORK, "file", b"abc");
        call::path_unlink_file(WORK, "file").expect("removed");
        let stat = call::fd_filestat_get(fd).expect("a status");
        assert_eq!((stat.size, stat.nlink), (3, 0));
    }

    #[test]
    fn tells_of_a_folder() {
        let stat = call::fd_filestat_get(WORK).expect("a status");
        assert_eq!(stat.filetype, FILETYPE_DIRECTORY);
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_filestat_get(CLOSED), Err(Errno::BADF));
    }
}
