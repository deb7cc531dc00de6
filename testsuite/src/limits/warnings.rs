//! Whether the warning after a link comes for each function of the list that has one, and for no other.
//!
//! A program takes the addresses of one function of each limit, and of the next of each in the next program, until all have
//! had their turn. So aliases and functions that call others are all seen under the names that a program has for them.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::list::{Limit, List};
use crate::Error;
use crate::process::Invocation;
use crate::tools::{self, Tools};

/// Where the functions are declared.
const HEADERS: &[&str] = &[
    "arpa/nameser.h",
    "dirent.h",
    "dlfcn.h",
    "fcntl.h",
    "fenv.h",
    "grp.h",
    "ifaddrs.h",
    "mqueue.h",
    "netdb.h",
    "omp.h",
    "pthread.h",
    "pty.h",
    "pwd.h",
    "resolv.h",
    "sched.h",
    "semaphore.h",
    "signal.h",
    "spawn.h",
    "stdio.h",
    "stdlib.h",
    "sys/acct.h",
    "sys/capability.h",
    "sys/epoll.h",
    "sys/eventfd.h",
    "sys/fanotify.h",
    "sys/file.h",
    "sys/fsuid.h",
    "sys/inotify.h",
    "sys/ioctl.h",
    "sys/klog.h",
    "sys/membarrier.h",
    "sys/mman.h",
    "sys/mount.h",
    "sys/prctl.h",
    "sys/ptrace.h",
    "sys/quota.h",
    "sys/reboot.h",
    "sys/resource.h",
    "sys/signalfd.h",
    "sys/socket.h",
    "sys/stat.h",
    "sys/statfs.h",
    "sys/statvfs.h",
    "sys/swap.h",
    "sys/time.h",
    "sys/timerfd.h",
    "sys/timex.h",
    "sys/uio.h",
    "sys/utsname.h",
    "sys/wait.h",
    "sys/xattr.h",
    "syslog.h",
    "termios.h",
    "threads.h",
    "time.h",
    "ulimit.h",
    "unistd.h",
    "utime.h",
    "utmp.h",
    "wordexp.h",
];

/// Those that musl declares nowhere.
const UNDECLARED: &str = "\
int capget(void *, void *), capset(void *, void *), pivot_root(const char *, const char *);
int init_module(void *, unsigned long, const char *), delete_module(const char *, unsigned);
";

/// Compiles them all.
///
/// # Errors
/// A warning is missing, or is too much; a program does not compile.
pub fn check(tools: &Tools) -> Result<(), Error> {
    let list = List::read(&tools.repo)?;
    let turns = list.limit.iter().map(|limit| limit.functions().len());
    let mut report = Vec::new();
    for turn in 0..turns.max().unwrap_or_default() {
        let mut taken = Vec::new();
        for limit in &list.limit {
            if let Some(function) = limit.functions().get(turn) {
                taken.push((limit, *function));
            }
        }
        report.extend(compile(&taken, tools)?);
    }
    if report.is_empty() {
        return Ok(());
    }
    Err(Error::Mismatch {
        report: report.join("\n"),
    })
}

/// What is wrong with the warnings of a program that takes these functions.
fn compile(taken: &[(&Limit, &str)], tools: &Tools) -> Result<Vec<String>, Error> {
    let mut source = String::from("#define _GNU_SOURCE\n");
    for header in HEADERS {
        // Writing to a String cannot fail.
        let _ = writeln!(
            source,
            "#if __has_include(<{header}>)\n#include <{header}>\n#endif"
        );
    }
    source += UNDECLARED;
    source += "void *volatile to;\nint main(void)\n{\n";
    for (_, function) in taken {
        let _ = writeln!(source, "\tto = (void *){function};");
    }
    source += "}\n";
    let dir = tools::scratch()?;
    let outcome = Invocation::new(tools.bin().join("wasicc"), dir.path())
        .env("WASICC_SYSROOT", tools.sysroot()?)
        .args([
            "-Wno-deprecated-declarations",
            "-fopenmp",
            "-x",
            "c",
            "-",
            "-o",
            "a.wasm",
        ])
        .stdin(source)
        .run()?;
    let said = outcome.err();
    if outcome.code != 0 {
        return Err(Error::Mismatch { report: said });
    }
    let warning = taken.iter().map(|(limit, _)| limit).filter(|l| l.warns());
    let warned: BTreeSet<_> = warning.map(|limit| limit.name.as_str()).collect();
    let mut report = Vec::new();
    let mut expected = 0;
    for (limit, function) in taken {
        let beside = limit
            .beside
            .as_ref()
            .is_some_and(|b| warned.contains(b.as_str()));
        let wanted = limit.warns() && !beside;
        expected += usize::from(wanted);
        let line = |f: &&str| format!("wasicc: note: {f}() ");
        let end = format!(". See 'wasicc explain {}'", limit.name);
        // An alias may be told under another of its names.
        let starts = |l: &str| limit.functions().iter().any(|f| l.starts_with(&line(f)));
        let has = |l: &str| l.ends_with(&end) && starts(l);
        if said.lines().any(has) != wanted {
            let what = if wanted { "no warning" } else { "a warning" };
            report.push(format!("{function}: {what}"));
        }
    }
    if said.lines().count() != expected {
        report.push(format!("{expected} warnings expected of\n{said}"));
    }
    Ok(report)
}
