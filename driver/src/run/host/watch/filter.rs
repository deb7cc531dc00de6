//! `--strace-filter`: which calls are shown.

use std::convert::Infallible;
use std::str::FromStr;
use wasicc_sysroot::glob;

/// A list of names and patterns: `path_open,fd_*`, or with `!` all but these.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Each pattern, and whether it shows (or hides).
    patterns: Vec<(String, bool)>,
}

impl FromStr for Filter {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let words = text
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty());
        let pattern = |word: &str| match word.strip_prefix('!') {
            Some(hidden) => (hidden.to_owned(), false),
            None => (word.to_owned(), true),
        };
        Ok(Filter {
            patterns: words.map(pattern).collect(),
        })
    }
}

impl Filter {
    /// Whether the calls `name` are shown. The last pattern that fits decides; without one, what was not asked for
    /// is hidden, if anything was asked for.
    pub fn shows(&self, name: &str) -> bool {
        let fits = |(pattern, _): &&(String, bool)| glob::matches(pattern, name);
        match self.patterns.iter().rev().find(fits) {
            Some((_, shown)) => *shown,
            None => !self.patterns.iter().any(|(_, shown)| *shown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let shown = |filter: &str, name| filter.parse::<Filter>().unwrap().shows(name);
        assert!(shown("", "fd_read"));
        assert!(shown("fd_*", "fd_read") && !shown("fd_*", "path_open"));
        assert!(shown("path_open, *_read", "fd_read") && !shown("fd", "fd_read"));
        assert!(!shown("!clock_*", "clock_time_get") && shown("!clock_*", "fd_read"));
        assert!(shown("fd_*,!fd_read", "fd_write") && !shown("fd_*,!fd_read", "fd_read"));
        assert!(shown("*a*", "path") && !shown("*a*b", "path"));
    }
}
