//! Folded stacks: a line for each way of calls, `main;f;a.c:3 2000`, with the microseconds in it. What draws flame
//! graphs and speedscope read it.

use super::tree::Node;
use std::fmt::Write;
use std::time::Duration;

/// The lines of `tree`.
pub fn text(tree: &Node) -> String {
    let mut text = String::new();
    add(&mut text, tree, "");
    text
}

fn add(text: &mut String, node: &Node, path: &str) {
    let mut line = |path: &str, time: Duration| {
        let time = time.as_micros();
        if time > 0 && !path.is_empty() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{path} {time}");
        }
    };
    let mut unknown = node.own;
    for (place, time) in &node.lines {
        line(&format!("{path};{place}"), *time);
        unknown = unknown.saturating_sub(*time);
    }
    line(path, unknown);
    for (name, call) in &node.calls {
        // A semicolon ends a name.
        let name = name.replace(';', ",");
        let path = if path.is_empty() {
            name
        } else {
            format!("{path};{name}")
        };
        add(text, call, &path);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::tests::example;
    use super::*;

    #[test]
    fn a_line_a_stack() {
        assert_eq!(
            text(&example()),
            "main;a.c:9 1000\nmain;f;a.c:3 2000\nmain;f;a.c:4 4000\nmain;fd_read (system call) 3000\n"
        );
    }
}
