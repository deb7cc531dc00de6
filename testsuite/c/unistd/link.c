/* link and linkat: a second name for a file, and their errors.
 * dirs: .
 * stdout:
 *   link("f", "d/g") = 0
 *   a.st_ino == b.st_ino: yes
 *   b.st_nlink = 2
 *   b.st_size = 3
 *   unlink("f") = 0
 *   stat("d/g", &b) = 0
 *   b.st_nlink = 1
 *   linkat(d, "g", AT_FDCWD, "f", 0) = 0
 *   link("f", "f"): EEXIST
 *   link("f", "d/g"): EEXIST
 *   link("f", "soft"): EEXIST
 *   link("f", "dangling"): EEXIST
 *   link("missing", "x"): ENOENT
 *   link("f", "missing/x"): ENOENT
 *   link("f", "f/x"): ENOTDIR
 *   link("f/x", "x"): ENOTDIR
 *   link("", "x"): ENOENT
 *   link("f", ""): ENOENT
 *   link("d", "e"): EPERM
 *   linkat(AT_FDCWD, "f", AT_FDCWD, "x", 0x4000000): EINVAL
 *   linkat(-1, "f", AT_FDCWD, "x", 0): EBADF
 *   linkat(AT_FDCWD, "f", -1, "x", 0): EBADF
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat a, b;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	mkdir("d", 0755);
	symlink("f", "soft");
	symlink("nowhere", "dangling");
	SHOW(link("f", "d/g"));
	write(fd, "abc", 3);
	stat("f", &a);
	stat("d/g", &b);
	IS(a.st_ino == b.st_ino);
	SHOW(b.st_nlink);
	SHOW(b.st_size);
	SHOW(unlink("f"));
	SHOW(stat("d/g", &b));
	SHOW(b.st_nlink);
	int d = open("d", O_RDONLY);
	SHOW(linkat(d, "g", AT_FDCWD, "f", 0));
	SHOW(link("f", "f"));
	SHOW(link("f", "d/g"));
	SHOW(link("f", "soft"));
	SHOW(link("f", "dangling"));
	SHOW(link("missing", "x"));
	SHOW(link("f", "missing/x"));
	SHOW(link("f", "f/x"));
	SHOW(link("f/x", "x"));
	SHOW(link("", "x"));
	SHOW(link("f", ""));
	SHOW(link("d", "e"));
	SHOW(linkat(AT_FDCWD, "f", AT_FDCWD, "x", 0x4000000));
	SHOW(linkat(-1, "f", AT_FDCWD, "x", 0));
	SHOW(linkat(AT_FDCWD, "f", -1, "x", 0));
	return 0;
}
