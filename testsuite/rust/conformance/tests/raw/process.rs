//! The process: its end, signals, the scheduler.

mod proc_exit {
    use conformance::raw;

    #[test]
    fn success_exits_0() {
        unsafe { raw::proc_exit(0) }
    }

    #[test]
    fn codes_pass_whole_exits_42() {
        unsafe { raw::proc_exit(42) }
    }

    /// Some engines refuse codes from 126 on; a shell uses these for signals.
    #[test]
    fn large_codes_pass_whole_exits_255() {
        unsafe { raw::proc_exit(255) }
    }

    /// A process has 8 bits for its code, as POSIX's exit says.
    #[test]
    fn fails_to_carry_more_than_8_bits_exits_44() {
        unsafe { raw::proc_exit(300) }
    }
}

mod proc_raise {
    use conformance::errno::check;
    use conformance::{Errno, raw};

    /// `none` (0) is no signal: raising it is a question whether it could be done. The host raises nothing
    /// for a program; the C library does it itself.
    #[test]
    fn raises_nothing_and_returns() {
        let done = check(unsafe { raw::proc_raise(0) });
        assert!(
            matches!(done, Ok(()) | Err(Errno::NOTSUP | Errno::NOSYS)),
            "{done:?}"
        );
    }

    #[test]
    fn fails_as_there_are_no_signals() {
        const TERM: u32 = 15;
        let done = check(unsafe { raw::proc_raise(TERM) });
        assert!(
            matches!(done, Err(Errno::NOTSUP | Errno::NOSYS)),
            "{done:?}"
        );
    }
}

mod sched_yield {
    use conformance::errno::check;
    use conformance::raw;

    #[test]
    fn comes_back() {
        for _ in 0..10 {
            assert_eq!(check(unsafe { raw::sched_yield() }), Ok(()));
        }
    }
}
