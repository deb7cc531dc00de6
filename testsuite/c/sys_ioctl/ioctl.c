/* ioctl(): FIONREAD of files, FIONBIO, TIOCGWINSZ's ENOTTY, EBADF.
 * dirs: .
 * stdout:
 *   ioctl(fd, FIONREAD, &n) = 0
 *   n = 3
 *   ioctl(fd, TIOCGWINSZ, &ws): ENOTTY
 *   ioctl(-1, FIONREAD, &n): EBADF
 *   ioctl(99, TIOCGWINSZ, &ws): EBADF
 *   ioctl(p[0], FIONBIO, &on) = 0
 *   fcntl(p[0], F_GETFL) & O_NONBLOCK: yes
 *   read(p[0], &n, 1): EAGAIN
 *   ioctl(p[0], FIONBIO, &on) = 0
 *   fcntl(p[0], F_GETFL) & O_NONBLOCK: no
 *   ioctl(p[0], TIOCGWINSZ, &ws): ENOTTY
 */
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct winsize ws;
	int n = -1, on = 1, p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "hello", 5);
	lseek(fd, 2, SEEK_SET);
	SHOW(ioctl(fd, FIONREAD, &n));
	SHOW(n);
	SHOW(ioctl(fd, TIOCGWINSZ, &ws));
	SHOW(ioctl(-1, FIONREAD, &n));
	SHOW(ioctl(99, TIOCGWINSZ, &ws));
	pipe(p);
	SHOW(ioctl(p[0], FIONBIO, &on));
	IS(fcntl(p[0], F_GETFL) & O_NONBLOCK);
	SHOW(read(p[0], &n, 1));
	on = 0;
	SHOW(ioctl(p[0], FIONBIO, &on));
	IS(fcntl(p[0], F_GETFL) & O_NONBLOCK);
	SHOW(ioctl(p[0], TIOCGWINSZ, &ws));
	return 0;
}
