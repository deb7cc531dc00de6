//! bits/alltypes.h from its template: what musl's tools/mkalltypes.sed does, without sed.
//!
//! `TYPEDEF`, `STRUCT` and `UNION` lines become definitions that a header asks for with `__NEED_name`; all other lines
//! stay.

/// Expands a template.
pub fn expand(template: &str) -> String {
    template
        .lines()
        .map(|line| expand_line(line) + "\n")
        .collect()
}

fn expand_line(line: &str) -> String {
    let expanded = if let Some(rest) = line.strip_prefix("TYPEDEF ") {
        typedef(rest)
    } else if let Some(rest) = line.strip_prefix("STRUCT ") {
        aggregate("struct", rest)
    } else if let Some(rest) = line.strip_prefix("UNION ") {
        aggregate("union", rest)
    } else {
        None
    };
    expanded.unwrap_or_else(|| line.to_owned())
}

/// `TYPEDEF type name;`: the name is what follows the last space.
fn typedef(rest: &str) -> Option<String> {
    let (kind, name) = rest.strip_suffix(';')?.rsplit_once(' ')?;
    Some(guarded(name, &format!("typedef {kind} {name};")))
}

/// `STRUCT name { members };`
fn aggregate(keyword: &str, rest: &str) -> Option<String> {
    let (name, body) = rest
        .trim_start_matches(' ')
        .strip_suffix(';')?
        .split_once(' ')?;
    Some(guarded(
        &format!("{keyword}_{name}"),
        &format!("{keyword} {name} {body};"),
    ))
}

fn guarded(name: &str, definition: &str) -> String {
    format!(
        "#if defined(__NEED_{name}) && !defined(__DEFINED_{name})\n{definition}\n#define __DEFINED_{name}\n#endif\n"
    )
}

#[cfg(test)]
mod tests {
    use super::expand;

    #[test]
    fn as_the_sed_script_does() {
        let template = "#define X 1\nTYPEDEF unsigned _Addr size_t;\nSTRUCT iovec { void *p; size_t n; };\n\
                        TYPEDEF __builtin_va_list va_list;\nTYPEDEF no_end\n";
        let expected = "#define X 1\n\
            #if defined(__NEED_size_t) && !defined(__DEFINED_size_t)\ntypedef unsigned _Addr size_t;\n\
            #define __DEFINED_size_t\n#endif\n\n\
            #if defined(__NEED_struct_iovec) && !defined(__DEFINED_struct_iovec)\n\
            struct iovec { void *p; size_t n; };\n#define __DEFINED_struct_iovec\n#endif\n\n\
            #if defined(__NEED_va_list) && !defined(__DEFINED_va_list)\ntypedef __builtin_va_list va_list;\n\
            #define __DEFINED_va_list\n#endif\n\nTYPEDEF no_end\n";
        assert_eq!(expand(template), expected);
    }
}
