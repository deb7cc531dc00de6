/*
 * Free blocks by size. Below SMALL there is a bin for each size, above 16 for each power of two. A map has a bit for each bin with
 * something in it, so that the next larger one is found at once. A bin is a ring of blocks through a head that looks like one.
 */
#include "heap.h"

#define SMALL 1024
#define SMALL_BITS 10
#define STEP_BITS 4
#define BINS (SMALL / ALIGN + ((32 - SMALL_BITS) << STEP_BITS))
#define MAPS ((BINS + 63) / 64)
/* How many blocks of a bin of several sizes are looked at. */
#define LOOKS 8

static struct block bins[BINS];
static uint64_t maps[MAPS];

static unsigned bin_of(size_t size)
{
	if (size < SMALL) return size / ALIGN;
	unsigned bits = 31 - __builtin_clz(size);
	return SMALL / ALIGN + ((bits - SMALL_BITS) << STEP_BITS) + (size >> (bits - STEP_BITS) & ((1u << STEP_BITS) - 1));
}

static void insert(struct block *b, size_t size)
{
	unsigned i = bin_of(size);
	struct block *bin = &bins[i];
	if (!(maps[i / 64] >> i % 64 & 1)) {
		maps[i / 64] |= (uint64_t)1 << i % 64;
		bin->next = bin->previous = bin;
	}
	*head_of(b) = size | BEFORE_IN_USE;
	*foot_before((char *)b + size) = size;
	b->next = bin->next;
	b->previous = bin;
	bin->next->previous = b;
	bin->next = b;
}

hidden void __malloc_unlink(void *p)
{
	struct block *b = p, *next = b->next, *previous = b->previous;
	if (next->previous != b || previous->next != b) __malloc_heap_is_damaged();
	next->previous = previous;
	previous->next = next;
	if (next == previous) {
		unsigned i = next - bins;
		maps[i / 64] &= ~((uint64_t)1 << i % 64);
	}
}

/* The first block that is large enough, from the smallest bin with one. */
static struct block *find(size_t size)
{
	unsigned i = bin_of(size), at = i / 64;
	uint64_t map = maps[at] & ~(uint64_t)0 << i % 64;
	if (size >= SMALL && map >> i % 64 & 1) {
		struct block *b = bins[i].next;
		for (int looks = 0; b != &bins[i] && looks < LOOKS; looks++, b = b->next)
			if ((*head_of(b) & ~FLAGS) >= size) return b;
		map &= map - 1;
	}
	while (!map) {
		if (++at == MAPS) return 0;
		map = maps[at];
	}
	return bins[at * 64 + __builtin_ctzll(map)].next;
}

hidden void *__malloc_from_bins(size_t size)
{
	struct block *b = find(size);
	if (!b) return 0;
	uint32_t all = *head_of(b) & ~FLAGS, rest = all - size;
	__malloc_unlink(b);
	if (rest) insert((struct block *)((char *)b + size), rest);
	else *head_of((char *)b + all) |= BEFORE_IN_USE;
	*head_of(b) = size | IN_USE | BEFORE_IN_USE;
	return b;
}

hidden void __malloc_release(void *p, size_t size)
{
	char *b = p, *behind = b + size;
	if (behind <= b) __malloc_heap_is_damaged();
	uint32_t head = *head_of(b);
	/* Whatever comes of it: a second free shall see that this is no block in use any more. */
	*head_of(b) = 0;
	if (!(head & BEFORE_IN_USE)) {
		uint32_t before = *foot_before(b);
		b -= before;
		if (*head_of(b) != (before | BEFORE_IN_USE)) __malloc_heap_is_damaged();
		__malloc_unlink(b);
		size += before;
	}
	if (behind == __malloc_top) {
		__malloc_top = b;
		return;
	}
	head = *head_of(behind);
	if (!(head & BEFORE_IN_USE)) __malloc_heap_is_damaged();
	if (head & IN_USE) *head_of(behind) = head & ~BEFORE_IN_USE;
	else {
		__malloc_unlink(behind);
		size += head & ~FLAGS;
	}
	insert((struct block *)b, size);
}

hidden void __malloc_rest_to_bins(void *p, size_t size)
{
	__malloc_release(p, size);
}

hidden int __malloc_quick_to_bins(void)
{
	int some = 0;
	for (size_t i = 0; i < sizeof __malloc_quick / sizeof *__malloc_quick; i++) {
		struct block *b = __malloc_quick[i], *next;
		__malloc_quick[i] = 0;
		for (; b; b = next) {
			next = b->next;
			if ((*head_of(b) & ~BEFORE_IN_USE) != (i * ALIGN | IN_USE | QUICK)) __malloc_heap_is_damaged();
			*head_of(b) ^= QUICK;
			__malloc_release(b, i * ALIGN);
			some = 1;
		}
	}
	return some;
}
