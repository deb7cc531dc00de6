/* mlock and its kin have nothing to do; EINVAL for what is no flag, ENOMEM for what is not mapped.
 * stdout:
 *   mlock(page, 4096) = 0
 *   munlock(page, 4096) = 0
 *   mlock2(page, 4096, 0) = 0
 *   mlockall(0): EINVAL
 *   mlockall(MCL_CURRENT) = 0
 *   munlockall() = 0
 *   mincore(page, 4096, in) = 0
 *   in[0] & 1 = 1
 *   mincore(page + 1, 4096, in): EINVAL
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>
#include <sys/mman.h>

int main(void)
{
	static char page[65536] __attribute__((aligned(65536)));
	unsigned char in[16] = { 0 };
	SHOW(mlock(page, 4096));
	SHOW(munlock(page, 4096));
	SHOW(mlock2(page, 4096, 0));
	SHOW(mlockall(0));
	SHOW(mlockall(MCL_CURRENT));
	SHOW(munlockall());
	page[0] = 1;
	SHOW(mincore(page, 4096, in));
	SHOW(in[0] & 1);
	SHOW(mincore(page + 1, 4096, in));
	return 0;
}
