//! libc-lto.a: the part of libc that a link with `-flto` compiles together with the program.
//!
//! Its members are those of libc.a of the same names, as bitcode, so a link that has it first never wants one function of both.
//! libc.a's public names are made weak in the objects (`weaken`). Bitcode cannot be changed so: a header that is
//! included first does the same. It is made from the member's object, so the objects come first.

use crate::compile::Job;
use crate::error::{Error, IoContext};
use crate::weaken;
use std::fs;
use std::path::{Path, PathBuf};

/// The headers' folder in the build's.
const WEAK: &str = "weak";

/// The jobs of libc-lto.a, each with its member's name; `jobs` have the places of the same files' objects in `libc`, `work` is the build's folder.
pub fn jobs(
    jobs: Vec<(usize, Job)>,
    libc: &[(String, PathBuf)],
    work: &Path,
) -> Result<(Vec<String>, Vec<Job>), Error> {
    let folder = work.join(WEAK);
    fs::create_dir_all(&folder).on("create", &folder)?;
    let pragmas = weaken::pragmas(libc)?;
    let (mut names, mut done) = (Vec::new(), Vec::new());
    for (at, mut job) in jobs {
        let name = &libc[at].0;
        let header = format!("{WEAK}/{name}.h");
        let path = work.join(&header);
        fs::write(&path, &pragmas[at]).on("write", &path)?;
        job.flags.extend(["-include".to_owned(), header]);
        names.push(name.clone());
        done.push(job);
    }
    Ok((names, done))
}
