/* qsort never compares an element with itself: programs assert that what they compare differs.
 * stdout:
 *   sorted: 1548 of 1548
 *   with itself: 0
 *   equal: 0
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 3000 };

static int itself, equal;
static size_t width;

/* All keys differ. */
static int by_key(const void *a, const void *b)
{
	unsigned x, y;
	memcpy(&x, a, sizeof x);
	memcpy(&y, b, sizeof y);
	itself += a == b;
	equal += x == y;
	return (x > y) - (x < y);
}

static unsigned key(int order, unsigned i, unsigned n)
{
	switch (order) {
	case 0: return i;
	case 1: return n - i;
	default: return i * 2654435761u;
	}
}

static int sorts(char *base, int order, size_t n)
{
	for (unsigned i = 0; i < n; i++) {
		unsigned k = key(order, i, n);
		memcpy(base + i * width, &k, sizeof k);
	}
	qsort(base, n, width, by_key);
	for (size_t i = 1; i < n; i++)
		if (memcmp(base + i * width, base + (i - 1) * width, sizeof(unsigned)) == 0) return 0;
	return 1;
}

int main(void)
{
	static char base[MOST * 20];
	int tried = 0, sorted = 0;
	for (width = 4; width <= 20; width += 4 + (width == 8) * 4)
		for (int order = 0; order < 3; order++)
			for (size_t n = 2; n <= MOST; n += n < 90 ? 1 : n / 11) {
				sorted += sorts(base, order, n);
				tried++;
			}
	printf("sorted: %d of %d\n", sorted, tried);
	printf("with itself: %d\n", itself);
	printf("equal: %d\n", equal);
	return itself + equal;
}
