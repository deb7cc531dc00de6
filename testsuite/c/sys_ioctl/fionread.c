/* FIONREAD of a stream: nothing at its end, something when there is.
 * stdin: x
 * stdout:
 *   poll(&p, 1, -1) = 1
 *   ioctl(0, FIONREAD, &n) = 0
 *   n > 0 && n <= 2: yes
 *   ioctl(0, FIONREAD, &n) = 0
 *   n = 0
 *   ioctl(fd[0], FIONREAD, &n) = 0
 *   n = 0
 *   ioctl(fd[0], FIONREAD, &n) = 0
 *   n = 7
 */
#include "../show.h"
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

int main(void)
{
	struct pollfd p = { 0, POLLIN, 0 };
	int n = -1;
	char text[10];
	SHOW(poll(&p, 1, -1));
	SHOW(ioctl(0, FIONREAD, &n));
	IS(n > 0 && n <= 2);
	while (read(0, text, sizeof text) > 0);
	SHOW(ioctl(0, FIONREAD, &n));
	SHOW(n);
	int fd[2];
	pipe(fd);
	SHOW(ioctl(fd[0], FIONREAD, &n));
	SHOW(n);
	write(fd[1], text, 7);
	SHOW(ioctl(fd[0], FIONREAD, &n));
	SHOW(n);
	return 0;
}
