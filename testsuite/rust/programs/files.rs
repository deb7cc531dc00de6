/* Files and folders by Rust's library: making, reading, seeking, listing, renaming, removing.
 * dirs: .
 * setup: ln -s note.txt link
 * stdout:
 *   a/b/c: folder true
 *   read: first line / second line
 *   seek: 6 "line"
 *   list: ["b", "link", "note.txt"]
 *   link to note.txt, symlink true
 *   copied 23 bytes
 *   length 23, then 5, then 9
 *   renamed: false true
 *   absolute: true
 *   NotFound
 *   AlreadyExists
 *   not empty
 *   NotADirectory
 *   IsADirectory
 *   InvalidInput
 *   left: []
 */
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Result, Seek, SeekFrom, Write};

fn main() -> Result<()> {
    fs::create_dir_all("a/b/c")?;
    println!("a/b/c: folder {}", fs::metadata("a/b/c")?.is_dir());

    let mut note = File::create("a/note.txt")?;
    writeln!(note, "first line")?;
    writeln!(note, "second line")?;
    drop(note);
    let lines: Result<Vec<_>> = BufReader::new(File::open("a/note.txt")?).lines().collect();
    println!("read: {}", lines?.join(" / "));

    let mut note = OpenOptions::new()
        .read(true)
        .write(true)
        .open("a/note.txt")?;
    let at = note.seek(SeekFrom::End(-17))?;
    let mut word = [0; 4];
    note.read_exact(&mut word)?;
    println!("seek: {at} {:?}", String::from_utf8_lossy(&word));

    fs::rename("link", "a/link")?;
    let mut names: Vec<_> = fs::read_dir("a")?
        .map(|entry| entry.map(|e| e.file_name().into_string().expect("text")))
        .collect::<Result<_>>()?;
    names.sort();
    println!("list: {names:?}");
    let link = fs::symlink_metadata("a/link")?.file_type().is_symlink();
    println!(
        "link to {}, symlink {link}",
        fs::read_link("a/link")?.display()
    );

    println!("copied {} bytes", fs::copy("a/link", "a/b/copy")?);
    let copy = OpenOptions::new().append(true).open("a/b/copy")?;
    let before = copy.metadata()?.len();
    copy.set_len(5)?;
    let cut = copy.metadata()?.len();
    (&copy).write_all(b"more")?;
    copy.sync_all()?;
    println!(
        "length {before}, then {cut}, then {}",
        copy.metadata()?.len()
    );

    fs::rename("a/b/copy", "a/moved")?;
    println!(
        "renamed: {} {}",
        fs::exists("a/b/copy")?,
        fs::exists("a/moved")?
    );
    println!(
        "absolute: {}",
        fs::canonicalize("a/link")?.ends_with("a/note.txt")
    );

    let kind = |done: Result<()>| println!("{:?}", done.expect_err("it must fail").kind());
    kind(File::open("none").map(drop));
    kind(File::create_new("a/note.txt").map(drop));
    // Rust's library has no kind for it on every system.
    if fs::remove_dir("a").is_err() {
        println!("not empty");
    }
    kind(fs::read_dir("a/note.txt").map(drop));
    kind(File::create("a").map(drop));
    kind(File::open("nul\0").map(drop));

    fs::remove_dir_all("a")?;
    println!(
        "left: {:?}",
        fs::read_dir(".")?.collect::<Result<Vec<_>>>()?
    );
    Ok(())
}
