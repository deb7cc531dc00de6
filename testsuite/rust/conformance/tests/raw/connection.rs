//! Sockets that are some: a listener and a connection, whose peer is the harness. Each test here starts with the listener at 3
//! and the folders behind it.

use conformance::call::{sock_accept, sock_recv};
use conformance::place::{HELLO, LISTENER};
use conformance::types::RECV_WAITALL;
use conformance::{Fd, call};

/// The connection.
fn connect() -> Fd {
    sock_accept(LISTENER).expect("a connection")
}

/// The connection after the peer's first word.
fn greet() -> Fd {
    let fd = connect();
    let mut bytes = [0; HELLO.len()];
    let got = call::sock_recv_with(fd, &mut bytes, RECV_WAITALL);
    assert_eq!((got, &bytes), (Ok(HELLO.len()), HELLO));
    fd
}

/// All up to the end of the connection.
fn rest(fd: Fd) -> Vec<u8> {
    let (mut all, mut bytes) = (Vec::new(), [0; 64]);
    loop {
        match sock_recv(fd, &mut bytes).expect("bytes or the end") {
            0 => return all,
            got => all.extend(&bytes[..got]),
        }
    }
}

mod sock_accept {
    use super::connect;
    use conformance::place::LISTENER;
    use conformance::types::{FDFLAGS_NONBLOCK, FILETYPE_SOCKET_STREAM};
    use conformance::{Errno, call};

    #[test]
    fn gives_a_connection() {
        let fd = connect();
        assert!(fd > LISTENER);
        let stat = call::fd_fdstat_get(fd).expect("a status");
        assert_eq!((stat.filetype, stat.flags), (FILETYPE_SOCKET_STREAM, 0));
    }

    #[test]
    fn gives_a_connection_that_does_not_wait() {
        let fd = call::sock_accept_with(LISTENER, FDFLAGS_NONBLOCK).expect("a connection");
        let stat = call::fd_fdstat_get(fd).expect("a status");
        assert_eq!(u32::from(stat.flags), FDFLAGS_NONBLOCK);
    }

    #[test]
    fn fails_where_nobody_comes_and_nobody_waits() {
        connect();
        assert_eq!(
            call::fd_fdstat_set_flags(LISTENER, FDFLAGS_NONBLOCK),
            Ok(())
        );
        assert_eq!(call::sock_accept(LISTENER), Err(Errno::AGAIN));
    }

    #[test]
    fn fails_for_a_connection() {
        let fd = connect();
        assert_eq!(call::sock_accept(fd), Err(Errno::INVAL));
    }

    #[test]
    fn fails_for_flags_that_there_are_not() {
        assert_eq!(call::sock_accept_with(LISTENER, 1 << 9), Err(Errno::INVAL));
        connect();
    }

    #[test]
    fn fails_once_the_listener_is_closed() {
        assert_eq!(call::fd_close(LISTENER), Ok(()));
        assert_eq!(call::sock_accept(LISTENER), Err(Errno::BADF));
    }
}

mod sock_recv {
    use super::{connect, greet};
    use conformance::errno::check;
    use conformance::place::{HELLO, LISTENER};
    use conformance::raw::{self, IoVec};
    use conformance::types::{FDFLAGS_NONBLOCK, RECV_PEEK, RECV_WAITALL};
    use conformance::{Errno, call};

    #[test]
    fn gives_what_the_peer_says() {
        greet();
    }

    #[test]
    fn a_look_takes_nothing() {
        let fd = connect();
        let mut bytes = [0; HELLO.len()];
        let flags = RECV_PEEK | RECV_WAITALL;
        assert_eq!(call::sock_recv_with(fd, &mut bytes, flags), Ok(5));
        assert_eq!(&bytes, HELLO);
        let mut again = [0; HELLO.len()];
        assert_eq!(call::sock_recv_with(fd, &mut again, RECV_WAITALL), Ok(5));
        assert_eq!(&again, HELLO);
    }

    #[test]
    fn fills_buffers_in_turn() {
        let fd = connect();
        let (mut one, mut none, mut two) = ([0; 2], [0; 0], [0; 3]);
        let regions = [
            IoVec::of(&mut one),
            IoVec::of(&mut none),
            IoVec::of(&mut two),
        ];
        let (mut done, mut flags) = (0, 0);
        let count = regions.len() as u32;
        // SAFETY: the regions are of arrays that live on.
        let got = check(unsafe {
            raw::sock_recv(
                fd,
                regions.as_ptr(),
                count,
                RECV_WAITALL,
                &mut done,
                &mut flags,
            )
        });
        assert_eq!((got, done, &one, &two), (Ok(()), 5, b"he", b"llo"));
    }

    #[test]
    fn fails_where_there_is_nothing_and_nobody_waits() {
        let fd = greet();
        assert_eq!(call::fd_fdstat_set_flags(fd, FDFLAGS_NONBLOCK), Ok(()));
        assert_eq!(call::sock_recv(fd, &mut [0; 8]), Err(Errno::AGAIN));
    }

    #[test]
    fn fails_for_a_listener() {
        // Which of the two it is depends on the family of the address.
        let got = call::sock_recv(LISTENER, &mut [0; 8]);
        assert!(matches!(got, Err(Errno::NOTCONN | Errno::INVAL)), "{got:?}");
        connect();
    }

    #[test]
    fn fails_for_flags_that_there_are_not() {
        let fd = connect();
        assert_eq!(
            call::sock_recv_with(fd, &mut [0; 8], 1 << 9),
            Err(Errno::INVAL)
        );
    }
}

mod sock_send {
    use super::{greet, rest};
    use conformance::place::BYE;
    use conformance::types::SHUT_WR;
    use conformance::{Errno, call};

    #[test]
    fn the_peer_gets_it() {
        let fd = greet();
        assert_eq!(call::sock_send(fd, b"there and back"), Ok(14));
        assert_eq!(call::sock_send(fd, b""), Ok(0));
        assert_eq!(call::sock_shutdown(fd, SHUT_WR), Ok(()));
        assert_eq!(rest(fd), [&b"there and back"[..], BYE].concat());
    }

    #[test]
    fn fails_after_the_end_was_said() {
        let fd = greet();
        assert_eq!(call::sock_shutdown(fd, SHUT_WR), Ok(()));
        assert_eq!(call::sock_send(fd, b"more"), Err(Errno::PIPE));
    }

    #[test]
    fn fails_for_flags_for_there_are_none() {
        let fd = greet();
        assert_eq!(call::sock_send_with(fd, b"x", 1), Err(Errno::INVAL));
    }
}

mod sock_shutdown {
    use super::{connect, greet, rest};
    use conformance::place::{BYE, LISTENER};
    use conformance::types::{SHUT_BOTH, SHUT_RD, SHUT_WR};
    use conformance::{Errno, call};

    #[test]
    fn of_one_direction_leaves_the_other() {
        let fd = greet();
        assert_eq!(call::sock_shutdown(fd, SHUT_WR), Ok(()));
        assert_eq!(rest(fd), BYE);
    }

    #[test]
    fn of_reading_is_the_end_for_reading() {
        let fd = greet();
        assert_eq!(call::sock_shutdown(fd, SHUT_RD), Ok(()));
        assert_eq!(call::sock_recv(fd, &mut [0; 8]), Ok(0));
    }

    #[test]
    fn of_both_leaves_nothing() {
        let fd = greet();
        assert_eq!(call::sock_shutdown(fd, SHUT_BOTH), Ok(()));
        assert_eq!(call::sock_recv(fd, &mut [0; 8]), Ok(0));
        assert_eq!(call::sock_send(fd, b"x"), Err(Errno::PIPE));
        assert_eq!(call::fd_close(fd), Ok(()));
    }

    #[test]
    fn fails_for_no_direction() {
        let fd = connect();
        assert_eq!(call::sock_shutdown(fd, 0), Err(Errno::INVAL));
        assert_eq!(call::sock_shutdown(fd, 4), Err(Errno::INVAL));
        assert_eq!(call::sock_shutdown(fd, SHUT_BOTH), Ok(()));
    }

    #[test]
    fn fails_for_a_closed_connection() {
        let fd = greet();
        assert_eq!(call::fd_close(fd), Ok(()));
        assert_eq!(call::sock_shutdown(fd, SHUT_BOTH), Err(Errno::BADF));
    }
}

/// What is there for files works on connections, or says why not.
mod descriptors {
    use super::{connect, greet, rest};
    use conformance::place::{BYE, HELLO, LISTENER, WORK};
    use conformance::types::Subscription::{Clock, Read, Write};
    use conformance::types::{
        EVENT_READ, EVENT_WRITE, FILETYPE_SOCKET_STREAM, MONOTONIC, SET, SHUT_WR,
    };
    use conformance::{Errno, call};

    #[test]
    fn reading_and_writing() {
        let fd = connect();
        let mut bytes = [0; HELLO.len()];
        assert_eq!((call::fd_read(fd, &mut bytes), &bytes), (Ok(5), HELLO));
        assert_eq!(call::fd_write(fd, b"as a file"), Ok(9));
        assert_eq!(call::sock_shutdown(fd, SHUT_WR), Ok(()));
        assert_eq!(rest(fd), [&b"as a file"[..], BYE].concat());
    }

    #[test]
    fn waiting() {
        let read = |fd| Read { userdata: 1, fd };
        let events = call::poll_oneoff(&[read(LISTENER)]).expect("an event");
        assert_eq!(
            (events.len(), events[0].errno, events[0].kind),
            (1, 0, EVENT_READ)
        );
        let fd = greet();
        let soon = Clock {
            userdata: 2,
            id: MONOTONIC,
            timeout: 1_000_000,
            flags: 0,
        };
        let events = call::poll_oneoff(&[read(fd), soon]).expect("an event");
        assert_eq!((events.len(), events[0].userdata), (1, 2));
        let events = call::poll_oneoff(&[Write { userdata: 3, fd }]).expect("an event");
        assert_eq!((events.len(), events[0].kind), (1, EVENT_WRITE));
        assert_eq!(call::sock_send(fd, b"wake"), Ok(4));
        let events = call::poll_oneoff(&[read(fd)]).expect("an event");
        assert_eq!((events[0].userdata, events[0].errno), (1, 0));
    }

    #[test]
    fn renumbering() {
        let fd = greet();
        assert_eq!(call::fd_renumber(fd, LISTENER), Ok(()));
        assert_eq!(call::sock_send(fd, b"x"), Err(Errno::BADF));
        assert_eq!(call::sock_shutdown(LISTENER, SHUT_WR), Ok(()));
        assert_eq!(rest(LISTENER), BYE);
    }

    #[test]
    fn a_socket_is_no_folder_and_has_no_position() {
        let fd = connect();
        for socket in [LISTENER, fd] {
            let stat = call::fd_filestat_get(socket).expect("a status");
            assert_eq!(stat.filetype, FILETYPE_SOCKET_STREAM);
            let opened = call::path_open(socket, 0, ".", 0, 0, 0);
            assert_eq!(opened, Err(Errno::NOTDIR));
            let made = call::path_create_directory(socket, "new");
            assert_eq!(made, Err(Errno::NOTDIR));
            assert_eq!(call::fd_seek(socket, 0, SET), Err(Errno::SPIPE));
            assert!(call::fd_prestat_dir_name(socket, 0).is_err());
        }
    }

    #[test]
    fn the_folders_come_after_it() {
        assert_eq!(call::fd_prestat_dir_name(WORK + 1, 1), Ok(".".to_owned()));
        connect();
    }
}
