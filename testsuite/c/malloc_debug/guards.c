/* -fmalloc=debug: writes around a block are seen when it is freed, when realloc gets it, and at the end.
 * flags: -g -fmalloc=debug
 * env: WASICC_MALLOC=continue
 * host: skip the host's malloc does not see it
 * exit: 0
 * stderr~ malloc: write behind the end of a block of 10 bytes at 0x[..]: at offset 10 is now 0x78, seen when it was freed
 * stderr~ in main at [..]guards.c:34:12
 * stderr~ in main at [..]guards.c:36:2
 * stderr~ malloc: write before the start of a block of 10 bytes at 0x[..]: at offset -1 is now 0x79, seen by realloc
 * stderr~ in main at [..]guards.c:38:6
 * stderr~ in main at [..]guards.c:40:6
 * stderr~ malloc: write behind the end of a block of 20 bytes at 0x[..]: at offset 20 is now 0x7a, seen when it was freed
 * stderr~ in main at [..]guards.c:40:6
 * stderr~ in main at [..]guards.c:42:2
 * stderr~ malloc: write behind the end of a block of 256 bytes at 0x[..]: at offset 256 is now 0x00, seen when it was freed
 * stderr~ in main at [..]guards.c:44:6
 * stderr~ malloc: write before the start of a block of 256 bytes at 0x[..]: at offset -16 is now 0x00, seen when it was freed
 * stderr~ in main at [..]guards.c:44:6
 * stderr~ in main at [..]guards.c:47:2
 * stderr~ malloc: write far before the start of a block of 10 bytes at 0x[..]: at offset -18 is now 0x01, seen when it was freed
 * stderr~ in main at [..]guards.c:50:6
 * stderr~ in main at [..]guards.c:52:2
 * stderr~ malloc: write behind the end of a block of 10 bytes at 0x[..]: at offset 11 is now 0x01, seen at exit
 * stderr~ in main at [..]guards.c:54:12
 */
#include <stdlib.h>
#include <string.h>

static volatile int ten = 10;
static char *unfreed;

int main(void)
{
	char *p = malloc(ten);
	p[ten] = 'x';
	free(p);

	p = malloc(ten);
	p[-1] = 'y';
	p = realloc(p, 20);
	memset(p + 20, 'z', 12);
	free(p);

	p = aligned_alloc(256, 256);
	p[256] = 0;
	p[-16] = 0;
	free(p);

	/* Over the guard, and into what malloc itself needs. */
	p = malloc(ten);
	p[-18] = 1;
	free(p);

	unfreed = calloc(ten, 1);
	unfreed[ten + 1] = 1;
	return 0;
}
