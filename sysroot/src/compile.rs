//! Compiles many C files, a clang process each, on all processors, and only those that changed.
//!
//! clang runs in the build's folder with relative names, so that neither the place of the build nor its time gets
//! into an object file.

mod clang;
mod deps;
mod store;

use crate::error::Error;
use crate::progress::{Progress, Unit};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub use clang::Clang;
pub use store::Store;

/// One C file to compile.
#[derive(Debug)]
pub struct Job {
    /// Its path, relative to the build's folder.
    pub source: String,
    /// All flags but `-c`, `-o` and those for dependencies.
    pub flags: Vec<String>,
}

/// Compiles `jobs` with `threads` processes at a time; the objects' paths come in the same order.
pub fn compile(
    jobs: &[Job],
    clang: &Clang,
    store: &Store,
    threads: usize,
    progress: &Progress,
) -> Result<Vec<PathBuf>, Error> {
    let mut objects: Vec<Option<PathBuf>> = Vec::new();
    for job in jobs {
        objects.push(store.find(job)?);
    }
    let todo: Vec<usize> = (0..jobs.len()).filter(|&n| objects[n].is_none()).collect();
    if todo.is_empty() {
        progress.say("compiling: nothing changed");
        return Ok(objects.into_iter().flatten().collect());
    }
    let step = progress.start(
        &format!("compiling {} of {} files", todo.len(), jobs.len()),
        todo.len() as u64,
        Unit::Files,
    );
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    let results = Mutex::new(Vec::new());
    let work = || -> Result<(), Error> {
        while let Some(&n) = todo.get(next.fetch_add(1, Ordering::Relaxed)) {
            let job = &jobs[n];
            progress.detail(|| clang.command_line(job));
            match clang.run(job, store)? {
                Ok(object) => locked(&results).push((n, object)),
                Err(output) => {
                    let mut failed = locked(&failed);
                    failed.push((job.source.clone(), output));
                    if failed.len() >= 20 {
                        return Ok(());
                    }
                }
            }
            step.advance(1);
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(work)).collect();
        let ends = workers.into_iter().map(|worker| match worker.join() {
            Ok(end) => end,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        ends.collect::<Result<Vec<_>, _>>()
    })?;
    let mut failed = locked(&failed);
    if !failed.is_empty() {
        failed.sort();
        return Err(Error::Compile {
            failed: std::mem::take(&mut failed),
        });
    }
    step.done();
    for (n, object) in locked(&results).drain(..) {
        objects[n] = Some(object);
    }
    Ok(objects.into_iter().flatten().collect())
}

/// A worker that panics takes the build down with it, so that a poisoned lock is never seen.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
