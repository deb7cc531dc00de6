/*
 * qsort and qsort_r (POSIX): quicksort in place. What it compares are always two elements of the array, never one with itself. Short pieces are
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

/*
 * `size` is known where this is inlined, and words may stand at any address: instructions of the compiler's, which in a freestanding
 * file takes memcpy itself for a function like any other.
 */
INLINE void exchange(char *a, char *b, size_t size)
{
	char x[sizeof(uint64_t)], y[sizeof(uint64_t)];
	__builtin_memcpy(x, a, size);
	__builtin_memcpy(y, b, size);
	__builtin_memcpy(a, y, size);
	__builtin_memcpy(b, x, size);
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

/* One of n elements, the same in each run of the program. */
INLINE char *any(const struct order *o, char *base, size_t n, uint32_t *seed)
{
	*seed = *seed * 1664525 + 1013904223;
	return base + (size_t)((uint64_t)*seed * n >> 32) * o->size;
}

/* Each from a third of its own: a comparison function may be right to expect no element to be compared with itself (SQLite's lemon asserts it). */
INLINE char *middle_of_any(const struct order *o, char *base, size_t n, uint32_t *seed)
{
	size_t third = n / 3;
	char *a = any(o, base, third, seed), *b = any(o, base + third * o->size, third, seed);
	return middle(o, a, b, any(o, base + 2 * third * o->size, third, seed));
}

/*
 * An element that is likely to be near the middle of all: of few elements not the ends, where gather() puts the greatest of what was in
 * order, and of many by chance, for no order that repeats itself to be in step with.
 */
INLINE char *pivot(const struct order *o, char *base, size_t n)
{
	char *mid = base + n / 2 * o->size;
	size_t quarter = n / 4 * o->size;
	if (n < LONG) return middle(o, mid - quarter, mid, mid + quarter);
	uint32_t seed = n;
	size_t third = n / 3;
	char *a = middle_of_any(o, base, third, &seed), *b = middle_of_any(o, base + third * o->size, third, &seed);
	return middle(o, a, b, middle_of_any(o, base + 2 * third * o->size, third, &seed));
}

enum side { LESS, NOT_GREATER };

/*
 * Gathers what is less, or not greater, than the first element behind it, and returns the last of those. No jump depends on what a
 * comparison says, which nothing could predict.
 */
INLINE char *gather(const struct order *o, char *base, size_t n, enum side side)
{
	size_t size = o->size;
	char *last = base, *end = base + n * size;
	for (char *at = base + size; at < end; at += size) {
		int belongs = side == LESS ? less(o, at, base) : !less(o, base, at);
		swap(last + size, at, size);
		last += size & -(size_t)belongs;
	}
	return last;
}

/* The same by fewer moves, for elements that take long to move: what is equal may go to either side. */
INLINE char *from_both_ends(const struct order *o, char *base, size_t n)
{
	size_t size = o->size;
	char *end = base + n * size, *left = base, *right = end;
	for (;;) {
		/* The bounds are for a comparison function that contradicts itself. */
		do left += size; while (left < end && less(o, left, base));
		do right -= size; while (right > base && less(o, base, right));
		if (left >= right) return right;
		swap(left, right, size);
	}
}

/* Puts the pivot where it belongs, and returns that place: before it is nothing greater, behind it nothing less. */
INLINE char *split(const struct order *o, char *base, size_t n)
{
	size_t size = o->size;
	swap(base, pivot(o, base, n), size);
	char *at = size == sizeof(uint32_t) || size == sizeof(uint64_t) ? gather(o, base, n, LESS) : from_both_ends(o, base, n);
	swap(base, at, size);
	return at;
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
			char *at = split(o, base, n);
			/* Where nothing is less than the pivot, much may be equal to it. */
			size_t before = (size_t)(at - base) / o->size;
			char *behind = (before ? at : gather(o, base, n, NOT_GREATER)) + o->size;
			size_t after = n - (size_t)(behind - base) / o->size;
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
