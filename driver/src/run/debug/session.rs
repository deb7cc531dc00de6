//! What the program's thread and the server's say to each other: events one way, requests the other.

use crate::run::ending::Ending;
use crate::run::host::{Finish, Host};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, OnceLock, PoisonError};
use wasmtime::{AsContext, AsContextMut, Engine, StoreContextMut};

/// Why the program stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// At a breakpoint, or after a step.
    Break,
    /// The debugger asked for it.
    Interrupt,
    /// It crashed, in the way of this signal.
    Crash(u8),
}

/// What the server waits for.
#[derive(Debug)]
pub enum Inbox {
    /// The program stands still.
    Stopped(Stop),
    /// It has ended, with this exit code.
    Exited(u8),
    /// A signal, or the runner, has ended it.
    Terminated(u8),
    /// The debugger sent this.
    Bytes(Vec<u8>),
    /// The debugger has closed the connection.
    Closed,
}

impl Inbox {
    /// Whether it tells of the program's end.
    pub fn is_end(&self) -> bool {
        matches!(self, Inbox::Exited(_) | Inbox::Terminated(_))
    }
}

/// What is looked up on the program's thread.
type Work = Box<dyn FnOnce(&mut StoreContextMut<'_, Host>) + Send>;

/// What the program's thread is asked while it stands still.
enum Request {
    Do(Work),
    Go,
}

/// The two threads' common ground.
pub struct Session {
    inbox: Mutex<Sender<Inbox>>,
    requests: Mutex<Receiver<Request>>,
    sender: Mutex<Sender<Request>>,
    interrupted: AtomicBool,
    ended: AtomicBool,
    engine: OnceLock<Engine>,
    finish: OnceLock<Finish>,
}

impl Session {
    /// A session, and the server's end of it.
    pub fn new() -> (Self, Receiver<Inbox>) {
        let (inbox, received) = mpsc::channel();
        let (sender, requests) = mpsc::channel();
        let session = Session {
            inbox: Mutex::new(inbox),
            requests: Mutex::new(requests),
            sender: Mutex::new(sender),
            interrupted: AtomicBool::new(false),
            ended: AtomicBool::new(false),
            engine: OnceLock::new(),
            finish: OnceLock::new(),
        };
        (session, received)
    }

    /// Tells which program it is about: how it can be interrupted and ended.
    pub fn begin(&self, engine: &Engine, finish: &Finish) {
        // It is said once, before the program's start.
        let _ = self.engine.set(engine.clone());
        let _ = self.finish.set(finish.clone());
    }

    /// What puts into the server's inbox.
    pub fn inbox(&self) -> Sender<Inbox> {
        held(&self.inbox).clone()
    }

    /// The program's thread stands still for `stop` and does what the server asks until it may go on.
    pub fn stop(&self, store: &mut StoreContextMut<'_, Host>, stop: Stop) {
        if self.inbox().send(Inbox::Stopped(stop)).is_err() {
            return;
        }
        let requests = held(&self.requests);
        while let Ok(Request::Do(work)) = requests.recv() {
            work(store);
        }
    }

    /// The program has ended: there is nothing to be asked any more.
    pub fn close(&self) {
        self.ended.store(true, Ordering::SeqCst);
    }

    /// Has the program's thread, which stands still, do `work`.
    pub fn ask<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut StoreContextMut<'_, Host>) -> R + Send + 'static,
    ) -> Option<R> {
        if self.ended.load(Ordering::SeqCst) {
            return None;
        }
        let (answer, answered) = mpsc::channel();
        let work: Work = Box::new(move |store| {
            // The server waits for it.
            let _ = answer.send(work(store));
        });
        held(&self.sender).send(Request::Do(work)).ok()?;
        answered.recv().ok()
    }

    /// Lets the program's thread go on.
    pub fn go(&self) {
        // The receiver is in this very structure.
        let _ = held(&self.sender).send(Request::Go);
    }

    /// The debugger has gone and lets the program, which stands still, run on.
    pub fn detach(&self) {
        self.ask(|store| {
            let set: Vec<_> = store
                .as_context()
                .breakpoints()
                .into_iter()
                .flatten()
                .collect();
            if let Some(mut edit) = store.as_context_mut().edit_breakpoints() {
                for breakpoint in set {
                    // It was put there by the same module.
                    let _ = edit.remove_breakpoint(&breakpoint.module, breakpoint.pc);
                }
                let _ = edit.single_step(false);
            }
        });
        self.go();
    }

    /// Ends the program, as one that its debugger kills.
    pub fn kill(&self) {
        if let Some(finish) = self.finish.get() {
            finish.finish(Ending::Signal(libc::SIGKILL), &[]);
        }
    }

    /// Has the program stop at its next loop or call.
    pub fn interrupt(&self) {
        self.interrupted.store(true, Ordering::SeqCst);
        if let Some(engine) = self.engine.get() {
            engine.increment_epoch();
        }
    }

    /// Whether it was to be interrupted.
    pub fn take_interrupt(&self) -> bool {
        self.interrupted.swap(false, Ordering::SeqCst)
    }

    /// Tells the server how the program ended.
    pub fn ended(&self, ending: &Ending) {
        let news = match ending {
            Ending::Exit(code) => Inbox::Exited(*code),
            Ending::Signal(signal) => Inbox::Terminated(*signal as u8),
            Ending::Trap(_) => Inbox::Terminated(libc::SIGABRT as u8),
            other => Inbox::Exited(other.code()),
        };
        // The server may have gone with the debugger.
        let _ = self.inbox().send(news);
    }
}

fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
