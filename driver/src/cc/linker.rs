//! The link of a program, which may take more than one run of the linker.
//!
//! With `-flto` the optimizer may make calls that no input has: of `puts` for a `printf` whose format another file gives. Bitcode is
//! chosen before, so where the function is in bitcode (libc-lto.a) the linker comes too late for it, names it and gives up. It is
//! then told of these functions beforehand.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitStatus;

use super::plan::{Link, Plan};
use super::steps::Steps;
use super::{compilations, listen};
use crate::casts::plain;
use crate::error::Error;

/// Each run may show further functions, which those found before call.
const MAX_RUNS: usize = 8;

/// What the linker says of a function that it wants too late, in brackets behind it.
const LATE: &str = ": attempt to add bitcode file after LTO (";
/// What is said behind any error of the linker.
const FAILED: &str = ": error: linker command failed with exit code ";

/// The link of one program.
#[derive(Debug)]
pub struct Linker<'a> {
    plan: &'a Plan,
    scratch: Option<&'a Path>,
    /// clang, or wasm-ld itself.
    program: &'a Path,
    args: Vec<OsString>,
    /// What the linker is told beyond the command line.
    pub flags: Vec<OsString>,
    /// What earlier runs have told the user.
    told: HashSet<Vec<u8>>,
}

impl<'a> Linker<'a> {
    /// The link by clang's driver with `args`, which compiles, too; by-products go to `scratch`.
    pub fn by_clang(plan: &'a Plan, args: Vec<OsString>, scratch: Option<&'a Path>) -> Self {
        Self::by(&plan.program, plan, args, scratch)
    }

    fn by(
        program: &'a Path,
        plan: &'a Plan,
        args: Vec<OsString>,
        scratch: Option<&'a Path>,
    ) -> Self {
        Self {
            plan,
            scratch,
            program,
            args,
            flags: Vec::new(),
            told: HashSet::new(),
        }
    }

    /// The link of `steps`, whose objects are made in `scratch`, to `output` there. If there is no object of a source, the status of its compilation.
    pub fn by_steps(
        plan: &'a Plan,
        link: &'a Link,
        steps: &'a Steps,
        scratch: &'a Path,
        output: &Path,
    ) -> Result<Result<Self, ExitStatus>, Error> {
        let (mut commands, mut objects) = (Vec::new(), Vec::new());
        for (mut args, name) in steps.compilations(output.file_name()) {
            let object = scratch.join(name);
            args.extend(link.moved.iter().cloned());
            args.extend(["-o".into(), object.clone().into()]);
            commands.push(args);
            objects.push(object);
        }
        let failed = compilations::run(plan, &commands, scratch)?;
        let mut args = steps.link(&objects);
        args.extend(["-o".into(), output.into()]);
        let linker = Self::by(&steps.wasm_ld, plan, args, Some(scratch));
        Ok(failed.map_or(Ok(linker), Err))
    }

    /// Links with the linker's `flags` behind the arguments. Of what is said `passes` decides what the user sees, and sees it once.
    pub fn link(
        &mut self,
        flags: &[OsString],
        mut passes: impl FnMut(&[u8]) -> bool,
    ) -> Result<ExitStatus, Error> {
        let by_clang = self.program == self.plan.program;
        let mut run = 0;
        loop {
            run += 1;
            let mut late = Late::default();
            let mut telling = HashSet::new();
            let told = &self.told;
            let hear = |line: &[u8]| {
                let hold = run < MAX_RUNS && late.is_of(line);
                let pass = !hold && passes(line) && !told.contains(line);
                if pass {
                    telling.insert(line.to_owned());
                }
                pass
            };
            let mut args = self.args.clone();
            for flag in self.flags.iter().chain(flags) {
                args.extend(by_clang.then(|| "-Xlinker".into()));
                args.push(flag.clone());
            }
            let status = listen::run(self.plan, self.program, &args, self.scratch, hear)?;
            self.told.extend(telling);
            if late.functions.is_empty() || status.success() {
                return Ok(status);
            }
            self.flags.extend(late.flags());
        }
    }
}

/// The functions that were wanted too late.
#[derive(Debug, Default)]
struct Late {
    functions: Vec<String>,
}

impl Late {
    /// Takes a line. Whether it is about such a function.
    fn is_of(&mut self, line: &[u8]) -> bool {
        let text = plain(line);
        let name = (text.split_once(LATE)).and_then(|(_, name)| name.strip_suffix(')'));
        self.functions.extend(name.map(str::to_owned));
        name.is_some() || (!self.functions.is_empty() && text.contains(FAILED))
    }

    /// What the linker has to know.
    fn flags(&self) -> impl Iterator<Item = OsString> {
        let flag = |name| format!("--undefined={name}").into();
        self.functions.iter().map(flag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_come_too_late() {
        let mut late = Late::default();
        let failed =
            b"clang-22: error: linker command failed with exit code 1 (use -v to see invocation)\n";
        assert!(!late.is_of(failed));
        assert!(!late.is_of(b"wasm-ld-22: error: a.o: undefined symbol: puts\n"));
        assert!(late.is_of(
            b"wasm-ld-22: \x1b[0;31merror: \x1b[0mlib/libc-lto.a(src.stdio.puts.o): attempt to add bitcode file after LTO (puts)\n"
        ));
        assert!(late.is_of(failed));
        let flags: Vec<OsString> = late.flags().collect();
        assert_eq!(flags, ["--undefined=puts"]);
    }
}
