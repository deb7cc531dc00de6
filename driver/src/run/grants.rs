//! Opens what the command line grants: directories, sockets, standard files, arguments, environment. The first thing
//! that can't be granted is an error: a program is never started with less than was asked for.

use super::args::RunArgs;
use super::dir_grant::DirGrant;
use super::env_grant::environment;
use super::error::Error;
use super::host::{Clock, Finish, Granted, Host, Random, ReadOnly, Sites, Stdio, Watch};
use super::limits::Limits;
use super::listen;
use super::nested;
use rustix::fs::{Mode, OFlags};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::{FsPerms, WasiCtxBuilder};

/// Everything that the program gets, under the eye of `watch`.
pub fn host(
    args: &RunArgs,
    watch: Option<Watch>,
    limits: Limits,
    finish: Finish,
) -> Result<Host, Error> {
    nested::check(&args.dirs)?;
    if let Some(cwd) = &args.cwd {
        check_cwd(cwd, &args.dirs)?;
    }
    let stdin = args
        .stdin
        .as_deref()
        .map(|path| redirect("--stdin", path, OFlags::RDONLY));
    let create = OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC;
    let stdout = args
        .stdout
        .as_deref()
        .map(|path| redirect("--stdout", path, create));
    let stdio =
        Stdio::new([stdin.transpose()?, stdout.transpose()?, None]).map_err(|e| Error::Engine {
            reason: format!("cannot copy the standard descriptors: {e}"),
        })?;
    let open = |listen: &listen::Listen| listen.open(args.verbose);
    let listeners = args
        .listen
        .iter()
        .map(open)
        .collect::<Result<Vec<_>, _>>()?;
    let sockets = listeners.len();
    let first_directory = listen::FIRST + sockets as i32;
    Ok(Host {
        wasi: descriptors(sockets, &args.dirs)?,
        memory: None,
        arguments: arguments(args),
        environment: environment(args)?,
        stdio: stdio.with_listeners(listen::FIRST, listeners),
        read_only: read_only(first_directory, &args.dirs),
        granted: Granted::new(
            first_directory,
            args.dirs.iter().map(|dir| dir.host.clone()).collect(),
        ),
        clock: Clock::new(args.fixed_clock),
        random: Random::new(args.seed),
        limits,
        delivery: None,
        watch,
        spawn: args.spawn,
        sites: Sites::default(),
        finish,
    })
}

/// The descriptors from 3 on: `sockets` numbers for sockets, then the directories.
fn descriptors(sockets: usize, dirs: &[DirGrant]) -> Result<WasiP1Ctx, Error> {
    let mut wasi = WasiCtxBuilder::new();
    // One program on a thread of its own: a call that blocks may block it.
    wasi.allow_blocking_current_thread(true);
    hold(sockets, &mut wasi)?;
    for DirGrant {
        host,
        guest,
        read_only,
    } in dirs
    {
        let failed = |source| Error::Dir {
            path: host.clone(),
            source,
        };
        rustix::fs::open(
            host,
            OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC,
            Mode::empty(),
        )
        .map_err(|e| failed(e.into()))?;
        let perms = if *read_only {
            FsPerms::ReadOnly
        } else {
            FsPerms::ReadWrite
        };
        wasi.preopened_dir(host, guest, perms)
            .map_err(|e| failed(std::io::Error::other(format!("{e:#}"))))?;
    }
    Ok(wasi.build_p1())
}

/// Has the first `sockets` descriptors held by a directory that is gone (see [`super::host`]'s sockets).
fn hold(sockets: usize, wasi: &mut WasiCtxBuilder) -> Result<(), Error> {
    if sockets == 0 {
        return Ok(());
    }
    let failed = |source| Error::TemporaryFolder {
        path: std::env::temp_dir(),
        source,
    };
    let folder = tempfile::tempdir().map_err(failed)?;
    for _ in 0..sockets {
        wasi.preopened_dir(folder.path(), "", FsPerms::ReadOnly)
            .map_err(|e| failed(std::io::Error::other(format!("{e:#}"))))?;
    }
    folder.close().map_err(failed)
}

/// wasmtime-wasi numbers the directories from `first`, in their order.
fn read_only(first: i32, dirs: &[DirGrant]) -> ReadOnly {
    let numbered = (first..).zip(dirs).filter(|(_, dir)| dir.read_only);
    ReadOnly::new(numbered.map(|(fd, _)| fd).collect())
}

fn redirect(option: &'static str, path: &Path, flags: OFlags) -> Result<OwnedFd, Error> {
    rustix::fs::open(path, flags | OFlags::CLOEXEC, Mode::from_raw_mode(0o666)).map_err(|e| {
        Error::Redirect {
            option,
            path: path.into(),
            source: e.into(),
        }
    })
}

/// argv: FILE as given, or `--argv0`, then the program's own arguments.
fn arguments(args: &RunArgs) -> Vec<Vec<u8>> {
    let given = args
        .command
        .iter()
        .map(|argument| argument.as_bytes().to_vec());
    let mut arguments: Vec<_> = match args.invoke {
        Some(_) => given.take(1).collect(),
        None => given.collect(),
    };
    if let (Some(name), Some(first)) = (&args.argv0, arguments.first_mut()) {
        *first = name.as_bytes().to_vec();
    }
    arguments
}

/// libc starts in `$PWD` when a directory's absolute name reaches it; anything else would start in `/` unsaid.
fn check_cwd(cwd: &str, dirs: &[DirGrant]) -> Result<(), Error> {
    let plain = cwd.starts_with('/')
        && !cwd.contains("//")
        && !cwd.contains("/.")
        && (cwd == "/" || !cwd.ends_with('/'));
    let within = |dir: &DirGrant| {
        let inner = Path::new(cwd).strip_prefix(&dir.guest).ok()?;
        Some(dir.host.join(inner).is_dir())
    };
    let longest = dirs
        .iter()
        .filter(|dir| within(dir).is_some())
        .max_by_key(|dir| dir.guest.len());
    match longest.and_then(within) {
        Some(true) if plain => Ok(()),
        _ if plain && cwd == "/" => Ok(()),
        _ => Err(Error::Cwd { cwd: cwd.into() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cwd_must_be_granted() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("sub")).unwrap();
        let dirs = [DirGrant {
            host: folder.path().into(),
            guest: "/w".into(),
            read_only: false,
        }];
        let allowed = |cwd| check_cwd(cwd, &dirs).is_ok();
        assert!(allowed("/") && allowed("/w") && allowed("/w/sub"));
        assert!(!allowed("/w/none") && !allowed("w") && !allowed("/w/"));
        assert!(!allowed("/w/../w") && !allowed("/wx") && !allowed(""));
    }
}
