/* closefrom and close_range close descriptors in bulk and leave the others.
 * dirs: .
 * stdout:
 *   close_range(fds[1], fds[2], 0): 0
 *   100111
 *   100100
 *   close_range(9, 5, 0): -1 EINVAL
 *   open("f", O_RDONLY) >= 0: 1
 * host: skip the host lacks BSD's functions
 */
#include "../show.h"
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	int fds[6];
	for (int i = 0; i < 6; i++)
		fds[i] = open("f", O_RDWR | O_CREAT, 0600);
	CALL(close_range(fds[1], fds[2], 0));
	for (int i = 0; i < 6; i++)
		printf("%d", fcntl(fds[i], F_GETFD) >= 0);
	puts("");
	closefrom(fds[4]);
	for (int i = 0; i < 6; i++)
		printf("%d", fcntl(fds[i], F_GETFD) >= 0);
	puts("");
	CALL(close_range(9, 5, 0));
	NUMBER(open("f", O_RDONLY) >= 0);
	return 0;
}
