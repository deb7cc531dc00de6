/* sendfile copies from an offset or from where the descriptor is.
 * dirs: .
 * stdout:
 *   sendfile(out, in, &off, 4) = 4
 *   off = 6
 *   lseek(in, 0, SEEK_CUR) = 10
 *   lseek(in, 7, SEEK_SET) = 7
 *   sendfile(out, in, 0, 100) = 3
 *   lseek(in, 0, SEEK_CUR) = 10
 *   pread(out, buf, 31, 0) = 7
 *   2345789
 *   sendfile(out, in, 0, 100) = 0
 *   sendfile(-1, in, 0, 1): EBADF
 *   sendfile(out, -1, 0, 1): EBADF
 *   sendfile(p[1], in, &off, 3) = 3
 *   read(p[0], buf, 10) = 3
 */
#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[32] = "";
	off_t off = 2;
	int in = open("in", O_RDWR | O_CREAT, 0644), out = open("out", O_RDWR | O_CREAT, 0644), p[2];
	write(in, "0123456789", 10);
	SHOW(sendfile(out, in, &off, 4));
	SHOW(off);
	SHOW(lseek(in, 0, SEEK_CUR));
	SHOW(lseek(in, 7, SEEK_SET));
	SHOW(sendfile(out, in, 0, 100));
	SHOW(lseek(in, 0, SEEK_CUR));
	SHOW(pread(out, buf, 31, 0));
	puts(buf);
	SHOW(sendfile(out, in, 0, 100));
	SHOW(sendfile(-1, in, 0, 1));
	SHOW(sendfile(out, -1, 0, 1));
	pipe(p);
	off = 0;
	SHOW(sendfile(p[1], in, &off, 3));
	SHOW(read(p[0], buf, 10));
	return 0;
}
