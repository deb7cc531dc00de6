//! Amounts as options take them: times (`10`, `1.5s`, `200ms`, `2m`), sizes (`65536`, `64K`, `256M`, `1G`) and
//! counts (`5000`, `100M`).

use std::time::Duration;

/// A time: a number of seconds, or a number with `ms`, `s`, `m` or `h`.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        unit => return Err(format!("unknown unit of time `{unit}`; use ms, s, m or h")),
    };
    let wrong =
        || format!("`{digits}` is no number of time; write for example 10, 1.5s, 200ms or 2m");
    let amount: f64 = digits.parse().map_err(|_| wrong())?;
    Duration::try_from_secs_f64(amount * unit).map_err(|_| wrong())
}

/// A size in bytes: a number, or a number with `K`, `M` or `G` (also `KiB`, `KB`…), which are powers of 1024.
pub fn parse_size(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let shift = match text[digits.len()..].to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kb" | "kib" => 10,
        "m" | "mb" | "mib" => 20,
        "g" | "gb" | "gib" => 30,
        _ => {
            let unit = &text[digits.len()..];
            return Err(format!("unknown unit of size `{unit}`; use K, M or G"));
        }
    };
    let amount: u64 = digits.parse().map_err(|_| {
        format!("`{digits}` is no whole number; write for example 65536, 64K or 1G")
    })?;
    amount
        .checked_mul(1 << shift)
        .ok_or_else(|| format!("`{text}` is too large"))
}

/// A count: a number, or a number with `K`, `M`, `G` or `T`, which are powers of 1000.
pub fn parse_count(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor = match text[digits.len()..].to_ascii_lowercase().as_str() {
        "" => 1,
        "k" => 1_000,
        "m" => 1_000_000,
        "g" => 1_000_000_000,
        "t" => 1_000_000_000_000,
        _ => {
            let unit = &text[digits.len()..];
            return Err(format!("unknown unit `{unit}`; use K, M, G or T"));
        }
    };
    let amount: u64 = digits.parse().map_err(|_| {
        format!("`{digits}` is no whole number; write for example 5000, 100M or 2G")
    })?;
    amount
        .checked_mul(factor)
        .ok_or_else(|| format!("`{text}` is too large"))
}

/// A size for a message: `64 KiB`, `1.5 GiB`. Never rounded up.
pub fn show_size(bytes: u64) -> String {
    let (unit, name) = match bytes {
        0..1024 => return format!("{bytes} bytes"),
        1024..0x10_0000 => (1 << 10, "KiB"),
        0x10_0000..0x4000_0000 => (1 << 20, "MiB"),
        _ => (1 << 30, "GiB"),
    };
    let tenths = bytes % unit * 10 / unit;
    match (bytes / unit, tenths) {
        (whole, 0) if bytes == whole * unit => format!("{whole} {name}"),
        (whole, tenths) => format!("{whole}.{tenths} {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        assert_eq!(parse_duration("10"), Ok(Duration::from_secs(10)));
        assert_eq!(parse_duration("1.5s"), Ok(Duration::from_millis(1500)));
        assert_eq!(parse_duration("200ms"), Ok(Duration::from_millis(200)));
        assert_eq!(parse_duration("2m"), Ok(Duration::from_secs(120)));
        for wrong in ["", "s", "-1", "1d", "1e999", "nan", "inf"] {
            assert!(parse_duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn sizes() {
        assert_eq!(parse_size("65536"), Ok(65536));
        assert_eq!(parse_size("64K"), Ok(65536));
        assert_eq!(parse_size("2MiB"), Ok(2 << 20));
        assert_eq!(parse_size("4g"), Ok(4 << 30));
        for wrong in ["", "M", "-1", "1.5M", "1T", "99999999999G"] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn counts() {
        assert_eq!(parse_count("7"), Ok(7));
        assert_eq!(parse_count("5k"), Ok(5000));
        assert_eq!(parse_count("2T"), Ok(2_000_000_000_000));
        for wrong in ["", "M", "-1", "1.5M", "1P", "99999999999999T"] {
            assert!(parse_count(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn shown() {
        assert_eq!(show_size(1023), "1023 bytes");
        assert_eq!(show_size(64 << 20), "64 MiB");
        assert_eq!(show_size((64 << 20) + 1), "64.0 MiB");
        assert_eq!(show_size(3 << 29), "1.5 GiB");
    }
}
