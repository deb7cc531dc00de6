/* rename and renameat: over what is there, and their errors.
 * dirs: .
 * stdout:
 *   rename("f", "g") = 0
 *   stat("f", &st): ENOENT
 *   (stat("g", &st), st.st_size) = 3
 *   rename("g", "g") = 0
 *   rename("link", "link2") = 0
 *   (lstat("link2", &st), S_ISLNK(st.st_mode)) = 1
 *   rename("empty", "d"): ENOTEMPTY
 *   rename("d", "empty") = 0
 *   stat("empty/e", &st) = 0
 *   rename("empty", "empty/e/x"): EINVAL
 *   rename("empty", "g"): ENOTDIR
 *   rename("g", "empty"): EISDIR
 *   rename("missing", "x"): ENOENT
 *   rename("g", "missing/x"): ENOENT
 *   rename("g", "g/x"): ENOTDIR
 *   rename("g", ""): ENOENT
 *   rename("", "x"): ENOENT
 *   rename("g/", "x"): ENOTDIR
 *   renameat(AT_FDCWD, "g", d, "h") = 0
 *   renameat(d, "h", d, "e/i") = 0
 *   stat("empty/e/i", &st) = 0
 *   renameat(-1, "h", d, "i"): EBADF
 *   renameat(d, "h", -1, "i"): EBADF
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abc", 3);
	close(creat("g", 0644));
	mkdir("d", 0755);
	mkdir("d/e", 0755);
	mkdir("empty", 0755);
	symlink("g", "link");
	SHOW(rename("f", "g"));
	SHOW(stat("f", &st));
	SHOW((stat("g", &st), st.st_size));
	SHOW(rename("g", "g"));
	SHOW(rename("link", "link2"));
	SHOW((lstat("link2", &st), S_ISLNK(st.st_mode)));
	SHOW(rename("empty", "d"));
	SHOW(rename("d", "empty"));
	SHOW(stat("empty/e", &st));
	SHOW(rename("empty", "empty/e/x"));
	SHOW(rename("empty", "g"));
	SHOW(rename("g", "empty"));
	SHOW(rename("missing", "x"));
	SHOW(rename("g", "missing/x"));
	SHOW(rename("g", "g/x"));
	SHOW(rename("g", ""));
	SHOW(rename("", "x"));
	SHOW(rename("g/", "x"));
	int d = open("empty", O_RDONLY);
	SHOW(renameat(AT_FDCWD, "g", d, "h"));
	SHOW(renameat(d, "h", d, "e/i"));
	SHOW(stat("empty/e/i", &st));
	SHOW(renameat(-1, "h", d, "i"));
	SHOW(renameat(d, "h", -1, "i"));
	return 0;
}
