/* calloc's memory is zero, whether it was used before, in part, or never.
 * stdout:
 *   0 wrong
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int wrong;

static void dirty(unsigned char *p, size_t n)
{
	memset(p, 0xff, n);
	/* So that the compiler cannot leave it out before free. */
	__asm__ volatile("" : : "r"(p) : "memory");
}

static unsigned char *zeroed(size_t n)
{
	unsigned char *p = calloc(n, 1);
	for (size_t i = 0; i < n; i++) wrong += p[i] != 0;
	return p;
}

int main(void)
{
	/* At the end of what was ever used: half of the block is used memory, half new. */
	for (size_t n = 16; n < 3000000; n = n * 5 / 3) {
		unsigned char *p = malloc(n);
		dirty(p, n);
		free(p);
		p = zeroed(n * 2);
		dirty(p, n * 2);
		unsigned char *q = zeroed(n / 2);
		dirty(q, n / 2);
		free(p);
		p = zeroed(n * 3);
		dirty(p, n * 3);
		free(q);
		free(p);
	}
	unsigned char *grown = NULL;
	for (size_t n = 1000; n < 4000000; n += n / 2) {
		grown = realloc(grown, n);
		dirty(grown, n);
		unsigned char *p = zeroed(1000);
		dirty(p, 1000);
		free(p);
	}
	free(grown);
	free(zeroed(6000000));
	/* A block that grew into memory that nobody had used. */
	for (size_t n = 10000000; n < 30000000; n += 5000000) {
		grown = realloc(malloc(n), n + 4000000);
		dirty(grown, n + 4000000);
		free(grown);
		free(zeroed(n + 1000));
		free(zeroed(n + 4000000));
	}
	printf("%d wrong\n", wrong);
	return 0;
}
