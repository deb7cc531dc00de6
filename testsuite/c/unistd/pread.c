/* pread leaves the offset alone; ESPIPE for a pipe, EINVAL for a negative offset.
 * dirs: .
 * stdout:
 *   lseek(fd, 1, SEEK_SET) = 1
 *   pread(fd, buf, 3, 2) = 3
 *   cde
 *   pread(fd, buf, 8, 5) = 1
 *   pread(fd, buf, 8, 6) = 0
 *   pread(fd, buf, 8, 1000) = 0
 *   lseek(fd, 0, SEEK_CUR) = 1
 *   pread(fd, buf, 1, -1): EINVAL
 *   pread(-1, buf, 1, 0): EBADF
 *   pread(open("f", O_WRONLY), buf, 1, 0): EBADF
 *   pread(p[0], buf, 1, 0): ESPIPE
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[8] = "";
	int p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abcdef", 6);
	SHOW(lseek(fd, 1, SEEK_SET));
	SHOW(pread(fd, buf, 3, 2));
	puts(buf);
	SHOW(pread(fd, buf, 8, 5));
	SHOW(pread(fd, buf, 8, 6));
	SHOW(pread(fd, buf, 8, 1000));
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(pread(fd, buf, 1, -1));
	SHOW(pread(-1, buf, 1, 0));
	SHOW(pread(open("f", O_WRONLY), buf, 1, 0));
	pipe(p);
	SHOW(pread(p[0], buf, 1, 0));
	return 0;
}
