/* free and realloc of what malloc has not returned is a trap: an address in a block, one of a variable, and one of a static object.
 * matrix: -O1 -DAT=block+16 | -O1 -DAT=block+4 | -O1 -DAT=local | -O1 -DAT=fixed | -O1 -DAT=block+16 -DBY_REALLOC | -O1 -DAT=fixed -DBY_REALLOC
 * host: skip the host aborts
 * exit: 134
 * stdout:
 *   so far
 * stderr~ double free, or free or realloc of a pointer that malloc has not returned
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef AT
#define AT local
#endif

static _Alignas(16) char fixed[64];

int main(void)
{
	_Alignas(16) char local[64];
	char *block = malloc(100);
	memset(block, 0, 100);
	memset(local, 17, sizeof local);
	memset(fixed, 17, sizeof fixed);
	char *volatile p = AT;
	puts("so far");
	fflush(stdout);
#ifdef BY_REALLOC
	p = realloc(p, 1000);
#else
	free(p);
#endif
	puts("no further");
	return 0;
}
