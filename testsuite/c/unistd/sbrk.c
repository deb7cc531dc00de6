/* sbrk gives the old end of the data, and ENOMEM for more than there is.
 * stdout:
 *   stdio has its buffer
 *   p != (void *)-1: yes
 *   q == p: yes
 *   p != (void *)-1: yes
 *   q == p + 100000: yes
 *   (sbrk(INTPTR_MAX), sbrk(INTPTR_MAX)) == (void *)-1: yes
 *   ENOMEM
 */
#define _DEFAULT_SOURCE
#include <stdint.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	puts("stdio has its buffer");
	char *p = sbrk(0), *q = sbrk(0);
	IS(p != (void *)-1);
	IS(q == p);
	p = sbrk(100000);
	IS(p != (void *)-1);
	memset(p, 1, 100000);
	q = sbrk(0);
	IS(q == p + 100000);
	errno = 0;
	/* Twice, since a module may have 4 GiB. */
	IS((sbrk(INTPTR_MAX), sbrk(INTPTR_MAX)) == (void *)-1);
	puts(errname(errno));
	return 0;
}
