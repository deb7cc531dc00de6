//! The three descriptors that are open at the start.

mod standard {
    use conformance::raw::IoVec;
    use conformance::types::{CUR, FDFLAGS_NONBLOCK, FILETYPE_DIRECTORY, rights};
    use conformance::{Errno, call};

    #[test]
    fn input_is_read_to_its_end() {
        let mut text = Vec::new();
        let mut bytes = [0; 7];
        loop {
            match call::fd_read(0, &mut bytes).expect("input") {
                0 => break,
                n => text.extend_from_slice(&bytes[..n]),
            }
        }
        assert_eq!(text, b"line one\nline two\n");
        assert_eq!(call::fd_read(0, &mut bytes), Ok(0), "the end stays the end");
    }

    #[test]
    fn input_fills_one_region_after_the_other() {
        let (mut one, mut two) = ([0; 4], [0; 5]);
        let regions = [IoVec::of(&mut one), IoVec::of(&mut []), IoVec::of(&mut two)];
        assert_eq!(call::fd_readv(0, &regions), Ok(9));
        assert_eq!((&one, &two), (b"line", b" one\n"));
    }

    #[test]
    fn output_is_written_whole() {
        let regions = [
            IoVec::read_only(b"one "),
            IoVec::read_only(b""),
            IoVec::read_only(b"two\n"),
        ];
        assert_eq!(call::fd_writev(1, &regions), Ok(8));
        assert_eq!(call::fd_writev(2, &regions), Ok(8));
    }

    #[test]
    fn pipes_have_no_position() {
        for fd in [0, 1, 2] {
            assert_eq!(call::fd_seek(fd, 0, CUR), Err(Errno::SPIPE), "{fd}");
            assert_eq!(call::fd_tell(fd), Err(Errno::SPIPE), "{fd}");
        }
        assert_eq!(call::fd_pread(0, &mut [0; 4], 0), Err(Errno::SPIPE));
        assert_eq!(call::fd_pwrite(1, b"x", 0), Err(Errno::SPIPE));
    }

    #[test]
    fn each_goes_one_way() {
        assert_eq!(call::fd_read(1, &mut [0; 4]), Err(Errno::BADF));
        assert_eq!(call::fd_write(0, b"x"), Err(Errno::BADF));
    }

    #[test]
    fn rights_say_which_way() {
        let input = call::fd_fdstat_get(0).expect("a status");
        let output = call::fd_fdstat_get(1).expect("a status");
        assert_ne!(input.rights & rights::FD_READ, 0);
        assert_eq!(input.rights & rights::FD_WRITE, 0);
        assert_ne!(output.rights & rights::FD_WRITE, 0);
        assert_eq!(output.rights & rights::FD_READ, 0);
        // What can be seeked and told is no terminal for a C library.
        let both = rights::FD_SEEK | rights::FD_TELL;
        assert_ne!(input.filetype, FILETYPE_DIRECTORY);
        assert_eq!(output.rights & both, 0);
    }

    #[test]
    fn input_that_does_not_block_says_again_or_gives() {
        call::fd_fdstat_set_flags(0, FDFLAGS_NONBLOCK).expect("it can");
        let flags = call::fd_fdstat_get(0).expect("a status").flags;
        assert_eq!(u32::from(flags), FDFLAGS_NONBLOCK);
        let mut bytes = [0; 64];
        let mut length = 0;
        while length < 18 {
            match call::fd_read(0, &mut bytes[length..]) {
                Ok(n) => length += n,
                Err(errno) => assert_eq!(errno, Errno::AGAIN),
            }
        }
        assert_eq!(&bytes[..18], b"line one\nline two\n");
    }

    #[test]
    fn a_closed_one_is_closed() {
        call::fd_close(0).expect("it closes");
        assert_eq!(call::fd_read(0, &mut [0; 4]), Err(Errno::BADF));
        assert_eq!(call::fd_fdstat_get(0), Err(Errno::BADF));
        assert_eq!(call::fd_close(0), Err(Errno::BADF));
    }
}
