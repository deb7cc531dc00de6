//! What `wasicc inspect` prints.

use super::graph::{self, Step};
use super::module::Module;
use super::origin::Libraries;
use super::tree::{self, Node};
use crate::limits;
use crate::run::{Layout, show_size};
use std::fmt::{self, Display, Formatter};

/// A program, to be described.
pub struct Report<'a> {
    pub name: &'a str,
    pub wasm: &'a [u8],
    pub module: &'a Module,
    pub libraries: &'a Libraries,
    /// How many functions and files are shown.
    pub most: usize,
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let module = self.module;
        let kind = match module
            .exports
            .iter()
            .find(|(name, _)| name == "_start" || name == "_initialize")
        {
            Some((name, _)) if name == "_start" => "a program",
            Some(_) => "a library (reactor)",
            None => "a module without _start",
        };
        writeln!(
            f,
            "{}: {kind}, {}",
            self.name,
            show_size(module.size as u64)
        )?;
        if !module.producers.is_empty() {
            writeln!(f, "made by:  {}", module.producers.join(", "))?;
        }
        if !module.features.is_empty() {
            writeln!(f, "features: {}", module.features.join(" "))?;
        }
        self.memory(f)?;
        list(f, "imports", module.imports.iter().cloned())?;
        let exports = module.exports.iter();
        list(
            f,
            "exports",
            exports.map(|(name, kind)| format!("{name} ({kind})")),
        )?;
        self.limits(f)?;
        self.sections(f)?;
        let code = tree::code(module, self.libraries);
        self.files(f, &code)?;
        self.functions(f)
    }
}

impl Report<'_> {
    fn memory(&self, f: &mut Formatter) -> fmt::Result {
        let Some((initial, maximum)) = self.module.memory else {
            return Ok(());
        };
        write!(f, "memory:   {} at the start", show_size(initial << 16))?;
        match maximum {
            Some(pages) => write!(f, ", {} at most", show_size(pages << 16))?,
            None => f.write_str(", no bound of its own")?,
        }
        let layout = Layout::of(self.wasm);
        match (layout.stack, layout.data) {
            (Some(stack), Some(data)) if data < stack => {
                writeln!(f, "; data from {data:#x}, the stack down from {stack:#x}")
            }
            (Some(stack), Some(data)) => writeln!(
                f,
                "; stack {}, data from {data:#x}",
                show_size(stack.into())
            ),
            (Some(stack), None) => writeln!(f, "; stack {}", show_size(stack.into())),
            _ => writeln!(f),
        }
    }

    /// What cannot work of what it uses.
    fn limits(&self, f: &mut Formatter) -> fmt::Result {
        let notes = limits::notes(self.wasm);
        if notes.is_empty() {
            return Ok(());
        }
        writeln!(f, "\nlimits in use (wasicc explain NAME says more)")?;
        let known = limits::List::read().limits;
        for note in notes {
            match known.iter().find(|limit| limit.name == note) {
                Some(limit) => writeln!(f, "    {note:<24}{}", limit.what)?,
                None => writeln!(f, "    {note}")?,
            }
        }
        Ok(())
    }

    fn sections(&self, f: &mut Formatter) -> fmt::Result {
        writeln!(f, "\nsections")?;
        for section in &self.module.sections {
            self.row(f, section.size, &section.name)?;
        }
        Ok(())
    }

    fn files(&self, f: &mut Formatter, code: &Node) -> fmt::Result {
        let mut files = Vec::new();
        for library in &code.parts {
            let in_files = library.parts.iter().filter(|part| !part.parts.is_empty());
            let (before, loose) = (
                files.len(),
                library.parts.iter().filter(|part| part.parts.is_empty()),
            );
            files.extend(
                in_files.map(|file| (file.size, format!("{}({})", library.name, file.name))),
            );
            if library.name == tree::OWN || files.len() == before {
                files.push((loose.map(|part| part.size).sum(), library.name.clone()));
            }
        }
        files.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        writeln!(f, "\ncode by file")?;
        self.rows(f, &files)
    }

    fn functions(&self, f: &mut Formatter) -> fmt::Result {
        let mut all: Vec<_> = self
            .module
            .functions
            .iter()
            .filter(|function| function.size > 0)
            .collect();
        all.sort_by(|a, b| b.size.cmp(&a.size).then_with(|| a.symbol.cmp(&b.symbol)));
        let rows: Vec<_> = all
            .into_iter()
            .map(|function| {
                let from = match self.libraries.origin(function) {
                    Some(origin) => format!("  {origin}"),
                    None => String::new(),
                };
                (function.size, format!("{}{from}", function.name()))
            })
            .collect();
        writeln!(f, "\nfunctions")?;
        self.rows(f, &rows)?;
        if !self.module.has_names {
            writeln!(f, "note: it has no names (it was stripped)")?;
        }
        Ok(())
    }

    fn rows(&self, f: &mut Formatter, rows: &[(usize, String)]) -> fmt::Result {
        for (size, name) in rows.iter().take(self.most) {
            self.row(f, *size, name)?;
        }
        if let Some(rest) = rows.get(self.most..).filter(|rest| !rest.is_empty()) {
            let size = rest.iter().map(|row| row.0).sum();
            self.row(
                f,
                size,
                &format!("in {} more (--all shows them)", rest.len()),
            )?;
        }
        Ok(())
    }

    fn row(&self, f: &mut Formatter, size: usize, name: &str) -> fmt::Result {
        let share = size as f64 * 100.0 / self.module.size as f64;
        writeln!(f, "{size:>10} {share:>5.1} %  {name}")
    }
}

fn list(f: &mut Formatter, title: &str, items: impl Iterator<Item = String>) -> fmt::Result {
    let mut items = items.peekable();
    if items.peek().is_some() {
        writeln!(f, "\n{title}")?;
    }
    items.try_for_each(|item| writeln!(f, "    {item}"))
}

/// What pulled in the functions called `name`, a way a function. None when there is no such function.
pub fn why(module: &Module, libraries: &Libraries, name: &str) -> Option<String> {
    let found = (0..).zip(&module.functions).filter(|(_, function)| {
        function.symbol == name || function.name() == name || plain(&function.symbol) == name
    });
    let ways: Vec<_> = found
        .map(|(index, _)| match graph::way(module, index) {
            Some(way) => show_way(module, libraries, &way),
            None => format!("{name}: no call leads to it from an export\n"),
        })
        .collect();
    (!ways.is_empty()).then(|| ways.join("\n"))
}

/// The name in the source of a call that needs no floating point: `__printf_no_float` is printf.
fn plain(symbol: &str) -> &str {
    let inner = symbol.strip_prefix("__");
    inner
        .and_then(|inner| inner.strip_suffix("_no_float"))
        .unwrap_or(symbol)
}

fn show_way(module: &Module, libraries: &Libraries, way: &[Step]) -> String {
    let mut text = String::new();
    for (depth, step) in way.iter().enumerate() {
        let Some(function) = module.functions.get(step.function as usize) else {
            continue;
        };
        let from = match libraries.origin(function) {
            Some(origin) => format!("  {origin}"),
            None if function.size == 0 => "  (an import)".into(),
            None => String::new(),
        };
        let how = match (depth, step.by_pointer) {
            (0, _) => "",
            (_, true) => "may call by pointer ",
            (_, false) => "calls ",
        };
        text += &format!(
            "{:indent$}{how}{}{from}\n",
            "",
            function.name(),
            indent = depth * 2
        );
    }
    text
}
