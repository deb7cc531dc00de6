//! Which calls in a project's own code say what the program is for.

use std::path::Path;

use super::Concern;
use super::code::File;
use crate::limits::List;

/// How many lines lie between fork() and setsid() in a function that goes into the background.
const NEAR: usize = 60;

/// How many lines lie between fork() and the parent's end there.
const EXIT: usize = 12;

/// More files than a program that does one thing has.
const MANY: usize = 60;

/// Functions that make processes and cannot, by the entries of the list of limits.
const PROCESSES: &[&str] = &["fork"];

/// How many warnings are given, at most.
const MOST: usize = 3;

/// What the calls in `files` say; `manual` is whether the project has a manual page of a server's.
pub fn of(files: &[File], tree: &Path, manual: bool) -> Vec<Concern> {
    let place = |file: &File, line: usize| {
        let shown = file.path.strip_prefix(tree).unwrap_or(&file.path);
        format!("{}:{line}", shown.display())
    };
    let daemon = files.iter().find_map(|f| Some((f, background(f)?)));
    let listens = files.iter().find_map(|f| {
        let line = *f.calls("listen").first()?;
        Some((f, line))
    });
    let accepts = files
        .iter()
        .any(|f| !f.calls("accept").is_empty() || !f.calls("accept4").is_empty());
    if let (Some((file, line)), Some((listener, at)), true) = (daemon, listens, accepts) {
        return vec![Concern {
            // A large project may have a server among much else.
            certain: manual || files.len() <= MANY,
            says: format!(
                "it is a server: it goes into the background, and listens ({}); WASI forks no processes and makes no sockets",
                place(listener, at)
            ),
            place: place(file, line),
        }];
    }
    if let Some((file, line)) = daemon {
        return vec![Concern {
            certain: false,
            says: "it goes into the background as a daemon, and WASI forks no processes; an option that keeps it in the foreground may help".into(),
            place: place(file, line),
        }];
    }
    let list = List::read();
    let mut found = Vec::new();
    for limit in PROCESSES.iter().filter_map(|name| list.of(name)) {
        for function in limit.functions() {
            let called = files
                .iter()
                .find_map(|f| Some((f, *f.calls(function).first()?)));
            if let Some((file, line)) = called {
                found.push(Concern {
                    certain: false,
                    says: format!("{function}() {}: {}", limit.what, limit.instead),
                    place: place(file, line),
                });
            }
        }
    }
    found.truncate(MOST);
    found
}

/// Where a file has the program leave its terminal: the parent exits at once, the child makes a session of its own and
/// goes on. One that becomes another program is a child like others.
fn background(file: &File) -> Option<usize> {
    if let Some(&line) = file.calls("daemon").first() {
        return Some(line);
    }
    let calls =
        |names: &[&str]| -> Vec<usize> { names.iter().flat_map(|name| file.calls(name)).collect() };
    let sessions = calls(&["setsid"]);
    let exits = calls(&["exit", "_exit", "_Exit"]);
    let others = calls(&["execl", "execv", "execlp", "execvp", "execve", "execle"]);
    let near = |lines: &[usize], at: usize, most| lines.iter().any(|l| l.abs_diff(at) <= most);
    file.calls("fork").into_iter().find(|&fork| {
        let starts_another = others.iter().any(|&l| l >= fork && l - fork <= NEAR);
        near(&sessions, fork, NEAR) && near(&exits, fork, EXIT) && !starts_another
    })
}
