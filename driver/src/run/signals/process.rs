//! This process's handlers: a signal is noted, the engine's epoch advanced, and the program's thread woken from a
//! system call that waits.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use wasmtime::Engine;

/// The signals that are handed to the program: those whose default ends a process and that somebody sends, and
/// those that tell of a change. The numbers are the program's, too.
const CAUGHT: [i32; 14] = [
    libc::SIGHUP,
    libc::SIGINT,
    libc::SIGQUIT,
    libc::SIGUSR1,
    libc::SIGUSR2,
    libc::SIGALRM,
    libc::SIGTERM,
    libc::SIGCONT,
    libc::SIGCHLD,
    libc::SIGXCPU,
    libc::SIGVTALRM,
    libc::SIGPROF,
    libc::SIGWINCH,
    libc::SIGIO,
];

/// Ends a system call of the program's thread with EINTR. Its own default is to be ignored.
const KICK: i32 = libc::SIGURG;

/// The signals that came and that the program has not got yet: bit n-1 is signal n.
static PENDING: AtomicU64 = AtomicU64::new(0);

/// The signals that were ignored when this process started.
static IGNORED: AtomicU64 = AtomicU64::new(0);

/// The program's thread, once it runs.
static THREAD: AtomicUsize = AtomicUsize::new(0);

/// Whether the program has timers.
static TIMERS: AtomicBool = AtomicBool::new(false);

static ENGINE: OnceLock<Engine> = OnceLock::new();

/// The program's own flag ([`super::checks`]), in its memory.
static FLAG: AtomicPtr<AtomicU32> = AtomicPtr::new(std::ptr::null_mut());

extern "C" fn note(signal: i32) {
    PENDING.fetch_or(1 << (signal - 1), Ordering::SeqCst);
    tick();
    kick();
}

extern "C" fn nothing(_: i32) {}

/// Makes the program's code look up at its next loop or call.
pub fn tick() {
    // SAFETY: null, or what `flag_at` was given.
    if let Some(flag) = unsafe { FLAG.load(Ordering::SeqCst).as_ref() } {
        flag.store(1, Ordering::SeqCst);
    }
    if let Some(engine) = ENGINE.get() {
        engine.increment_epoch();
    }
}

/// Says where the program's flag is.
///
/// # Safety
///
/// `flag` must point at four bytes that stay where they are to the end of the process, at a multiple of 4, and that only the program's code
/// changes otherwise.
pub unsafe fn flag_at(flag: *mut u32) {
    FLAG.store(flag.cast(), Ordering::SeqCst);
}

/// Wakes the program's thread from a system call.
pub fn kick() {
    let thread = THREAD.load(Ordering::SeqCst);
    if thread != 0 {
        // SAFETY: the thread lives until the process ends: a program that has ended leaves it parked. pthread_kill
        // may be called in a signal handler.
        unsafe { libc::pthread_kill(thread as libc::pthread_t, KICK) };
    }
}

/// Whether a signal waits for the program.
pub fn waiting() -> bool {
    PENDING.load(Ordering::SeqCst) != 0
}

/// Whether a call that was interrupted is to be interrupted for the program: a signal waits for it, or one of its
/// timers may have expired.
pub fn interrupt() -> bool {
    waiting() || TIMERS.load(Ordering::SeqCst)
}

/// Takes all the signals that wait.
pub fn take() -> impl Iterator<Item = i32> {
    let pending = PENDING.swap(0, Ordering::SeqCst);
    (1..=64).filter(move |signal| pending & 1 << (signal - 1) != 0)
}

/// Whether `signal` was ignored when this process started.
pub fn was_ignored(signal: i32) -> bool {
    IGNORED.load(Ordering::SeqCst) & 1 << (signal - 1) != 0
}

/// From here on signals are the program's, which the calling thread runs.
pub fn hand_over(engine: &Engine, timers: bool) {
    TIMERS.store(timers, Ordering::SeqCst);
    // A second program in one process does not exist.
    let _ = ENGINE.set(engine.clone());
    // SAFETY: pthread_self has no preconditions.
    THREAD.store(unsafe { libc::pthread_self() } as usize, Ordering::SeqCst);
    set(KICK, nothing);
    for signal in CAUGHT {
        if disposition(signal) == libc::SIG_IGN {
            IGNORED.fetch_or(1 << (signal - 1), Ordering::SeqCst);
        }
        set(signal, note);
    }
}

/// The signals that were ignored when this process started, as far as they are handed to the program: bit n-1 is signal n.
pub fn ignored_at_start() -> u64 {
    IGNORED.load(Ordering::SeqCst)
}

/// Ends this process by `signal`'s default, so that its parent sees what happened.
pub fn end_by(signal: i32) {
    // SAFETY: restoring a default and raising a signal touch no memory.
    unsafe {
        libc::signal(signal, libc::SIG_DFL);
        libc::raise(signal);
    }
}

fn set(signal: i32, handler: extern "C" fn(i32)) {
    // SAFETY: the structure is plain data for which zeros are valid; the handlers above do only what may be done in
    // a signal handler: atomic operations and pthread_kill. Without SA_RESTART a waiting call ends with EINTR.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as usize;
        action.sa_flags = libc::SA_ONSTACK;
        libc::sigaction(signal, &raw const action, std::ptr::null_mut());
    }
}

fn disposition(signal: i32) -> usize {
    // SAFETY: sigaction only writes the structure, for which zeros are valid.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        libc::sigaction(signal, std::ptr::null(), &raw mut action);
        action.sa_sigaction
    }
}
