/* -fmalloc=debug: a second free is named, with where the block came from and where it went.
 * flags: -g -fmalloc=debug
 * host: skip the host's malloc has its own words
 * exit: 134
 * stderr~ malloc: double free of a block of 10 bytes at 0x[..]
 * stderr~ in main at [..]double_free.c:23:2
 * stderr~ in make at [..]double_free.c:16:9
 * stderr~ in main at [..]double_free.c:21:12
 * stderr~ in main at [..]double_free.c:22:2
 * stderr~ wasicc: error: [..]test.wasm: ended by -fmalloc=debug, see above; --env WASICC_MALLOC=continue goes on after errors
 */
#include <stdlib.h>

static void *make(size_t n)
{
	return malloc(n);
}

int main(void)
{
	void *p = make(10);
	free(p);
	free(p);
	return 0;
}
