/* write(): overwrites at the offset, leaves a hole of zeros behind a seek, and its errors.
 * dirs: .
 * stdout:
 *   write(fd, "abcdef", 6) = 6
 *   lseek(fd, 2, SEEK_SET) = 2
 *   write(fd, "XY", 2) = 2
 *   lseek(fd, 10, SEEK_SET) = 10
 *   write(fd, "Z", 1) = 1
 *   write(fd, "Z", 0) = 0
 *   pread(r, buf, 16, 0) = 11
 *   abXYef0000Z
 *   write(r, "a", 1): EBADF
 *   write(-1, "a", 1): EBADF
 *   write(99, "a", 1): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[16];
	int fd = open("f", O_RDWR | O_CREAT, 0644), r = open("f", O_RDONLY);
	SHOW(write(fd, "abcdef", 6));
	SHOW(lseek(fd, 2, SEEK_SET));
	SHOW(write(fd, "XY", 2));
	SHOW(lseek(fd, 10, SEEK_SET));
	SHOW(write(fd, "Z", 1));
	SHOW(write(fd, "Z", 0));
	SHOW(pread(r, buf, 16, 0));
	for (int i = 0; i < 11; i++) putchar(buf[i] ? buf[i] : '0');
	putchar('\n');
	SHOW(write(r, "a", 1));
	SHOW(write(-1, "a", 1));
	SHOW(write(99, "a", 1));
	return 0;
}
