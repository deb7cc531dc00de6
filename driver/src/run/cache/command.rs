//! `wasicc cache info|clear`.

use super::super::error::Error;
use super::super::quantity::show_size;
use super::{evict, folder};
use std::io::{self, Write};
use std::path::Path;

/// Look at or empty the cache of compiled programs.
#[derive(clap::Args, Debug)]
pub struct CacheArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand, Debug, Clone, Copy)]
enum Action {
    /// Say where the cache is, what it holds and how large it may grow.
    Info,
    /// Remove all compiled programs; they are compiled again when run next.
    Clear,
}

/// Runs `wasicc cache`.
///
/// # Errors
///
/// When there is no place for a cache, or it can't be read or emptied.
pub fn run(args: &CacheArgs) -> Result<(), Error> {
    let folder = folder().ok_or(Error::NoCacheFolder)?;
    let done = match args.action {
        Action::Info => info(&folder),
        Action::Clear => clear(&folder),
    };
    let action = match args.action {
        Action::Info => "read",
        Action::Clear => "empty",
    };
    done.map_err(|source| Error::Cache {
        action,
        path: folder,
        source,
    })
}

fn info(folder: &Path) -> io::Result<()> {
    let entries: Vec<_> = evict::list(folder)?
        .into_iter()
        .filter(|file| !file.temporary)
        .collect();
    let total = entries.iter().map(|file| file.size).sum();
    let mut out = io::stdout().lock();
    writeln!(out, "folder:   {}", folder.display())?;
    let sources = entries.iter().filter(|file| file.source).count();
    writeln!(out, "programs: {}", entries.len() - sources)?;
    writeln!(out, "C files:  {sources}")?;
    writeln!(out, "size:     {}", show_size(total))?;
    writeln!(out, "limit:    {}", show_size(evict::LIMIT))
}

fn clear(folder: &Path) -> io::Result<()> {
    let files = evict::list(folder)?;
    for file in &files {
        match std::fs::remove_file(&file.path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
    }
    let total = files.iter().map(|file| file.size).sum();
    writeln!(
        io::stdout(),
        "removed {} of compiled programs",
        show_size(total)
    )
}
