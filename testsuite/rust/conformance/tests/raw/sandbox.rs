//! No name leads out of a granted folder, by no way, for no call.

use conformance::place::{OTHER, WORK, open_dir, put};
use conformance::types::{ATIM_NOW, FOLLOW, NO_FOLLOW, OFLAGS_CREAT, rights};
use conformance::{Errno, call};

/// Names that lead out of `.`.
const OUT: [&str; 13] = [
    "..",
    "../",
    "../outside",
    "../outside/secret",
    "./../outside/secret",
    "dir/../../outside/secret",
    "out",
    "out-dir",
    "out-dir/secret",
    "out-dir/../outside/secret",
    "absolute",
    "/",
    "/etc/passwd",
];

fn prepare() {
    call::path_create_directory(WORK, "dir").expect("made");
    put(WORK, "file", b"abc");
}

/// Every call that takes a name of something there, by its name.
fn calls(path: &str) -> Vec<(&'static str, Errno)> {
    let read = call::path_open(WORK, FOLLOW, path, 0, rights::FD_READ, 0).err();
    let write = call::path_open(WORK, FOLLOW, path, OFLAGS_CREAT, rights::FD_WRITE, 0).err();
    let stat = call::path_filestat_get(WORK, FOLLOW, path).err();
    let times = call::path_filestat_set_times(WORK, FOLLOW, path, 0, 0, ATIM_NOW).err();
    [
        ("path_open", read),
        ("path_open to write", write),
        ("path_filestat_get", stat),
        ("path_filestat_set_times", times),
    ]
    .into_iter()
    .map(|(name, errno)| (name, errno.expect("it must fail")))
    .collect()
}

#[test]
fn every_way_out_is_shut() {
    prepare();
    for path in OUT {
        for (name, errno) in calls(path) {
            assert_eq!(errno, Errno::PERM, "{name} of {path}");
        }
    }
}

#[test]
fn nothing_is_made_outside() {
    prepare();
    for path in ["../new", "out-dir/new", "/new", "dir/../../new"] {
        assert_eq!(
            call::path_create_directory(WORK, path),
            Err(Errno::PERM),
            "{path}"
        );
        assert_eq!(
            call::path_symlink("x", WORK, path),
            Err(Errno::PERM),
            "{path}"
        );
        assert_eq!(
            call::path_link(WORK, 0, "file", WORK, path),
            Err(Errno::PERM),
            "{path}"
        );
        assert_eq!(
            call::path_rename(WORK, "file", WORK, path),
            Err(Errno::PERM),
            "{path}"
        );
    }
}

#[test]
fn nothing_is_removed_outside() {
    for path in ["../outside/secret", "out-dir/secret", "/etc/passwd"] {
        assert_eq!(
            call::path_unlink_file(WORK, path),
            Err(Errno::PERM),
            "{path}"
        );
        assert_eq!(
            call::path_remove_directory(WORK, path),
            Err(Errno::PERM),
            "{path}"
        );
        assert_eq!(
            call::path_readlink(WORK, path, &mut [0; 8]),
            Err(Errno::PERM),
            "{path}"
        );
    }
}

#[test]
fn a_link_of_the_programs_own_leads_no_further() {
    prepare();
    call::path_symlink("../../outside/secret", WORK, "dir/link").expect("a link");
    call::path_symlink("dir/link", WORK, "chain").expect("a link");
    for path in ["dir/link", "chain"] {
        for (name, errno) in calls(path) {
            assert_eq!(errno, Errno::PERM, "{name} of {path}");
        }
    }
}

#[test]
fn a_folder_below_is_a_sandbox_too() {
    prepare();
    let dir = open_dir(WORK, "dir").expect("a folder");
    for path in ["..", "../file", "../dir/../file"] {
        let done = call::path_open(dir, FOLLOW, path, 0, rights::FD_READ, 0);
        assert_eq!(done, Err(Errno::PERM), "{path}");
    }
}

#[test]
fn another_grant_is_no_way() {
    put(OTHER, "file", b"");
    for path in ["../other/file", "/other/file", "../ro/file"] {
        let done = call::path_open(WORK, FOLLOW, path, 0, rights::FD_READ, 0);
        assert_eq!(done, Err(Errno::PERM), "{path}");
    }
}

#[test]
fn a_link_that_leads_out_is_there_itself() {
    let stat = call::path_filestat_get(WORK, NO_FOLLOW, "out").expect("a status");
    assert_eq!(stat.size, "../outside/secret".len() as u64);
}

#[test]
fn inside_one_may_go_up_and_down() {
    prepare();
    for path in ["dir/../file", "dir/../dir/../file", "./dir/./../file"] {
        let done = call::path_filestat_get(WORK, FOLLOW, path);
        assert_eq!(done.map(|stat| stat.size), Ok(3), "{path}");
    }
}
