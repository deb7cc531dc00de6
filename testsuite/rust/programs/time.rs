/* Clocks, sleeping and file times by Rust's library.
 * dirs: .
 * stdout:
 *   slept at least 20 ms: true
 *   after 2020: true
 *   modified: 1000000000
 *   accessed: 1100000000
 */
use std::fs::{File, FileTimes};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

fn main() -> std::io::Result<()> {
    let start = Instant::now();
    sleep(Duration::from_millis(20));
    println!(
        "slept at least 20 ms: {}",
        start.elapsed() >= Duration::from_millis(20)
    );
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970");
    println!("after 2020: {}", now.as_secs() > 1_577_836_800);
    let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
    let file = File::create("file")?;
    file.set_times(
        FileTimes::new()
            .set_modified(at(1_000_000_000))
            .set_accessed(at(1_100_000_000)),
    )?;
    let seconds = |time: SystemTime| time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    println!("modified: {}", seconds(file.metadata()?.modified()?));
    println!("accessed: {}", seconds(file.metadata()?.accessed()?));
    Ok(())
}
