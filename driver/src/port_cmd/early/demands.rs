//! The libraries that a project's build files ask for, and whether it can do without: what stands at the top level of
//! configure.ac, CMakeLists.txt or meson.build, under no condition and with no other way out, it cannot.

use std::fs;
use std::path::Path;

use super::super::detect::System;
use super::super::libraries::By;

/// A library that is asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Demand {
    pub by: By,
    pub name: String,
    pub certain: bool,
    /// File and line.
    pub place: String,
}

/// What the build files in `dir` demand.
pub fn of(dir: &Path, system: System) -> Vec<Demand> {
    let files: &[&str] = match system {
        System::Configure | System::Autoreconf => &["configure.ac", "configure.in"],
        System::Cmake => &["CMakeLists.txt"],
        System::Meson => &["meson.build"],
        System::Make => &[],
    };
    let Some(name) = files.iter().find(|name| dir.join(name).is_file()) else {
        return Vec::new();
    };
    let text = fs::read(dir.join(name)).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let mut found = Vec::new();
    for call in calls(&text, system) {
        let demands = match system {
            System::Cmake => cmake(&call),
            System::Meson => meson(&call),
            _ => autoconf(&call),
        };
        found.extend(demands.into_iter().map(|(by, library, certain)| Demand {
            by,
            name: library,
            certain: certain && !call.conditional,
            place: format!("{name}:{}", call.line),
        }));
    }
    found
}

/// A call of a macro, a command or a function.
#[derive(Debug)]
struct Call {
    name: String,
    args: String,
    line: usize,
    /// It stands in an if, a loop, a definition or another call.
    conditional: bool,
}

/// The calls of which a line's first word is the name.
fn calls(text: &str, system: System) -> Vec<Call> {
    let (opens, closes): (&[&str], &[&str]) = match system {
        System::Cmake => (
            &["if", "foreach", "while", "function", "macro"],
            &["endif", "endforeach", "endwhile", "endfunction", "endmacro"],
        ),
        System::Meson => (&["if", "foreach"], &["endif", "endforeach"]),
        _ => (&["if", "case", "for", "while"], &["fi", "esac", "done"]),
    };
    let mut found = Vec::new();
    let mut depth = 0i32;
    // Parentheses that earlier lines have opened.
    let mut open = 0i32;
    let mut offset = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let begin = offset;
        offset += line.len();
        let code = line.split(['#']).next().unwrap_or_default();
        let code = code.split("dnl").next().unwrap_or_default();
        let words = code.split(|c: char| c.is_whitespace() || c == ';' || c == '(');
        for word in words {
            let word = word.to_ascii_lowercase();
            depth += i32::from(opens.contains(&word.as_str()));
            depth -= i32::from(closes.contains(&word.as_str()));
        }
        let trimmed = code.trim_start();
        // Meson's calls give what they find to a variable.
        let start = match system {
            System::Meson => trimmed.find("dependency(").unwrap_or(0),
            _ => 0,
        };
        let call = &trimmed[start..];
        if let Some(at) = call.find('(') {
            let name = call[..at].trim();
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
            if !name.is_empty() && name.chars().all(plain) {
                let args_at = begin + (code.len() - trimmed.len()) + start + at + 1;
                found.push(Call {
                    name: name.to_owned(),
                    args: inside(&text[args_at..]).to_owned(),
                    line: number,
                    conditional: depth > 0 || open > 0,
                });
            }
        }
        open += code.matches('(').count() as i32 - code.matches(')').count() as i32;
        // Patterns of a shell's case have a parenthesis less; a new macro at the left edge begins anew.
        let edge = code.starts_with(|c: char| c.is_ascii_uppercase());
        if open < 0 || (edge && code.trim_end().ends_with(')') && depth <= 0) {
            open = 0;
        }
        depth = depth.max(0);
    }
    found
}

/// The text up to the parenthesis that closes.
fn inside(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return &text[..at],
            ')' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The arguments of a macro, at commas that are in no brackets.
fn arguments(args: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut depth = 0;
    for c in args.chars() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            ',' if depth == 0 => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = found.last_mut() {
            last.push(c);
        }
    }
    let strip = |arg: String| {
        let arg = arg.trim();
        let inner = arg.strip_prefix('[').and_then(|arg| arg.strip_suffix(']'));
        inner.unwrap_or(arg).trim().to_owned()
    };
    found.into_iter().map(strip).collect()
}

/// Package names in a list with versions: `gtk+-3.0 >= 3.2 zlib`.
fn packages(list: &str) -> Vec<String> {
    let mut words = list
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|w| !w.is_empty());
    let mut found = Vec::new();
    while let Some(word) = words.next() {
        if word.starts_with(['>', '<', '=', '!']) {
            // What follows is a version, unless it is joined on.
            if word.chars().all(|c| "<>=!".contains(c)) {
                words.next();
            }
        } else if !word.starts_with('$') {
            let name = word.split(['>', '<', '=']).next().unwrap_or(word);
            found.push(name.to_owned());
        }
    }
    found
}

type Wanted = (By, String, bool);

fn autoconf(call: &Call) -> Vec<Wanted> {
    let args = arguments(&call.args);
    let arg = |n: usize| args.get(n).map_or("", String::as_str);
    // Nothing to do instead means an error, and so does an error.
    let fatal = |n: usize| arg(n).contains("AC_MSG_ERROR");
    match call.name.as_str() {
        "PKG_CHECK_MODULES" => {
            let certain = arg(3).is_empty() || fatal(3);
            let names = packages(arg(1)).into_iter();
            names.map(|name| (By::Package, name, certain)).collect()
        }
        "AM_PATH_GTK_2_0" | "AM_PATH_GTK_3_0" | "AM_PATH_GTK" => {
            vec![(
                By::Package,
                "gtk+-2.0".into(),
                arg(2).is_empty() || fatal(2),
            )]
        }
        "AM_PATH_SDL" | "AM_PATH_SDL2" => vec![(By::Package, "sdl2".into(), fatal(2))],
        "AC_CHECK_LIB" => vec![(By::Link, arg(0).to_owned(), fatal(3))],
        "AC_SEARCH_LIBS" => {
            let names = arg(1).split_whitespace();
            names
                .map(|name| (By::Link, name.to_owned(), fatal(3)))
                .collect()
        }
        "AC_CHECK_HEADER" | "AC_CHECK_HEADERS" => {
            let names = arg(0).split_whitespace();
            names
                .map(|name| (By::Header, name.to_owned(), fatal(2)))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn cmake(call: &Call) -> Vec<Wanted> {
    let words: Vec<_> = call
        .args
        .split_whitespace()
        .map(|w| w.trim_matches('"'))
        .collect();
    let required = words.contains(&"REQUIRED");
    let first = words.first().copied().unwrap_or_default().to_owned();
    match call.name.to_ascii_lowercase().as_str() {
        "find_package" => vec![(By::Cmake, first, required)],
        "pkg_check_modules" => {
            let options = [
                "REQUIRED",
                "QUIET",
                "IMPORTED_TARGET",
                "GLOBAL",
                "NO_CMAKE_PATH",
            ];
            let names = words.iter().skip(1).filter(|word| !options.contains(word));
            let names = packages(&names.copied().collect::<Vec<_>>().join(" "));
            names
                .into_iter()
                .map(|name| (By::Package, name, required))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn meson(call: &Call) -> Vec<Wanted> {
    if call.name != "dependency" {
        return Vec::new();
    }
    let Some(name) = call.args.split(['\'', '"']).nth(1) else {
        return Vec::new();
    };
    let optional = ["required", "fallback", "disabler"];
    let certain = !optional.iter().any(|word| call.args.contains(word));
    vec![(By::Package, name.to_owned(), certain)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demands(file: &str, system: System, text: &str) -> Vec<(String, bool)> {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(file), text).unwrap();
        let found = of(dir.path(), system).into_iter();
        found.map(|d| (d.name, d.certain)).collect()
    }

    #[test]
    fn autoconfs_macros() {
        let text = "AC_INIT([x], [1])\n\
                    PKG_CHECK_MODULES(XEYES, x11 xt >= 1.0 \n xmu)\n\
                    PKG_CHECK_MODULES([A], [a >= 1], [], [x=no])\n\
                    if test $x = y; then\n  PKG_CHECK_MODULES([B], [b])\nfi\n\
                    AS_IF([test x],\n  [PKG_CHECK_MODULES([C], [c])\n  ])\n\
                    AC_CHECK_LIB([X11], [XOpenDisplay], [], [AC_MSG_ERROR([no X])])\n\
                    AC_CHECK_LIB([m], [sin])\ndnl PKG_CHECK_MODULES(D, d)\n";
        let found = demands("configure.ac", System::Configure, text);
        let certain: Vec<_> = found.iter().filter(|d| d.1).map(|d| d.0.as_str()).collect();
        assert_eq!(certain, ["x11", "xt", "xmu", "X11"]);
        assert!(!found.iter().any(|d| d.0 == "d"));
    }

    #[test]
    fn cmakes_commands_and_mesons() {
        let text = "find_package(Qt5 5.9 COMPONENTS Widgets REQUIRED)\nif(GUI)\n  find_package(GTK3 REQUIRED)\nendif()\n\
                    find_package(ZLIB)\npkg_check_modules(G REQUIRED gtk+-3.0>=3.2)\n# find_package(X11 REQUIRED)\n";
        let found = demands("CMakeLists.txt", System::Cmake, text);
        let expected = [
            ("Qt5", true),
            ("GTK3", false),
            ("ZLIB", false),
            ("gtk+-3.0", true),
        ];
        assert_eq!(found, expected.map(|(n, c)| (n.to_owned(), c)));
        let text = "gtk = dependency('gtk+-3.0', version: '>= 3')\nz = dependency('zlib', required: false)\nif x\n  dependency('x11')\nendif\n";
        let found = demands("meson.build", System::Meson, text);
        let expected = [("gtk+-3.0", true), ("zlib", false), ("x11", false)];
        assert_eq!(found, expected.map(|(n, c)| (n.to_owned(), c)));
    }
}
