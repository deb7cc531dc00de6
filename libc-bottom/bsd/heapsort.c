/* heapsort (BSD): sorts in place, in n log n steps whatever the order. */
#include <errno.h>
#include <bsd/stdlib.h>

typedef int compare(const void *, const void *);

static void swap(char *a, char *b, size_t size)
{
	while (size--) {
		char t = *a;
		*a++ = *b;
		*b++ = t;
	}
}

/* Moves element i down until none of its children is greater. */
static void sink(char *base, size_t i, size_t n, size_t size, compare *cmp)
{
	for (size_t child; (child = 2 * i + 1) < n; i = child) {
		if (child + 1 < n && cmp(base + child * size, base + (child + 1) * size) < 0) child++;
		if (cmp(base + i * size, base + child * size) >= 0) return;
		swap(base + i * size, base + child * size, size);
	}
}

int heapsort(void *base, size_t n, size_t size, compare *cmp)
{
	if (n < 2) return 0;
	if (!size) {
		errno = EINVAL;
		return -1;
	}
	for (size_t i = n / 2; i--;) sink(base, i, n, size, cmp);
	while (--n) {
		swap(base, (char *)base + n * size, size);
		sink(base, 0, n, size, cmp);
	}
	return 0;
}
