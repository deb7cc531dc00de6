//! Sockets that are none: every descriptor here is a file, a folder, or standard input and output.

mod sock_accept {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::{Errno, call};

    #[test]
    fn fails_for_a_file_which_stays_open() {
        let fd = create(WORK, "file", b"");
        assert_eq!(call::sock_accept(fd), Err(Errno::NOTSOCK));
        assert_eq!(call::fd_close(fd), Ok(()), "it stays open");
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::sock_accept(CLOSED), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_what_is_no_socket() {
        assert_eq!(call::sock_accept(0), Err(Errno::NOTSOCK));
        assert_eq!(call::sock_accept(WORK), Err(Errno::NOTSOCK));
    }
}

mod sock_recv {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::{Errno, call};

    #[test]
    fn fails_for_a_file_and_takes_nothing() {
        let fd = create(WORK, "file", b"contents");
        let mut bytes = [0; 8];
        assert_eq!(call::sock_recv(fd, &mut bytes), Err(Errno::NOTSOCK));
        assert_eq!((bytes, call::fd_tell(fd)), ([0; 8], Ok(0)));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::sock_recv(CLOSED, &mut [0; 8]), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_what_is_no_socket() {
        assert_eq!(call::sock_recv(0, &mut [0; 8]), Err(Errno::NOTSOCK));
        assert_eq!(call::sock_recv(WORK, &mut [0; 8]), Err(Errno::NOTSOCK));
    }
}

mod sock_send {
    use conformance::place::{CLOSED, WORK, create, get};
    use conformance::{Errno, call};

    #[test]
    fn fails_for_a_file_and_adds_nothing() {
        let fd = create(WORK, "file", b"");
        assert_eq!(call::sock_send(fd, b"sent"), Err(Errno::NOTSOCK));
        assert_eq!(get(WORK, "file"), b"");
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::sock_send(CLOSED, b"sent"), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_what_is_no_socket() {
        assert_eq!(call::sock_send(1, b"sent"), Err(Errno::NOTSOCK));
        assert_eq!(call::sock_send(WORK, b"sent"), Err(Errno::NOTSOCK));
    }
}

mod sock_shutdown {
    use conformance::place::{CLOSED, WORK, create};
    use conformance::{Errno, call};

    const BOTH: u32 = 3;

    #[test]
    fn fails_for_a_file_which_stays_as_it_is() {
        let fd = create(WORK, "file", b"x");
        assert_eq!(call::sock_shutdown(fd, BOTH), Err(Errno::NOTSOCK));
        assert_eq!(call::fd_read(fd, &mut [0; 8]), Ok(1));
        assert_eq!(call::fd_write(fd, b"y"), Ok(1));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::sock_shutdown(CLOSED, BOTH), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_what_is_no_socket() {
        assert_eq!(call::sock_shutdown(0, BOTH), Err(Errno::NOTSOCK));
        assert_eq!(call::sock_shutdown(WORK, BOTH), Err(Errno::NOTSOCK));
    }
}
