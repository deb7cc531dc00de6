/* O_DIRECTORY wants a directory, O_NOFOLLOW no symbolic link at the end.
 * dirs: .
 * stdout:
 *   open("file", O_RDONLY | O_DIRECTORY): ENOTDIR
 *   open("missing", O_RDONLY | O_DIRECTORY): ENOENT
 *   open("dir", O_RDONLY | O_DIRECTORY): open
 *   read(d, &c, 1): EISDIR
 *   write(d, &c, 1): EBADF
 *   open("to-dir", O_RDONLY | O_DIRECTORY): open
 *   open("to-file", O_RDONLY | O_NOFOLLOW): ELOOP
 *   open("to-dir", O_RDONLY | O_NOFOLLOW): ELOOP
 *   open("to-dir/inside", O_RDONLY | O_NOFOLLOW): open
 *   open("file", O_RDONLY | O_NOFOLLOW): open
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char c;
	close(creat("file", 0644));
	mkdir("dir", 0755);
	close(creat("dir/inside", 0644));
	symlink("file", "to-file");
	symlink("dir", "to-dir");
	OPEN(open("file", O_RDONLY | O_DIRECTORY));
	OPEN(open("missing", O_RDONLY | O_DIRECTORY));
	int d = OPEN(open("dir", O_RDONLY | O_DIRECTORY));
	SHOW(read(d, &c, 1));
	SHOW(write(d, &c, 1));
	OPEN(open("to-dir", O_RDONLY | O_DIRECTORY));
	OPEN(open("to-file", O_RDONLY | O_NOFOLLOW));
	OPEN(open("to-dir", O_RDONLY | O_NOFOLLOW));
	OPEN(open("to-dir/inside", O_RDONLY | O_NOFOLLOW));
	OPEN(open("file", O_RDONLY | O_NOFOLLOW));
	return 0;
}
