//! Waiting.

mod poll_oneoff {
    use conformance::errno::check;
    use conformance::place::{CLOSED, WORK, create};
    use conformance::types::Subscription::{Clock, Read, Write};
    use conformance::types::{
        ABSTIME, EVENT_CLOCK, EVENT_READ, EVENT_WRITE, Event, MONOTONIC, REALTIME,
    };
    use conformance::{Errno, call, raw};

    const MILLISECOND: u64 = 1_000_000;

    fn clock(userdata: u64, timeout: u64) -> conformance::types::Subscription {
        Clock {
            userdata,
            id: MONOTONIC,
            timeout,
            flags: 0,
        }
    }

    #[test]
    fn a_clock_waits_as_long_as_it_was_told() {
        let start = call::clock_time_get(MONOTONIC).expect("a time");
        let events = call::poll_oneoff(&[clock(77, 20 * MILLISECOND)]).expect("an event");
        let end = call::clock_time_get(MONOTONIC).expect("a time");
        let expected = Event {
            userdata: 77,
            errno: 0,
            kind: EVENT_CLOCK,
            bytes: 0,
            flags: 0,
        };
        assert_eq!(events, [expected]);
        assert!(end - start >= 20 * MILLISECOND, "{}", end - start);
    }

    #[test]
    fn a_time_of_the_clock_can_be_named() {
        for id in [MONOTONIC, REALTIME] {
            let until = call::clock_time_get(id).expect("a time") + 10 * MILLISECOND;
            let wait = Clock {
                userdata: 1,
                id,
                timeout: until,
                flags: ABSTIME,
            };
            let events = call::poll_oneoff(&[wait]).expect("an event");
            assert_eq!((events.len(), events[0].errno), (1, 0));
            assert!(call::clock_time_get(id).expect("a time") >= until);
        }
    }

    #[test]
    fn a_time_that_is_over_does_not_wait() {
        let wait = Clock {
            userdata: 1,
            id: REALTIME,
            timeout: 1,
            flags: ABSTIME,
        };
        assert_eq!(call::poll_oneoff(&[wait]).map(|events| events.len()), Ok(1));
    }

    #[test]
    fn the_first_of_two_clocks_ends_it() {
        let events =
            call::poll_oneoff(&[clock(1, 3600 * 1000 * MILLISECOND), clock(2, MILLISECOND)])
                .expect("an event");
        let who: Vec<_> = events.iter().map(|event| event.userdata).collect();
        assert_eq!(who, [2]);
    }

    #[test]
    fn files_are_always_ready() {
        let fd = create(WORK, "file", b"contents");
        let wait = [
            Read { userdata: 1, fd },
            Write { userdata: 2, fd },
            clock(3, 3600 * 1000 * MILLISECOND),
        ];
        let events = call::poll_oneoff(&wait).expect("events");
        let mut who: Vec<_> = events
            .iter()
            .map(|e| (e.userdata, e.kind, e.errno))
            .collect();
        who.sort();
        assert_eq!(who, [(1, EVENT_READ, 0), (2, EVENT_WRITE, 0)]);
    }

    #[test]
    fn standard_input_with_a_line_is_ready() {
        let wait = [
            Read { userdata: 9, fd: 0 },
            clock(3, 3600 * 1000 * MILLISECOND),
        ];
        let events = call::poll_oneoff(&wait).expect("an event");
        assert_eq!(
            (events.len(), events[0].userdata, events[0].errno),
            (1, 9, 0)
        );
    }

    #[test]
    fn standard_output_is_ready() {
        let events = call::poll_oneoff(&[Write { userdata: 5, fd: 1 }]).expect("an event");
        assert_eq!((events[0].userdata, events[0].kind), (5, EVENT_WRITE));
    }

    #[test]
    fn fails_for_nothing_to_wait_for() {
        assert_eq!(call::poll_oneoff(&[]), Err(Errno::INVAL));
    }

    /// The failure of one is its event, and the others are told with it.
    #[test]
    fn fails_in_the_event_for_no_descriptor() {
        let wait = [
            Read {
                userdata: 1,
                fd: CLOSED,
            },
            clock(2, 3600 * 1000 * MILLISECOND),
        ];
        let events = call::poll_oneoff(&wait).expect("an event");
        let bad = events.iter().find(|event| event.userdata == 1);
        assert_eq!(bad.map(|e| Errno(e.errno)), Some(Errno::BADF));
    }

    #[test]
    fn fails_for_no_clock() {
        let wait = Clock {
            userdata: 1,
            id: 99,
            timeout: 1,
            flags: 0,
        };
        match call::poll_oneoff(&[wait]) {
            Ok(events) => assert_eq!(Errno(events[0].errno), Errno::INVAL),
            Err(errno) => assert_eq!(errno, Errno::INVAL),
        }
    }

    #[test]
    fn fails_without_memory_for_the_result() {
        let wait = clock(1, 0).bytes();
        let mut events = [0; Event::SIZE];
        let done =
            unsafe { raw::poll_oneoff(wait.as_ptr(), events.as_mut_ptr(), 1, raw::nowhere()) };
        assert_eq!(check(done), Err(Errno::FAULT));
    }
}
