/* -fmalloc=debug without -g: functions are told, lines are not.
 * flags: -fmalloc=debug
 * host: skip the host's malloc has its own words
 * exit: 134
 * stderr~ malloc: write behind the end of a block of 4 bytes at 0x[..]: at offset 4 is now 0x01, seen when it was freed
 * stderr~ in main
 * stderr~ in use
 * stderr~ in main
 * stderr~ wasicc: error: [..]test.wasm: ended by -fmalloc=debug, see above; --env WASICC_MALLOC=continue goes on after errors
 */
#include <stdlib.h>

__attribute__((noinline)) static void use(char *p)
{
	p[4] = 1;
	free(p);
}

int main(void)
{
	use(malloc(4));
	return 0;
}
