//! `path_readlink` of a link to an absolute path. wasmtime-wasi refuses it with EPERM, since it follows links on the host's file
//! system; but the path is one of the program's, whose libc looks for it in the directories that it was granted.

use super::errno::Errno;
use super::guest::Guest;
use rustix::fs::{Mode, OFlags, openat, readlinkat};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

/// The host's directories that were granted.
#[derive(Debug, Default)]
pub struct Granted {
    /// The descriptor of the first.
    first: i32,
    /// In the order of their descriptors.
    directories: Vec<PathBuf>,
}

impl Granted {
    /// `directories` have descriptors from `first` on.
    pub fn new(first: i32, directories: Vec<PathBuf>) -> Self {
        Granted { first, directories }
    }

    /// The host's name of `inner` in the directory that is the program's `fd`, if that was granted.
    pub fn host_path(&self, fd: i32, inner: &Path) -> Option<PathBuf> {
        let at = usize::try_from(fd.checked_sub(self.first)?).ok()?;
        let path = self.directories.get(at)?.join(inner);
        std::path::absolute(&path).ok()
    }

    /// The error number to give the program for `errno` from a call with these arguments.
    pub fn readlink(&self, errno: i32, guest: &mut Guest, call: &Call) -> i32 {
        if errno != i32::from(Errno::PERM.0) {
            return errno;
        }
        match self.text(guest, call) {
            Ok(()) => 0,
            Err(errno) => i32::from(errno.0),
        }
    }

    fn text(&self, guest: &mut Guest, call: &Call) -> Result<(), Errno> {
        let at = usize::try_from(call.fd - self.first).map_err(|_| Errno::PERM)?;
        let granted = self.directories.get(at).ok_or(Errno::PERM)?;
        let path = Path::new(OsStr::from_bytes(guest.slice(call.path, call.length)?));
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(Errno::PERM);
        };
        let text = read(granted, parent, name).ok_or(Errno::PERM)?;
        let len = text.len().min(call.size as usize);
        guest.put(call.buffer, &text[..len])?;
        guest.put_u32(call.result, len as u32)
    }
}

/// The arguments of `path_readlink`.
pub struct Call {
    pub fd: i32,
    pub path: i32,
    pub length: u32,
    pub buffer: i32,
    pub size: u32,
    pub result: i32,
}

/// What the link says, if its folder is below `granted`, with no link and no ".." on the way.
fn read(granted: &Path, parent: &Path, name: &OsStr) -> Option<Vec<u8>> {
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let mut folder = rustix::fs::open(granted, flags, Mode::empty()).ok()?;
    for component in parent.components() {
        let Component::Normal(name) = component else {
            return None;
        };
        folder = openat(&folder, name, flags | OFlags::NOFOLLOW, Mode::empty()).ok()?;
    }
    let text = readlinkat(&folder, name, Vec::new()).ok()?;
    Some(text.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn only_below_the_directory() {
        let dir = tempfile::tempdir().unwrap();
        let top = dir.path().join("top");
        fs::create_dir_all(top.join("sub")).unwrap();
        symlink("/anywhere", top.join("sub/link")).unwrap();
        symlink("/secret", dir.path().join("link")).unwrap();
        symlink(dir.path(), top.join("out")).unwrap();
        let read = |parent: &str| read(&top, Path::new(parent), OsStr::new("link"));
        assert_eq!(read("sub").as_deref(), Some(&b"/anywhere"[..]));
        assert_eq!(read(".."), None);
        assert_eq!(read("sub/.."), None);
        assert_eq!(read("out"), None);
        assert_eq!(read("/"), None);
    }

    #[test]
    fn arguments_are_checked() {
        let granted = Granted::new(3, vec!["/".into()]);
        let mut memory = [0; 8];
        let call = |fd, path| Call {
            fd,
            path,
            length: 8,
            buffer: 0,
            size: 8,
            result: 0,
        };
        let mut guest = Guest(&mut memory);
        assert_eq!(granted.readlink(44, &mut guest, &call(3, 0)), 44);
        assert_eq!(granted.readlink(63, &mut guest, &call(2, 0)), 63);
        assert_eq!(granted.readlink(63, &mut guest, &call(4, 0)), 63);
        assert_eq!(granted.readlink(63, &mut guest, &call(3, 4)), 21);
    }
}
