//! Which files of the C++ libraries a build compiles, with which flags, and what becomes of the objects.

use super::recipe::{Library, Recipe};
use super::{Archive, C_HEADERS, HEADERS, LLVM};
use crate::archive;
use crate::compile::Job;
use crate::error::Error;
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

/// The compiles of both builds.
pub struct Plan {
    pub jobs: Vec<Job>,
    /// What becomes of each object.
    pub places: Vec<Place>,
}

/// An object's place.
pub struct Place {
    exceptions: bool,
    library: String,
    member: String,
}

/// Plans the compiles in `work`; `builtin` are clang's own headers.
pub fn make(recipe: &Recipe, work: &Path, builtin: &Path) -> Result<Plan, Error> {
    let builtin = builtin.display().to_string();
    let fill = |flag: &str| {
        flag.replace("{llvm}", LLVM)
            .replace("{cxx}", HEADERS)
            .replace("{include}", C_HEADERS)
            .replace("{builtin}", &builtin)
    };
    let (mut jobs, mut places) = (Vec::new(), Vec::new());
    let flags = &recipe.flags;
    for (exceptions, kind) in [(true, &flags.exceptions), (false, &flags.no_exceptions)] {
        let mut taken = HashSet::new();
        for library in &recipe.library {
            for file in library.files(exceptions) {
                let listed = format!("{}/{file}", library.folder);
                let source = fill(&listed);
                if !work.join(&source).is_file() {
                    return Err(Error::RecipeEntry {
                        file: "libraries.toml",
                        entry: listed,
                        why: "LLVM's source has no such file",
                    });
                }
                let words = flags.common.iter().chain(kind).chain(&library.flags);
                let words = words
                    .chain(recipe.extra(&listed, exceptions))
                    .chain(&flags.headers);
                jobs.push(Job {
                    source,
                    flags: words.map(|word| fill(word)).collect(),
                });
                places.push(Place {
                    exceptions,
                    library: library.name.clone(),
                    member: member(library, file, &mut taken),
                });
            }
        }
    }
    Ok(Plan { jobs, places })
}

/// A member name that no other object of the library has.
fn member(library: &Library, file: &str, taken: &mut HashSet<String>) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let name = archive::member_name(&format!("{}/{stem}", library.name), taken);
    let prefix = format!("{}.", library.name);
    name.strip_prefix(&prefix).unwrap_or(&name).to_owned()
}

/// The archives of the build with exceptions, and of the one without.
pub fn archives(places: Vec<Place>, objects: Vec<PathBuf>) -> (Vec<Archive>, Vec<Archive>) {
    let mut sorted: BTreeMap<(bool, String), Vec<(String, PathBuf)>> = BTreeMap::new();
    for (place, object) in places.into_iter().zip(objects) {
        let members = sorted.entry((place.exceptions, place.library)).or_default();
        members.push((place.member, object));
    }
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for ((exceptions, library), members) in sorted {
        let archive = Archive {
            name: format!("{library}.a"),
            members,
        };
        match exceptions {
            true => with.push(archive),
            false => without.push(archive),
        }
    }
    (with, without)
}
