//! Fetches upstream's release archive.

use super::checked::{self, MUSL_URL};
use crate::error::{Error, IoContext};
use crate::progress::{Progress, Unit};
use reqwest::blocking::Client;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::time::Duration;

/// Until a connection stands: a machine that cannot reach the server is told so soon.
const CONNECT: Duration = Duration::from_secs(5);
/// For all of the megabyte.
const OVERALL: Duration = Duration::from_secs(180);

/// Fetches the release archive to `archive`, which is only created whole and checked.
pub fn fetch(archive: &Path, progress: &Progress) -> Result<(), Error> {
    let failed = |source| Error::Download {
        url: MUSL_URL.to_owned(),
        source,
    };
    let client = Client::builder()
        .connect_timeout(CONNECT)
        .timeout(OVERALL)
        .user_agent(concat!("wasicc/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| failed(error.into()))?;
    let mut response = client
        .get(MUSL_URL)
        .send()
        .and_then(|response| response.error_for_status())
        .map_err(|error| failed(error.without_url().into()))?;
    let length = response.content_length().unwrap_or(0);
    let step = progress.start(&format!("musl: fetching {MUSL_URL}"), length, Unit::Bytes);
    let dir = archive.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(dir).on("create", dir)?;
    let mut file = tempfile::Builder::new()
        .prefix(".fetch-")
        .tempfile_in(dir)
        .on("create a file in", dir)?;
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = response
            .read(&mut buffer)
            .map_err(|error| failed(error.into()))?;
        if n == 0 {
            break;
        }
        file.write_all(&buffer[..n]).on("write", file.path())?;
        step.advance(n as u64);
    }
    if let Err(error) = checked::release_archive(file.path()) {
        return Err(match error {
            Error::Checksum {
                expected,
                found,
                size,
                ..
            } => Error::Checksum {
                path: MUSL_URL.into(),
                expected,
                found,
                size,
            },
            other => other,
        });
    }
    file.persist(archive)
        .map_err(|error| error.error)
        .on("create", archive)?;
    step.done();
    Ok(())
}
