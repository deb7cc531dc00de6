/* open's errors: ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG, EEXIST.
 * dirs: .
 * stdout:
 *   open("", O_RDONLY): ENOENT
 *   open("missing", O_RDONLY): ENOENT
 *   open("missing/f", O_WRONLY | O_CREAT, 0644): ENOENT
 *   open("file/f", O_RDONLY): ENOTDIR
 *   open("file/f", O_WRONLY | O_CREAT, 0644): ENOTDIR
 *   open("file/", O_RDONLY): ENOTDIR
 *   open("dir", O_WRONLY): EISDIR
 *   open("dir", O_RDWR): EISDIR
 *   open("dir", O_RDONLY | O_CREAT, 0644): EISDIR
 *   open("dir", O_RDONLY | O_CREAT | O_EXCL, 0644): EEXIST
 *   open("new/", O_WRONLY | O_CREAT, 0644): EISDIR
 *   open("loop", O_RDONLY): ELOOP
 *   open("one", O_RDONLY): ELOOP
 *   open("one/f", O_RDONLY): ELOOP
 *   open(name, O_RDONLY): ENAMETOOLONG
 *   open(name, O_WRONLY | O_CREAT, 0644): ENAMETOOLONG
 *   open(path, O_RDONLY): ENAMETOOLONG
 */
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	static char name[NAME_MAX + 2], path[PATH_MAX + 1];
	memset(name, 'n', NAME_MAX + 1);
	memset(path, '/', PATH_MAX);
	close(creat("file", 0644));
	mkdir("dir", 0755);
	symlink("loop", "loop");
	symlink("two", "one");
	symlink("one", "two");
	OPEN(open("", O_RDONLY));
	OPEN(open("missing", O_RDONLY));
	OPEN(open("missing/f", O_WRONLY | O_CREAT, 0644));
	OPEN(open("file/f", O_RDONLY));
	OPEN(open("file/f", O_WRONLY | O_CREAT, 0644));
	OPEN(open("file/", O_RDONLY));
	OPEN(open("dir", O_WRONLY));
	OPEN(open("dir", O_RDWR));
	OPEN(open("dir", O_RDONLY | O_CREAT, 0644));
	OPEN(open("dir", O_RDONLY | O_CREAT | O_EXCL, 0644));
	OPEN(open("new/", O_WRONLY | O_CREAT, 0644));
	OPEN(open("loop", O_RDONLY));
	OPEN(open("one", O_RDONLY));
	OPEN(open("one/f", O_RDONLY));
	OPEN(open(name, O_RDONLY));
	OPEN(open(name, O_WRONLY | O_CREAT, 0644));
	OPEN(open(path, O_RDONLY));
	return 0;
}
