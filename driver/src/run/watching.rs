//! What is watched while a program runs, and what is told of it at its end.

use super::args::RunArgs;
use super::ending::Ending;
use super::error::Error;
use super::host::{Sink, Strace, Style, Watch};

/// What the command line wants to see.
#[derive(Default)]
pub struct Watching {
    strace: Option<(Sink, Style)>,
}

impl Watching {
    /// Opens what is to be written.
    pub fn new(args: &RunArgs) -> Result<Self, Error> {
        let options = &args.watch;
        let strace = options.strace.as_deref().map(|path| {
            let sink = Sink::open(path).map_err(|source| Error::Redirect {
                option: "--strace",
                path: path.into(),
                source,
            })?;
            let style = Style {
                filter: options.strace_filter.clone().unwrap_or_default(),
                times: options.strace_times,
                strings: options.strace_strings,
            };
            Ok((sink, style))
        });
        Ok(Watching {
            strace: strace.transpose()?,
        })
    }

    /// The eye on each call, if there is to be one.
    pub fn watch(&self, args: &RunArgs) -> Option<Watch> {
        self.strace.as_ref()?;
        let names = args.dirs.iter().map(|dir| dir.guest.as_str());
        let strace = self.strace.clone();
        Some(Watch::new(names).with_strace(strace.map(|(sink, style)| Strace::new(sink, style))))
    }

    /// Tells the program's end.
    pub fn end(&self, ending: &Ending) {
        if let Some((sink, _)) = &self.strace {
            sink.put_line(&match ending {
                Ending::Exit(code) => format!("+++ exited with {code} +++"),
                other => format!("+++ ended by the runner: exit code {} +++", other.code()),
            });
        }
    }
}
