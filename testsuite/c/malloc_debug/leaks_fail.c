/* -fmalloc=debug: with leaks-fail leaks are an error, after all else that exit does; reachable lists what can still be reached.
 * flags: -g -fmalloc=debug
 * env: WASICC_MALLOC=leaks-fail,reachable
 * host: skip the host's malloc does not look for leaks
 * exit: 23
 * stdout:
 *   last words
 * stderr~ malloc: leaks: 7 bytes in 1 block that nothing points to any more
 * stderr~ in main at [..]leaks_fail.c:28:2
 * stderr~ malloc: not freed: 3 bytes in 1 block that can still be reached
 * stderr~ in main at [..]leaks_fail.c:27:9
 */
#include <stdio.h>
#include <stdlib.h>

static char *kept;

static void last(void)
{
	printf("last words\n");
}

int main(void)
{
	atexit(last);
	setvbuf(stdout, 0, _IONBF, 0);
	kept = malloc(3);
	malloc(7);
	exit(0);
}
