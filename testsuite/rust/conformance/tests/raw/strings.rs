//! Arguments, environment and random numbers: what comes as plain memory.

mod args_sizes_get {
    use conformance::errno::check;
    use conformance::{Errno, raw};

    #[test]
    fn counts_words_and_their_ends() {
        let (mut count, mut size) = (0, 0);
        check(unsafe { raw::args_sizes_get(&mut count, &mut size) }).expect("sizes");
        let args: Vec<String> = std::env::args().collect();
        assert_eq!(count as usize, args.len());
        let bytes: usize = args.iter().map(|arg| arg.len() + 1).sum();
        assert_eq!(size as usize, bytes);
    }

    #[test]
    fn fails_without_memory_for_the_result() {
        let mut count = 0;
        let done = unsafe { raw::args_sizes_get(&mut count, raw::nowhere()) };
        assert_eq!(check(done), Err(Errno::FAULT));
    }
}

mod args_get {
    use conformance::errno::check;
    use conformance::{Errno, call, raw};

    #[test]
    fn gives_the_programs_arguments() {
        let args = call::args().expect("arguments");
        assert!(args[0].ends_with(".wasm"), "{args:?}");
        assert_eq!(
            args[1..],
            [
                "strings::args_get::gives_the_programs_arguments",
                "--exact",
                "--nocapture"
            ]
        );
    }

    #[test]
    fn fails_without_memory_for_the_result() {
        let done = unsafe { raw::args_get(raw::nowhere(), raw::nowhere()) };
        assert_eq!(check(done), Err(Errno::FAULT));
    }
}

mod environ_sizes_get {
    use conformance::errno::check;
    use conformance::{Errno, raw};

    #[test]
    fn counts_variables_and_their_ends() {
        let (mut count, mut size) = (0, 0);
        check(unsafe { raw::environ_sizes_get(&mut count, &mut size) }).expect("sizes");
        let expected = "SUITE=conformance\0EMPTY=\0";
        assert_eq!((count, size as usize), (2, expected.len()));
    }

    #[test]
    fn fails_without_memory_for_the_result() {
        let mut size = 0;
        let done = unsafe { raw::environ_sizes_get(raw::nowhere(), &mut size) };
        assert_eq!(check(done), Err(Errno::FAULT));
    }
}

mod environ_get {
    use conformance::errno::check;
    use conformance::{Errno, call, raw};

    #[test]
    fn gives_what_was_granted_and_nothing_else() {
        let mut variables = call::environ().expect("an environment");
        variables.sort();
        assert_eq!(variables, ["EMPTY=", "SUITE=conformance"]);
    }

    #[test]
    fn fails_without_memory_for_the_result() {
        let done = unsafe { raw::environ_get(raw::nowhere(), raw::nowhere()) };
        assert_eq!(check(done), Err(Errno::FAULT));
    }
}

mod random_get {
    use conformance::errno::check;
    use conformance::{Errno, call, raw};

    #[test]
    fn fills_a_buffer_with_something_else_each_time() {
        let (mut one, mut other) = ([0; 64], [0; 64]);
        call::random_get(&mut one).expect("numbers");
        call::random_get(&mut other).expect("numbers");
        assert_ne!(one, [0; 64]);
        assert_ne!(one, other);
    }

    #[test]
    fn fills_no_more_than_asked_for() {
        let mut bytes = [0; 8];
        call::random_get(&mut bytes[2..2]).expect("nothing");
        assert_eq!(bytes, [0; 8]);
        // Sixteen of them are all zero once in 2^128 times.
        let mut larger = vec![0; 100_000];
        call::random_get(&mut larger[..99_984]).expect("numbers");
        assert_eq!(larger[99_984..], [0; 16]);
        assert_ne!(larger[99_968..99_984], [0; 16]);
    }

    #[test]
    fn fails_outside_memory() {
        let done = unsafe { raw::random_get(raw::nowhere(), 64) };
        assert_eq!(check(done), Err(Errno::FAULT));
    }
}
