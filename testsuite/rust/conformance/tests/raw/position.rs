//! Where in a file one reads and writes.

mod fd_seek {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::types::{CUR, END, SET};
    use conformance::{Errno, call};

    #[test]
    fn moves_from_the_start_from_here_and_from_the_end() {
        let fd = create(WORK, "file", b"0123456789");
        assert_eq!(call::fd_seek(fd, 4, SET), Ok(4));
        assert_eq!(call::fd_seek(fd, 3, CUR), Ok(7));
        assert_eq!(call::fd_seek(fd, -2, CUR), Ok(5));
        assert_eq!(call::fd_seek(fd, -1, END), Ok(9));
        let mut byte = [0];
        assert_eq!(call::fd_read(fd, &mut byte), Ok(1));
        assert_eq!(&byte, b"9");
    }

    #[test]
    fn past_the_end_is_a_hole_once_something_is_written() {
        let fd = create(WORK, "file", b"ab");
        assert_eq!(call::fd_seek(fd, 3, END), Ok(5));
        assert_eq!(call::fd_read(fd, &mut [0]), Ok(0));
        assert_eq!(call::fd_write(fd, b"z"), Ok(1));
        let mut bytes = [1; 8];
        assert_eq!(call::fd_pread(fd, &mut bytes, 0), Ok(6));
        assert_eq!(&bytes[..6], b"ab\0\0\0z");
    }

    #[test]
    fn fails_before_the_start() {
        let fd = create(WORK, "file", b"ab");
        assert_eq!(call::fd_seek(fd, -1, SET), Err(Errno::INVAL));
        assert_eq!(call::fd_seek(fd, -3, END), Err(Errno::INVAL));
        assert_eq!(call::fd_tell(fd), Ok(0), "it stays where it was");
    }

    #[test]
    fn fails_from_nowhere() {
        let fd = create(WORK, "file", b"ab");
        assert_eq!(call::fd_seek(fd, 0, 3), Err(Errno::INVAL));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_seek(CLOSED, 0, SET), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_folder() {
        assert_eq!(call::fd_seek(WORK, 0, SET), Err(Errno::BADF));
    }
}

mod fd_tell {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::types::END;
    use conformance::{Errno, call};

    #[test]
    fn follows_reading_writing_and_seeking() {
        let fd = create(WORK, "file", b"0123456789");
        assert_eq!(call::fd_tell(fd), Ok(0));
        assert_eq!(call::fd_read(fd, &mut [0; 3]), Ok(3));
        assert_eq!(call::fd_tell(fd), Ok(3));
        assert_eq!(call::fd_write(fd, b"xx"), Ok(2));
        assert_eq!(call::fd_tell(fd), Ok(5));
        assert_eq!(call::fd_seek(fd, 0, END), Ok(10));
        assert_eq!(call::fd_tell(fd), Ok(10));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_tell(CLOSED), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_folder() {
        assert_eq!(call::fd_tell(WORK), Err(Errno::BADF));
    }
}

mod fd_pread {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::types::rights;
    use conformance::{Errno, call};

    #[test]
    fn reads_elsewhere_and_stays() {
        let fd = create(WORK, "file", b"0123456789");
        let mut bytes = [0; 4];
        assert_eq!(call::fd_pread(fd, &mut bytes, 5), Ok(4));
        assert_eq!(&bytes, b"5678");
        assert_eq!(call::fd_tell(fd), Ok(0));
    }

    #[test]
    fn reads_what_there_is_at_the_end_and_nothing_behind() {
        let fd = create(WORK, "file", b"0123456789");
        let mut bytes = [0; 4];
        assert_eq!(call::fd_pread(fd, &mut bytes, 8), Ok(2));
        assert_eq!(&bytes[..2], b"89");
        assert_eq!(call::fd_pread(fd, &mut bytes, 10), Ok(0));
        assert_eq!(call::fd_pread(fd, &mut bytes, 1 << 40), Ok(0));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_pread(CLOSED, &mut [0], 0), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_folder() {
        let done = call::fd_pread(WORK, &mut [0], 0);
        assert!(matches!(done, Err(Errno::BADF | Errno::ISDIR)), "{done:?}");
    }

    #[test]
    fn fails_without_the_right() {
        let fd = call::path_open(WORK, 0, "file", 1, rights::FD_WRITE, 0).expect("a file");
        assert_eq!(call::fd_pread(fd, &mut [0], 0), Err(Errno::BADF));
    }
}

mod fd_pwrite {
    use conformance::place::{CLOSED, RO, WORK, create, get, open_to_read};
    use conformance::{Errno, call};

    #[test]
    fn writes_elsewhere_and_stays() {
        let fd = create(WORK, "file", b"0123456789");
        assert_eq!(call::fd_pwrite(fd, b"xy", 3), Ok(2));
        assert_eq!(call::fd_tell(fd), Ok(0));
        assert_eq!(get(WORK, "file"), b"012xy56789");
    }

    #[test]
    fn grows_the_file() {
        let fd = create(WORK, "file", b"0");
        assert_eq!(call::fd_pwrite(fd, b"x", 3), Ok(1));
        assert_eq!(get(WORK, "file"), b"0\0\0x");
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_pwrite(CLOSED, b"x", 0), Err(Errno::BADF));
    }

    #[test]
    fn fails_without_the_right() {
        let fd = open_to_read(RO, "file").expect("a file");
        assert_eq!(call::fd_pwrite(fd, b"x", 0), Err(Errno::BADF));
    }
}
