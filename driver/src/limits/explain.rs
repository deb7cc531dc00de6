//! `wasicc explain [NAME]`: what cannot work, why, and what to do instead.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Args;

use super::{Limit, List, markdown};
use crate::error::Error;
use crate::subcommand;

/// How alike a name must be to be suggested (Jaro and Winkler's measure).
const ALIKE: f64 = 0.8;

/// Say what cannot work on WASI, why, and what to do instead
///
/// Without a name: the whole list. After a link, wasicc notes which of what always fails the program calls; -Wno-wasicc-limits
/// silences that, -Werror=wasicc-limits makes it an error.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc explain
  wasicc explain fork
  wasicc explain --markdown > limits.md")]
struct ExplainArgs {
    /// A function
    #[arg(conflicts_with = "markdown")]
    name: Option<String>,

    /// The whole list as a page with tables, as it is in the documentation
    #[arg(long)]
    markdown: bool,
}

/// Runs it.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: ExplainArgs = subcommand::parse("explain", args);
    let list = List::read();
    let text = match args.name {
        None if args.markdown => markdown::page(&list),
        None => all(&list),
        Some(name) => {
            let name = name.trim_end_matches("()");
            let limit = list.of(name).ok_or_else(|| Error::NoLimit {
                name: name.to_owned(),
                nearest: nearest(&list, name),
            })?;
            one(limit, name)
        }
    };
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(source) => Err(Error::Io {
            action: "write",
            path: "standard output".into(),
            source,
        }),
        Ok(()) => Ok(ExitCode::SUCCESS),
    }
}

/// The list by group, each limit with the further functions that are meant.
fn all(list: &List) -> String {
    let mut text = String::new();
    for (group, limits) in list.groups() {
        if !text.is_empty() {
            text.push('\n');
        }
        text += &format!("{group}\n");
        for limit in limits {
            text += &format!("  {:<18} {}{}\n", limit.name, limit.what, errno(limit));
            let others: Vec<_> = others(limit, &limit.name).collect();
            if !others.is_empty() {
                text += &format!("  {:<18} also {}\n", "", others.join(", "));
            }
        }
    }
    text
}

fn one(limit: &Limit, name: &str) -> String {
    let mut text = format!("{name}: {}{}\n", limit.what, errno(limit));
    text += &format!("Why: {}.\n", limit.why);
    text += &format!("Instead: {}.\n", limit.instead);
    let others: Vec<_> = others(limit, name).collect();
    if !others.is_empty() {
        text += &format!("The same goes for {}.\n", others.join(", "));
    }
    if let Some(quiet) = &limit.quiet {
        text += &format!("There is no warning after a link: {quiet}.\n");
    }
    text
}

fn errno(limit: &Limit) -> String {
    let fails = limit.fails.as_ref();
    fails.map_or_else(String::new, |errno| format!(" ({errno})"))
}

fn others<'a>(limit: &'a Limit, name: &'a str) -> impl Iterator<Item = &'a str> {
    limit.functions().filter(move |f| *f != name)
}

/// The function on the list that is written most like `name`, if it is alike at all.
fn nearest(list: &List, name: &str) -> Option<String> {
    let functions = list.limits.iter().flat_map(Limit::functions);
    let alike = functions.map(|f| (strsim::jaro_winkler(f, name), f));
    let best = alike.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 >= ALIKE).then(|| best.1.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested() {
        let list = List::read();
        assert_eq!(nearest(&list, "frok").as_deref(), Some("fork"));
        assert_eq!(
            nearest(&list, "pthread_creat").as_deref(),
            Some("pthread_create")
        );
        assert_eq!(nearest(&list, "qqq"), None);
    }

    #[test]
    fn every_function_is_explained() {
        let list = List::read();
        let all = all(&list);
        for limit in &list.limits {
            for function in limit.functions() {
                assert!(all.contains(function), "{function}");
                assert!(
                    list.of(function)
                        .is_some_and(|l| one(l, function).starts_with(function))
                );
            }
        }
    }
}
