//! The test target `rust`: Rust programs and the Rust conformance suite. It is
//! apart from `suite` because it needs a Rust for wasm32-wasip1, which
//! `scripts/test rust` sets up.

use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Arguments, Trial};
use wasicc_testsuite::tools::Tools;
use wasicc_testsuite::{Error, c_test, rust, script_test};

fn main() {
    let arguments = Arguments::from_args();
    match trials(Path::new(env!("CARGO_MANIFEST_DIR"))) {
        Ok(trials) => libtest_mimic::run(&arguments, trials).exit(),
        Err(error) => {
            eprintln!("testsuite: error: {error}");
            std::process::exit(2);
        }
    }
}

fn trials(root: &Path) -> Result<Vec<Trial>, Error> {
    let tools = Arc::new(Tools::find(root)?);
    let dir = root.join("rust");
    let mut trials = c_test::of_kind("programs", &dir.join("programs"), &["rs"], &tools)?;
    trials.extend(script_test::scripts(
        "packages",
        &dir.join("packages"),
        &tools,
    )?);
    trials.extend(rust::conformance::trials(&dir, &tools)?);
    Ok(trials)
}
