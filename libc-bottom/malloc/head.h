/*
 * A block of malloc's, for malloc-debug/ as well:
 *
 *     | head | the user's bytes …            | head | …
 *            ^ a multiple of ALIGN                  ^ the next block, `size` bytes on
 *
 * The head holds the size, head included, a multiple of ALIGN, and flags. A block that nobody uses has two links in its bytes, into its
 * bin, and its size once more in its last word, where the block behind it finds its start.
 */
#ifndef WASICC_HEAD_H
#define WASICC_HEAD_H
#include <features.h>
#include <stddef.h>
#include <stdint.h>

/* As max_align_t. */
#define ALIGN 16
#define HEAD sizeof(uint32_t)

/* The block is no bin's; nor is the one before it; the block is quick (heap.h). */
#define IN_USE 1u
#define BEFORE_IN_USE 2u
#define QUICK 4u
#define FLAGS 15u

static inline uint32_t *head_of(const void *p)
{
	return (uint32_t *)p - 1;
}

/* The size of the block before, if that is free. */
static inline uint32_t *foot_before(const void *p)
{
	return (uint32_t *)p - 2;
}

#endif
