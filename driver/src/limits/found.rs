//! Reading a program for its limits: the custom section `wasicc.limits` names them, one a line, and the code says
//! who calls what.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{ElementItems, KnownCustom, Name, Operator, Parser, Payload};

/// The names in the program's notes, in the order in which they stand there. Looks at no code.
pub fn notes(wasm: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    let mut parser = Parser::new(0);
    let mut rest = wasm;
    while let Ok(wasmparser::Chunk::Parsed { consumed, payload }) = parser.parse(rest, true) {
        match payload {
            Payload::End(_) => break,
            Payload::CodeSectionStart { size, .. } => {
                parser.skip_section();
                rest = rest.get(consumed + size as usize..).unwrap_or_default();
                continue;
            }
            Payload::CustomSection(section) if section.name() == "wasicc.limits" => {
                let text = String::from_utf8_lossy(section.data());
                for name in text.lines().filter(|line| !line.is_empty()) {
                    if !names.iter().any(|n| n == name) {
                        names.push(name.to_owned());
                    }
                }
            }
            _ => {}
        }
        rest = rest.get(consumed..).unwrap_or_default();
    }
    names
}

/// Who uses which function, by their names.
#[derive(Default)]
pub struct Uses {
    /// The program has names.
    pub named: bool,
    /// The callers of each function.
    pub callers: BTreeMap<String, BTreeSet<String>>,
    /// The functions that can be called through a pointer.
    pub taken: BTreeSet<String>,
}

/// What the program's code says. A program that cannot be read has no uses, and no names.
pub fn uses(wasm: &[u8]) -> Uses {
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut names = BTreeMap::new();
    let mut pointers = Vec::new();
    for payload in Parser::new(0).parse_all(wasm).map_while(Result::ok) {
        match payload {
            Payload::ImportSection(section) => {
                let imports = section.into_imports().map_while(Result::ok);
                imported = imports
                    .filter(|i| matches!(i.ty, wasmparser::TypeRef::Func(_)))
                    .count() as u32;
            }
            Payload::ElementSection(section) => {
                for element in section.into_iter().map_while(Result::ok) {
                    if let ElementItems::Functions(functions) = element.items {
                        pointers.extend(functions.into_iter().map_while(Result::ok));
                    }
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(reader) = section.as_known() {
                    for name in reader.into_iter().map_while(Result::ok) {
                        if let Name::Function(map) = name {
                            let map = map.into_iter().map_while(Result::ok);
                            names.extend(map.map(|n| (n.index, n.name.to_owned())));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut uses = Uses {
        named: !names.is_empty(),
        ..Uses::default()
    };
    uses.taken
        .extend(pointers.iter().filter_map(|f| names.get(f).cloned()));
    for (index, body) in (imported..).zip(bodies) {
        let Ok(operators) = body.get_operators_reader() else {
            continue;
        };
        let caller = names.get(&index).map_or("?", String::as_str);
        for operator in operators.into_iter().map_while(Result::ok) {
            let (Operator::Call { function_index } | Operator::ReturnCall { function_index }) =
                operator
            else {
                continue;
            };
            if let Some(callee) = names.get(&function_index) {
                let callers = uses.callers.entry(callee.clone()).or_default();
                callers.insert(source_name(caller).to_owned());
            }
        }
    }
    uses
}

/// main, by the name that it has in C.
pub fn source_name(symbol: &str) -> &str {
    match symbol {
        "__main_argc_argv" | "__main_void" | "__original_main" => "main",
        other => other,
    }
}
