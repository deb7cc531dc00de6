//! The test target `suite`: collects every test file and hands them to
//! libtest-mimic, which filters by name, runs in parallel and reports.

use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Arguments, Trial};
use wasicc_testsuite::tools::Tools;
use wasicc_testsuite::{Error, abi, c_test, driver_cases, limits, sizes, transcript_test};

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
    let mut trials = c_test::trials("c", &root.join("c"), &tools)?;
    trials.extend(c_test::trials("cxx", &root.join("cxx"), &tools)?);
    trials.extend(driver_cases::trials(&root.join("driver"), &tools)?);
    trials.extend(transcript_test::trials(&root.join("cli"), &tools)?);
    trials.extend(abi::trials(&root.join("abi"), &tools)?);
    trials.extend(limits::trials(&tools));
    trials.push(sizes::trial(&root.join("sizes.tsv"), &tools));
    Ok(trials)
}
