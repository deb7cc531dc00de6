/* A regular file is always ready; a pipe that has nothing lets the time pass.
 * dirs: .
 * stdout:
 *   poll(f, 1, -1) = 1
 *   f[0].revents == (POLLIN | POLLOUT): yes
 *   poll(f, 2, -1) = 1
 *   f[1].revents == 0: yes
 *   poll(f + 1, 1, 50) = 0
 *   now() - start >= 49: yes
 *   poll(0, 0, 50) = 0
 *   now() - start >= 49: yes
 */
#include <fcntl.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

static long long now(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000LL + ts.tv_nsec / 1000000;
}

int main(void)
{
	int p[2];
	pipe(p);
	struct pollfd f[2] = { { open("f", O_RDWR | O_CREAT, 0644), POLLIN | POLLOUT }, { p[0], POLLIN } };
	SHOW(poll(f, 1, -1));
	IS(f[0].revents == (POLLIN | POLLOUT));
	SHOW(poll(f, 2, -1));
	IS(f[1].revents == 0);
	long long start = now();
	SHOW(poll(f + 1, 1, 50));
	IS(now() - start >= 49);
	start = now();
	SHOW(poll(0, 0, 50));
	IS(now() - start >= 49);
	return 0;
}
