/* SEEK_DATA and SEEK_HOLE (POSIX 2024): a file without holes ends in one; ENXIO behind it. A directory is at its start.
 * dirs: .
 * stdout:
 *   lseek(fd, 3, SEEK_DATA) = 3
 *   lseek(fd, 0, SEEK_CUR) = 3
 *   lseek(fd, 3, SEEK_HOLE) = 11
 *   lseek(fd, 0, SEEK_CUR) = 11
 *   lseek(fd, 11, SEEK_DATA): ENXIO
 *   lseek(fd, 11, SEEK_HOLE): ENXIO
 *   lseek(fd, -1, SEEK_DATA): ENXIO
 *   lseek(fd, 0, 99): EINVAL
 *   lseek(p[0], 0, SEEK_DATA): ESPIPE
 *   lseek(-1, 0, SEEK_HOLE): EBADF
 *   lseek(dir, 0, SEEK_SET) = 0
 *   lseek(dir, 0, SEEK_CUR) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	int fd = open("f", O_RDWR | O_CREAT, 0600), dir = open(".", O_RDONLY | O_DIRECTORY), p[2];
	write(fd, "hello world", 11);
	pipe(p);
	SHOW(lseek(fd, 3, SEEK_DATA));
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(lseek(fd, 3, SEEK_HOLE));
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(lseek(fd, 11, SEEK_DATA));
	SHOW(lseek(fd, 11, SEEK_HOLE));
	SHOW(lseek(fd, -1, SEEK_DATA));
	SHOW(lseek(fd, 0, 99));
	SHOW(lseek(p[0], 0, SEEK_DATA));
	SHOW(lseek(-1, 0, SEEK_HOLE));
	SHOW(lseek(dir, 0, SEEK_SET));
	SHOW(lseek(dir, 0, SEEK_CUR));
	return 0;
}
