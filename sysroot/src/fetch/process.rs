//! Runs a program to its end, or to a time limit.

use crate::error::{Error, IoContext};
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Runs `command`, whose output goes to the file `log`; an end without success is an error with that output.
pub fn run(mut command: Command, log: &Path, limit: Duration) -> Result<(), Error> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let shown = words.join(" ");
    let file = File::create(log).on("create", log)?;
    let copy = file.try_clone().on("open", log)?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(copy)
        .spawn()
        .map_err(|source| Error::Spawn {
            program: command.get_program().into(),
            source,
        })?;
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().on("wait for", log)? {
            break status;
        }
        if begun.elapsed() > limit {
            // It may just have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
            return Err(Error::TimedOut {
                command: shown,
                seconds: limit.as_secs(),
            });
        }
        thread::sleep(Duration::from_millis(20));
    };
    if status.success() {
        return Ok(());
    }
    let output = fs::read(log).on("read", log)?;
    Err(Error::Failed {
        command: shown,
        output: errors_of(&String::from_utf8_lossy(&output)),
    })
}

/// The lines that say what went wrong: those of apt's errors with their causes, or else the last ones.
fn errors_of(output: &str) -> String {
    let mut lines = Vec::new();
    let mut in_error = false;
    for line in output.lines() {
        in_error = line.starts_with("Err:") || (in_error && line.starts_with(' '));
        if in_error || line.starts_with("E:") {
            lines.push(line.trim());
        }
    }
    if lines.is_empty() {
        lines = output
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        lines.drain(..lines.len().saturating_sub(5));
    }
    lines.truncate(5);
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_and_time_limits() {
        let dir = tempfile::tempdir().unwrap();
        let log = dir.path().join("log");
        let sh = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            command
        };
        let limit = Duration::from_secs(20);
        assert!(run(sh("echo fine"), &log, limit).is_ok());
        let error = run(sh("echo fine; echo E: no network; exit 100"), &log, limit);
        assert!(matches!(error, Err(Error::Failed { output, .. }) if output == "E: no network"));
        let error = run(sh("exec sleep 30"), &log, Duration::from_millis(50));
        assert!(matches!(error, Err(Error::TimedOut { .. })));
    }
}
