//! The list as a page of the documentation: docs/limits.md.

use super::{Limit, List};

const HEAD: &str = "\
<!-- Made by `wasicc explain --markdown` from libc-bottom/limits.toml: change that. -->

# Limits

What a program compiled with wasicc cannot do, or only in part, because WASI preview 1 has nothing for it. All of
it compiles and links.

What *always fails* does so with the errno that is given, and wasicc names it after a link, once, with the program's functions that call
it. `-Wno-wasicc-limits` silences that, `-Werror=wasicc-limits` makes it an error. Where *(quiet)* stands there is no such warning, for the reason
that `wasicc explain NAME` gives. What works in part is explained here and by `wasicc explain`, and is not warned of.
";

/// The whole page.
pub fn page(list: &List) -> String {
    let mut text = HEAD.to_owned();
    for (group, limits) in list.groups() {
        text += &format!("\n## {group}\n");
        let (fails, part): (Vec<_>, Vec<_>) = limits.into_iter().partition(|l| l.fails.is_some());
        if !fails.is_empty() {
            text += "\n| always fails | errno | why | instead |\n|---|---|---|---|\n";
        }
        for limit in fails {
            let errno = limit.fails.as_deref().unwrap_or_default();
            let quiet = if limit.quiet.is_some() {
                " (quiet)"
            } else {
                ""
            };
            // Most entries say no more than the table's head does.
            let what = limit.what.trim_start_matches("always fails here");
            let what = what.trim_start_matches([';', ',', ' ']);
            let colon = if what.is_empty() { "" } else { ": " };
            text += &row(&[
                &(functions(limit) + colon + what),
                &format!("{errno}{quiet}"),
                &limit.why,
                &limit.instead,
            ]);
        }
        if !part.is_empty() {
            text += "\n| works in part | how | why | instead |\n|---|---|---|---|\n";
        }
        for limit in part {
            text += &row(&[&functions(limit), &limit.what, &limit.why, &limit.instead]);
        }
    }
    text
}

/// Its functions, the one that it is named after first.
fn functions(limit: &Limit) -> String {
    let others = limit.functions().filter(|f| *f != limit.name);
    let names = std::iter::once(limit.name.as_str()).chain(others);
    names
        .map(|f| format!("`{f}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<_> = cells.iter().map(|c| c.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}
