//! The flame graph: an SVG that stands alone. Each function is a bar as wide as its share of the time, on the one that
//! called it. Pointing at it shows its times and its lines; a click widens it, a click at the bottom shows all again.

use super::tree::Node;
use crate::markup::escape;
use std::fmt::Write;
use std::time::Duration;

const WIDTH: f64 = 1200.0;
const ROW: usize = 18;
const HEAD: usize = 30;

/// What shows a part larger: bars know their place (data-x, data-w, as shares of all) and depth (data-d).
const SCRIPT: &str = "
const bars = [...document.querySelectorAll('g.b')], W = 1200;
const of = (g, k) => Number(g.dataset[k]);
function zoom(to) {
  const x = of(to, 'x'), w = of(to, 'w'), d = of(to, 'd');
  for (const g of bars) {
    const below = of(g, 'd') < d;
    const seen = below ? of(g, 'x') <= x && of(g, 'x') + of(g, 'w') >= x + w - 1e-9
                       : of(g, 'x') >= x - 1e-9 && of(g, 'x') + of(g, 'w') <= x + w + 1e-9;
    g.style.display = seen ? '' : 'none';
    if (!seen) continue;
    const left = below ? 0 : (of(g, 'x') - x) / w * W, width = below ? W : of(g, 'w') / w * W;
    const [rect, text] = [g.querySelector('rect'), g.querySelector('text')];
    rect.setAttribute('x', left); rect.setAttribute('width', Math.max(width - 0.5, 0.1));
    text.setAttribute('x', left + 3);
    text.textContent = width < 20 ? '' : g.dataset.n.slice(0, (width - 6) / 6.6);
  }
}
for (const g of bars) g.addEventListener('click', () => zoom(g));
";

/// The flame graph of `tree`, the profile of `program`.
pub fn svg(program: &str, tree: &Node) -> String {
    let rows = depth(tree);
    let height = HEAD + rows * ROW + 4;
    let mut bars = String::new();
    let graph = Graph {
        all: tree.total.as_secs_f64().max(f64::MIN_POSITIVE),
        base: height - 4,
    };
    graph.bar(&mut bars, "all", tree, 0.0, 0);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\">\n\
         <style>text{{font:11px monospace;pointer-events:none}}g.b{{cursor:pointer}}g.b:hover rect{{stroke:#000}}</style>\n\
         <text x=\"3\" y=\"18\" style=\"font-size:14px\">{}: {}</text>\n{bars}<script><![CDATA[{SCRIPT}]]></script></svg>\n",
        escape(program),
        show(tree.total),
    )
}

/// The rows that `node` needs.
fn depth(node: &Node) -> usize {
    1 + node.calls.values().map(depth).max().unwrap_or(0)
}

struct Graph {
    /// All the time in seconds.
    all: f64,
    /// The lower end of the lowest row.
    base: usize,
}

impl Graph {
    fn bar(&self, out: &mut String, name: &str, node: &Node, x: f64, depth: usize) {
        let share = node.total.as_secs_f64() / self.all;
        let width = share * WIDTH;
        // What cannot be seen is left out.
        if width < 0.1 {
            return;
        }
        let y = self.base - (depth + 1) * ROW;
        let letters = if width < 20.0 {
            0
        } else {
            ((width - 6.0) / 6.6) as usize
        };
        let label: String = name.chars().take(letters).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "<g class=\"b\" data-x=\"{x:.9}\" data-w=\"{share:.9}\" data-d=\"{depth}\" data-n=\"{0}\"><title>{1}</title>\
             <rect x=\"{2:.1}\" y=\"{y}\" width=\"{3:.1}\" height=\"{4}\" fill=\"{5}\"/><text x=\"{6:.1}\" y=\"{7}\">{8}</text></g>",
            escape(name),
            escape(&self.title(name, node)),
            x * WIDTH,
            (width - 0.5).max(0.1),
            ROW - 1,
            colour(name),
            x * WIDTH + 3.0,
            y + 13,
            escape(&label),
        );
        let mut x = x;
        for (name, call) in &node.calls {
            self.bar(out, name, call, x, depth + 1);
            x += call.total.as_secs_f64() / self.all;
        }
    }

    /// The times of a bar, and its lines, the one that took most first.
    fn title(&self, name: &str, node: &Node) -> String {
        const LINES: usize = 12;
        let percent = |time: Duration| format!("{:.1} %", time.as_secs_f64() * 100.0 / self.all);
        let mut text = format!("{name}: {} ({})", show(node.total), percent(node.total));
        if node.own > Duration::ZERO && node.own != node.total {
            let _ = write!(text, ", itself {} ({})", show(node.own), percent(node.own));
        }
        let mut lines: Vec<_> = node.lines.iter().collect();
        lines.sort_by(|a, b| b.1.cmp(a.1));
        for (line, time) in lines.into_iter().take(LINES) {
            let _ = write!(text, "\n{line}: {} ({})", show(*time), percent(*time));
        }
        text
    }
}

fn show(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds >= 1.0 => format!("{seconds:.2} s"),
        seconds => format!("{:.1} ms", seconds * 1000.0),
    }
}

/// A warm colour, the same for the same name; system calls are blue.
fn colour(name: &str) -> String {
    let hash = crc32fast::hash(name.as_bytes());
    if name.ends_with("(system call)") {
        return format!("hsl({},60%,72%)", 200 + hash % 20);
    }
    format!("hsl({},80%,{}%)", hash % 50, 62 + (hash >> 8) % 14)
}

#[cfg(test)]
mod tests {
    use super::super::tree::tests::example;
    use super::*;

    #[test]
    fn bars_have_their_share() {
        let svg = svg("p<", &example());
        assert!(svg.contains("p&lt;: 10.0 ms"));
        assert!(svg.contains(
            "<title>f: 6.0 ms (60.0 %)\na.c:4: 4.0 ms (40.0 %)\na.c:3: 2.0 ms (20.0 %)</title>"
        ));
        assert!(svg.contains(
            "<title>main: 10.0 ms (100.0 %), itself 1.0 ms (10.0 %)\na.c:9: 1.0 ms (10.0 %)</title>"
        ));
        assert!(svg.contains("data-n=\"fd_read (system call)\""));
        assert_eq!(svg.matches("<g class").count(), 4);
    }

    #[test]
    fn nothing_to_draw() {
        assert!(svg("p", &Node::default()).ends_with("</svg>\n"));
    }
}
