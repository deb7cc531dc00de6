/* unlink and unlinkat, and their errors; a symbolic link goes, not what it names.
 * dirs: .
 * stdout:
 *   unlink("link") = 0
 *   stat("f", &st) = 0
 *   unlink("dangling") = 0
 *   unlink("loop/x"): ELOOP
 *   unlink("loop") = 0
 *   unlink("f/"): ENOTDIR
 *   unlink("f/x"): ENOTDIR
 *   unlink("f") = 0
 *   unlink("f"): ENOENT
 *   unlink(""): ENOENT
 *   unlink("d") ? -1 : 0: EISDIR
 *   unlinkat(d, "g", 0) = 0
 *   unlinkat(d, "g", 0): ENOENT
 *   unlinkat(d, "g", 0x4000000): EINVAL
 *   unlinkat(-1, "g", 0): EBADF
 *   unlinkat(AT_FDCWD, "d", AT_REMOVEDIR) = 0
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	mkdir("d", 0755);
	close(creat("f", 0644));
	close(creat("d/g", 0644));
	symlink("f", "link");
	symlink("nowhere", "dangling");
	symlink("loop", "loop");
	SHOW(unlink("link"));
	SHOW(stat("f", &st));
	SHOW(unlink("dangling"));
	SHOW(unlink("loop/x"));
	SHOW(unlink("loop"));
	SHOW(unlink("f/"));
	SHOW(unlink("f/x"));
	SHOW(unlink("f"));
	SHOW(unlink("f"));
	SHOW(unlink(""));
	SHOW(unlink("d") ? -1 : 0);
	int d = open("d", O_RDONLY);
	SHOW(unlinkat(d, "g", 0));
	SHOW(unlinkat(d, "g", 0));
	SHOW(unlinkat(d, "g", 0x4000000));
	SHOW(unlinkat(-1, "g", 0));
	SHOW(unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
	return 0;
}
