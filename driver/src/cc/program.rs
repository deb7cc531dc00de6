//! Making a program: compiling, linking, what is done to a linked program, and putting it in its place.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::{ExitCode, ExitStatus};
use std::{env, fs};

use wasicc_sysroot::toolchain::Toolchain;

use super::call_casts::CallCasts;
use super::linker::Linker;
use super::output::Output;
use super::plan::{Link, Plan};
use super::{ArgsFile, child, errno_text};
use crate::casts::Listener;
use crate::error::Error;
use crate::{limits, runnable, tools};

/// Runs clang and what follows a link, and installs the program. After a signal what it returns does not matter: the caller dies of it when what
/// was half made is gone.
pub fn make(plan: &Plan, link: &Link, args_file: Option<&ArgsFile>) -> Result<ExitCode, Error> {
    // From here on there is something to clean up.
    child::catch_signals()?;
    let output = match link.in_place {
        true => Output::in_place(&link.output),
        false => Output::create(&link.output)?,
    };

    // Compile and link in a folder apart.
    let mut linker = match linker(plan, link, args_file, &output)? {
        Ok(linker) => linker,
        Err(status) => return Ok(child::exit_code(status)),
    };
    if child::interrupted().is_some() {
        return Ok(ExitCode::FAILURE);
    }
    let mut call_casts = link.call_casts;
    let mut heard = Listener::default();
    let link_with =
        |linker: &mut Linker<'_>, call_casts: Option<CallCasts>, heard: &mut Listener| {
            let flags: Vec<_> = (call_casts.into_iter())
                .flat_map(CallCasts::linker_flags)
                .collect();
            linker.link(&flags, |line| call_casts.is_none() || heard.passes(line))
        };
    let mut status = link_with(&mut linker, call_casts, &mut heard)?;
    if heard.crash.is_some()
        && let Some(less) = call_casts.and_then(CallCasts::without_pointers)
    {
        call_casts = Some(less);
        heard = Listener::default();
        status = link_with(&mut linker, call_casts, &mut heard)?;
    }
    if let Some(crash) = &heard.crash {
        _ = io::stderr().write_all(crash);
    }
    if !status.success() || child::interrupted().is_some() {
        return Ok(child::exit_code(status));
    }
    // Give printf the texts of errors, if a format has %m.
    if errno_text::wanted(output.path())? {
        linker.flags.push(errno_text::WITH.into());
        heard = Listener::default();
        status = link_with(&mut linker, call_casts, &mut heard)?;
        if !status.success() || child::interrupted().is_some() {
            return Ok(child::exit_code(status));
        }
    }
    // In place of a shared library, put its functions into an archive.
    if link.archive {
        archive(output.path())?;
    }
    // To a configure script, what cannot work is not there.
    if link.asked && limits::refuse(output.path())? {
        return Ok(ExitCode::FAILURE);
    }
    // Say what of it cannot work.
    if link.tell_limits
        && !link.asked
        && limits::warn(output.path(), link.limit_errors)? > 0
        && link.limit_errors
    {
        return Ok(ExitCode::FAILURE);
    }
    // Let calls by wrong signatures work, or say that they don't.
    if let Some(call_casts) = call_casts {
        let mut again = |flags: &[OsString]| {
            let always: Vec<_> = call_casts.linker_flags().collect();
            let mut said = Vec::new();
            let status = linker.link(&[&always, flags].concat(), |line| {
                said.extend_from_slice(line);
                false
            })?;
            if !status.success() {
                _ = io::stderr().write_all(&said);
            }
            Ok(status)
        };
        let status = call_casts.apply(output.path(), heard, &mut again)?;
        if !status.success() || child::interrupted().is_some() {
            return Ok(child::exit_code(status));
        }
    }
    // Optimize it once more.
    if let Some(wasm_opt) = &link.wasm_opt {
        wasm_opt.apply(output.path())?;
        if child::interrupted().is_some() {
            return Ok(ExitCode::FAILURE);
        }
    }
    // Make it run by itself.
    if link.runnable {
        let line = runnable::line()?;
        runnable::wrap(output.path(), &line).map_err(|source| Error::Output {
            path: link.output.clone(),
            source,
        })?;
    }
    // Put the program in its place.
    output.install()?;
    Ok(ExitCode::SUCCESS)
}

/// What links: wasm-ld, when all is compiled, or clang's driver. If something does not compile, the status of that.
fn linker<'a>(
    plan: &'a Plan,
    link: &'a Link,
    args_file: Option<&ArgsFile>,
    output: &'a Output,
) -> Result<Result<Linker<'a>, ExitStatus>, Error> {
    if let (Some(steps), Some(scratch), None) = (&link.steps, output.scratch(), args_file)
        && steps.has_files()
        && !driver_is_told()
    {
        return Linker::by_steps(plan, link, steps, scratch, output.path());
    }
    let mut args = match args_file {
        Some(file) => vec![file.arg()],
        None => plan.args.clone(),
    };
    args.extend(link.moved.iter().cloned());
    args.extend(["-o".into(), output.path().into()]);
    Ok(Ok(Linker::by_clang(plan, args, output.scratch())))
}

/// Whether clang's driver has orders of its own: flags to add or leave out, or to print what it runs.
fn driver_is_told() -> bool {
    ["CCC_OVERRIDE_OPTIONS", "CC_PRINT_OPTIONS"]
        .iter()
        .any(|name| env::var_os(name).is_some())
}

/// Makes the object file at `path` an archive of it, which links whole or not at all, under whatever name.
fn archive(path: &Path) -> Result<(), Error> {
    let failed = |source| Error::Output {
        path: path.to_owned(),
        source,
    };
    let object = path.with_extension("merged.o");
    fs::rename(path, &object).map_err(failed)?;
    let args = ["rcs".into(), path.into(), object.clone().into()];
    let ar = tools::AR.locate(&Toolchain::find()?)?;
    let status = child::run(&ar, &args, None)?;
    fs::remove_file(&object).map_err(failed)?;
    match status.success() {
        true => Ok(()),
        false => Err(failed(io::Error::other(format!(
            "llvm-ar ended with {status}"
        )))),
    }
}
