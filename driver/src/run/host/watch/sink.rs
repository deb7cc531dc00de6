//! Where lines about the program go: standard error, or a file.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A place for lines. Copies share it.
#[derive(Debug, Clone)]
pub struct Sink {
    /// Standard error without.
    file: Option<Arc<File>>,
    /// Whether the last line has no end yet.
    unfinished: Arc<AtomicBool>,
}

impl Sink {
    /// Opens `path`, created or emptied first; `-` is standard error.
    pub fn open(path: &Path) -> io::Result<Self> {
        let file = match path.as_os_str().as_encoded_bytes() {
            b"-" => None,
            _ => Some(Arc::new(File::create(path)?)),
        };
        Ok(Sink {
            file,
            unfinished: Arc::default(),
        })
    }

    /// Writes at once: the program's own output stays in its order, and a kill loses nothing. A place that takes
    /// no more (a closed pipe, a full disk) does not stop the program.
    pub fn put(&self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.unfinished
            .store(!text.ends_with('\n'), Ordering::Relaxed);
        let _ = match &self.file {
            None => io::stderr().write_all(text.as_bytes()),
            Some(file) => (&mut &**file).write_all(text.as_bytes()),
        };
    }

    /// Writes a line of its own, after a call that never came back.
    pub fn put_line(&self, text: &str) {
        let cut = if self.unfinished.load(Ordering::Relaxed) {
            " <unfinished ...>\n"
        } else {
            ""
        };
        self.put(&format!("{cut}{text}\n"));
    }
}
