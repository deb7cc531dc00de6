//! Clocks, waiting, times of files.

use std::fs::{File, FileTimes};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

#[test]
fn a_sleep_takes_its_time() {
    for length in [
        Duration::ZERO,
        Duration::from_millis(1),
        Duration::from_millis(30),
    ] {
        let start = Instant::now();
        thread::sleep(length);
        assert!(start.elapsed() >= length, "{length:?}");
    }
}

#[test]
fn waiting_for_nobody_ends_in_time() {
    let (_sender, receiver) = std::sync::mpsc::channel::<()>();
    let start = Instant::now();
    let got = receiver.recv_timeout(Duration::from_millis(20));
    assert_eq!(got, Err(std::sync::mpsc::RecvTimeoutError::Timeout));
    assert!(start.elapsed() >= Duration::from_millis(20));
}

#[test]
fn times_of_files() {
    let then = SystemTime::UNIX_EPOCH + Duration::new(1_000_000_000, 123_456_000);
    let before = SystemTime::UNIX_EPOCH + Duration::from_secs(5);
    let file = File::create("file").expect("made");
    file.set_times(FileTimes::new().set_modified(then).set_accessed(before))
        .expect("set");
    let known = file.metadata().expect("known");
    assert_eq!(known.modified().expect("a time"), then);
    assert_eq!(known.accessed().expect("a time"), before);
    file.set_modified(before).expect("set");
    let known = std::fs::metadata("file").expect("known");
    assert_eq!(known.modified().expect("a time"), before);
}
