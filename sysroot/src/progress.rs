//! What a build says while it works: bars on a terminal, plain lines elsewhere, all on stderr.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

/// Where a build reports to.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    terminal: bool,
    verbose: bool,
    quiet: bool,
}

impl Progress {
    /// Reports on stderr; `verbose` adds what is run.
    pub fn new(verbose: bool) -> Self {
        let terminal = stderr().is_terminal();
        let quiet = false;
        Self {
            terminal,
            verbose,
            quiet,
        }
    }

    /// Reports nothing but warnings.
    pub fn quiet() -> Self {
        Self {
            terminal: false,
            verbose: false,
            quiet: true,
        }
    }

    /// Says what is being done.
    pub fn say(&self, line: &str) {
        if !self.quiet {
            eprintln!("{line}");
        }
    }

    /// Says what only `--verbose` wants to know.
    pub fn detail(&self, line: impl FnOnce() -> String) {
        if self.verbose {
            eprintln!("{}", line());
        }
    }

    /// Says what the user should know although the build goes on.
    pub fn warn(&self, line: &str) {
        eprintln!("wasicc: warning: {line}");
    }

    /// Starts a step: of `length` files or bytes, or of unknown length when 0.
    pub fn start(&self, what: &str, length: u64, unit: Unit) -> Step {
        let begun = Instant::now();
        let what = what.to_owned();
        if !self.terminal || self.quiet {
            self.say(&format!("{what} …"));
            return Step {
                bar: None,
                what,
                begun,
                say: *self,
            };
        }
        let bar = match length {
            0 => ProgressBar::new_spinner(),
            _ => ProgressBar::new(length),
        };
        let template = match (length, unit) {
            (0, Unit::Bytes) => "{spinner} {msg} {bytes} {elapsed}",
            (0, Unit::Files) => "{spinner} {msg} {elapsed}",
            (_, Unit::Bytes) => "{msg} {wide_bar} {bytes}/{total_bytes} {eta}",
            (_, Unit::Files) => "{msg} {wide_bar} {pos}/{len} {eta}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(what.clone());
        bar.enable_steady_tick(Duration::from_millis(120));
        Step {
            bar: Some(bar),
            what,
            begun,
            say: *self,
        }
    }
}

/// What a step counts.
#[derive(Debug, Clone, Copy)]
pub enum Unit {
    Bytes,
    Files,
}

/// A step under way; dropped without [`Step::done`], it just goes away.
pub struct Step {
    bar: Option<ProgressBar>,
    what: String,
    begun: Instant,
    say: Progress,
}

impl Step {
    /// Counts `n` more files or bytes.
    pub fn advance(&self, n: u64) {
        if let Some(bar) = &self.bar {
            bar.inc(n);
        }
    }

    /// Ends the step and says how long it took.
    pub fn done(self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        let seconds = self.begun.elapsed().as_secs_f64();
        let what = if self.bar.is_some() { &self.what } else { "" };
        let gap = if what.is_empty() { "" } else { " " };
        self.say
            .say(&format!("{what}{gap}… done in {seconds:.1} s"));
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
