//! The headers of the C++ libraries, and the sources of the `std` modules, laid out as LLVM's installation does.

use crate::error::{Error, IoContext};
use crate::files;
use std::fs;
use std::path::Path;

/// Lays out `include/c++/v1` at `to`, from LLVM's source and, in `ours`, libc++'s configuration.
pub fn install(llvm: &Path, ours: &Path, to: &Path) -> Result<(), Error> {
    let is_header = |name: &str| !name.ends_with(".in") && !name.ends_with("CMakeLists.txt");
    files::copy_tree(&llvm.join("libcxx/include"), to, is_header)?;
    files::copy_tree(&llvm.join("libcxxabi/include"), to, is_header)?;
    files::copy(&ours.join("config_site.h"), &to.join("__config_site"))?;
    files::copy(
        &llvm.join("libcxx/vendor/llvm/default_assertion_handler.in"),
        &to.join("__assertion_handler"),
    )?;
    fill(
        &llvm.join("libcxx/include/module.modulemap.in"),
        "@LIBCXX_CONFIG_SITE_MODULE_ENTRY@",
        "textual header \"__config_site\"",
        &to.join("module.modulemap"),
    )
}

/// Lays out the sources of the modules `std` and `std.compat`, what is `share/libc++/v1` in an installation.
pub fn modules(llvm: &Path, to: &Path) -> Result<(), Error> {
    let from = llvm.join("libcxx/modules");
    for (module, placeholder) in [
        ("std", "@LIBCXX_MODULE_STD_INCLUDE_SOURCES@"),
        ("std.compat", "@LIBCXX_MODULE_STD_COMPAT_INCLUDE_SOURCES@"),
    ] {
        let parts = files::list(&from.join(module))?;
        let includes: String = parts
            .iter()
            .map(|part| format!("#include \"{module}/{part}\"\n"))
            .collect();
        files::copy_tree(&from.join(module), &to.join(module), |_| true)?;
        let name = format!("{module}.cppm");
        fill(
            &from.join(format!("{name}.in")),
            placeholder,
            &includes,
            &to.join(name),
        )?;
    }
    Ok(())
}

/// Copies a template, its one placeholder filled.
fn fill(template: &Path, placeholder: &str, by: &str, to: &Path) -> Result<(), Error> {
    let text = fs::read_to_string(template).on("read", template)?;
    files::write(to, text.replace(placeholder, by).as_bytes())
}
