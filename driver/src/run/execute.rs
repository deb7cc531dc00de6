//! Links the program, runs it on a thread of its own and waits for its end.
//!
//! The thread is there for its stack: deep recursion needs a large one, and the main thread's has whatever size
//! `ulimit -s` gives it.

use super::args::RunArgs;
use super::cache::Loaded;
use super::debug::{self, Session, block_on};
use super::ending::{End, Ending};
use super::engine::HOST_STACK;
use super::error::Error;
use super::export::{Entry, entry};
use super::host::{self, Finish, Host};
use super::imports::UnknownImport;
use super::limits::Exceeded;
use super::profile::Profiler;
use super::signals::{self, Delivery, Duty};
use super::watching::Watching;
use super::{grants, invoke, note, trap};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use wasmtime::{Engine, Instance, InstancePre, Linker, Memory, Module, Store, Trap, Val};

/// What the program's thread works with.
struct Work {
    engine: Engine,
    program: InstancePre<Host>,
    host: Host,
    entry: Entry,
    words: Vec<OsString>,
    crash: Crash,
    profiler: Option<Profiler>,
    debugger: Option<Arc<Session>>,
}

/// What the end of a program that did not end by itself is told with.
struct Crash {
    path: PathBuf,
    /// `--fuel`.
    fuel: Option<u64>,
    /// `--coredump`.
    dump: Option<PathBuf>,
}

/// Runs the loaded module of `path` to its end.
pub fn execute(
    args: &RunArgs,
    path: &Path,
    engine: Engine,
    loaded: Loaded,
    watching: &Watching,
    debugger: Option<&Arc<Session>>,
) -> Result<End, Error> {
    let Loaded {
        module, pending, ..
    } = loaded;
    let watch = watching.watch(args);
    let program = link(&engine, path, &module, watch.is_some())?;
    let entry = entry(path, &module, args.invoke.as_deref())?;
    let duty = duty(args, &module);
    let (sender, receiver) = mpsc::channel();
    let host = grants::host(
        args,
        watch,
        watching.limits(args),
        Finish {
            sender,
            missing_at: None,
        },
    )?;
    let words = args.command[1..].to_vec();
    let work = Work {
        engine,
        program,
        host,
        entry,
        words,
        crash: Crash {
            path: path.into(),
            fuel: args.fuel,
            dump: args.coredump.clone(),
        },
        profiler: watching.profiler(),
        debugger: debugger.cloned(),
    };
    let stack = args.max_stack.saturating_add(HOST_STACK);
    std::thread::Builder::new()
        .stack_size(usize::try_from(stack).unwrap_or(usize::MAX))
        .spawn(move || work.run())
        .map_err(|source| Error::Thread { stack, source })?;
    if let Some(pending) = pending {
        pending.store();
    }
    match (signals::wait(duty, args.timeout, &receiver), args.timeout) {
        (Ok(end), _) => Ok(end),
        (Err(RecvTimeoutError::Timeout), Some(limit)) => {
            host::end_children();
            Ok(Ending::Timeout(limit).into())
        }
        (Err(_), _) => Err(Error::Engine {
            reason: "the program's thread was lost".into(),
        }),
    }
}

/// Connects the module's imports to the host's functions, `watched` or not.
fn link(
    engine: &Engine,
    path: &Path,
    module: &Module,
    watched: bool,
) -> Result<InstancePre<Host>, Error> {
    let define = if watched {
        host::define::<true>
    } else {
        host::define::<false>
    };
    let failed = |e: wasmtime::Error| Error::Instantiate {
        path: path.into(),
        reason: format!("{e:#}"),
    };
    let mut linker = Linker::new(engine);
    linker.allow_shadowing(true);
    let mut unknown = Vec::new();
    for import in module.imports() {
        let ours = import.module() == "wasi_snapshot_preview1" && import.ty().func().is_some();
        if !(ours && define(&mut linker, import.name()).map_err(failed)?) {
            unknown.push(UnknownImport {
                module: import.module().into(),
                name: import.name().into(),
            });
        }
    }
    if !unknown.is_empty() {
        return Err(Error::Imports {
            path: path.into(),
            unknown,
        });
    }
    linker.instantiate_pre(module).map_err(failed)
}

impl Work {
    fn run(self) {
        let Work {
            engine,
            program,
            host,
            entry,
            words,
            crash,
            profiler,
            debugger,
        } = self;
        let mut store = Store::new(&engine, host);
        store.limiter(|host| &mut host.limits);
        store.set_epoch_deadline(1);
        if let Some(profiler) = &profiler {
            profiler.start(&engine);
        }
        store.epoch_deadline_callback(move |context| {
            if let Some(profiler) = &profiler {
                profiler.sample(&context);
            }
            signals::on_epoch(context)
        });
        if let Some(fuel) = crash.fuel
            && let Err(e) = store.set_fuel(fuel)
        {
            let ending = Ending::Failed(Error::Engine {
                reason: format!("{e:#}"),
            });
            return store.data().finish.finish(ending, &[]);
        }
        let (ending, memory) = match program.instantiate(&mut store) {
            Ok(instance) => {
                let memory = prepare(&mut store, &instance);
                let calls = match debugger.map(|session| debug::start(&mut store, &session)) {
                    None => Calls::Plain,
                    Some(Ok(())) => Calls::Debugged,
                    Some(Err(e)) => {
                        let ending = not_started(&crash.path, &e);
                        return store.data().finish.finish(ending, &[]);
                    }
                };
                if let Some(delivery) = &store.data().delivery {
                    signals::hand_over(&engine, delivery.timers);
                }
                let ending = calls.run(&mut store, &instance, &entry, &words, &crash);
                (ending, memory)
            }
            Err(e) => (not_started(&crash.path, &e), None),
        };
        let left = store.get_fuel().ok();
        if let Some(watch) = &store.data().watch {
            watch.fuel(left);
        }
        let memory = memory.map_or(&[][..], |memory| memory.data(&store));
        store.data().finish.finish(ending, memory);
        // The process ends now: taking the memory apart would only cost time.
        std::mem::forget(store);
        // Signals are still sent to this thread.
        loop {
            std::thread::park();
        }
    }
}

/// What the main thread has to look after while the program runs. With a fixed clock the program's timers expire at
/// its own calls only, the same each time.
fn duty(args: &RunArgs, module: &Module) -> Duty {
    let has = |name| module.get_export(name).is_some();
    match (has(signals::HOOK), has(signals::TIMERS)) {
        (false, _) => Duty::End,
        (true, true) if args.fixed_clock.is_none() => Duty::Timers,
        (true, _) => Duty::Signals,
    }
}

/// Finds the memory and libc's note of a missing preopen.
fn prepare(store: &mut Store<Host>, instance: &Instance) -> Option<Memory> {
    let missing = instance
        .get_global(&mut *store, "__wasicc_missing_preopen")
        .map(|global| global.get(&mut *store));
    let memory = instance.get_memory(&mut *store, "memory");
    let hook = instance.get_typed_func(&mut *store, signals::HOOK).ok();
    let timers = instance.get_export(&mut *store, signals::TIMERS).is_some();
    let flag = instance
        .get_global(&mut *store, signals::checks::FLAG)
        .map(|global| global.get(&mut *store));
    if let (Some(memory), Some(Val::I32(at))) = (memory, flag)
        && !memory.ty(&*store).is_64()
    {
        let at = at as u32 as usize;
        if at.is_multiple_of(4) && memory.data(&*store).get(at..at + 4).is_some() {
            // SAFETY: it lies in the memory, at a multiple of 4 as the memory itself does. A memory of 32 bits is never moved: the engine has
            // reserved all that it can grow to. It stays when the program has ended.
            unsafe { signals::flag_at(memory.data_ptr(&*store).add(at).cast()) };
        }
    }
    let host = store.data_mut();
    host.memory = memory;
    host.delivery = hook.map(|hook| Delivery::new(hook, timers && !host.clock.is_fixed()));
    if let Some(Val::I32(at)) = missing {
        host.finish.missing_at = Some(at as u32);
    }
    memory
}

fn not_started(path: &Path, e: &wasmtime::Error) -> Ending {
    match e.downcast_ref::<Exceeded>() {
        Some(limit) => Ending::Limit(*limit),
        None => Ending::Failed(Error::Instantiate {
            path: path.into(),
            reason: format!("{e:#}"),
        }),
    }
}

/// How the program's functions are called.
#[derive(Clone, Copy)]
enum Calls {
    Plain,
    /// So that the debugger can hold the program in the midst of them.
    Debugged,
}

impl Calls {
    fn run(
        self,
        store: &mut Store<Host>,
        instance: &Instance,
        entry: &Entry,
        words: &[OsString],
        crash: &Crash,
    ) -> Ending {
        let done = match entry {
            Entry::Command => self.plain(store, instance, "_start"),
            Entry::Reactor { initialize, invoke } => {
                let started = if *initialize {
                    self.plain(store, instance, "_initialize")
                } else {
                    Ok(())
                };
                match (started, invoke) {
                    (Ok(()), Some(name)) => match self.invoked(store, instance, name, words) {
                        Ok(done) => done,
                        Err(e) => return Ending::Failed(e),
                    },
                    (Ok(()), None) => {
                        note::note(
                            "the module is a library (a reactor): it was initialized; --invoke calls an export",
                        );
                        Ok(())
                    }
                    (failed, _) => failed,
                }
            }
        };
        match done {
            Ok(()) => Ending::Exit(0),
            Err(e) => crash.ending(store, &e),
        }
    }

    fn plain(
        self,
        store: &mut Store<Host>,
        instance: &Instance,
        name: &str,
    ) -> wasmtime::Result<()> {
        let function = instance.get_typed_func::<(), ()>(&mut *store, name)?;
        match self {
            Calls::Plain => function.call(store, ()),
            Calls::Debugged => block_on(function.call_async(store, ())),
        }
    }

    /// Calls an export and prints its results. The inner result is the program's own.
    fn invoked(
        self,
        store: &mut Store<Host>,
        instance: &Instance,
        name: &str,
        words: &[OsString],
    ) -> Result<wasmtime::Result<()>, Error> {
        let missing = || Error::InvokeArguments {
            name: name.into(),
            reason: "it is no function".into(),
        };
        let function = instance.get_func(&mut *store, name).ok_or_else(missing)?;
        let ty = function.ty(&*store);
        let parameters = invoke::parameters(name, &ty, words)?;
        let mut results = vec![Val::I32(0); ty.results().len()];
        let called = match self {
            Calls::Plain => function.call(&mut *store, &parameters, &mut results),
            Calls::Debugged => {
                block_on(function.call_async(&mut *store, &parameters, &mut results))
            }
        };
        if let Err(e) = called {
            return Ok(Err(e));
        }
        let print = |e| Error::InvokeArguments {
            name: name.into(),
            reason: format!("its result cannot be printed: {e}"),
        };
        invoke::print(&results).map_err(print)?;
        Ok(Ok(()))
    }
}

impl Crash {
    /// The end that `error` tells of, with which a call into the program came back.
    fn ending(&self, store: &mut Store<Host>, error: &wasmtime::Error) -> Ending {
        if let Some(exceeded) = error.downcast_ref::<Exceeded>() {
            return Ending::Limit(*exceeded);
        }
        if let (Some(Trap::OutOfFuel), Some(limit)) = (error.downcast_ref::<Trap>(), self.fuel) {
            return Ending::Limit(Exceeded::Fuel { limit });
        }
        let report = trap::report(store, error);
        Ending::Trap(match &self.dump {
            Some(file) => report.with_dump(trap::dump(store, error, &self.path, file)),
            None => report,
        })
    }
}
