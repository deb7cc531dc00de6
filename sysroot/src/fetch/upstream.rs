//! Fetches upstream's release archive.

use super::checked::{self, MUSL_URL};
use crate::error::{Error, IoContext};
use crate::progress::{Progress, Unit};
use reqwest::blocking::{Client, ClientBuilder};
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
    fetch_from(Client::builder(), MUSL_URL, archive, progress)
}

fn fetch_from(
    client: ClientBuilder,
    url: &str,
    archive: &Path,
    progress: &Progress,
) -> Result<(), Error> {
    let failed = |source| Error::Download {
        url: url.to_owned(),
        source,
    };
    let client = client
        .connect_timeout(CONNECT)
        .timeout(OVERALL)
        .user_agent(concat!("wasicc/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| failed(error.into()))?;
    let mut response = client
        .get(url)
        .send()
        .and_then(|response| response.error_for_status())
        .map_err(|error| failed(error.without_url().into()))?;
    let length = response.content_length().unwrap_or(0);
    let step = progress.start(&format!("musl: fetching {url}"), length, Unit::Bytes);
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
                path: url.into(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::thread;

    /// Serves one answer, and gives what fetching it came to.
    fn fetched(answer: &'static str) -> String {
        let dir = tempfile::tempdir().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/musl.tar.gz", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut socket, _) = listener.accept().unwrap();
            let mut request = [0; 2048];
            assert!(socket.read(&mut request).unwrap() > 0);
            socket.write_all(answer.as_bytes()).unwrap();
        });
        let archive = dir.path().join("downloads/musl.tar.gz");
        // A proxy of the environment would not know this server.
        let client = Client::builder().no_proxy();
        let error = fetch_from(client, &url, &archive, &Progress::quiet()).unwrap_err();
        server.join().unwrap();
        let left = fs::read_dir(dir.path().join("downloads"))
            .into_iter()
            .flatten()
            .count();
        assert_eq!(left, 0, "nothing is left of a failed download");
        error.to_string()
    }

    #[test]
    fn wrong_cut_and_missing_files() {
        let wrong = fetched("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
        assert!(
            wrong.contains(checked::ARCHIVE_SHA256) && wrong.contains("/musl.tar.gz"),
            "{wrong}"
        );
        let cut = fetched("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\nhalf");
        assert!(cut.starts_with("cannot fetch http://127.0.0.1"), "{cut}");
        let missing = fetched("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        assert!(missing.contains("404"), "{missing}");
    }
}
