/* calloc's memory is zero, whether it was used before, in part, or never.
 * stdout:
 *   0 wrong
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int wrong;

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
		memset(p, 0xff, n);
		free(p);
		p = zeroed(n * 2);
		memset(p, 0xff, n * 2);
		unsigned char *q = zeroed(n / 2);
		memset(q, 0xff, n / 2);
		free(p);
		p = zeroed(n * 3);
		memset(p, 0xff, n * 3);
		free(q);
		free(p);
	}
	unsigned char *grown = NULL;
	for (size_t n = 1000; n < 4000000; n += n / 2) {
		grown = realloc(grown, n);
		memset(grown, 0xff, n);
		unsigned char *p = zeroed(1000);
		memset(p, 0xff, 1000);
		free(p);
	}
	free(grown);
	free(zeroed(6000000));
	printf("%d wrong\n", wrong);
	return 0;
}
