//! SIGINT and SIGQUIT while `system()` runs a command: they are the command's, and this process ignores them.

use std::sync::Mutex;

const KEYS: [i32; 2] = [libc::SIGINT, libc::SIGQUIT];

/// What was to happen before.
static BEFORE: Mutex<Option<[libc::sigaction; 2]>> = Mutex::new(None);

/// Ignores them from here on. Those that were not ignored before, which the command is not to ignore either, as bits.
pub fn ignore() -> u64 {
    let Ok(mut before) = BEFORE.lock() else {
        return 0;
    };
    let actions = before.get_or_insert_with(|| KEYS.map(|signal| exchange(signal, None)));
    let taken = KEYS.iter().zip(actions);
    taken
        .filter(|(_, action)| action.sa_sigaction != libc::SIG_IGN)
        .map(|(signal, _)| 1 << (signal - 1))
        .sum()
}

/// As before.
pub fn restore() {
    if let Ok(mut before) = BEFORE.lock()
        && let Some(actions) = before.take()
    {
        for (signal, action) in KEYS.into_iter().zip(actions) {
            exchange(signal, Some(action));
        }
    }
}

/// Sets what `signal` does, nothing if no action is given, and says what it did.
pub fn exchange(signal: i32, action: Option<libc::sigaction>) -> libc::sigaction {
    // SAFETY: zeros are a valid sigaction; SIG_IGN and an action that sigaction gave are valid ones.
    unsafe {
        let mut before = std::mem::zeroed();
        let new = action.unwrap_or_else(|| {
            let mut ignored: libc::sigaction = std::mem::zeroed();
            ignored.sa_sigaction = libc::SIG_IGN;
            ignored
        });
        libc::sigaction(signal, &raw const new, &raw mut before);
        before
    }
}
