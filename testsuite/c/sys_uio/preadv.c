/* preadv and pwritev: readv and writev at an offset, with the descriptor's own left alone.
 * dirs: .
 * stdout:
 *   pwritev(fd, out, 2, 4) = 8
 *   lseek(fd, 0, SEEK_CUR) = 0
 *   preadv(fd, in, 2, 5) = 6
 *   bc defg
 *   lseek(fd, 0, SEEK_CUR) = 0
 *   preadv(fd, in, 2, 11) = 1
 *   preadv(fd, in, 2, -2): EINVAL
 *   pwritev(fd, out, 2, -2): EINVAL
 *   preadv(-1, in, 2, 0): EBADF
 *   preadv(p[0], in, 2, 0): ESPIPE
 *   pwritev(p[1], out, 2, 0): ESPIPE
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char a[3] = "", b[5] = "";
	struct iovec out[2] = { { "abc", 3 }, { "defgh", 5 } };
	struct iovec in[2] = { { a, 2 }, { b, 4 } };
	int p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	SHOW(pwritev(fd, out, 2, 4));
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(preadv(fd, in, 2, 5));
	printf("%s %s\n", a, b);
	SHOW(lseek(fd, 0, SEEK_CUR));
	SHOW(preadv(fd, in, 2, 11));
	SHOW(preadv(fd, in, 2, -2));
	SHOW(pwritev(fd, out, 2, -2));
	SHOW(preadv(-1, in, 2, 0));
	pipe(p);
	SHOW(preadv(p[0], in, 2, 0));
	SHOW(pwritev(p[1], out, 2, 0));
	return 0;
}
