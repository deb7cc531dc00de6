//! After a link: what is said and done about calls that disagree with the functions that they reach (see [`crate::casts`]).

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::ExitStatus;

use super::options::{Language, Options};
use crate::casts::{self, Fate, Listener, Mismatch, Module, Wish};
use crate::error::Error;

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallCasts {
    /// Calls by name are made to work.
    direct: bool,
    /// And calls through pointers.
    indirect: bool,
    /// The program is to have no names.
    strip: bool,
    /// Only what comes of calls is told. In a build the rest is nobody's concern; with `-flto` libc-lto.o names functions that a program may
    /// have of its own.
    only_calls: bool,
    /// A configure script only wants to know whether this links.
    quiet: bool,
}

/// Links the program once more, with further flags.
pub type Link<'a> = &'a mut dyn FnMut(&[OsString]) -> Result<ExitStatus, Error>;

impl CallCasts {
    /// What a command that links says. A check of a configure script, which compiles as it links, does without pointers, since it would
    /// pay for them each time. In a build, C++ keeps its calls through pointers as they are: its compilers have always
    /// refused what makes them wrong in C, and virtual functions are called so.
    pub fn new(language: Language, options: &Options) -> Option<CallCasts> {
        // What is on its way to another linker keeps its calls: that one would undo it.
        let on = options.call_casts.unwrap_or(options.build) && !options.emit_relocs;
        let wanted = CallCasts {
            direct: on,
            indirect: on
                && !options.asked
                && (language == Language::C || options.call_casts == Some(true)),
            strip: options.strip_all,
            only_calls: options.build || options.lto,
            quiet: options.asked,
        };
        (!options.relocatable).then_some(wanted)
    }

    /// What the linker has to know at once: wrong calls are found by name, and pointers by relocations.
    pub fn linker_flags(self) -> impl Iterator<Item = OsString> {
        let names = (self.direct && self.strip).then_some("--keep-section=name");
        let relocations = self.indirect.then_some("--emit-relocs");
        names.into_iter().chain(relocations).map(OsString::from)
    }

    /// What is left when the linker cannot write relocations: it crashes with some flags (LLVM 22, `--export-dynamic`).
    pub fn without_pointers(self) -> Option<CallCasts> {
        self.indirect.then_some(CallCasts {
            indirect: false,
            ..self
        })
    }

    /// Does it to the linked `program`. The status of a further link that failed.
    pub fn apply(
        self,
        program: &Path,
        heard: Listener,
        link: Link<'_>,
    ) -> Result<ExitStatus, Error> {
        let fine = ExitStatus::default();
        let wasm = read(program)?;
        let mut found = heard.found;
        if !self.direct && found.is_empty() && !casts::may_be_wrong(&wasm) {
            return Ok(fine);
        }
        match self.treat(program, wasm, &mut found, link) {
            Ok(fates) if !self.quiet => {
                for sentence in casts::sentences(&fates, &found, self.only_calls) {
                    eprintln!("wasicc: {sentence}");
                }
            }
            Ok(_) => {}
            // The program is as good as without adapters.
            Err(Trouble::Read(error)) => eprintln!(
                "wasicc: warning: calls by wrong signatures are left as they are: {error}"
            ),
            Err(Trouble::Link(status)) => return Ok(status),
            Err(Trouble::Other(error)) => return Err(error),
        }
        Ok(fine)
    }

    fn treat(
        self,
        program: &Path,
        mut wasm: Vec<u8>,
        found: &mut BTreeMap<String, Mismatch>,
        link: Link<'_>,
    ) -> Result<Vec<Fate>, Trouble> {
        let mut module = Module::read(&wasm)?;
        for function in casts::wrong_in_their_file(&module) {
            found.entry(function).or_default();
        }
        if !self.direct {
            return Ok(casts::find(&module, found));
        }
        let mut again = |flags: &[OsString]| -> Result<(Vec<u8>, Module), Trouble> {
            let status = link(flags)?;
            if !status.success() {
                return Err(Trouble::Link(status));
            }
            let wasm = read(program)?;
            let module = Module::read(&wasm)?;
            Ok((wasm, module))
        };
        let wish = Wish {
            indirect: self.indirect,
            strip: self.strip,
            exports: module.exports.keys().cloned().collect(),
        };
        let flags = casts::linker_flags(&module, found);
        if !flags.is_empty() {
            (wasm, module) = again(&flags)?;
        }
        let mut done = casts::adapt(&wasm, &module, found, &wish);
        if done.wants_relocations {
            let relocations = [&flags[..], &["--emit-relocs".into()]].concat();
            match again(&relocations) {
                Ok(linked) => (wasm, module) = linked,
                // See `without_pointers`: what there was is better than nothing.
                Err(Trouble::Link(_)) => {
                    (_, module) = again(&flags)?;
                    return Ok(casts::find(&module, found));
                }
                Err(other) => return Err(other),
            }
            done = casts::adapt(&wasm, &module, found, &wish);
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
