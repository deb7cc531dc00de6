/* A second free of a small block is a trap that says what it is.
 * flags: -O1
 * host: skip the host aborts
 * exit: 134
 * stdout:
 *   once
 * stderr~ double free, or free or realloc of a pointer that malloc has not returned (-fmalloc=debug tells where the block came from)
 * stderr~ in free
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	void *volatile p = malloc(40), *volatile q = malloc(40);
	free(p);
	free(q);
	puts("once");
	fflush(stdout);
	free(p);
	puts("twice");
	return 0;
}
