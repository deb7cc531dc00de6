//! When a file was used and changed. Times are nanoseconds since 1970; these are whole microseconds, for file systems
//! that keep no more.

const THEN: u64 = 1_000_000_000_123_456_000;
const LATER: u64 = 1_100_000_000_654_321_000;

mod fd_filestat_set_times {
    use super::{LATER, THEN};
    use conformance::place::{CLOSED, WORK, create};
    use conformance::types::{ATIM, ATIM_NOW, MTIM, MTIM_NOW, REALTIME};
    use conformance::{Errno, call};

    #[test]
    fn sets_both_or_one() {
        let fd = create(WORK, "file", b"");
        call::fd_filestat_set_times(fd, THEN, LATER, ATIM | MTIM).expect("set");
        let stat = call::fd_filestat_get(fd).expect("a status");
        assert_eq!((stat.atim, stat.mtim), (THEN, LATER));
        call::fd_filestat_set_times(fd, 0, THEN, MTIM).expect("set");
        let stat = call::fd_filestat_get(fd).expect("a status");
        assert_eq!((stat.atim, stat.mtim), (THEN, THEN));
    }

    #[test]
    fn sets_now() {
        let fd = create(WORK, "file", b"");
        call::fd_filestat_set_times(fd, THEN, THEN, ATIM | MTIM).expect("set");
        call::fd_filestat_set_times(fd, 0, 0, ATIM_NOW | MTIM_NOW).expect("set");
        let stat = call::fd_filestat_get(fd).expect("a status");
        let now = call::clock_time_get(REALTIME).expect("a time");
        // A file system's clock may be a tick behind.
        let recent = now - 60_000_000_000..now + 60_000_000_000;
        assert!(recent.contains(&stat.atim), "{} {now}", stat.atim);
        assert!(recent.contains(&stat.mtim), "{} {now}", stat.mtim);
    }

    #[test]
    fn fails_for_a_time_and_now_at_once() {
        let fd = create(WORK, "file", b"");
        for flags in [ATIM | ATIM_NOW, MTIM | MTIM_NOW] {
            assert_eq!(
                call::fd_filestat_set_times(fd, THEN, THEN, flags),
                Err(Errno::INVAL)
            );
        }
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(
            call::fd_filestat_set_times(CLOSED, 0, 0, MTIM),
            Err(Errno::BADF)
        );
    }
}

mod path_filestat_set_times {
    use super::{LATER, THEN};
    use conformance::place::{RO, WORK, put};
    use conformance::types::{ATIM, ATIM_NOW, FOLLOW, MTIM, NO_FOLLOW};
    use conformance::{Errno, call};

    #[test]
    fn sets_both() {
        put(WORK, "file", b"");
        call::path_filestat_set_times(WORK, 0, "file", THEN, LATER, ATIM | MTIM).expect("set");
        let stat = call::path_filestat_get(WORK, 0, "file").expect("a status");
        assert_eq!((stat.atim, stat.mtim), (THEN, LATER));
    }

    #[test]
    fn a_link_is_followed_or_not() {
        put(WORK, "file", b"");
        call::path_symlink("file", WORK, "link").expect("a link");
        call::path_filestat_set_times(WORK, FOLLOW, "link", 0, THEN, MTIM).expect("set");
        call::path_filestat_set_times(WORK, NO_FOLLOW, "link", 0, LATER, MTIM).expect("set");
        let file = call::path_filestat_get(WORK, 0, "file").expect("a status");
        let link = call::path_filestat_get(WORK, NO_FOLLOW, "link").expect("a status");
        assert_eq!((file.mtim, link.mtim), (THEN, LATER));
    }

    #[test]
    fn fails_for_no_file() {
        assert_eq!(
            call::path_filestat_set_times(WORK, 0, "none", 0, THEN, MTIM),
            Err(Errno::NOENT)
        );
    }

    #[test]
    fn fails_for_a_time_and_now_at_once() {
        put(WORK, "file", b"");
        assert_eq!(
            call::path_filestat_set_times(WORK, 0, "file", THEN, THEN, ATIM | ATIM_NOW),
            Err(Errno::INVAL)
        );
    }

    #[test]
    fn fails_in_a_read_only_folder() {
        assert_eq!(
            call::path_filestat_set_times(RO, 0, "file", THEN, THEN, MTIM),
            Err(Errno::ROFS)
        );
    }

    #[test]
    fn fails_outside() {
        assert_eq!(
            call::path_filestat_set_times(WORK, FOLLOW, "out", THEN, THEN, MTIM),
            Err(Errno::PERM)
        );
    }
}
