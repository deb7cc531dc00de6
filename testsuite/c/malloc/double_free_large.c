/* A second free of a block that has become one with its neighbours is seen, too.
 * flags: -O1
 * host: skip the host aborts
 * exit: 134
 * stdout:
 *   once
 * stderr~ double free, or free or realloc of a pointer that malloc has not returned
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	void *volatile p[4];
	for (int i = 0; i < 4; i++) p[i] = malloc(5000);
	free(p[0]);
	free(p[2]);
	free(p[1]);
	puts("once");
	fflush(stdout);
	free(p[1]);
	puts("twice");
	return 0;
}
