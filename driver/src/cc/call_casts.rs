//! After a link: what is said and done about calls that disagree with the functions that they reach (see [`crate::casts`]).

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::ExitStatus;

use super::options::{Language, Options};
use crate::casts::{self, Done, Fate, Listener, Task};
use crate::error::Error;

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallCasts {
    /// Calls by name are made to work.
    direct: bool,
    /// And calls through pointers.
    indirect: bool,
    /// It is part of a build.
    build: bool,
    /// A configure script only wants to know whether this links.
    quiet: bool,
}

impl CallCasts {
    /// What a command that links says. In a build, C++ keeps its calls through pointers as they are: its compilers have always
    /// refused what makes them wrong in C, and virtual functions are called so.
    pub fn new(language: Language, options: &Options) -> Option<CallCasts> {
        let on = options.call_casts.unwrap_or(options.build);
        let wanted = CallCasts {
            direct: on,
            indirect: on && (language == Language::C || options.call_casts == Some(true)),
            build: options.build,
            quiet: options.asked,
        };
        (!options.relocatable).then_some(wanted)
    }

    /// Does it to the linked `program`; `link` links it once more, with further flags.
    pub fn apply(
        self,
        program: &Path,
        heard: &Listener,
        link: &mut dyn FnMut(&[OsString]) -> Result<ExitStatus, Error>,
    ) -> Result<ExitStatus, Error> {
        let fine = ExitStatus::default();
        if !self.direct && heard.found.is_empty() {
            return Ok(fine);
        }
        let wasm = read(program)?;
        let fates = match self.direct {
            true => self.adapt(program, wasm, heard, link),
            false => casts::find(&wasm, &heard.found).map_err(Trouble::Read),
        };
        match fates {
            Ok(fates) if !self.quiet => {
                for sentence in casts::sentences(&fates, &heard.found, self.build) {
                    eprintln!("wasicc: {sentence}");
                }
            }
            Ok(_) => {}
            // The program is as good as without adapters.
            Err(Trouble::Read(error)) => {
                eprintln!(
                    "wasicc: warning: calls by wrong signatures are left as they are: {error}"
                );
            }
            Err(Trouble::Link(status)) => return Ok(status),
            Err(Trouble::Other(error)) => return Err(error),
        }
        Ok(fine)
    }

    fn adapt(
        self,
        program: &Path,
        mut wasm: Vec<u8>,
        heard: &Listener,
        link: &mut dyn FnMut(&[OsString]) -> Result<ExitStatus, Error>,
    ) -> Result<Vec<Fate>, Trouble> {
        let before = casts::before(&wasm)?;
        if before.relocations {
            // It is on its way to another linker, which would undo it.
            return Ok(casts::find(&wasm, &heard.found)?);
        }
        let task = Task {
            mismatches: &heard.found,
            indirect: self.indirect,
        };
        let mut flags: Vec<OsString> = casts::linker_flags(&heard.found)
            .into_iter()
            .map(OsString::from)
            .collect();
        let mut again = |flags: &[OsString], wasm: &mut Vec<u8>| {
            let status = link(flags)?;
            if !status.success() {
                return Err(Trouble::Link(status));
            }
            *wasm = read(program)?;
            Ok(())
        };
        if !flags.is_empty() {
            again(&flags, &mut wasm)?;
        }
        let mut done: Done = casts::adapt(&wasm, &before, &task)?;
        if done.wants_relocations {
            flags.push("-Wl,--emit-relocs".into());
            again(&flags, &mut wasm)?;
            done = casts::adapt(&wasm, &before, &task)?;
        }
        if let Some(wasm) = done.wasm {
            fs::write(program, wasm).map_err(|source| Error::Io {
                action: "write",
                path: program.to_owned(),
                source,
            })?;
        }
        Ok(done.fates)
    }
}

/// What can go wrong.
enum Trouble {
    /// The program is not as expected.
    Read(wasmparser::BinaryReaderError),
    /// The program could not be linked once more.
    Link(ExitStatus),
    Other(Error),
}

impl From<wasmparser::BinaryReaderError> for Trouble {
    fn from(error: wasmparser::BinaryReaderError) -> Trouble {
        Trouble::Read(error)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Other(error)
    }
}

fn read(program: &Path) -> Result<Vec<u8>, Error> {
    fs::read(program).map_err(|source| Error::Io {
        action: "read",
        path: program.to_owned(),
        source,
    })
}
