//! A descriptor under another number.

mod fd_renumber {
    use conformance::place::{CLOSED, OTHER, RO, WORK, create, get, open};
    use conformance::{Errno, call};

    #[test]
    fn one_takes_the_place_of_another() {
        let one = create(WORK, "one", b"1");
        let two = create(WORK, "two", b"22");
        call::fd_renumber(one, two).expect("renumbered");
        assert_eq!(call::fd_filestat_get(two).map(|stat| stat.size), Ok(1));
        assert_eq!(call::fd_filestat_get(one), Err(Errno::BADF));
        call::fd_close(two).expect("it closes");
        assert_eq!(call::fd_close(two), Err(Errno::BADF));
    }

    #[test]
    fn the_position_goes_along() {
        let one = create(WORK, "one", b"0123456789");
        let two = create(WORK, "two", b"");
        call::fd_read(one, &mut [0; 4]).expect("read");
        call::fd_renumber(one, two).expect("renumbered");
        assert_eq!(call::fd_tell(two), Ok(4));
    }

    #[test]
    fn onto_itself_is_nothing() {
        let fd = create(WORK, "one", b"1");
        call::fd_renumber(fd, fd).expect("renumbered");
        assert_eq!(call::fd_read(fd, &mut [0; 4]), Ok(1));
    }

    #[test]
    fn a_file_can_be_standard_output_exits_0() {
        let fd = create(WORK, "out.txt", b"");
        call::fd_renumber(fd, 1).expect("renumbered");
        // libtest prints there too, once this test is over.
        assert_eq!(call::fd_write(1, b"written\n"), Ok(8));
        assert_eq!(get(WORK, "out.txt"), b"written\n");
        unsafe { conformance::raw::proc_exit(0) }
    }

    #[test]
    fn a_file_can_be_standard_input() {
        let fd = create(WORK, "in.txt", b"from a file");
        call::fd_renumber(fd, 0).expect("renumbered");
        let mut bytes = [0; 32];
        assert_eq!(call::fd_read(0, &mut bytes), Ok(11));
        assert_eq!(call::fd_seek(0, 0, 0), Ok(0));
    }

    #[test]
    fn standard_input_can_be_elsewhere() {
        let fd = create(WORK, "file", b"");
        call::fd_renumber(0, fd).expect("renumbered");
        let mut bytes = [0; 8];
        assert_eq!(call::fd_read(fd, &mut bytes), Ok(8));
        assert_eq!(&bytes, b"line one");
        assert_eq!(call::fd_read(0, &mut bytes), Err(Errno::BADF));
    }

    #[test]
    fn a_read_only_folder_stays_so() {
        call::fd_renumber(RO, OTHER).expect("renumbered");
        assert_eq!(call::path_create_directory(OTHER, "new"), Err(Errno::ROFS));
        assert_eq!(open(RO, "file"), Err(Errno::BADF));
    }

    #[test]
    fn fails_from_no_descriptor() {
        let fd = create(WORK, "one", b"1");
        assert_eq!(call::fd_renumber(CLOSED, fd), Err(Errno::BADF));
        assert_eq!(call::fd_read(fd, &mut [0; 4]), Ok(1), "the other stays");
    }

    /// Unlike dup2, for which a free number will do.
    #[test]
    fn fails_to_no_descriptor() {
        let fd = create(WORK, "one", b"1");
        assert_eq!(call::fd_renumber(fd, CLOSED), Err(Errno::BADF));
        assert_eq!(call::fd_read(fd, &mut [0; 4]), Ok(1), "it stays");
    }
}
