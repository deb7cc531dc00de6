//! What is granted, and under which names.

mod fd_prestat_get {
    use conformance::place::{CLOSED, OTHER, RO, WORK, open_dir};
    use conformance::{Errno, call};

    #[test]
    fn tells_the_lengths_of_the_names() {
        assert_eq!(call::fd_prestat_get(WORK), Ok(1));
        assert_eq!(call::fd_prestat_get(RO), Ok(3));
        assert_eq!(call::fd_prestat_get(OTHER), Ok(6));
    }

    #[test]
    fn fails_after_the_last() {
        assert_eq!(call::fd_prestat_get(OTHER + 1), Err(Errno::BADF));
        assert_eq!(call::fd_prestat_get(CLOSED), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_what_the_program_opened() {
        let opened = open_dir(RO, "dir").expect("a folder");
        assert_eq!(call::fd_prestat_get(opened), Err(Errno::BADF));
    }
}

mod fd_prestat_dir_name {
    use conformance::place::{CLOSED, OTHER, RO, WORK};
    use conformance::{Errno, call};

    #[test]
    fn tells_the_names() {
        assert_eq!(call::fd_prestat_dir_name(WORK, 1), Ok(".".into()));
        assert_eq!(call::fd_prestat_dir_name(RO, 3), Ok("/ro".into()));
        assert_eq!(call::fd_prestat_dir_name(OTHER, 6), Ok("/other".into()));
    }

    #[test]
    fn fails_when_the_name_is_longer() {
        assert_eq!(call::fd_prestat_dir_name(OTHER, 5), Err(Errno::NAMETOOLONG));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_prestat_dir_name(CLOSED, 9), Err(Errno::BADF));
        let done = call::fd_prestat_dir_name(1, 9);
        assert!(matches!(done, Err(Errno::BADF | Errno::NOTDIR)), "{done:?}");
    }
}
