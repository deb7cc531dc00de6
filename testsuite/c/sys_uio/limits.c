/* More bytes than a result can count are EINVAL; a read may name a buffer far longer than the file.
 * dirs: .
 * stdout:
 *   preadv(fd, v, 2, 0): EINVAL
 *   readv(fd, v, 2): EINVAL
 *   writev(fd, v, 2): EINVAL
 *   pwritev(fd, v, 2, 0): EINVAL
 *   readv(p[0], v, 2): EINVAL
 *   writev(p[1], v, 2): EINVAL
 *   readv(fd, v, IOV_MAX + 1): EINVAL
 *   writev(fd, v, 0) = 0
 *   lseek(fd, 0, SEEK_SET) = 0
 *   read(fd, text, 0x40000000) = 11
 *   pread(fd, text, 0x40000000, 6) = 5
 *   world world
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <limits.h>
#include <sys/uio.h>
#include <unistd.h>

int main(void)
{
	static char text[100];
	int fd = open("f", O_RDWR | O_CREAT, 0600), p[2];
	struct iovec v[2] = { { text, 5 }, { text, (size_t)-1 } };
	write(fd, "hello world", 11);
	pipe(p);
	SHOW(preadv(fd, v, 2, 0));
	SHOW(readv(fd, v, 2));
	SHOW(writev(fd, v, 2));
	SHOW(pwritev(fd, v, 2, 0));
	SHOW(readv(p[0], v, 2));
	SHOW(writev(p[1], v, 2));
	SHOW(readv(fd, v, IOV_MAX + 1));
	SHOW(writev(fd, v, 0));
	SHOW(lseek(fd, 0, SEEK_SET));
	SHOW(read(fd, text, 0x40000000));
	SHOW(pread(fd, text, 0x40000000, 6));
	puts(text);
	return 0;
}
