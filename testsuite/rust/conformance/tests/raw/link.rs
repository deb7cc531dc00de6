//! Further names, other names, and names that lead to others.

mod path_link {
    use conformance::place::{OTHER, RO, WORK, get, put};
    use conformance::types::FOLLOW;
    use conformance::{Errno, call};

    #[test]
    fn a_file_has_two_names() {
        put(WORK, "file", b"abc");
        call::path_link(WORK, 0, "file", WORK, "again").expect("a link");
        let (one, two) = (
            call::path_filestat_get(WORK, 0, "file").expect("a status"),
            call::path_filestat_get(WORK, 0, "again").expect("a status"),
        );
        assert_eq!((one.ino, one.nlink), (two.ino, 2));
        call::path_unlink_file(WORK, "file").expect("removed");
        assert_eq!(get(WORK, "again"), b"abc");
    }

    #[test]
    fn the_other_name_may_be_in_another_folder() {
        put(WORK, "file", b"abc");
        call::path_link(WORK, 0, "file", OTHER, "file").expect("a link");
        assert_eq!(get(OTHER, "file"), b"abc");
    }

    #[test]
    fn fails_where_something_is() {
        put(WORK, "file", b"");
        put(WORK, "there", b"");
        assert_eq!(
            call::path_link(WORK, 0, "file", WORK, "there"),
            Err(Errno::EXIST)
        );
    }

    #[test]
    fn fails_for_nothing_there() {
        assert_eq!(
            call::path_link(WORK, 0, "none", WORK, "new"),
            Err(Errno::NOENT)
        );
    }

    #[test]
    fn fails_for_a_folder() {
        call::path_create_directory(WORK, "dir").expect("made");
        assert_eq!(
            call::path_link(WORK, 0, "dir", WORK, "new"),
            Err(Errno::PERM)
        );
    }

    #[test]
    fn fails_for_a_link_to_be_followed() {
        put(WORK, "file", b"");
        call::path_symlink("file", WORK, "link").expect("a link");
        assert_eq!(
            call::path_link(WORK, FOLLOW, "link", WORK, "new"),
            Err(Errno::INVAL)
        );
    }

    #[test]
    fn fails_into_a_read_only_folder() {
        put(WORK, "file", b"");
        assert_eq!(
            call::path_link(WORK, 0, "file", RO, "new"),
            Err(Errno::ROFS)
        );
    }

    #[test]
    fn fails_outside() {
        put(WORK, "file", b"");
        assert_eq!(
            call::path_link(WORK, 0, "file", WORK, "../new"),
            Err(Errno::PERM)
        );
        assert_eq!(
            call::path_link(WORK, 0, "out-dir/secret", WORK, "new"),
            Err(Errno::PERM)
        );
    }
}

mod path_symlink {
    use conformance::place::{RO, WORK, put};
    use conformance::{Errno, call};

    #[test]
    fn leads_anywhere_as_long_as_nobody_goes() {
        for (name, target) in [
            ("a", "file"),
            ("b", "none/at/all"),
            ("c", "../outside/secret"),
        ] {
            call::path_symlink(target, WORK, name).expect("a link");
            let mut buffer = [0; 64];
            let length = call::path_readlink(WORK, name, &mut buffer).expect("a target");
            assert_eq!(&buffer[..length], target.as_bytes());
        }
    }

    #[test]
    fn fails_where_something_is() {
        put(WORK, "file", b"");
        for name in ["file", "loop", "."] {
            assert_eq!(
                call::path_symlink("x", WORK, name),
                Err(Errno::EXIST),
                "{name}"
            );
        }
    }

    #[test]
    fn fails_for_no_name() {
        assert_eq!(call::path_symlink("x", WORK, ""), Err(Errno::NOENT));
        assert_eq!(call::path_symlink("", WORK, "link"), Err(Errno::NOENT));
        assert_eq!(
            call::path_symlink("x", WORK, "none/link"),
            Err(Errno::NOENT)
        );
    }

    /// It would lead out of every folder.
    #[test]
    fn fails_for_an_absolute_target() {
        assert_eq!(
            call::path_symlink("/etc/passwd", WORK, "link"),
            Err(Errno::PERM)
        );
    }

    #[test]
    fn fails_in_a_read_only_folder() {
        assert_eq!(call::path_symlink("file", RO, "link"), Err(Errno::ROFS));
    }
}

mod path_readlink {
    use conformance::place::{CLOSED, WORK, put};
    use conformance::{Errno, call};

    #[test]
    fn tells_where_a_link_leads() {
        let mut buffer = [0; 64];
        let length = call::path_readlink(WORK, "out", &mut buffer).expect("a target");
        assert_eq!(&buffer[..length], b"../outside/secret");
    }

    #[test]
    fn tells_as_much_as_fits() {
        let mut buffer = [0; 5];
        assert_eq!(call::path_readlink(WORK, "out", &mut buffer), Ok(5));
        assert_eq!(&buffer, b"../ou");
    }

    #[test]
    fn fails_for_what_is_no_link() {
        put(WORK, "file", b"");
        let mut buffer = [0; 64];
        for (path, errno) in [
            ("file", Errno::INVAL),
            (".", Errno::INVAL),
            ("none", Errno::NOENT),
            ("", Errno::NOENT),
            ("file/x", Errno::NOTDIR),
        ] {
            let done = call::path_readlink(WORK, path, &mut buffer);
            assert_eq!(done, Err(errno), "{path}");
        }
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(
            call::path_readlink(CLOSED, "out", &mut [0; 64]),
            Err(Errno::BADF)
        );
    }

    /// An absolute link leads to a path of the program's: its libc looks for it among the preopens.
    #[test]
    fn tells_an_absolute_target() {
        let mut buffer = [0; 64];
        let length = call::path_readlink(WORK, "absolute", &mut buffer).expect("a target");
        assert!(
            buffer[..length].starts_with(b"/"),
            "{:?}",
            &buffer[..length]
        );
    }
}

mod path_rename {
    use conformance::place::{OTHER, RO, WORK, create, get, put};
    use conformance::types::NO_FOLLOW;
    use conformance::{Errno, call};

    #[test]
    fn a_file_has_another_name() {
        put(WORK, "old", b"abc");
        call::path_rename(WORK, "old", WORK, "new").expect("renamed");
        assert_eq!(get(WORK, "new"), b"abc");
        assert_eq!(call::path_filestat_get(WORK, 0, "old"), Err(Errno::NOENT));
    }

    #[test]
    fn what_was_there_is_replaced_at_once() {
        put(WORK, "old", b"abc");
        let open = create(WORK, "new", b"before");
        call::path_rename(WORK, "old", WORK, "new").expect("renamed");
        assert_eq!(get(WORK, "new"), b"abc");
        assert_eq!(call::fd_read(open, &mut [0; 16]), Ok(6), "it is still open");
    }

    #[test]
    fn a_folder_goes_with_all_in_it() {
        call::path_create_directory(WORK, "dir").expect("made");
        put(WORK, "dir/file", b"abc");
        call::path_create_directory(OTHER, "dir").expect("made");
        call::path_rename(WORK, "dir", OTHER, "dir").expect("renamed");
        assert_eq!(get(OTHER, "dir/file"), b"abc");
    }

    #[test]
    fn a_link_itself_is_renamed() {
        call::path_rename(WORK, "loop", WORK, "moved").expect("renamed");
        assert!(call::path_filestat_get(WORK, NO_FOLLOW, "moved").is_ok());
    }

    #[test]
    fn onto_itself_is_nothing() {
        put(WORK, "file", b"abc");
        assert_eq!(call::path_rename(WORK, "file", WORK, "file"), Ok(()));
        assert_eq!(get(WORK, "file"), b"abc");
    }

    #[test]
    fn fails_for_nothing_there() {
        assert_eq!(
            call::path_rename(WORK, "none", WORK, "new"),
            Err(Errno::NOENT)
        );
        assert_eq!(call::path_rename(WORK, "", WORK, "new"), Err(Errno::NOENT));
    }

    #[test]
    fn fails_for_a_file_on_a_folder_and_the_reverse() {
        put(WORK, "file", b"");
        call::path_create_directory(WORK, "dir").expect("made");
        assert_eq!(
            call::path_rename(WORK, "file", WORK, "dir"),
            Err(Errno::ISDIR)
        );
        assert_eq!(
            call::path_rename(WORK, "dir", WORK, "file"),
            Err(Errno::NOTDIR)
        );
    }

    #[test]
    fn fails_on_a_folder_that_is_not_empty() {
        call::path_create_directory(WORK, "one").expect("made");
        call::path_create_directory(WORK, "two").expect("made");
        put(WORK, "two/file", b"");
        assert_eq!(
            call::path_rename(WORK, "one", WORK, "two"),
            Err(Errno::NOTEMPTY)
        );
    }

    #[test]
    fn fails_for_a_folder_into_itself() {
        call::path_create_directory(WORK, "dir").expect("made");
        assert_eq!(
            call::path_rename(WORK, "dir", WORK, "dir/inner"),
            Err(Errno::INVAL)
        );
    }

    #[test]
    fn fails_from_and_to_a_read_only_folder() {
        put(WORK, "file", b"");
        assert_eq!(call::path_rename(WORK, "file", RO, "new"), Err(Errno::ROFS));
        assert_eq!(call::path_rename(RO, "file", WORK, "new"), Err(Errno::ROFS));
    }

    #[test]
    fn fails_outside() {
        put(WORK, "file", b"");
        assert_eq!(
            call::path_rename(WORK, "file", WORK, "../file"),
            Err(Errno::PERM)
        );
        assert_eq!(
            call::path_rename(WORK, "out-dir/secret", WORK, "got"),
            Err(Errno::PERM)
        );
    }
}
