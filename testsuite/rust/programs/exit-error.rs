/* An error that main returns is printed, and the code is 1.
 * exit: 1
 * stderr~ Error: Custom { kind: Other, error: "no luck" }
 */
fn main() -> std::io::Result<()> {
    Err(std::io::Error::other("no luck"))
}
