//! Which files of the source folders belong to a sysroot: C, C++, headers, templates and the recipe; no pages, no editor's
//! left-overs. The build script uses it too.

/// Whether a file of this name is a source.
pub fn wanted(name: &str) -> bool {
    let hidden = name.starts_with(['.', '#']);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    !hidden
        && matches!(
            extension,
            Some("c" | "cc" | "h" | "in" | "inc" | "s" | "S" | "toml")
        )
}
