//! Opening, and what a name stands for.

mod path_open {
    use conformance::place::{
        CLOSED, OTHER, RO, WORK, create, get, open, open_dir, open_to_read, put,
    };
    use conformance::types::{
        FOLLOW, NO_FOLLOW, OFLAGS_CREAT, OFLAGS_DIRECTORY, OFLAGS_EXCL, OFLAGS_TRUNC, rights,
    };
    use conformance::{Errno, call};

    const BOTH: u64 = rights::FD_READ | rights::FD_WRITE;

    fn open_with(path: &str, oflags: u32) -> conformance::Result<u32> {
        call::path_open(WORK, FOLLOW, path, oflags, BOTH, 0)
    }

    #[test]
    fn makes_opens_and_empties() {
        let fd = open_with("file", OFLAGS_CREAT).expect("made");
        assert_eq!(call::fd_write(fd, b"abc"), Ok(3));
        let fd = open_with("file", OFLAGS_CREAT).expect("opened");
        assert_eq!(call::fd_read(fd, &mut [0; 8]), Ok(3));
        open_with("file", OFLAGS_TRUNC).expect("emptied");
        assert_eq!(get(WORK, "file"), b"");
    }

    #[test]
    fn gives_the_lowest_number_that_is_free() {
        let fds = [
            create(WORK, "a", b""),
            create(WORK, "b", b""),
            create(WORK, "c", b""),
        ];
        assert_eq!(fds, [OTHER + 1, OTHER + 2, OTHER + 3]);
        call::fd_close(fds[1]).expect("it closes");
        assert_eq!(open(WORK, "a"), Ok(fds[1]));
    }

    #[test]
    fn names_are_relative_to_their_folder() {
        let dir = open_dir(RO, "dir").expect("a folder");
        for (fd, path) in [
            (dir, "inner"),
            (RO, "dir/inner"),
            (RO, "./dir/./inner"),
            (RO, "dir//inner"),
            (RO, "dir/../dir/inner"),
            (dir, "./inner"),
        ] {
            assert_eq!(get(fd, path), b"inner\n", "{path}");
        }
    }

    #[test]
    fn follows_links() {
        call::path_create_directory(WORK, "dir").expect("made");
        put(WORK, "dir/file", b"abc");
        call::path_symlink("dir", WORK, "to-dir").expect("a link");
        call::path_symlink("../to-dir/file", WORK, "dir/to-file").expect("a link");
        assert_eq!(get(WORK, "to-dir/to-file"), b"abc");
    }

    #[test]
    fn can_make_what_a_link_leads_to() {
        call::path_symlink("file", WORK, "link").expect("a link");
        open_with("link", OFLAGS_CREAT).expect("made");
        assert_eq!(get(WORK, "file"), b"");
    }

    #[test]
    fn fails_for_nothing_there() {
        assert_eq!(open(WORK, "none"), Err(Errno::NOENT));
        assert_eq!(open(WORK, "none/file"), Err(Errno::NOENT));
        assert_eq!(open(WORK, ""), Err(Errno::NOENT));
        assert_eq!(open_with("none/file", OFLAGS_CREAT), Err(Errno::NOENT));
    }

    #[test]
    fn fails_for_something_there_when_it_must_be_new() {
        put(WORK, "file", b"abc");
        let new = OFLAGS_CREAT | OFLAGS_EXCL;
        for path in ["file", "loop", "out", "."] {
            assert_eq!(open_with(path, new), Err(Errno::EXIST), "{path}");
        }
        assert_eq!(get(WORK, "file"), b"abc");
    }

    #[test]
    fn fails_for_a_file_where_a_folder_is_wanted() {
        put(WORK, "file", b"abc");
        assert_eq!(open_dir(WORK, "file"), Err(Errno::NOTDIR));
        assert_eq!(open(WORK, "file/"), Err(Errno::NOTDIR));
        assert_eq!(open(WORK, "file/x"), Err(Errno::NOTDIR));
        assert_eq!(open(WORK, "file/."), Err(Errno::NOTDIR));
        assert_eq!(open(WORK, "file/.."), Err(Errno::NOTDIR));
    }

    #[test]
    fn fails_to_write_a_folder() {
        call::path_create_directory(WORK, "dir").expect("made");
        assert_eq!(open(WORK, "dir"), Err(Errno::ISDIR));
        assert_eq!(open(WORK, "."), Err(Errno::ISDIR));
    }

    #[test]
    fn fails_for_a_link_that_is_not_to_be_followed() {
        put(WORK, "file", b"abc");
        call::path_symlink("file", WORK, "link").expect("a link");
        let done = call::path_open(WORK, NO_FOLLOW, "link", 0, BOTH, 0);
        assert_eq!(done, Err(Errno::LOOP));
    }

    #[test]
    fn fails_for_links_without_end() {
        assert_eq!(open(WORK, "loop"), Err(Errno::LOOP));
        assert_eq!(open(WORK, "loop/file"), Err(Errno::LOOP));
        call::path_symlink("there", WORK, "here").expect("a link");
        call::path_symlink("here", WORK, "there").expect("a link");
        assert_eq!(open(WORK, "here"), Err(Errno::LOOP));
    }

    #[test]
    fn fails_to_change_a_read_only_folder() {
        let with = |path, oflags, rights| call::path_open(RO, FOLLOW, path, oflags, rights, 0);
        assert_eq!(with("new", OFLAGS_CREAT, BOTH), Err(Errno::ROFS));
        assert_eq!(with("file", 0, rights::FD_WRITE), Err(Errno::ROFS));
        assert_eq!(with("file", OFLAGS_TRUNC, BOTH), Err(Errno::ROFS));
        assert_eq!(with("dir/new", OFLAGS_CREAT, BOTH), Err(Errno::ROFS));
        assert_eq!(get(RO, "file"), b"read me\n");
    }

    #[test]
    fn fails_below_a_folder_of_a_read_only_one() {
        let dir = open_dir(RO, "dir").expect("a folder");
        let done = call::path_open(dir, FOLLOW, "new", OFLAGS_CREAT, BOTH, 0);
        assert_eq!(done, Err(Errno::ROFS));
    }

    #[test]
    fn fails_for_no_folders_descriptor() {
        assert_eq!(open(CLOSED, "file"), Err(Errno::BADF));
        let file = create(WORK, "file", b"");
        for fd in [file, 0] {
            let done = open(fd, "file");
            assert!(matches!(done, Err(Errno::NOTDIR | Errno::BADF)), "{done:?}");
        }
    }

    #[test]
    fn fails_to_make_a_folder() {
        let done = open_with("dir", OFLAGS_CREAT | OFLAGS_DIRECTORY);
        assert_eq!(done, Err(Errno::INVAL));
    }

    #[test]
    fn fails_for_a_name_with_nul() {
        put(WORK, "file", b"");
        for path in ["file\0", "file\0x", "\0"] {
            assert_eq!(open_to_read(WORK, path), Err(Errno::INVAL), "{path:?}");
        }
    }

    #[test]
    fn fails_for_a_name_that_is_no_utf8() {
        let path = b"\xff\xfe";
        let mut opened = 0;
        let done = unsafe {
            conformance::raw::path_open(
                WORK,
                0,
                path.as_ptr(),
                2,
                OFLAGS_CREAT,
                BOTH,
                0,
                0,
                &mut opened,
            )
        };
        assert_eq!(conformance::errno::check(done), Err(Errno::ILSEQ));
    }

    #[test]
    fn fails_for_names_that_are_too_long() {
        assert_eq!(open(WORK, &"n".repeat(256)), Err(Errno::NAMETOOLONG));
        assert_eq!(open(WORK, &"./".repeat(10_000)), Err(Errno::NAMETOOLONG));
        create(WORK, &"n".repeat(255), b"");
    }
}

mod path_filestat_get {
    use conformance::place::{CLOSED, WORK, put};
    use conformance::types::{
        FILETYPE_DIRECTORY, FILETYPE_REGULAR, FILETYPE_SYMLINK, FOLLOW, NO_FOLLOW,
    };
    use conformance::{Errno, call};

    #[test]
    fn tells_of_files_and_folders() {
        put(WORK, "file", b"abc");
        let file = call::path_filestat_get(WORK, FOLLOW, "file").expect("a status");
        assert_eq!(
            (file.filetype, file.size, file.nlink),
            (FILETYPE_REGULAR, 3, 1)
        );
        let dir = call::path_filestat_get(WORK, FOLLOW, ".").expect("a status");
        assert_eq!(dir.filetype, FILETYPE_DIRECTORY);
        assert_ne!(dir.ino, file.ino);
    }

    #[test]
    fn a_link_is_followed_or_not() {
        put(WORK, "file", b"abc");
        call::path_symlink("file", WORK, "link").expect("a link");
        let through = call::path_filestat_get(WORK, FOLLOW, "link").expect("a status");
        assert_eq!((through.filetype, through.size), (FILETYPE_REGULAR, 3));
        let itself = call::path_filestat_get(WORK, NO_FOLLOW, "link").expect("a status");
        assert_eq!((itself.filetype, itself.size), (FILETYPE_SYMLINK, 4));
    }

    #[test]
    fn fails_for_nothing_there() {
        put(WORK, "file", b"");
        call::path_symlink("none", WORK, "dangling").expect("a link");
        for (path, errno) in [
            ("none", Errno::NOENT),
            ("", Errno::NOENT),
            ("dangling", Errno::NOENT),
            ("file/", Errno::NOTDIR),
            ("file/x", Errno::NOTDIR),
            ("loop", Errno::LOOP),
        ] {
            let done = call::path_filestat_get(WORK, FOLLOW, path);
            assert_eq!(done, Err(errno), "{path}");
        }
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(
            call::path_filestat_get(CLOSED, FOLLOW, "file"),
            Err(Errno::BADF)
        );
    }
}
