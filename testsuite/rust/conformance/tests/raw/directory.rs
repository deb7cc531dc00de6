//! Folders: making, removing and reading them.

mod path_create_directory {
    use conformance::place::{CLOSED, RO, WORK, put};
    use conformance::types::FILETYPE_DIRECTORY;
    use conformance::{Errno, call};

    #[test]
    fn makes_one_and_one_in_it() {
        call::path_create_directory(WORK, "dir").expect("made");
        call::path_create_directory(WORK, "dir/inner").expect("made");
        call::path_create_directory(WORK, "dir/other/").expect("made");
        for path in ["dir", "dir/inner", "dir/other"] {
            let stat = call::path_filestat_get(WORK, 0, path).expect("a status");
            assert_eq!(stat.filetype, FILETYPE_DIRECTORY);
        }
    }

    #[test]
    fn fails_where_something_is() {
        call::path_create_directory(WORK, "dir").expect("made");
        put(WORK, "file", b"");
        for path in ["dir", "file", "loop", "."] {
            let done = call::path_create_directory(WORK, path);
            assert_eq!(done, Err(Errno::EXIST), "{path}");
        }
    }

    #[test]
    fn fails_in_no_folder() {
        put(WORK, "file", b"");
        assert_eq!(
            call::path_create_directory(WORK, "none/dir"),
            Err(Errno::NOENT)
        );
        assert_eq!(
            call::path_create_directory(WORK, "file/dir"),
            Err(Errno::NOTDIR)
        );
        assert_eq!(call::path_create_directory(WORK, ""), Err(Errno::NOENT));
    }

    #[test]
    fn fails_in_a_read_only_folder() {
        assert_eq!(call::path_create_directory(RO, "new"), Err(Errno::ROFS));
        assert_eq!(call::path_create_directory(RO, "dir/new"), Err(Errno::ROFS));
    }

    #[test]
    fn fails_for_no_folders_descriptor() {
        assert_eq!(call::path_create_directory(CLOSED, "x"), Err(Errno::BADF));
        let file = conformance::place::create(WORK, "file", b"");
        let done = call::path_create_directory(file, "x");
        assert!(matches!(done, Err(Errno::NOTDIR | Errno::BADF)), "{done:?}");
    }
}

mod path_remove_directory {
    use conformance::place::{RO, WORK, put};
    use conformance::{Errno, call};

    #[test]
    fn removes_an_empty_one() {
        call::path_create_directory(WORK, "dir").expect("made");
        call::path_remove_directory(WORK, "dir").expect("removed");
        assert_eq!(call::path_filestat_get(WORK, 0, "dir"), Err(Errno::NOENT));
    }

    /// Engines differ here; a C library takes the slash off.
    #[test]
    fn a_slash_at_the_end_is_taken_or_refused() {
        call::path_create_directory(WORK, "dir").expect("made");
        let done = call::path_remove_directory(WORK, "dir/");
        assert!(matches!(done, Ok(()) | Err(Errno::INVAL)), "{done:?}");
        let left = call::path_filestat_get(WORK, 0, "dir");
        assert_eq!(left.is_ok(), done.is_err());
    }

    #[test]
    fn fails_when_it_is_not_empty() {
        call::path_create_directory(WORK, "dir").expect("made");
        put(WORK, "dir/file", b"");
        assert_eq!(
            call::path_remove_directory(WORK, "dir"),
            Err(Errno::NOTEMPTY)
        );
    }

    #[test]
    fn fails_for_what_is_no_folder() {
        put(WORK, "file", b"");
        assert_eq!(
            call::path_remove_directory(WORK, "file"),
            Err(Errno::NOTDIR)
        );
        assert_eq!(
            call::path_remove_directory(WORK, "out-dir"),
            Err(Errno::NOTDIR)
        );
        assert_eq!(call::path_remove_directory(WORK, "none"), Err(Errno::NOENT));
    }

    #[test]
    fn fails_in_a_read_only_folder() {
        assert_eq!(call::path_remove_directory(RO, "dir"), Err(Errno::ROFS));
    }
}

mod path_unlink_file {
    use conformance::place::{RO, WORK, put};
    use conformance::types::NO_FOLLOW;
    use conformance::{Errno, call};

    #[test]
    fn removes_a_name() {
        put(WORK, "file", b"");
        call::path_unlink_file(WORK, "file").expect("removed");
        assert_eq!(call::path_filestat_get(WORK, 0, "file"), Err(Errno::NOENT));
    }

    #[test]
    fn removes_a_link_and_not_what_it_leads_to() {
        put(WORK, "file", b"");
        call::path_symlink("file", WORK, "link").expect("a link");
        for link in ["link", "loop", "out", "out-dir"] {
            call::path_unlink_file(WORK, link).expect("removed");
            assert_eq!(
                call::path_filestat_get(WORK, NO_FOLLOW, link),
                Err(Errno::NOENT)
            );
        }
        assert!(call::path_filestat_get(WORK, 0, "file").is_ok());
    }

    #[test]
    fn fails_for_a_folder() {
        call::path_create_directory(WORK, "dir").expect("made");
        let done = call::path_unlink_file(WORK, "dir");
        assert!(matches!(done, Err(Errno::ISDIR | Errno::PERM)), "{done:?}");
    }

    #[test]
    fn fails_for_nothing_there() {
        put(WORK, "file", b"");
        assert_eq!(call::path_unlink_file(WORK, "none"), Err(Errno::NOENT));
        assert_eq!(call::path_unlink_file(WORK, ""), Err(Errno::NOENT));
        assert_eq!(call::path_unlink_file(WORK, "file/x"), Err(Errno::NOTDIR));
        assert_eq!(call::path_unlink_file(WORK, "file/"), Err(Errno::NOTDIR));
    }

    #[test]
    fn fails_in_a_read_only_folder() {
        assert_eq!(call::path_unlink_file(RO, "file"), Err(Errno::ROFS));
    }
}

mod fd_readdir {
    use conformance::place::{CLOSED, RO, WORK, create, open_dir, put};
    use conformance::types::{Entry, FILETYPE_DIRECTORY, FILETYPE_REGULAR, FILETYPE_SYMLINK};
    use conformance::{Errno, call};

    fn names(entries: &[Entry]) -> Vec<&str> {
        let mut names: Vec<_> = entries.iter().map(|e| e.name.as_str()).collect();
        names.sort();
        names
    }

    #[test]
    fn tells_every_entry_with_its_type() {
        put(WORK, "file", b"");
        call::path_create_directory(WORK, "dir").expect("made");
        let entries = call::read_directory(WORK, 0).expect("entries");
        assert_eq!(
            names(&entries),
            [
                ".", "..", "absolute", "dir", "file", "loop", "out", "out-dir"
            ]
        );
        for entry in &entries {
            let expected = match entry.name.as_str() {
                "file" => FILETYPE_REGULAR,
                "dir" | "." | ".." => FILETYPE_DIRECTORY,
                _ => FILETYPE_SYMLINK,
            };
            assert_eq!(entry.filetype, expected, "{entry:?}");
        }
    }

    #[test]
    fn numbers_are_those_of_the_files() {
        put(WORK, "file", b"");
        let entries = call::read_directory(WORK, 0).expect("entries");
        let entry = entries
            .iter()
            .find(|e| e.name == "file")
            .expect("it is there");
        let stat = call::path_filestat_get(WORK, 0, "file").expect("a status");
        assert_eq!(entry.ino, stat.ino);
    }

    #[test]
    fn goes_on_from_every_cookie() {
        for n in 0..50 {
            put(WORK, &format!("file-{n}"), b"");
        }
        let all = call::read_directory(WORK, 0).expect("entries");
        assert_eq!(all.len(), 56);
        for (at, entry) in all.iter().enumerate() {
            let rest = call::read_directory(WORK, entry.next).expect("entries");
            assert_eq!(rest, all[at + 1..], "after {entry:?}");
        }
    }

    #[test]
    fn a_small_buffer_is_filled_and_an_entry_may_be_cut() {
        for n in 0..50 {
            put(WORK, &format!("a-file-with-a-longer-name-{n}"), b"");
        }
        let mut buffer = [0; 100];
        let (mut cookie, mut found) = (0, Vec::new());
        loop {
            let used = call::fd_readdir(WORK, &mut buffer, cookie).expect("entries");
            let entries = Entry::read_all(&buffer[..used]);
            let Some(last) = entries.last() else {
                assert!(used < buffer.len(), "a whole entry fits in");
                break;
            };
            cookie = last.next;
            found.extend(entries);
            if used < buffer.len() {
                break;
            }
        }
        let all = call::read_directory(WORK, 0).expect("entries");
        assert_eq!(names(&found), names(&all));
    }

    #[test]
    fn sees_what_changed_when_it_begins_again() {
        let before = call::read_directory(WORK, 0).expect("entries").len();
        put(WORK, "file", b"");
        assert_eq!(
            call::read_directory(WORK, 0).expect("entries").len(),
            before + 1
        );
        call::path_unlink_file(WORK, "file").expect("removed");
        assert_eq!(
            call::read_directory(WORK, 0).expect("entries").len(),
            before
        );
    }

    #[test]
    fn a_folder_below_has_its_own() {
        let dir = open_dir(RO, "dir").expect("a folder");
        let entries = call::read_directory(dir, 0).expect("entries");
        assert_eq!(names(&entries), [".", "..", "inner"]);
    }

    #[test]
    fn a_cookie_behind_the_end_gives_nothing() {
        let entries = call::read_directory(RO, 0).expect("entries");
        let end = entries.last().expect("there are some").next;
        assert_eq!(call::read_directory(RO, end), Ok(Vec::new()));
    }

    #[test]
    fn fails_for_no_descriptor() {
        assert_eq!(call::fd_readdir(CLOSED, &mut [0; 99], 0), Err(Errno::BADF));
    }

    #[test]
    fn fails_for_a_file() {
        let file = create(WORK, "file", b"");
        let done = call::fd_readdir(file, &mut [0; 99], 0);
        assert!(matches!(done, Err(Errno::NOTDIR | Errno::BADF)), "{done:?}");
        assert!(call::fd_readdir(0, &mut [0; 99], 0).is_err());
    }
}
