/* closefrom and close_range close what is open from a number on, and nothing else (BSD, Linux).
 * flags: -D_GNU_SOURCE
 * dirs: .
 * host: skip an old glibc lacks the CLOSE_RANGE macros
 * stdout:
 *   low 1, high 0 0
 *   in range 0, after 1
 *   close_range(9, 8, 0): EINVAL
 *   close_range(8, 9, 64): EINVAL
 *   cloexec: still open 1
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

static int open_now(int fd)
{
	return fcntl(fd, F_GETFD) >= 0;
}

int main(void)
{
	int low = open("file", O_CREAT | O_RDWR, 0666);
	int a = fcntl(low, F_DUPFD, 50), b = fcntl(low, F_DUPFD, 200);
	closefrom(a);
	printf("low %d, high %d %d\n", open_now(low), open_now(a), open_now(b));
	a = fcntl(low, F_DUPFD, 50);
	b = fcntl(low, F_DUPFD, 60);
	close_range(a, 59, 0);
	printf("in range %d, after %d\n", open_now(a), open_now(b));
	SHOW(close_range(9, 8, 0));
	SHOW(close_range(8, 9, 64));
	close_range(b, b, CLOSE_RANGE_CLOEXEC);
	printf("cloexec: still open %d\n", open_now(b));
	return 0;
}
