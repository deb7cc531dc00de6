/* mkdir and mkdirat, and their errors.
 * dirs: .
 * stdout:
 *   mkdir("a", 0755) = 0
 *   mkdir("a/b/", 0755) = 0
 *   (stat("a/b", &st), S_ISDIR(st.st_mode)) = 1
 *   mkdir("a", 0755): EEXIST
 *   mkdir("file", 0755): EEXIST
 *   mkdir("dangling", 0755): EEXIST
 *   mkdir("", 0755): ENOENT
 *   mkdir("missing/x", 0755): ENOENT
 *   mkdir("file/x", 0755): ENOTDIR
 *   mkdir("loop/x", 0755): ELOOP
 *   mkdir(name, 0755): ENAMETOOLONG
 *   mkdir(".", 0755): EEXIST
 *   mkdir("a/..", 0755): EEXIST
 *   mkdirat(d, "c", 0755) = 0
 *   (stat("a/c", &st), S_ISDIR(st.st_mode)) = 1
 *   mkdirat(d, "c", 0755): EEXIST
 *   mkdirat(-1, "c", 0755): EBADF
 *   mkdirat(open("file", O_RDONLY), "c", 0755): ENOTDIR
 */
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	static char name[NAME_MAX + 2];
	struct stat st;
	memset(name, 'n', NAME_MAX + 1);
	close(creat("file", 0644));
	symlink("nowhere", "dangling");
	symlink("loop", "loop");
	SHOW(mkdir("a", 0755));
	SHOW(mkdir("a/b/", 0755));
	SHOW((stat("a/b", &st), S_ISDIR(st.st_mode)));
	SHOW(mkdir("a", 0755));
	SHOW(mkdir("file", 0755));
	SHOW(mkdir("dangling", 0755));
	SHOW(mkdir("", 0755));
	SHOW(mkdir("missing/x", 0755));
	SHOW(mkdir("file/x", 0755));
	SHOW(mkdir("loop/x", 0755));
	SHOW(mkdir(name, 0755));
	SHOW(mkdir(".", 0755));
	SHOW(mkdir("a/..", 0755));
	int d = open("a", O_RDONLY);
	SHOW(mkdirat(d, "c", 0755));
	SHOW((stat("a/c", &st), S_ISDIR(st.st_mode)));
	SHOW(mkdirat(d, "c", 0755));
	SHOW(mkdirat(-1, "c", 0755));
	SHOW(mkdirat(open("file", O_RDONLY), "c", 0755));
	return 0;
}
