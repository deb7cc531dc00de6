//! `--strace`: a line for each call, as strace has it.
//!
//! The first half of a line, what the program asks for, is written before a call that may wait, so that one sees
//! what a program that hangs waits for.

use super::super::guest::Guest;
use super::Call;
use super::descriptors::Descriptors;
use super::filter::Filter;
use super::render::{self, View};
use super::signature::{self, Kind, Returns, Signature};
use super::sink::Sink;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// How the lines look, and which there are.
#[derive(Debug, Clone)]
pub struct Style {
    pub filter: Filter,
    /// Whether a line begins with the time since the start and ends with the call's own.
    pub times: bool,
    /// How many bytes of a string are shown.
    pub strings: usize,
}

/// The printer.
pub struct Strace {
    sink: Sink,
    style: Style,
    start: Instant,
    /// What is not written yet of the current line.
    line: String,
    /// How far the current call is shown: the kind of argument to go on with, and its first argument.
    next: (usize, usize),
    shown: bool,
}

/// Calls that may take long.
const WAIT: [&str; 5] = [
    "fd_read",
    "poll_oneoff",
    "sock_accept",
    "sock_recv",
    "sock_send",
];

impl Strace {
    /// A printer whose time starts now.
    pub fn new(sink: Sink, style: Style) -> Self {
        Strace {
            sink,
            style,
            start: Instant::now(),
            line: String::new(),
            next: (0, 0),
            shown: false,
        }
    }

    /// Shows a call up to what only its end tells.
    pub fn enter(&mut self, call: &Call, guest: &Guest, descriptors: &Descriptors) {
        self.shown = self.style.filter.shows(call.name);
        if !self.shown {
            return;
        }
        self.line.clear();
        if self.style.times {
            let elapsed = self.start.elapsed();
            // Writing to a string cannot fail.
            let _ = write!(
                self.line,
                "{:>5}.{:06} ",
                elapsed.as_secs(),
                elapsed.subsec_micros()
            );
        }
        let _ = write!(self.line, "{}(", call.name);
        let view = self.view(guest, descriptors);
        let Signature { arguments, returns } = signature::of(call.name);
        let (mut words, mut next) = (Vec::new(), (0, 0));
        for kind in arguments {
            if matches!(kind, Kind::Out(_)) {
                break;
            }
            let (word, taken) = render::argument(&view, call, *kind, next.1);
            words.extend(word);
            next = (next.0 + 1, next.1 + taken);
        }
        self.line += &words.join(", ");
        if next.0 < arguments.len() && !words.is_empty() {
            self.line += ", ";
        }
        self.next = next;
        if returns == Returns::Never {
            self.line += ") = ?\n";
            self.flush();
        } else if WAIT.contains(&call.name) {
            self.flush();
        }
    }

    /// Shows the rest of a call, with its result.
    pub fn leave(
        &mut self,
        call: &Call,
        guest: &Guest,
        descriptors: &Descriptors,
        errno: i32,
        took: Duration,
    ) {
        if !self.shown {
            return;
        }
        let view = self.view(guest, descriptors);
        let Signature { arguments, returns } = signature::of(call.name);
        let (first, mut at) = self.next;
        let mut words = Vec::new();
        for kind in &arguments[first..] {
            if let Kind::Out(out) = kind {
                words.push(if errno == 0 {
                    render::output(&view, call, *out, at, returns)
                } else {
                    render::untouched(&view, call, *out, at)
                });
            }
            let (word, taken) = render::argument(&view, call, *kind, at);
            words.extend(word);
            at += taken;
        }
        let result = render::returned(&view, call, returns, errno);
        let _ = write!(self.line, "{}) = {result}", words.join(", "));
        if self.style.times {
            let _ = write!(
                self.line,
                " <{}.{:06}>",
                took.as_secs(),
                took.subsec_micros()
            );
        }
        self.line.push('\n');
        self.flush();
    }

    fn view<'a, 'g>(&self, guest: &'a Guest<'g>, descriptors: &'a Descriptors) -> View<'a, 'g> {
        View {
            guest,
            descriptors,
            strings: self.style.strings,
        }
    }

    fn flush(&mut self) {
        self.sink.put(&self.line);
        self.line.clear();
    }
}
