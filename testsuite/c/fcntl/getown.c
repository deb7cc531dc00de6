/* F_GETOWN: nobody is signalled for urgent data; a write of nothing is no write, even to a pipe that nobody reads.
 * stdout:
 *   fcntl(p[0], F_GETOWN) = 0
 *   fcntl(-1, F_GETOWN): EBADF
 *   write(p[1], "", 0) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	int p[2];
	pipe(p);
	SHOW(fcntl(p[0], F_GETOWN));
	SHOW(fcntl(-1, F_GETOWN));
	close(p[0]);
	SHOW(write(p[1], "", 0));
	return 0;
}
