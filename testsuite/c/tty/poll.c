/* poll on a terminal: ready to write at once, ready to read when a line is there.
 * tty: 24x80
 * type: 'type' line
 * stdout:
 *   poll(&out, 1, -1) = 1
 *   out.revents == POLLOUT = 1
 *   poll(&p, 1, 0) = 0
 *   type
 *   line
 *   poll(&p, 1, -1) = 1
 *   p.revents == POLLIN = 1
 *   read(0, text, sizeof text) = 5
 */
#include "../show.h"
#include <poll.h>
#include <unistd.h>

int main(void)
{
	struct pollfd p = { 0, POLLIN, 0 }, out = { 1, POLLOUT, 0 };
	SHOW(poll(&out, 1, -1));
	SHOW(out.revents == POLLOUT);
	SHOW(poll(&p, 1, 0));
	puts("type");
	SHOW(poll(&p, 1, -1));
	SHOW(p.revents == POLLIN);
	char text[10];
	SHOW(read(0, text, sizeof text));
	return 0;
}
