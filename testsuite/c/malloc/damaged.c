/* Writes around blocks that break the heap are found when malloc or free comes to the place, with a trap that says so.
 * matrix: -O1 -DHOW=1 | -O1 -DHOW=2 | -O1 -DHOW=3 | -O1 -DHOW=4
 * host: skip the host aborts
 * exit: 134
 * stdout:
 *   so far
 * stderr~ malloc found its heap damaged: a write outside of a block, or to a freed one, or a wrong pointer to free (-fmalloc=debug tells which)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef HOW
#define HOW 1
#endif

static char *volatile p[3];

int main(void)
{
	for (int i = 0; i < 3; i++) p[i] = malloc(HOW == 1 ? 40 : 5000);
	free(p[1]);
	puts("so far");
	fflush(stdout);
	if (HOW == 1) {
		/* Over the end, into a freed small block. */
		memset(p[0] + 40, 'x', 8);
		p[1] = malloc(40);
	} else if (HOW == 2) {
		/* A freed block is written to. */
		memset(p[1], 0x20, 16);
		p[1] = malloc(5000);
	} else if (HOW == 3) {
		/* The same, with addresses that there are. */
		void **links = (void **)p[1];
		links[0] = links[1] = p[0];
		p[1] = malloc(5000);
	} else {
		/* Over the end: the size of a block in use. */
		memset(p[2] - 4, 'A', 4);
		free(p[2]);
	}
	puts("no further");
	return 0;
}
