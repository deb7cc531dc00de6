/* stat, lstat and fstat: ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, EBADF.
 * dirs: .
 * stdout:
 *   stat("", &st): ENOENT
 *   lstat("", &st): ENOENT
 *   stat("missing", &st): ENOENT
 *   stat("missing/x", &st): ENOENT
 *   stat("file/x", &st): ENOTDIR
 *   stat("file/", &st): ENOTDIR
 *   lstat("file/", &st): ENOTDIR
 *   stat("file/.", &st): ENOTDIR
 *   stat("loop", &st): ELOOP
 *   lstat("loop", &st) = 0
 *   stat("loop/x", &st): ELOOP
 *   stat("dangling", &st): ENOENT
 *   lstat("dangling", &st) = 0
 *   stat(name, &st): ENAMETOOLONG
 *   lstat(name, &st): ENAMETOOLONG
 *   stat(path, &st): ENAMETOOLONG
 *   fstat(-1, &st): EBADF
 *   fstat(99, &st): EBADF
 */
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	static char name[NAME_MAX + 2], path[PATH_MAX + 1];
	struct stat st;
	memset(name, 'n', NAME_MAX + 1);
	memset(path, '/', PATH_MAX);
	close(creat("file", 0644));
	symlink("loop", "loop");
	symlink("nowhere", "dangling");
	SHOW(stat("", &st));
	SHOW(lstat("", &st));
	SHOW(stat("missing", &st));
	SHOW(stat("missing/x", &st));
	SHOW(stat("file/x", &st));
	SHOW(stat("file/", &st));
	SHOW(lstat("file/", &st));
	SHOW(stat("file/.", &st));
	SHOW(stat("loop", &st));
	SHOW(lstat("loop", &st));
	SHOW(stat("loop/x", &st));
	SHOW(stat("dangling", &st));
	SHOW(lstat("dangling", &st));
	SHOW(stat(name, &st));
	SHOW(lstat(name, &st));
	SHOW(stat(path, &st));
	SHOW(fstat(-1, &st));
	SHOW(fstat(99, &st));
	return 0;
}
