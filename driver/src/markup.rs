//! Text in the HTML and SVG pages that are written.

/// `text`, as content or as the value of an attribute in double quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
