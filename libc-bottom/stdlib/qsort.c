/*
 * qsort and qsort_r (POSIX): quicksort in place. What it compares are always elements of the array. Short pieces are
 * sorted by insertion, and a piece that stays long too often by heapsort: n log n steps whatever the order, and whatever
 * the comparison function says.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define INLINE static inline __attribute__((__always_inline__))

typedef int compare(const void *, const void *);
typedef int compare_with(const void *, const void *, void *);

enum { SHORT = 12, LONG = 128 };

/* What is sorted, and by what. `plain` or `with` is set; which, is known where it is inlined. */
struct order {
	size_t size;
	compare *plain;
	compare_with *with;
	void *arg;
};

INLINE int less(const struct order *o, const char *a, const char *b)
{
	return (o->plain ? o->plain(a, b) : o->with(a, b, o->arg)) < 0;
}

/* `size` is known where this is inlined; words may stand at any address. */
INLINE void exchange(char *a, char *b, size_t size)
{
	char x[sizeof(uint64_t)], y[sizeof(uint64_t)];
	memcpy(x, a, size);
	memcpy(y, b, size);
	memcpy(a, y, size);
	memcpy(b, x, size);
}

INLINE void swap(char *a, char *b, size_t size)
{
	for (; size >= sizeof(uint64_t); size -= sizeof(uint64_t)) {
		exchange(a, b, sizeof(uint64_t));
		a += sizeof(uint64_t);
		b += sizeof(uint64_t);
	}
	if (size >= sizeof(uint32_t)) {
		exchange(a, b, sizeof(uint32_t));
		a += sizeof(uint32_t);
		b += sizeof(uint32_t);
		size -= sizeof(uint32_t);
	}
	while (size--) exchange(a++, b++, 1);
}

INLINE void insertion(const struct order *o, char *low, char *end)
{
	for (char *next = low + o->size; next < end; next += o->size)
		for (char *at = next; at > low && less(o, at, at - o->size); at -= o->size) swap(at, at - o->size, o->size);
}

INLINE void sink(const struct order *o, char *base, size_t i, size_t n)
{
	for (size_t child; (child = 2 * i + 1) < n; i = child) {
		if (child + 1 < n && less(o, base + child * o->size, base + (child + 1) * o->size)) child++;
		if (!less(o, base + i * o->size, base + child * o->size)) return;
		swap(base + i * o->size, base + child * o->size, o->size);
	}
}

INLINE void heap(const struct order *o, char *base, size_t n)
{
	for (size_t i = n / 2; i--;) sink(o, base, i, n);
	while (--n) {
		swap(base, base + n * o->size, o->size);
		sink(o, base, 0, n);
	}
}

INLINE char *middle(const struct order *o, char *a, char *b, char *c)
{
	if (less(o, a, b)) return less(o, b, c) ? b : less(o, a, c) ? c : a;
	return less(o, a, c) ? a : less(o, b, c) ? c : b;
}

/* An element that is likely to be near the middle of all. */
INLINE char *pivot(const struct order *o, char *base, size_t n)
{
	size_t size = o->size;
	char *last = base + (n - 1) * size, *mid = base + n / 2 * size;
	if (n < LONG) return middle(o, base, mid, last);
	size_t step = n / 8 * size;
	return middle(o, middle(o, base, base + step, base + 2 * step), middle(o, mid - step, mid, mid + step),
		middle(o, last - 2 * step, last - step, last));
}

/* Puts the pivot where it belongs, and returns that place: before it is nothing greater, behind it nothing less. */
INLINE char *split(const struct order *o, char *base, size_t n)
{
	size_t size = o->size;
	char *end = base + n * size, *left = base, *right = end;
	swap(base, pivot(o, base, n), size);
	for (;;) {
		/* The bounds are for a comparison function that contradicts itself. */
		do left += size; while (left < end && less(o, left, base));
		do right -= size; while (right > base && less(o, base, right));
		if (left >= right) break;
		swap(left, right, size);
	}
	swap(base, right, size);
	return right;
}

INLINE void sort(const struct order *o, char *base, size_t n)
{
	/* The longer piece waits, so there are no more of them than n has bits. */
	struct {
		char *base;
		size_t n;
		int depth;
	} waiting[8 * sizeof n];
	int count = 0, depth = 0;
	for (size_t left = n; left; left >>= 1) depth += 2;
	for (;;) {
		while (n > SHORT && depth--) {
			char *at = split(o, base, n), *behind = at + o->size;
			size_t before = (size_t)(at - base) / o->size, after = n - before - 1;
			if (before > after) {
				waiting[count].base = base, waiting[count].n = before;
				base = behind, n = after;
			} else {
				waiting[count].base = behind, waiting[count].n = after;
				n = before;
			}
			waiting[count++].depth = depth;
		}
		if (n > SHORT) heap(o, base, n);
		else insertion(o, base, base + n * o->size);
		if (!count) return;
		base = waiting[--count].base, n = waiting[count].n, depth = waiting[count].depth;
	}
}

/* Loops of their own for the usual sizes, in which the exchange of two elements is a few instructions. */
INLINE void by_size(char *base, size_t n, struct order o)
{
	if (n < 2) return;
	switch (o.size) {
	case 0: return;
	case 4: o.size = 4; sort(&o, base, n); return;
	case 8: o.size = 8; sort(&o, base, n); return;
	default: sort(&o, base, n);
	}
}

void qsort(void *base, size_t n, size_t size, compare *cmp)
{
	by_size(base, n, (struct order){ .size = size, .plain = cmp });
}

void __qsort_r(void *base, size_t n, size_t size, compare_with *cmp, void *arg)
{
	struct order o = { .size = size, .with = cmp, .arg = arg };
	if (n > 1 && size) sort(&o, base, n);
}

__attribute__((__weak__, __alias__("__qsort_r")))
void qsort_r(void *, size_t, size_t, compare_with *, void *);
