/* There are no threads, and Rust's library says so; what does not need them works.
 * host: skip it has threads
 * stdout:
 *   Unsupported: Operation not supported (os error 58)
 *   locked: 5
 *   once: 1 1
 *   sent: Ok(7)
 *   thread-local: 42
 *   parallelism: Unsupported
 */
use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, mpsc};
use std::thread;

thread_local!(static LOCAL: Cell<u32> = const { Cell::new(41) });

fn main() {
    let error = thread::Builder::new()
        .spawn(|| ())
        .expect_err("there are no threads");
    println!("{:?}: {error}", error.kind());
    let lock = Mutex::new(4);
    *lock.lock().expect("free") += 1;
    println!("locked: {}", lock.lock().expect("free"));
    static COUNT: AtomicU32 = AtomicU32::new(0);
    static ONCE: OnceLock<u32> = OnceLock::new();
    let get = || ONCE.get_or_init(|| COUNT.fetch_add(1, Ordering::SeqCst) + 1);
    println!("once: {} {}", get(), get());
    let (sender, receiver) = mpsc::channel();
    sender.send(7).expect("somebody listens");
    println!("sent: {:?}", receiver.recv());
    LOCAL.set(LOCAL.get() + 1);
    println!("thread-local: {}", LOCAL.get());
    match thread::available_parallelism() {
        Ok(n) => println!("parallelism: {n}"),
        Err(error) => println!("parallelism: {:?}", error.kind()),
    }
}
