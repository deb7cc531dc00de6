//! apt's list of archives, from the machine's own: the same archives, but their sources, and of the releases that
//! have what we want.
//!
//! Reads both of apt's forms, writes the newer one (deb822). Only archives of the distribution itself are taken.

/// An entry of apt's configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub uris: Vec<String>,
    pub suites: Vec<String>,
    pub components: Vec<String>,
    /// Other fields, for example `Signed-By`, with their continuation lines.
    pub options: Vec<(String, String)>,
}

/// Which distribution's rules hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vendor {
    /// The musl with its fixes is in Debian 13's archive, whichever release the machine runs.
    Debian,
    /// Each release has its own musl; only the machine's own suites are sure to be there.
    Ubuntu,
}

/// Which releases of a distribution are asked for a source package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Releases {
    /// The one whose musl has the fixes.
    WithFixes,
    /// The machine's own, whose compiler is in use, and the newer one: the same upstream archive is in both.
    OwnToo,
}

/// The release of Debian that has the fixes.
const DEBIAN_SUITE: &str = "trixie";
/// Names of Debian's releases, by which its entries are known.
const DEBIAN_RELEASES: [&str; 12] = [
    "buster",
    "bullseye",
    "bookworm",
    "trixie",
    "forky",
    "duke",
    "sid",
    "oldoldstable",
    "oldstable",
    "stable",
    "testing",
    "unstable",
];
/// Options that choose binary packages or indexes, not archives.
const DROPPED: [&str; 6] = [
    "architectures",
    "arch",
    "languages",
    "lang",
    "targets",
    "target",
];

/// Parses a `.list` file.
pub fn parse_list(text: &str) -> Vec<Entry> {
    text.lines().filter_map(list_line).collect()
}

fn list_line(line: &str) -> Option<Entry> {
    let line = line.split('#').next()?.trim();
    let rest = line
        .strip_prefix("deb-src")
        .or_else(|| line.strip_prefix("deb"))?;
    if !rest.starts_with([' ', '\t', '[']) {
        return None;
    }
    let rest = rest.trim_start();
    let (options, rest) = match rest.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None => ("", rest),
    };
    let options = options
        .split_whitespace()
        .filter_map(|option| option.split_once('='));
    let options = options.map(|(key, value)| (key.to_owned(), value.replace(',', " ")));
    let mut words = rest.split_whitespace().map(str::to_owned);
    Some(Entry {
        uris: vec![words.next()?],
        suites: vec![words.next()?],
        components: words.collect(),
        options: options.collect(),
    })
}

/// Parses a `.sources` file.
pub fn parse_sources(text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.lines().chain([""]) {
        if line.starts_with('#') {
            continue;
        }
        if line.trim().is_empty() {
            entries.extend(stanza(std::mem::take(&mut fields)));
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push('\n');
                value.push_str(line);
            }
        } else if let Some((key, value)) = line.split_once(':') {
            fields.push((key.trim().to_owned(), value.trim().to_owned()));
        }
    }
    entries
}

fn stanza(fields: Vec<(String, String)>) -> Option<Entry> {
    let mut entry = Entry {
        uris: Vec::new(),
        suites: Vec::new(),
        components: Vec::new(),
        options: Vec::new(),
    };
    for (key, value) in fields {
        let words = || value.split_whitespace().map(str::to_owned).collect();
        match key.to_ascii_lowercase().as_str() {
            "types" => {}
            "uris" => entry.uris = words(),
            "suites" => entry.suites = words(),
            "components" => entry.components = words(),
            "enabled" if value.eq_ignore_ascii_case("no") => return None,
            "enabled" => {}
            _ => entry.options.push((key, value)),
        }
    }
    (!entry.uris.is_empty() && !entry.suites.is_empty()).then_some(entry)
}

/// The private list that finds source packages in the archives of `entries`; empty if none of them is the vendor's.
pub fn for_sources(entries: &[Entry], vendor: Vendor, releases: Releases) -> String {
    let mut stanzas = Vec::new();
    for entry in entries.iter().filter(|entry| is_vendors(entry, vendor)) {
        let suites = match vendor {
            Vendor::Debian => debian_suites(&entry.suites, releases),
            Vendor::Ubuntu => entry.suites.clone(),
        };
        let components: &[&str] = match vendor {
            Vendor::Debian => &["main"],
            Vendor::Ubuntu => &["main", "universe"],
        };
        if suites.is_empty() {
            continue;
        }
        let mut text = format!(
            "Types: deb-src\nURIs: {}\nSuites: {}\nComponents: {}\n",
            entry.uris.join(" "),
            suites.join(" "),
            components.join(" ")
        );
        for (key, value) in &entry.options {
            if !DROPPED.contains(&key.to_ascii_lowercase().as_str()) {
                text += &format!("{}: {value}\n", capitalised(key));
            }
        }
        if !stanzas.contains(&text) {
            stanzas.push(text);
        }
    }
    stanzas.join("\n")
}

/// Whether an entry is one of the distribution's own archives, signed by its own key.
fn is_vendors(entry: &Entry, vendor: Vendor) -> bool {
    let name = match vendor {
        Vendor::Debian => "debian-archive",
        Vendor::Ubuntu => "ubuntu-archive",
    };
    let signed = entry
        .options
        .iter()
        .find(|(key, _)| key.eq_ignore_ascii_case("signed-by"));
    let key_fits = match signed {
        None => true,
        Some((_, key)) => key.contains(name) || key.contains("BEGIN PGP"),
    };
    key_fits && entry.components.iter().any(|component| component == "main")
}

/// The suites to ask an archive for, by those that the machine asks it for.
fn debian_suites(suites: &[String], releases: Releases) -> Vec<String> {
    let of_debian = |name: &str| DEBIAN_RELEASES.contains(&name);
    let mut found = Vec::new();
    for suite in suites {
        let (release, kind) = match suite.split_once(['-', '/']) {
            Some(parts) => parts,
            None => (suite.as_str(), ""),
        };
        match kind {
            "" if of_debian(release) => {
                found.push(DEBIAN_SUITE.to_owned());
                found.push(format!("{DEBIAN_SUITE}-updates"));
            }
            "security" | "updates"
                if of_debian(release) && (kind == "security" || suite.contains('/')) =>
            {
                found.push(format!("{DEBIAN_SUITE}-security"));
            }
            _ => continue,
        }
        if releases == Releases::OwnToo {
            found.push(suite.clone());
        }
    }
    found.sort();
    found.dedup();
    found
}

/// `signed-by` is `Signed-By` in the newer form.
fn capitalised(key: &str) -> String {
    let words = key.split('-').map(|word| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => String::new(),
    });
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newer_form() {
        let text = "Types: deb\n# comment\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\n\
                    Components: main contrib\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n\n\
                    Types: deb\nURIs: http://mirror.example/debian-security\nSuites: bookworm-security\n\
                    Components: main\nArchitectures: amd64\n\n\
                    Enabled: no\nTypes: deb\nURIs: http://off.example/debian\nSuites: bookworm\nComponents: main\n\n\
                    Types: deb\nURIs: http://other.example/node\nSuites: nodistro\nComponents: main\n";
        let expected = "Types: deb-src\nURIs: http://mirror.example/debian\nSuites: trixie trixie-updates\n\
                        Components: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n\n\
                        Types: deb-src\nURIs: http://mirror.example/debian-security\nSuites: trixie-security\n\
                        Components: main\n";
        assert_eq!(
            for_sources(&parse_sources(text), Vendor::Debian, Releases::WithFixes),
            expected
        );
    }

    #[test]
    fn the_older_form() {
        let text = "# deb http://off.example/debian bookworm main\n\
                    deb [arch=amd64 signed-by=/k/debian-archive-keyring.gpg] http://m.example/debian bullseye main\n\
                    deb http://m.example/debian-security bullseye-security main # the fixes\n\
                    deb http://m.example/debian bullseye-backports main\n\
                    deb [signed-by=/k/docker.gpg] http://docker.example/debian bookworm main\n\
                    deb http://cloud.example/apt cloud-sdk-bookworm main\n";
        let list = for_sources(&parse_list(text), Vendor::Debian, Releases::WithFixes);
        let expected = "Types: deb-src\nURIs: http://m.example/debian\nSuites: trixie trixie-updates\n\
                        Components: main\nSigned-By: /k/debian-archive-keyring.gpg\n\n\
                        Types: deb-src\nURIs: http://m.example/debian-security\nSuites: trixie-security\n\
                        Components: main\n";
        assert_eq!(list, expected);
    }

    #[test]
    fn old_security_suites_and_inline_keys() {
        let text = "Types: deb\nURIs: http://m.example/s\nSuites: buster/updates\nComponents: main\nSigned-By:\n \
                    -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n AAAA\n";
        let list = for_sources(&parse_sources(text), Vendor::Debian, Releases::WithFixes);
        assert!(list.contains("Suites: trixie-security\n"), "{list}");
        assert!(
            list.ends_with("Signed-By: \n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n AAAA\n"),
            "{list}"
        );
    }

    #[test]
    fn the_machines_own_releases_too() {
        let text = "deb http://m.example/debian bookworm main\ndeb http://m.example/s bookworm-security main\n";
        let list = for_sources(&parse_list(text), Vendor::Debian, Releases::OwnToo);
        assert!(
            list.contains("Suites: bookworm trixie trixie-updates\n"),
            "{list}"
        );
        assert!(
            list.contains("Suites: bookworm-security trixie-security\n"),
            "{list}"
        );
    }

    #[test]
    fn ubuntu_keeps_its_suites() {
        let list = for_sources(
            &parse_list("deb http://u.example/ubuntu noble-updates main restricted"),
            Vendor::Ubuntu,
            Releases::OwnToo,
        );
        assert!(
            list.contains("Suites: noble-updates\nComponents: main universe\n"),
            "{list}"
        );
    }
}
