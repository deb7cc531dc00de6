//! `wasicc inspect --html`: a treemap, one page that needs nothing else.
//!
//! Each part is a rectangle whose area is its size. The parts of one are laid out in rows, each begun along the shorter
//! side of what is left and filled as long as its rectangles become more square by that.

use super::tree::Node;
use crate::markup::escape;
use crate::run::show_size;
use std::fmt::Write;

const WIDTH: f64 = 1400.0;
const HEIGHT: f64 = 860.0;

/// The height of a part's title.
const TITLE: f64 = 15.0;

#[derive(Debug, Clone, Copy, PartialEq)]
struct Area {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// The page that shows `tree`, the parts of the program `name`.
pub fn page(name: &str, tree: &Node) -> String {
    let area = Area {
        x: 0.0,
        y: 0.0,
        width: WIDTH,
        height: HEIGHT,
    };
    let mut boxes = String::new();
    draw_parts(&mut boxes, tree, area, 0, "");
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{name}</title>\n\
         <style>body{{font:14px sans-serif;margin:1em}}svg{{width:100%;height:auto}}text{{font:11px sans-serif;pointer-events:none}}\
         rect{{stroke:#fff}}g:hover>rect{{stroke:#000}}</style></head>\n\
         <body><h1>{name}</h1><p>{} in all. Point at a part to see its size.</p>\n\
         <svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" xmlns=\"http://www.w3.org/2000/svg\">\n{boxes}</svg></body></html>\n",
        show_size(tree.size as u64),
        name = escape(name),
    )
}

fn draw_parts(out: &mut String, node: &Node, area: Area, depth: usize, path: &str) {
    let sizes: Vec<_> = node.parts.iter().map(|part| part.size).collect();
    for (part, area) in node.parts.iter().zip(lay_out(&sizes, area)) {
        draw(out, part, area, depth, path);
    }
}

fn draw(out: &mut String, node: &Node, area: Area, depth: usize, path: &str) {
    // What cannot be seen is left out.
    if area.width < 0.8 || area.height < 0.8 {
        return;
    }
    let Area {
        x,
        y,
        width,
        height,
    } = area;
    let path = if path.is_empty() {
        node.name.clone()
    } else {
        format!("{path} › {}", node.name)
    };
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<g><title>{}: {} bytes</title><rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{}\"/>",
        escape(&path),
        node.size,
        colour(&path, depth)
    );
    let letters = (width / 6.5) as usize;
    if height >= TITLE - 2.0 && letters >= 3 {
        let title: String = node.name.chars().take(letters).collect();
        let _ = write!(
            out,
            "<text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            x + 2.0,
            y + 11.0,
            escape(&title)
        );
    }
    let inner = Area {
        x: x + 2.0,
        y: y + TITLE,
        width: width - 4.0,
        height: height - TITLE - 2.0,
    };
    if inner.width > 2.0 && inner.height > 2.0 {
        draw_parts(out, node, inner, depth + 1, &path);
    }
    out.push_str("</g>\n");
}

/// A place for each of `sizes`, which are sorted, within `area`.
fn lay_out(sizes: &[usize], area: Area) -> Vec<Area> {
    let total: usize = sizes.iter().sum();
    let scale = area.width * area.height / total.max(1) as f64;
    let (mut places, mut rest, mut from) = (Vec::with_capacity(sizes.len()), area, 0);
    while from < sizes.len() {
        let side = rest.width.min(rest.height);
        let mut to = from + 1;
        while to < sizes.len()
            && worst(&sizes[from..=to], side, scale) <= worst(&sizes[from..to], side, scale)
        {
            to += 1;
        }
        rest = place_row(&sizes[from..to], rest, scale, &mut places);
        from = to;
    }
    places
}

/// The largest ratio of the sides of the rectangles of a row along `side`.
fn worst(sizes: &[usize], side: f64, scale: f64) -> f64 {
    let total = sizes.iter().sum::<usize>() as f64 * scale;
    let thickness = total / side;
    let ratio = |&size: &usize| {
        let length = size as f64 * scale / thickness;
        (length / thickness).max(thickness / length)
    };
    sizes.iter().map(ratio).fold(0.0, f64::max)
}

/// Places a row along the shorter side of `area` and gives what is left.
fn place_row(sizes: &[usize], area: Area, scale: f64, places: &mut Vec<Area>) -> Area {
    let total = sizes.iter().sum::<usize>() as f64 * scale;
    let upright = area.width >= area.height;
    let thickness = total / if upright { area.height } else { area.width };
    let mut at = 0.0;
    for size in sizes {
        let length = *size as f64 * scale / thickness;
        places.push(if upright {
            Area {
                x: area.x,
                y: area.y + at,
                width: thickness,
                height: length,
            }
        } else {
            Area {
                x: area.x + at,
                y: area.y,
                width: length,
                height: thickness,
            }
        });
        at += length;
    }
    if upright {
        Area {
            x: area.x + thickness,
            width: area.width - thickness,
            ..area
        }
    } else {
        Area {
            y: area.y + thickness,
            height: area.height - thickness,
            ..area
        }
    }
}

/// A light colour, the same for the same path; parts within are lighter.
fn colour(path: &str, depth: usize) -> String {
    let head: Vec<_> = path.split(" › ").take(2).collect();
    let hue = crc32fast::hash(head.concat().as_bytes()) % 360;
    format!("hsl({hue},55%,{}%)", (62 + depth * 8).min(92))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_sizes_and_do_not_leave_the_whole() {
        let whole = Area {
            x: 10.0,
            y: 20.0,
            width: 300.0,
            height: 200.0,
        };
        let sizes = [60, 25, 10, 4, 1];
        let places = lay_out(&sizes, whole);
        for (size, place) in sizes.iter().zip(&places) {
            let area = place.width * place.height;
            assert!((area - *size as f64 * 600.0).abs() < 1e-6, "{size}: {area}");
            assert!(place.x >= 9.999 && place.x + place.width <= 310.001);
            assert!(place.y >= 19.999 && place.y + place.height <= 220.001);
        }
        assert!(lay_out(&[], whole).is_empty());
    }

    #[test]
    fn names_are_escaped() {
        let node = Node {
            name: "all".into(),
            size: 9,
            parts: vec![Node {
                name: "f<T>&".into(),
                size: 9,
                parts: Vec::new(),
            }],
        };
        let page = page("<x>", &node);
        assert!(page.contains("<title>f&lt;T&gt;&amp;: 9 bytes</title>"));
        assert!(page.contains("<h1>&lt;x&gt;</h1>"));
    }
}
