//! The clocks.

/// No clock has this number.
const NO_CLOCK: u32 = 17;

mod clock_res_get {
    use super::NO_CLOCK;
    use conformance::types::{MONOTONIC, PROCESS_CPUTIME, REALTIME, THREAD_CPUTIME};
    use conformance::{Errno, call};

    #[test]
    fn every_clock_ticks_at_least_once_a_second() {
        for id in [REALTIME, MONOTONIC, PROCESS_CPUTIME, THREAD_CPUTIME] {
            let resolution = call::clock_res_get(id).expect("a resolution");
            assert!(
                (1..=1_000_000_000).contains(&resolution),
                "{id}: {resolution}"
            );
        }
    }

    #[test]
    fn fails_for_no_clock() {
        assert_eq!(call::clock_res_get(NO_CLOCK), Err(Errno::INVAL));
    }
}

mod clock_time_get {
    use super::NO_CLOCK;
    use conformance::errno::check;
    use conformance::types::{MONOTONIC, PROCESS_CPUTIME, REALTIME, THREAD_CPUTIME};
    use conformance::{Errno, call, raw};

    #[test]
    fn the_monotonic_clock_does_not_go_back() {
        let mut last = call::clock_time_get(MONOTONIC).expect("a time");
        for _ in 0..1000 {
            let now = call::clock_time_get(MONOTONIC).expect("a time");
            assert!(now >= last, "{now} after {last}");
            last = now;
        }
    }

    #[test]
    fn the_time_of_day_is_after_2020() {
        let now = call::clock_time_get(REALTIME).expect("a time");
        assert!(now > 1_577_836_800_000_000_000, "{now}");
    }

    #[test]
    fn processor_time_grows_with_work() {
        for id in [PROCESS_CPUTIME, THREAD_CPUTIME] {
            let start = call::clock_time_get(id).expect("a time");
            let mut sum = 0u64;
            // It ends as soon as the clock has moved.
            for n in 0..u64::MAX {
                sum = std::hint::black_box(sum.wrapping_mul(31) ^ n);
                if n % 100_000 == 0 && call::clock_time_get(id).expect("a time") > start {
                    break;
                }
            }
        }
    }

    #[test]
    fn fails_for_no_clock() {
        assert_eq!(call::clock_time_get(NO_CLOCK), Err(Errno::INVAL));
    }

    #[test]
    fn fails_without_memory_for_the_result() {
        let done = unsafe { raw::clock_time_get(MONOTONIC, 0, raw::nowhere()) };
        assert_eq!(check(done), Err(Errno::FAULT));
    }
}
