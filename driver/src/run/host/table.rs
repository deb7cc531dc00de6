//! Which function of `wasi_snapshot_preview1` is served by whom. Only what a module imports is defined.

use super::call::{Restart, answer, interruptible, no_more_files, ready, status, with};
use super::errno::Errno;
use super::readlink::Call;
use super::state::Host;
use super::watch::watched;
use super::{clock, exit, poll, processes, random, sites, socket, stdio, stdio_status, strings};
use crate::run::signals;
use std::time::Instant;
use wasmtime::{Caller, Linker, Result};
use wasmtime_wasi::p1::wasi_snapshot_preview1 as files;
use wiggle::GuestMemory;

const MODULE: &str = "wasi_snapshot_preview1";

/// Writes `define` from the table below.
macro_rules! table {
    (
        own { $( $own:ident($($oa:ident: $ot:ty),*) = |$host:ident, $guest:ident| $serve:expr; )* }
        standard { $( $from:ident { $( $std:ident($($sa:ident: $st:ty),*); )* } )* }
        standard_at_once { $( $from1:ident { $( $std1:ident($($sa1:ident: $st1:ty),*); )* } )* }
        files { $( $file:ident[$($dir:ident),*]($($fa:ident: $ft:ty),*); )* }
        at_once { $( $sync:ident($($ya:ident: $yt:ty),*); )* }
    ) => {
        /// Defines the function `name` of `wasi_snapshot_preview1`, under the watch of the host's
        /// [`Watch`](super::watch::Watch) with `W`. False when there is none of that name.
        pub fn define<const W: bool>(linker: &mut Linker<Host>, name: &str) -> Result<bool> {
            match name {
                $(stringify!($own) => linker.func_wrap(
                    MODULE, name,
                    |mut caller: Caller<'_, Host>, $($oa: $ot),*| -> Result<i32> {
                        watched::<W>(&mut caller, stringify!($own), &[$($oa.into()),*], |caller| {
                            with(caller, |$host, $guest| $serve)
                        })
                    },
                )?,)*
                $($(stringify!($std) => linker.func_wrap(
                    MODULE, name,
                    |mut caller: Caller<'_, Host>, fd: i32 $(, $sa: $st)*| -> Result<i32> {
                        watched::<W>(&mut caller, stringify!($std), &[fd.into() $(, $sa.into())*], |caller| {
                            interruptible(caller, Restart::AsAsked, |host, guest| match host.stdio.get(fd) {
                                Some(file) => Ok(status($from::$std(file, guest $(, $sa)*))),
                                None => ready(files::$std(
                                    &mut host.wasi, &mut GuestMemory::Unshared(guest.0), fd $(, $sa)*
                                )),
                            })
                        })
                    },
                )?,)*)*
                $($(stringify!($std1) => linker.func_wrap(
                    MODULE, name,
                    |mut caller: Caller<'_, Host>, fd: i32 $(, $sa1: $st1)*| -> Result<i32> {
                        watched::<W>(&mut caller, stringify!($std1), &[fd.into() $(, $sa1.into())*], |caller| {
                            with(caller, |host, guest| match host.stdio.get(fd) {
                                Some(file) => Ok(status($from1::$std1(file, guest $(, $sa1)*))),
                                None => answer(files::$std1(
                                    &mut host.wasi, &mut GuestMemory::Unshared(guest.0), fd $(, $sa1)*
                                )),
                            })?
                        })
                    },
                )?,)*)*
                "sock_recv" => linker.func_wrap(MODULE, name, sock_recv::<W>)?,
                "sock_send" => linker.func_wrap(MODULE, name, sock_send::<W>)?,
                "sock_accept" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>, fd: i32, flags: i32, result: i32| -> Result<i32> {
                    watched::<W>(&mut caller, "sock_accept", &[fd.into(), flags.into(), result.into()], |caller| {
                        interruptible(caller, Restart::AsAsked, |host, guest| match host.stdio.get(fd) {
                            Some(_) => socket::sock_accept(host, guest, fd, flags, result),
                            None => answer(files::sock_accept(
                                &mut host.wasi, &mut GuestMemory::Unshared(guest.0), fd, flags, result,
                            )),
                        })
                    })
                })?,
                $(stringify!($file) => linker.func_wrap(
                    MODULE, name,
                    |mut caller: Caller<'_, Host>, $($fa: $ft),*| -> Result<i32> {
                        watched::<W>(&mut caller, stringify!($file), &[$($fa.into()),*], |caller| {
                            with(caller, |host, guest| {
                                if [$($dir),*].iter().any(|fd| host.stdio.is_socket(*fd)) {
                                    return Ok(Errno::NOTDIR.0.into());
                                }
                                let memory = &mut GuestMemory::Unshared(guest.0);
                                let errno = ready(files::$file(&mut host.wasi, memory $(, $fa)*))?;
                                Ok(host.read_only.errno(errno, &[$($dir),*]))
                            })?
                        })
                    },
                )?,)*
                "poll_oneoff" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>, subs: i32, events: i32, count: i32, result: i32| -> Result<i32> {
                    let start = Instant::now();
                    let words = [subs.into(), events.into(), count.into(), result.into()];
                    watched::<W>(&mut caller, "poll_oneoff", &words, |caller| {
                        interruptible(caller, Restart::Never, |host, guest| {
                            Ok(status(poll::poll_oneoff(host, guest, start, subs, events, count, result)))
                        })
                    })
                })?,
                // The program's own looks for signals end here, too.
                "sched_yield" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>| -> Result<i32> {
                    watched::<W>(&mut caller, "sched_yield", &[], |caller| {
                        if signals::interrupt() {
                            signals::deliver(caller)?;
                        }
                        with(caller, |host, guest| {
                            answer(files::sched_yield(&mut host.wasi, &mut GuestMemory::Unshared(guest.0)))
                        })?
                    })
                })?,
                "path_open" => linker.func_wrap(MODULE, name, path_open::<W>)?,
                "path_readlink" => linker.func_wrap(MODULE, name, path_readlink::<W>)?,
                $(stringify!($sync) => linker.func_wrap(
                    MODULE, name,
                    |mut caller: Caller<'_, Host>, $($ya: $yt),*| -> Result<i32> {
                        watched::<W>(&mut caller, stringify!($sync), &[$($ya.into()),*], |caller| {
                            with(caller, |host, guest| answer(files::$sync(
                                &mut host.wasi, &mut GuestMemory::Unshared(guest.0) $(, $ya)*
                            )))?
                        })
                    },
                )?,)*
                "fd_prestat_get" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>, fd: i32, result: i32| -> Result<i32> {
                    if fd == sites::QUESTION {
                        return sites::answer(&mut caller, result);
                    }
                    if fd == processes::QUESTION {
                        return processes::answer(&mut caller, result);
                    }
                    watched::<W>(&mut caller, "fd_prestat_get", &[fd.into(), result.into()], |caller| {
                        with(caller, |host, guest| match host.stdio.is_listener(fd) {
                            true => Ok(status(socket::fd_prestat_get(guest, result))),
                            false => answer(files::fd_prestat_get(
                                &mut host.wasi, &mut GuestMemory::Unshared(guest.0), fd, result,
                            )),
                        })?
                    })
                })?,
                "fd_prestat_dir_name" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>, fd: i32, path: i32, length: i32| -> Result<i32> {
                    watched::<W>(&mut caller, "fd_prestat_dir_name", &[fd.into(), path.into(), length.into()], |caller| {
                        with(caller, |host, guest| match host.stdio.is_listener(fd) {
                            true => Ok(Errno::NOTDIR.0.into()),
                            false => answer(files::fd_prestat_dir_name(
                                &mut host.wasi, &mut GuestMemory::Unshared(guest.0), fd, path, length,
                            )),
                        })?
                    })
                })?,
                "proc_exit" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>, code: i32| -> Result<()> {
                    watched::<W>(&mut caller, "proc_exit", &[code.into()], |caller| {
                        with(caller, |host, guest| exit::proc_exit(host, guest, code))
                    }).map(drop)
                })?,
                "fd_close" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>, fd: i32| -> Result<i32> {
                    watched::<W>(&mut caller, "fd_close", &[fd.into()], |caller| {
                        with(caller, |host, guest| {
                            if host.stdio.close_own(fd) {
                                return Ok(0);
                            }
                            let memory = &mut GuestMemory::Unshared(guest.0);
                            let errno = ready(files::fd_close(&mut host.wasi, memory, fd))?;
                            if errno == 0 {
                                host.stdio.close(fd);
                                host.read_only.close(fd);
                            }
                            Ok(errno)
                        })?
                    })
                })?,
                "fd_renumber" => linker.func_wrap(MODULE, name, |mut caller: Caller<'_, Host>, from: i32, to: i32| -> Result<i32> {
                    watched::<W>(&mut caller, "fd_renumber", &[from.into(), to.into()], |caller| {
                        with(caller, |host, guest| {
                            let memory = &mut GuestMemory::Unshared(guest.0);
                            let errno = ready(files::fd_renumber(&mut host.wasi, memory, from, to))?;
                            if errno == 0 {
                                host.stdio.renumber(from, to);
                                host.read_only.renumber(from, to);
                            }
                            Ok(errno)
                        })?
                    })
                })?,
                _ => return Ok(false),
            };
            Ok(true)
        }
    };
}

table! {
    own {
        args_get(pointers: i32, buffer: i32) = |host, guest| status(strings::get(&host.arguments, guest, pointers, buffer));
        args_sizes_get(count: i32, size: i32) = |host, guest| status(strings::sizes(&host.arguments, guest, count, size));
        environ_get(pointers: i32, buffer: i32) = |host, guest| status(strings::get(&host.environment, guest, pointers, buffer));
        environ_sizes_get(count: i32, size: i32) = |host, guest| status(strings::sizes(&host.environment, guest, count, size));
        clock_res_get(id: i32, result: i32) = |host, guest| status(clock::res_get(&host.clock, guest, id, result));
        clock_time_get(id: i32, _precision: i64, result: i32) = |host, guest| status(clock::time_get(&mut host.clock, guest, id, result));
        random_get(buffer: i32, length: i32) = |host, guest| status(random::get(&mut host.random, guest, buffer, length));
    }
    standard {
        stdio {
            fd_read(vectors: i32, count: i32, result: i32);
            fd_write(vectors: i32, count: i32, result: i32);
            fd_pread(vectors: i32, count: i32, offset: i64, result: i32);
            fd_pwrite(vectors: i32, count: i32, offset: i64, result: i32);
            fd_seek(offset: i64, whence: i32, result: i32);
            fd_sync();
            fd_datasync();
            fd_advise(offset: i64, length: i64, advice: i32);
        }
        stdio_status {
            fd_fdstat_get(result: i32);
            fd_filestat_get(result: i32);
            fd_filestat_set_size(size: i64);
            fd_filestat_set_times(atim: i64, mtim: i64, flags: i32);
        }
    }
    standard_at_once {
        stdio {
            fd_tell(result: i32);
            fd_allocate(offset: i64, length: i64);
        }
        stdio_status {
            fd_fdstat_set_flags(flags: i32);
        }
        socket {
            sock_shutdown(how: i32);
        }
    }
    files {
        fd_readdir[fd](fd: i32, buffer: i32, length: i32, cookie: i64, result: i32);
        path_create_directory[fd](fd: i32, path: i32, length: i32);
        path_filestat_get[fd](fd: i32, flags: i32, path: i32, length: i32, result: i32);
        path_filestat_set_times[fd](fd: i32, flags: i32, path: i32, length: i32, atim: i64, mtim: i64, which: i32);
        path_link[fd, to](fd: i32, flags: i32, path: i32, length: i32, to: i32, to_path: i32, to_length: i32);
        path_remove_directory[fd](fd: i32, path: i32, length: i32);
        path_rename[fd, to](fd: i32, path: i32, length: i32, to: i32, to_path: i32, to_length: i32);
        path_symlink[fd](target: i32, target_length: i32, fd: i32, path: i32, length: i32);
        path_unlink_file[fd](fd: i32, path: i32, length: i32);
    }
    at_once {
        fd_fdstat_set_rights(fd: i32, base: i64, inheriting: i64);
        proc_raise(signal: i32);
    }
}

/// `path_open`: a directory opened below a read-only one is read-only.
#[rustfmt::skip]
#[allow(clippy::too_many_arguments, reason = "they are WASI's")]
fn path_open<const W: bool>(
    mut caller: Caller<'_, Host>,
    fd: i32, flags: i32, path: i32, length: i32, oflags: i32, rights: i64, inheriting: i64, fdflags: i32, result: i32,
) -> Result<i32> {
    let arguments = [
        fd.into(), flags.into(), path.into(), length.into(), oflags.into(), rights, inheriting, fdflags.into(), result.into(),
    ];
    watched::<W>(&mut caller, "path_open", &arguments, |caller| with(caller, |host, guest| {
        if host.stdio.is_socket(fd) {
            return Ok(Errno::NOTDIR.0.into());
        }
        let memory = &mut GuestMemory::Unshared(guest.0);
        let errno = ready(files::path_open(
            &mut host.wasi, memory, fd, flags, path, length, oflags, rights, inheriting, fdflags, result,
        ))?;
        if errno == 0 && let Ok(opened) = guest.u32(result) {
            host.read_only.open(fd, opened as i32);
        }
        Ok(no_more_files(host.read_only.errno(errno, &[fd])))
    })?)
}

/// `path_readlink`: wasmtime-wasi's, and for a link to an absolute path our own.
#[rustfmt::skip]
fn path_readlink<const W: bool>(
    mut caller: Caller<'_, Host>,
    fd: i32, path: i32, length: i32, buffer: i32, size: i32, result: i32,
) -> Result<i32> {
    let words = [fd.into(), path.into(), length.into(), buffer.into(), size.into(), result.into()];
    watched::<W>(&mut caller, "path_readlink", &words, |caller| with(caller, |host, guest| {
        if host.stdio.is_socket(fd) {
            return Ok(Errno::NOTDIR.0.into());
        }
        let memory = &mut GuestMemory::Unshared(guest.0);
        let errno = ready(files::path_readlink(&mut host.wasi, memory, fd, path, length, buffer, size, result))?;
        let call = Call { fd, path, length: length as u32, buffer, size: size as u32, result };
        Ok(host.granted.readlink(errno, guest, &call))
    })?)
}

/// `sock_recv`: with a flag that asks for all, what came before a signal is kept for when the call goes on.
#[rustfmt::skip]
fn sock_recv<const W: bool>(
    mut caller: Caller<'_, Host>,
    fd: i32, vectors: i32, count: i32, flags: i32, length: i32, result: i32,
) -> Result<i32> {
    let words = [fd.into(), vectors.into(), count.into(), flags.into(), length.into(), result.into()];
    watched::<W>(&mut caller, "sock_recv", &words, |caller| {
        let mut done = 0;
        let errno = interruptible(caller, Restart::AsAsked, |host, guest| match host.stdio.get(fd) {
            Some(socket) => {
                let call = socket::Receive { vectors, count, flags, length, result };
                Ok(status(socket::sock_recv(socket, guest, &call, &mut done)))
            }
            None => answer(files::sock_recv(
                &mut host.wasi, &mut GuestMemory::Unshared(guest.0), fd, vectors, count, flags, length, result,
            )),
        })?;
        Ok(socket::unless_done(errno, done))
    })
}

/// `sock_send`: what was sent before a signal counts.
#[rustfmt::skip]
fn sock_send<const W: bool>(
    mut caller: Caller<'_, Host>,
    fd: i32, vectors: i32, count: i32, flags: i32, result: i32,
) -> Result<i32> {
    let words = [fd.into(), vectors.into(), count.into(), flags.into(), result.into()];
    watched::<W>(&mut caller, "sock_send", &words, |caller| {
        let mut done = 0;
        let errno = interruptible(caller, Restart::AsAsked, |host, guest| match host.stdio.get(fd) {
            Some(socket) => {
                let call = socket::Send { vectors, count, flags, result };
                Ok(status(socket::sock_send(socket, guest, &call, &mut done)))
            }
            None => answer(files::sock_send(
                &mut host.wasi, &mut GuestMemory::Unshared(guest.0), fd, vectors, count, flags, result,
            )),
        })?;
        Ok(socket::unless_done(errno, done))
    })
}
