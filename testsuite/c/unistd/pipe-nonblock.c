/* pipe2(): with O_NONBLOCK an empty and a full pipe give EAGAIN, and up to PIPE_BUF bytes go whole or not at all.
 * stdout:
 *   pipe2(p, O_NONBLOCK | O_CLOEXEC) = 0
 *   fcntl(p[0], F_GETFL) & O_NONBLOCK: yes
 *   fcntl(p[1], F_GETFL) & O_NONBLOCK: yes
 *   read(p[0], &c, 1): EAGAIN
 *   read(p[0], &c, 0) = 0
 *   EAGAIN
 *   write(p[1], block, 1): EAGAIN
 *   read(p[0], block, sizeof block) = 4096
 *   write(p[1], block, sizeof block) = 4096
 *   write(p[1], block, sizeof block): EAGAIN
 *   pipe2(p, O_APPEND): EINVAL
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	static char block[PIPE_BUF];
	int p[2];
	char c;
	SHOW(pipe2(p, O_NONBLOCK | O_CLOEXEC));
	IS(fcntl(p[0], F_GETFL) & O_NONBLOCK);
	IS(fcntl(p[1], F_GETFL) & O_NONBLOCK);
	SHOW(read(p[0], &c, 1));
	SHOW(read(p[0], &c, 0));
	while (write(p[1], block, sizeof block) == sizeof block);
	puts(errname(errno));
	SHOW(write(p[1], block, 1));
	SHOW(read(p[0], block, sizeof block));
	SHOW(write(p[1], block, sizeof block));
	SHOW(write(p[1], block, sizeof block));
	SHOW(pipe2(p, O_APPEND));
	return 0;
}
