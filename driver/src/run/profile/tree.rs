//! Samples added up: for each way of calls the time in it, and the lines that took it.

use crate::run::trap::Frame;
use std::collections::BTreeMap;
use std::time::Duration;

/// A function on one way of calls.
#[derive(Debug, Default)]
pub struct Node {
    /// The time in it and in what it called.
    pub total: Duration,
    /// The time in it alone, by line (`file:line`), as far as lines are known.
    pub lines: BTreeMap<String, Duration>,
    /// The time in it alone.
    pub own: Duration,
    /// What it called, by name.
    pub calls: BTreeMap<String, Node>,
}

/// The tree of stacks, each outermost first with the system call at its end and the time in it.
pub fn tree<'a>(
    stacks: impl Iterator<Item = (&'a [Frame], Option<&'static str>, Duration)>,
) -> Node {
    let mut root = Node::default();
    for (frames, call, time) in stacks {
        let mut node = &mut root;
        node.total += time;
        for frame in frames {
            node = node.calls.entry(frame.function.clone()).or_default();
            node.total += time;
        }
        match (call, frames.last()) {
            (Some(call), _) => {
                node = node
                    .calls
                    .entry(format!("{call} (system call)"))
                    .or_default();
                node.total += time;
            }
            (None, Some(frame)) => {
                if let Some(place) = &frame.place {
                    let line = format!("{}:{}", place.file, place.line);
                    *node.lines.entry(line).or_default() += time;
                }
            }
            (None, None) => {}
        }
        node.own += time;
    }
    root
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::run::trap::Place;

    fn frame(function: &str, line: u32) -> Frame {
        Frame {
            function: function.into(),
            place: (line > 0).then(|| Place {
                file: "a.c".into(),
                line,
                column: None,
            }),
        }
    }

    /// main 10 ms: f 6 ms (line 3: 2 ms, line 4: 4 ms), fd_read 3 ms, itself 1 ms.
    pub fn example() -> Node {
        let main = frame("main", 9);
        let stacks = [
            (vec![main.clone(), frame("f", 3)], None, 2),
            (vec![main.clone(), frame("f", 4)], None, 4),
            (vec![main.clone()], Some("fd_read"), 3),
            (vec![main], None, 1),
        ];
        let stacks = stacks.iter();
        tree(stacks.map(|(frames, call, time)| (&frames[..], *call, Duration::from_millis(*time))))
    }

    #[test]
    fn times_add_up() {
        let tree = example();
        let main = &tree.calls["main"];
        let milliseconds = |time: Duration| time.as_millis();
        assert_eq!(
            (
                milliseconds(tree.total),
                milliseconds(main.total),
                milliseconds(main.own)
            ),
            (10, 10, 1)
        );
        let f = &main.calls["f"];
        assert_eq!((milliseconds(f.total), milliseconds(f.own)), (6, 6));
        assert_eq!(milliseconds(f.lines["a.c:4"]), 4);
        assert_eq!(milliseconds(main.calls["fd_read (system call)"].own), 3);
    }
}
