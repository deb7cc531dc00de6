//! The report as one HTML page that needs nothing else.

use std::fmt::Write;

use super::report::{Outcome, Report, show_step};
use super::step::Kind;
use crate::markup::escape;
use crate::run::show_size;

const STYLE: &str = "body{font:15px/1.5 sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#222}\
h1{font-size:1.6em}h2{font-size:1.15em;margin-top:1.8em;border-bottom:1px solid #ccc}\
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.25em .8em .25em 0;border-bottom:1px solid #eee}\
td.n{text-align:right;white-space:nowrap}code,pre{font:13px monospace}pre{background:#f6f6f6;padding:.8em;overflow:auto}\
.good{color:#176b2c}.bad{color:#a11}.box{border-left:4px solid #a11;padding:.2em 1em;background:#fdf4f4}\
@media(prefers-color-scheme:dark){body{background:#1b1b1b;color:#ddd}pre{background:#262626}.box{background:#2b1d1d}\
td,th{border-color:#333}.good{color:#7fd394}.bad{color:#ff8a80}}";

/// How many rows a long table shows before the rest is folded away.
const ROWS: usize = 30;

/// The page.
pub fn page(report: &Report) -> String {
    let mut out = String::new();
    let class = match report.outcome {
        Outcome::Built => "good",
        _ => "bad",
    };
    let name = escape(&report.name);
    // Writing to a string cannot fail.
    _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{name} on WASI</title>\n<style>{STYLE}</style></head><body>\n<h1 class=\"{class}\">{}</h1>\n",
        escape(&report.headline())
    );
    overview(&mut out, report);
    failures(&mut out, report);
    products(&mut out, report);
    tests(&mut out, report);
    limits(&mut out, report);
    beliefs(&mut out, report);
    out += "</body></html>\n";
    out
}

fn overview(out: &mut String, report: &Report) {
    let mut rows = vec![("Source", report.source.clone())];
    if let Some(archive) = &report.archive {
        rows.push(("Archive", archive.display().to_string()));
    }
    rows.push(("Build system", report.system.clone()));
    rows.push(("Folder", report.folder.display().to_string()));
    if let Some(prefix) = &report.prefix {
        rows.push(("Installed in", prefix.display().to_string()));
    }
    *out += "<table>\n";
    for (name, value) in rows {
        _ = writeln!(out, "<tr><th>{name}</th><td>{}</td></tr>", escape(&value));
    }
    *out += "</table>\n";
    if !report.steps.is_empty() {
        *out += "<h2>Steps</h2>\n<table>";
        for step in &report.steps {
            let class = if step.failed() { " class=\"bad\"" } else { "" };
            let log = step.log.as_ref().and_then(|log| log.file_name());
            let log = log.map_or_else(String::new, |log| {
                let log = escape(&log.display().to_string());
                format!("<a href=\"logs/{log}\">{log}</a>")
            });
            _ = writeln!(
                out,
                "<tr><td{class}>{}</td><td><code>{}</code></td><td>{log}</td></tr>",
                escape(&show_step(step)),
                escape(&step.command)
            );
        }
        *out += "</table>\n";
    }
}

fn failures(out: &mut String, report: &Report) {
    if !report.concerns.is_empty() {
        *out += "<h2>Seen in the source</h2>\n<ul>";
        for concern in &report.concerns {
            _ = writeln!(
                out,
                "<li><code>{}</code>: {}</li>",
                escape(&concern.place),
                escape(&concern.says)
            );
        }
        *out += "</ul>\n";
    }
    for failure in &report.failures {
        _ = writeln!(
            out,
            "<h2 class=\"bad\">Why {} failed</h2>",
            failure.step.name()
        );
        if let Some(finding) = &failure.finding {
            _ = writeln!(
                out,
                "<div class=\"box\"><p><b>Likely cause:</b> {}.</p><p><b>Try:</b> {}.</p><p>Line {} of the log: <code>{}</code></p></div>",
                escape(&finding.says),
                escape(&finding.what),
                finding.number,
                escape(&finding.line)
            );
        } else if failure.step != Kind::Test {
            *out += "<p>The cause is not one that is known.</p>\n";
        }
        _ = writeln!(
            out,
            "<details><summary>The end of the log</summary><pre>{}</pre></details>",
            escape(&failure.last.join("\n"))
        );
    }
}

/// A table of which the rest is folded away if it is long.
fn table(out: &mut String, head: &str, rows: &[String]) {
    let (shown, rest) = rows.split_at(rows.len().min(ROWS));
    _ = writeln!(out, "<table>{head}{}</table>", shown.concat());
    if !rest.is_empty() {
        _ = writeln!(
            out,
            "<details><summary>{} more</summary><table>{}</table></details>",
            rest.len(),
            rest.concat()
        );
    }
}

fn products(out: &mut String, report: &Report) {
    if report.products.is_empty() {
        return;
    }
    *out += "<h2>What was built</h2>\n";
    let rows = report.products.iter().map(|product| {
        let place = product.installed.as_ref();
        let place = place.map_or_else(String::new, |place| format!("/{}", place.display()));
        format!(
            "<tr><td><code>{}</code></td><td>{}</td><td class=\"n\">{}</td><td><code>{}</code></td></tr>\n",
            escape(&product.path.display().to_string()),
            format!("{:?}", product.kind).to_lowercase(),
            show_size(product.size),
            escape(&place)
        )
    });
    let rows: Vec<_> = rows.collect();
    let head = "<tr><th>File</th><th>Kind</th><th>Size</th><th>Installed as</th></tr>\n";
    table(out, head, &rows);
    _ = writeln!(
        out,
        "<p>Files are in <code>{}</code>. Programs have a <code>#!</code> line; <code>wasicc module FILE -o x.wasm</code> gives the module for other engines.</p>",
        escape(&report.built.display().to_string())
    );
}

fn tests(out: &mut String, report: &Report) {
    _ = writeln!(
        out,
        "<h2>Tests</h2>\n<p>{}.</p>",
        escape(&report.tests_line())
    );
    if report.failed_tests.is_empty() {
        return;
    }
    let rows = report.failed_tests.iter().map(|test| {
        let finding = test.finding.as_ref();
        let why = finding.map_or_else(String::new, |f| {
            format!("{}<br><code>{}</code>", escape(&f.says), escape(&f.line))
        });
        format!(
            "<tr><td><code>{}</code></td><td>{why}</td></tr>\n",
            escape(&test.name)
        )
    });
    let rows: Vec<_> = rows.collect();
    table(
        out,
        "<tr><th>Failed</th><th>Likely cause</th></tr>\n",
        &rows,
    );
}

fn limits(out: &mut String, report: &Report) {
    *out += "<h2>Limits in use</h2>\n";
    if report.limits.is_empty() {
        *out += "<p>None: nothing that was built calls what always fails on WASI.</p>\n";
        return;
    }
    let rows = report.limits.iter().map(|limit| {
        let places = limit.places.iter().map(|(product, callers)| {
            let callers: Vec<_> = callers.iter().map(|c| escape(c)).collect();
            format!("<code>{}</code> {}", escape(product), callers.join(", "))
        });
        let places: Vec<_> = places.collect();
        format!(
            "<tr><td><code>{}()</code> {}</td><td>{}</td><td><code>wasicc explain {}</code></td></tr>\n",
            escape(&limit.function),
            escape(&limit.what),
            places.join("<br>"),
            escape(&limit.name)
        )
    });
    let rows: Vec<_> = rows.collect();
    table(
        out,
        "<tr><th>Limit</th><th>Used by</th><th>More</th></tr>\n",
        &rows,
    );
}

fn beliefs(out: &mut String, report: &Report) {
    let beliefs = &report.beliefs;
    if beliefs.is_empty() {
        return;
    }
    _ = writeln!(
        out,
        "<h2>What configure believed</h2>\n<p>{} questions were answered with yes.</p>",
        beliefs.yes
    );
    let mut rows = Vec::new();
    for name in &beliefs.limits {
        rows.push(format!(
            "<tr><td><code>{}</code></td><td>no: it cannot work on WASI</td></tr>\n",
            escape(name)
        ));
    }
    for (name, value) in &beliefs.values {
        rows.push(format!(
            "<tr><td><code>{}</code></td><td>{}</td></tr>\n",
            escape(name),
            escape(value)
        ));
    }
    for name in &beliefs.no {
        rows.push(format!(
            "<tr><td><code>{}</code></td><td>no</td></tr>\n",
            escape(name)
        ));
    }
    table(out, "<tr><th>Question</th><th>Answer</th></tr>\n", &rows);
}
