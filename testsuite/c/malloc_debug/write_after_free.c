/* -fmalloc=debug: a write to a freed block is seen at the end, or when the block is used again.
 * flags: -g -fmalloc=debug
 * env: WASICC_MALLOC=continue
 * host: skip the host's malloc does not see it
 * exit: 0
 * stderr~ malloc: write to a freed block of 10485760 bytes at 0x[..]: at offset 5000000 is now 0x01, since it was freed
 * stderr~ in main at [..]write_after_free.c:17:25
 * stderr~ in main at [..]write_after_free.c:18:2
 * stderr~ malloc: write to a freed block of 100 bytes at 0x[..]: at offset 99 is now 0x02, seen at exit
 * stderr~ in main at [..]write_after_free.c:22:6
 * stderr~ in main at [..]write_after_free.c:23:2
 */
#include <stdlib.h>

int main(void)
{
	volatile char *large = malloc(10 << 20), *p;
	free((void *)large);
	large[5000000] = 1;
	/* No more than 16 MiB of freed blocks are held back. */
	free(malloc(10 << 20));
	p = malloc(100);
	free((void *)p);
	p[99] = 2;
	return 0;
}
