//! The steps of each build system: which commands configure, build, test and install.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use super::detect::{self, Found, System};
use super::io;
use super::step::{Ending, Kind, Runner, Step};
use super::{makefile, stage};
use crate::cc;
use crate::error::Error;

/// What the steps are to be done with.
pub struct Plan<'a> {
    pub found: &'a Found,
    /// The copy of the source.
    pub source: PathBuf,
    /// Where CMake and Meson build.
    pub build: PathBuf,
    /// What `make install` takes for the root folder.
    pub stage: PathBuf,
    /// The user's further arguments.
    pub more: Vec<OsString>,
    pub jobs: usize,
    pub test: bool,
    pub keep_going: bool,
}

impl Plan<'_> {
    /// The folder with the build system's file.
    pub fn top(&self) -> PathBuf {
        detect::inside(&self.source, &self.found.dir)
    }

    /// The folder in which the products come to be.
    pub fn built(&self) -> PathBuf {
        match self.found.system {
            System::Cmake | System::Meson => self.build.clone(),
            _ => self.source.clone(),
        }
    }

    /// Runs them all. Behind one that fails there is no other, unless the user wants to go on; a failed test never ends it.
    pub fn run(&self, runner: &mut Runner) -> Result<Vec<Step>, Error> {
        let mut steps: Vec<Step> = Vec::new();
        for kind in [
            Kind::Prepare,
            Kind::Configure,
            Kind::Build,
            Kind::Test,
            Kind::Install,
        ] {
            let fatal = |s: &&Step| s.failed() && s.kind != Kind::Test;
            let failed = steps.iter().find(fatal).map(|s| s.kind);
            let stop = failed.is_some_and(|f| !self.keep_going || f < Kind::Build);
            if stop && kind >= Kind::Build {
                let why = format!("{} failed", failed.map_or("", Kind::name));
                steps.push(Step::skipped(kind, why));
                continue;
            }
            if let Some(step) = self.step(kind, runner)? {
                steps.push(step);
            }
            if cc::interrupted().is_some() {
                break;
            }
        }
        Ok(steps)
    }

    fn step(&self, kind: Kind, runner: &mut Runner) -> Result<Option<Step>, Error> {
        if kind == Kind::Test && !self.test {
            return Ok(Some(Step::skipped(kind, "--no-test")));
        }
        match self.found.system {
            System::Cmake => self.cmake(kind, runner),
            System::Meson => self.meson(kind, runner),
            _ => self.make(kind, runner),
        }
    }

    fn cmake(&self, kind: Kind, runner: &mut Runner) -> Result<Option<Step>, Error> {
        let (top, build) = (self.top(), self.build.as_os_str());
        let mut env = Vec::new();
        let args: Vec<OsString> = match kind {
            Kind::Prepare => return Ok(None),
            Kind::Configure => {
                let mut args = words(&["cmake", "-S"]);
                args.extend([top.clone().into(), "-B".into(), build.into()]);
                args.push("-DCMAKE_BUILD_TYPE=Release".into());
                args.extend(self.more.iter().cloned());
                args
            }
            Kind::Build => {
                let mut args = words(&["cmake", "--build"]);
                args.extend([build.into(), "--parallel".into()]);
                args.push(self.jobs.to_string().into());
                if self.keep_going {
                    args.extend(words(&["--", "-k"]));
                }
                args
            }
            // ctest with what the other commands have in their environment.
            Kind::Test => {
                let mut args = words(&["cmake", "-E", "chdir"]);
                args.push(build.into());
                args.extend(words(&["ctest", "--output-on-failure"]));
                args
            }
            Kind::Install => {
                let script = self.build.join("cmake_install.cmake");
                if !script.is_file() {
                    return Ok(Some(Step::skipped(kind, "there is no rule to install")));
                }
                env.push(("DESTDIR", self.fresh_stage()?));
                let mut args = words(&["cmake", "--install"]);
                args.push(build.into());
                args
            }
        };
        runner.run(kind, &top, args, &env).map(Some)
    }

    fn meson(&self, kind: Kind, runner: &mut Runner) -> Result<Option<Step>, Error> {
        let (top, build) = (self.top(), self.build.as_os_str());
        let mut env = Vec::new();
        let mut args = words(&["meson"]);
        match kind {
            Kind::Prepare => return Ok(None),
            Kind::Configure => {
                args.extend(["setup".into(), build.into(), top.clone().into()]);
                args.extend(self.more.iter().cloned());
            }
            Kind::Build => {
                args.extend(["compile".into(), "-C".into(), build.into()]);
                args.push(format!("-j{}", self.jobs).into());
            }
            Kind::Test => {
                args.extend(["test".into(), "-C".into(), build.into()]);
                args.push("--print-errorlogs".into());
            }
            Kind::Install => {
                env.push(("DESTDIR", self.fresh_stage()?));
                args.extend(["install".into(), "--no-rebuild".into(), "-C".into()]);
                args.push(build.into());
            }
        }
        runner.run(kind, &top, args, &env).map(Some)
    }

    /// What make builds, with a configure script before it or without.
    fn make(&self, kind: Kind, runner: &mut Runner) -> Result<Option<Step>, Error> {
        let top = self.top();
        let system = self.found.system;
        let mut args = words(&["make"]);
        if let Some(name) = self.found.makefile {
            args.extend(words(&["-f", name]));
        }
        match kind {
            Kind::Prepare if system == System::Autoreconf => {
                return self.autoreconf(runner).map(Some);
            }
            Kind::Prepare => return self.clean(runner),
            Kind::Configure if system == System::Make => return Ok(None),
            Kind::Configure => {
                let mut args = words(&["configure", "./configure"]);
                args.extend(self.more.iter().cloned());
                return runner.run(kind, &top, args, &[]).map(Some);
            }
            Kind::Build => {
                args.push(format!("-j{}", self.jobs).into());
                if self.keep_going {
                    args.push("-k".into());
                }
                args.extend(self.make_words(true));
            }
            Kind::Test => {
                let Some(target) = makefile::test_target(&top, self.found.makefile) else {
                    let why = "the Makefile has no target check or test";
                    return Ok(Some(Step::skipped(kind, why)));
                };
                // Whatever fails first must not hide the rest.
                args.extend(words(&["-k", target]));
                args.extend(self.make_words(false));
            }
            Kind::Install => {
                let stage = self.fresh_stage()?;
                let place = runner.prefix.clone();
                let place = place.unwrap_or_else(|| "/usr/local".into());
                let configured = system != System::Make;
                let name = self.found.makefile;
                match makefile::install(&top, name, stage.as_ref(), &place, configured) {
                    Ok(variables) => {
                        args.push("install".into());
                        args.extend(variables);
                        args.extend(self.make_words(false));
                    }
                    Err(why) => return Ok(Some(Step::skipped(kind, why))),
                }
            }
        }
        runner.run(kind, &top, args, &[]).map(Some)
    }

    /// The user's words for make where there is no configure to take them: variables always, targets to build.
    fn make_words(&self, targets: bool) -> Vec<OsString> {
        if self.found.system != System::Make {
            return Vec::new();
        }
        let wanted = |word: &&OsString| targets || word.to_string_lossy().contains('=');
        self.more.iter().filter(wanted).cloned().collect()
    }

    fn autoreconf(&self, runner: &mut Runner) -> Result<Step, Error> {
        runner.run_other(
            Kind::Prepare,
            &self.top(),
            words(&["autoreconf", "--force", "--install"]),
        )
    }

    /// A tree in which somebody has built is cleaned, in our copy.
    fn clean(&self, runner: &mut Runner) -> Result<Option<Step>, Error> {
        let prepare = Kind::Prepare.name();
        if runner.folder.is_done(prepare) {
            return Ok(None);
        }
        if !stage::has_objects(&self.source) {
            // What lies there from now on is of this build.
            runner.folder.done(prepare)?;
            return Ok(None);
        }
        let top = self.top();
        let target = match top.join("config.status").is_file() {
            true => "distclean",
            false => "clean",
        };
        let step = runner.run_other(Kind::Prepare, &top, words(&["make", target]))?;
        stage::remove_objects(&self.source)?;
        runner.folder.done(prepare)?;
        let ending = match step.ending {
            Ending::Failed(_) => Ending::Skipped("its objects were removed one by one".into()),
            other => other,
        };
        Ok(Some(Step { ending, ..step }))
    }

    fn fresh_stage(&self) -> Result<OsString, Error> {
        if self.stage.exists() {
            fs::remove_dir_all(&self.stage).map_err(io("remove", &self.stage))?;
        }
        fs::create_dir_all(&self.stage).map_err(io("make folder", &self.stage))?;
        Ok(self.stage.clone().into())
    }
}

fn words(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}
