/* What a pipe's descriptor says of itself.
 * stdout:
 *   fstat(p[0], &a) = 0
 *   fstat(p[1], &b) = 0
 *   S_ISFIFO(a.st_mode): yes
 *   a.st_ino == b.st_ino && a.st_dev == b.st_dev: yes
 *   a.st_ino == b.st_ino && a.st_dev == b.st_dev: no
 *   ioctl(p[0], FIONREAD, &n) = 0
 *   n = 0
 *   ioctl(p[0], FIONREAD, &n) = 0
 *   n = 3
 *   isatty(p[0]) ? 1 : -1: ENOTTY
 *   fsync(p[1]): EINVAL
 *   fchdir(p[0]): ENOTDIR
 */
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat a, b;
	int n = -1, p[2], q[2];
	pipe(p);
	pipe(q);
	SHOW(fstat(p[0], &a));
	SHOW(fstat(p[1], &b));
	IS(S_ISFIFO(a.st_mode));
	IS(a.st_ino == b.st_ino && a.st_dev == b.st_dev);
	fstat(q[0], &b);
	IS(a.st_ino == b.st_ino && a.st_dev == b.st_dev);
	SHOW(ioctl(p[0], FIONREAD, &n));
	SHOW(n);
	write(p[1], "abc", 3);
	SHOW(ioctl(p[0], FIONREAD, &n));
	SHOW(n);
	SHOW(isatty(p[0]) ? 1 : -1);
	SHOW(fsync(p[1]));
	SHOW(fchdir(p[0]));
	return 0;
}
