/*
 * The heap of malloc: blocks side by side (head.h).
 *
 * Small blocks are free in two steps. First they are quick: kept apart by their size, in use as far as neighbours see, and taken again by a
 * few instructions. Only before memory grows do all of these go to the bins (bins.c), where neighbours that are both free become one block.
 *
 * The free memory behind the last block is the top (top.c), which has no head. A region ends in a head of size 0 that is in use,
 * written when the top moves on to another region.
 */
#ifndef WASICC_HEAP_H
#define WASICC_HEAP_H
#include "head.h"

/* A block is at most so large, head included. */
#define MOST ((size_t)PTRDIFF_MAX - 65536)

/* Blocks up to this size, head included, become quick. */
#define QUICK_SIZE 1024

struct block {
	struct block *next, *previous;
};

/* The quick blocks by size / ALIGN; by `next`. */
extern hidden struct block *__malloc_quick[QUICK_SIZE / ALIGN + 1];

/* The top and where it ends. */
extern hidden char *__malloc_top, *__malloc_end;

/* What was carved from the top last, and from where on it is zero. */
extern hidden void *__malloc_carved;
extern hidden char *__malloc_zero;

/* crash.c: what traps. The runner knows the names (driver/src/run/trap/reason.rs). */
hidden _Noreturn void __malloc_double_free_or_wrong_pointer(void);
hidden _Noreturn void __malloc_heap_is_damaged(void);

/* top.c: any block for n bytes that is not quick; or null and ENOMEM. */
hidden void *__malloc_slow(size_t n);
/* Makes the block before the top `size` large; 0: there is no memory behind it. */
hidden int __malloc_stretch(void *, size_t old, size_t size);

/* bins.c. These three have stand-ins in top.c, for programs that free nothing: a block of that size from the bins, or null. */
hidden void *__malloc_from_bins(size_t size);
/* All quick blocks into the bins. 1: there were some. */
hidden int __malloc_quick_to_bins(void);
/* What was left of a top, made a block in use, into the bins. */
hidden void __malloc_rest_to_bins(void *, size_t size);
/* These have none. A block in use, to the bins or to the top. */
hidden void __malloc_release(void *, size_t size);
/* Takes a free block out of its bin. */
hidden void __malloc_unlink(void *);

/* The size of a block for n bytes, at most MOST. */
static inline size_t size_for(size_t n)
{
	return (n + HEAD + ALIGN - 1) & -ALIGN;
}

static inline void *alloc(size_t n)
{
	if (n <= QUICK_SIZE - HEAD) {
		size_t size = size_for(n);
		struct block **list = &__malloc_quick[size / ALIGN], *b = *list;
		if (b) {
			uint32_t head = *head_of(b);
			if ((head & ~BEFORE_IN_USE) != (size | IN_USE | QUICK)) __malloc_heap_is_damaged();
			*list = b->next;
			*head_of(b) = head ^ QUICK;
			return b;
		}
	}
	return __malloc_slow(n);
}

/* The head of a block in use that the program names. */
static inline uint32_t head_in_use(const void *p)
{
	extern char __heap_base[];
	if ((uintptr_t)p % ALIGN || (char *)p < __heap_base) __malloc_double_free_or_wrong_pointer();
	uint32_t head = *head_of(p);
	if ((head & FLAGS & ~BEFORE_IN_USE) != IN_USE) __malloc_double_free_or_wrong_pointer();
	return head;
}

static inline void release(void *p)
{
	if (!p) return;
	uint32_t head = head_in_use(p);
	size_t size = head & ~FLAGS;
	if (size - 1 >= QUICK_SIZE) {
		__malloc_release(p, size);
		return;
	}
	struct block **list = &__malloc_quick[size / ALIGN], *b = p;
	*head_of(p) = head | QUICK;
	b->next = *list;
	*list = b;
}

/* Leaves a block in use the first `size` bytes of its own. */
static inline void cut(void *p, size_t size)
{
	uint32_t head = *head_of(p), rest = (head & ~FLAGS) - size;
	*head_of(p) = size | (head & FLAGS);
	*head_of((char *)p + size) = rest | IN_USE | BEFORE_IN_USE;
	__malloc_release((char *)p + size, rest);
}

#endif
