//! The compilations of one command, several at a time.
//!
//! Each clang takes a processor for itself. What they say comes in the order of the sources, as if each had waited for the one before.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::ExitStatus;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use jobserver::{Acquired, Client};

use super::child;
use super::listen::{self, Said};
use super::plan::Plan;
use crate::error::Error;

/// How many compilations may run at once.
struct Jobs {
    most: usize,
    /// What make has lent for all but the first, until the last has ended.
    _lent: Vec<Acquired>,
}

impl Jobs {
    /// As many as there are processors. Under `make -j` others may use these, so there it is as many more as make has to lend at the moment, and no
    /// more than one if it keeps its jobs to itself (GNU make up to 4.3 does, but for rules with `+` or `$(MAKE)`).
    fn of(commands: &[Vec<OsString>]) -> Jobs {
        let processors = thread::available_parallelism().map_or(1, |number| number.get());
        let most = processors.min(commands.len()).min(child::MOST);
        if most < 2 || commands.iter().flatten().any(writes_besides) {
            return Jobs::unlent(1);
        }
        // SAFETY: only files that the environment names as make's, and that are pipes, are taken for them.
        let make = unsafe { Client::from_env_ext(true) };
        match make.client {
            Ok(make) => Jobs::lent(&make, most),
            Err(error) if is_no_jobserver(&error) => Jobs::unlent(most),
            Err(_) => Jobs::unlent(1),
        }
    }

    fn unlent(most: usize) -> Jobs {
        let _lent = Vec::new();
        Jobs { most, _lent }
    }

    fn lent(make: &Client, most: usize) -> Jobs {
        // The first is what make has given this process.
        let jobs = (1..most).map_while(|_| make.try_acquire().ok().flatten());
        let _lent: Vec<_> = jobs.collect();
        Jobs {
            most: 1 + _lent.len(),
            _lent,
        }
    }
}

/// Whether nobody has said anything of a jobserver.
fn is_no_jobserver(error: &jobserver::FromEnvError) -> bool {
    use jobserver::FromEnvErrorKind::{NoEnvVar, NoJobserver};
    matches!(error.kind(), NoEnvVar | NoJobserver)
}

/// Whether it names a file for all sources to write, where the last is to win.
fn writes_besides(word: &OsString) -> bool {
    word.as_bytes().starts_with(b"-M")
}

/// Runs clang with each of the `commands`. If one fails, the status of the first of these; the others are run all the same, so that the user
/// sees the errors of all files. After a signal no more are begun.
pub fn run(
    plan: &Plan,
    commands: &[Vec<OsString>],
    scratch: &Path,
) -> Result<Option<ExitStatus>, Error> {
    let jobs = Jobs::of(commands);
    let statuses = match jobs.most {
        1 => by_turns(plan, commands, scratch),
        most => at_once(plan, commands, scratch, most),
    }?;
    let given_up = child::interrupted().is_some();
    Ok((statuses.into_iter()).find(|status| given_up || !status.success()))
}

fn by_turns(
    plan: &Plan,
    commands: &[Vec<OsString>],
    scratch: &Path,
) -> Result<Vec<ExitStatus>, Error> {
    let mut statuses = Vec::new();
    for args in commands {
        let status = listen::run(plan, &plan.program, args, Some(scratch), |_| true)?;
        statuses.push(status);
        if child::interrupted().is_some() {
            break;
        }
    }
    Ok(statuses)
}

fn at_once(
    plan: &Plan,
    commands: &[Vec<OsString>],
    scratch: &Path,
    most: usize,
) -> Result<Vec<ExitStatus>, Error> {
    let next = AtomicUsize::new(0);
    let (send, receive) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..most {
            let (send, next) = (send.clone(), &next);
            scope.spawn(move || {
                while child::interrupted().is_none() {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(args) = commands.get(number) else {
                        return;
                    };
                    let said = Said::by_clang(plan, args, scratch);
                    // Nobody waits for it when another could not be run.
                    if send.send((number, said)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(send);
        let mut statuses = Vec::new();
        let mut early = BTreeMap::new();
        for (number, said) in receive {
            early.insert(number, said?);
            while let Some(said) = early.remove(&statuses.len()) {
                said.tell(plan);
                statuses.push(said.status);
            }
        }
        Ok(statuses)
    })
}
