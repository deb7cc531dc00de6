//! What the report of a stack overflow tells: in which function.

use super::frame::Frame;

/// ` in f()`, or nothing when no frame is known.
pub fn place(frames: &[Frame]) -> String {
    frames.first().map_or_else(String::new, |frame| {
        // A C++ name comes with its parameters.
        let parentheses = if frame.function.ends_with(')') {
            ""
        } else {
            "()"
        };
        format!(" in {}{parentheses}", frame.function)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_names_the_function() {
        let frame = |name: &str| Frame {
            function: name.into(),
            place: None,
        };
        assert_eq!(place(&[frame("f"), frame("main")]), " in f()");
        assert_eq!(place(&[frame("A::f(int)")]), " in A::f(int)");
        assert_eq!(place(&[]), "");
    }
}
