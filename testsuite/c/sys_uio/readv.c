/* readv and writev work through their buffers in order; EINVAL for a count out of range.
 * dirs: .
 * stdout:
 *   writev(fd, out, 3) = 8
 *   lseek(fd, 0, SEEK_SET) = 0
 *   readv(fd, in, 3) = 5
 *   ab cde
 *   readv(fd, in + 2, 1) = 3
 *   fgh
 *   readv(fd, in, 3) = 0
 *   readv(fd, in, -1): EINVAL
 *   writev(fd, out, -1): EINVAL
 *   readv(fd, in, IOV_MAX + 1): EINVAL
 *   readv(-1, in, 1): EBADF
 *   writev(-1, out, 1): EBADF
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <sys/uio.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char a[4] = "", b[4] = "";
	struct iovec out[3] = { { "abc", 3 }, { "", 0 }, { "defgh", 5 } };
	struct iovec in[3] = { { a, 2 }, { a, 0 }, { b, 3 } };
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	SHOW(writev(fd, out, 3));
	SHOW(lseek(fd, 0, SEEK_SET));
	SHOW(readv(fd, in, 3));
	printf("%s %s\n", a, b);
	memset(b, 0, sizeof b);
	SHOW(readv(fd, in + 2, 1));
	puts(b);
	SHOW(readv(fd, in, 3));
	SHOW(readv(fd, in, -1));
	SHOW(writev(fd, out, -1));
	SHOW(readv(fd, in, IOV_MAX + 1));
	SHOW(readv(-1, in, 1));
	SHOW(writev(-1, out, 1));
	return 0;
}
