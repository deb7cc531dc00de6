/* ftruncate and truncate: shorter, longer with zeros, and their errors.
 * dirs: .
 * stdout:
 *   ftruncate(fd, 3) = 0
 *   lseek(fd, 0, SEEK_CUR) = 6
 *   lseek(fd, 0, SEEK_END) = 3
 *   ftruncate(fd, 5) = 0
 *   pread(fd, buf, 8, 0) = 5
 *   !memcmp(buf, "abc\0\0", 5): yes
 *   ftruncate(fd, -1): EINVAL
 *   ftruncate(-1, 0): EBADF
 *   ftruncate(open("f", O_RDONLY), 0): EINVAL
 *   ftruncate(p[1], 0): EINVAL
 *   truncate("f", 2) = 0
 *   lseek(fd, 0, SEEK_END) = 2
 *   truncate("missing", 0): ENOENT
 *   truncate("f/x", 0): ENOTDIR
 *   truncate("f", -1): EINVAL
 *   truncate("d", 0): EISDIR
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[8];
	int p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abcdef", 6);
	SHOW(ftruncate(fd, 3));
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(lseek(fd, 0, SEEK_END));
	SHOW(ftruncate(fd, 5));
	SHOW(pread(fd, buf, 8, 0));
	IS(!memcmp(buf, "abc\0\0", 5));
	SHOW(ftruncate(fd, -1));
	SHOW(ftruncate(-1, 0));
	SHOW(ftruncate(open("f", O_RDONLY), 0));
	pipe(p);
	SHOW(ftruncate(p[1], 0));
	SHOW(truncate("f", 2));
	SHOW(lseek(fd, 0, SEEK_END));
	SHOW(truncate("missing", 0));
	SHOW(truncate("f/x", 0));
	SHOW(truncate("f", -1));
	mkdir("d", 0755);
	SHOW(truncate("d", 0));
	return 0;
}
