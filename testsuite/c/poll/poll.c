/* poll(): pipes, files, closed ends, numbers that are not open, and its time.
 * stdout:
 *   poll(f, 2, 0) = 1
 *    none
 *    OUT
 *   poll(f, 2, -1) = 2
 *    IN
 *    OUT
 *   poll(f, 2, 1000) = 1
 *    none
 *   poll(f + 1, 1, 1000) = 1
 *    NVAL
 *   poll(f, 1, 1000) = 1
 *    IN HUP
 *   poll(f, 1, 1000) = 1
 *    HUP
 *   poll(f, 1, 1000) = 1
 *   f[0].revents & POLLERR: yes
 *   poll(f, 1, 1000) = 1
 *    IN OUT
 *   poll(0, 0, 5) = 0
 *   poll(f, -1u, 0): EINVAL
 */
#include <fcntl.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static void show(const struct pollfd *p)
{
	int e = p->revents;
	printf("%s%s%s%s%s%s\n", e & POLLIN ? " IN" : "", e & POLLOUT ? " OUT" : "", e & POLLHUP ? " HUP" : "",
		e & POLLERR ? " ERR" : "", e & POLLNVAL ? " NVAL" : "", e ? "" : " none");
}

int main(void)
{
	int p[2];
	pipe(p);
	struct pollfd f[2] = { { p[0], POLLIN }, { p[1], POLLOUT } };
	SHOW(poll(f, 2, 0));
	show(f);
	show(f + 1);
	write(p[1], "a", 1);
	SHOW(poll(f, 2, -1));
	show(f);
	show(f + 1);
	f[1].fd = -1;
	SHOW(poll(f, 2, 1000));
	show(f + 1);
	f[1].fd = 99;
	SHOW(poll(f + 1, 1, 1000));
	show(f + 1);
	close(p[1]);
	SHOW(poll(f, 1, 1000));
	show(f);
	char c;
	read(p[0], &c, 1);
	SHOW(poll(f, 1, 1000));
	show(f);
	pipe(p);
	close(p[0]);
	f[0] = (struct pollfd){ p[1], POLLOUT };
	SHOW(poll(f, 1, 1000));
	IS(f[0].revents & POLLERR);
	f[0] = (struct pollfd){ open("/dev/null", O_RDWR), POLLIN | POLLOUT };
	SHOW(poll(f, 1, 1000));
	show(f);
	SHOW(poll(0, 0, 5));
	SHOW(poll(f, -1u, 0));
	return 0;
}
