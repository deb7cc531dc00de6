//! Reads what we need of a Debian source control file (`.dsc`).

/// A source package.
#[derive(Debug, PartialEq, Eq)]
pub struct Dsc {
    pub version: String,
    /// (SHA-256, file name).
    pub files: Vec<(String, String)>,
}

/// Parses a `.dsc`; its signature is apt's matter, which checks the file's sum against a signed index.
pub fn parse(text: &str) -> Option<Dsc> {
    let mut version = None;
    let mut files = Vec::new();
    let mut in_sums = false;
    for line in text.lines() {
        if line.starts_with(' ') {
            let mut fields = line.split_whitespace();
            if in_sums
                && let (Some(sum), Some(_), Some(name)) =
                    (fields.next(), fields.next(), fields.next())
            {
                files.push((sum.to_owned(), name.to_owned()));
            }
            continue;
        }
        in_sums = line.trim_end() == "Checksums-Sha256:";
        if let Some(value) = line.strip_prefix("Version:") {
            version = Some(value.trim().to_owned());
        }
    }
    let version = version?;
    Some(Dsc { version, files })
}

impl Dsc {
    /// The file that holds the distribution's patches, with its sum.
    pub fn fixes(&self) -> Option<(&str, &str)> {
        let found = self
            .files
            .iter()
            .find(|(_, name)| name.ends_with(".debian.tar.xz"));
        found.map(|(sum, name)| (name.as_str(), sum.as_str()))
    }

    /// The upstream archive, with its sum.
    pub fn upstream(&self) -> Option<(&str, &str)> {
        let found = self
            .files
            .iter()
            .find(|(_, name)| name.ends_with(".orig.tar.gz"));
        found.map(|(sum, name)| (name.as_str(), sum.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_and_version() {
        let text = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nFormat: 3.0 (quilt)\nVersion: 1.2.5-3\n\
                    Checksums-Sha1:\n 11 5 x.orig.tar.gz\nChecksums-Sha256:\n 22 5 x.orig.tar.gz\n \
                    33 6 x-3.debian.tar.xz\nFiles:\n 44 5 x.orig.tar.gz\n";
        let dsc = parse(text).unwrap();
        assert_eq!(dsc.version, "1.2.5-3");
        assert_eq!(dsc.upstream(), Some(("x.orig.tar.gz", "22")));
        assert_eq!(dsc.fixes(), Some(("x-3.debian.tar.xz", "33")));
        assert_eq!(parse("nothing"), None);
    }
}
