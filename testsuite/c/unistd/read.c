/* read(): short at the end, 0 there and for no bytes, and its errors.
 * dirs: .
 * stdout:
 *   read(fd, buf, 4) = 4
 *   read(fd, buf + 4, 10) = 2
 *   abcdef
 *   read(fd, buf, 10) = 0
 *   read(fd, buf, 0) = 0
 *   lseek(fd, 100, SEEK_SET) = 100
 *   read(fd, buf, 10) = 0
 *   read(w, buf, 1): EBADF
 *   read(-1, buf, 1): EBADF
 *   read(99, buf, 0): EBADF
 *   read(0, buf, 1) = 0
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[16] = "";
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "abcdef", 6);
	lseek(fd, 0, SEEK_SET);
	SHOW(read(fd, buf, 4));
	SHOW(read(fd, buf + 4, 10));
	puts(buf);
	SHOW(read(fd, buf, 10));
	SHOW(read(fd, buf, 0));
	SHOW(lseek(fd, 100, SEEK_SET));
	SHOW(read(fd, buf, 10));
	int w = open("f", O_WRONLY);
	SHOW(read(w, buf, 1));
	SHOW(read(-1, buf, 1));
	SHOW(read(99, buf, 0));
	SHOW(read(0, buf, 1));
	return 0;
}
