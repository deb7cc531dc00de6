/* mergesort (BSD): a stable sort, which needs as much memory again. Runs of 1, 2, 4… elements are merged in pairs. */
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <bsd/stdlib.h>

typedef int compare(const void *, const void *);

/* Merges the runs [a, b) and [b, c) to out. */
static void merge(char *out, const char *a, const char *b, const char *c, size_t size, compare *cmp)
{
	const char *p = a, *q = b;
	while (p < b && q < c) {
		const char **from = cmp(p, q) <= 0 ? &p : &q;
		memcpy(out, *from, size);
		*from += size;
		out += size;
	}
	memcpy(out, p, b - p);
	memcpy(out + (b - p), q, c - q);
}

int mergesort(void *base, size_t n, size_t size, compare *cmp)
{
	/* BSD's refuses elements smaller than half a pointer. */
	if (size < sizeof(void *) / 2) {
		errno = EINVAL;
		return -1;
	}
	if (n < 2) return 0;
	if (n > PTRDIFF_MAX / size) {
		errno = ENOMEM;
		return -1;
	}
	size_t all = n * size;
	char *space = malloc(all), *from = base, *to = space;
	if (!space) return -1;
	for (size_t run = size; run < all; run *= 2) {
		for (size_t at = 0; at < all;) {
			size_t mid = all - at > run ? at + run : all;
			size_t end = all - mid > run ? mid + run : all;
			merge(to + at, from + at, from + mid, from + end, size, cmp);
			at = end;
		}
		char *t = from;
		from = to;
		to = t;
	}
	if (from == space) memcpy(base, space, all);
	free(space);
	return 0;
}
