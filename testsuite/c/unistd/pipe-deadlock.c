/* The only process would wait for itself: a read of an empty pipe and a write to a full one fail with EDEADLK.
 * host: skip a host process waits for ever
 * stdout:
 *   read(p[0], block, 1): EDEADLK
 *   EDEADLK
 *   write(p[1], block, 1): EDEADLK
 *   read(p[0], block, sizeof block) = 65536
 *   write(p[1], block, sizeof block) = 65536
 */
#include <unistd.h>
#include "../show.h"

int main(void)
{
	static char block[1 << 16];
	int p[2];
	pipe(p);
	SHOW(read(p[0], block, 1));
	while (write(p[1], block, sizeof block) > 0);
	puts(errname(errno));
	SHOW(write(p[1], block, 1));
	SHOW(read(p[0], block, sizeof block));
	SHOW(write(p[1], block, sizeof block));
	return 0;
}
