/* realloc, for the two files that define it. */
#ifndef WASICC_RESIZE_H
#define WASICC_RESIZE_H
#include <errno.h>
#include <string.h>
#include "heap.h"

/* What a smaller block leaves over goes back to the heap from here on: less is only in the way. */
#define WORTH_CUTTING 64

/* Up to this size a copy costs less than to look at what lies behind the block. */
#define SMALL_COPY 128

/* Makes a block at least `size` large in its place. 0: that cannot be. */
static int extend(char *p, size_t old, size_t size)
{
	char *behind = p + old;
	if (behind == __malloc_top) return __malloc_stretch(p, old, size);
	if (old <= SMALL_COPY) return 0;
	uint32_t head = *head_of(behind);
	size_t more = head & ~FLAGS;
	if (head & IN_USE || more < size - old) return 0;
	__malloc_unlink(behind);
	*head_of(behind + more) |= BEFORE_IN_USE;
	*head_of(p) += more;
	if (old + more > size) cut(p, size);
	return 1;
}

static inline void *resize(void *p, size_t n)
{
	if (!p) return alloc(n);
	uint32_t head = head_in_use(p);
	if (n > MOST) {
		errno = ENOMEM;
		return 0;
	}
	size_t old = head & ~FLAGS, size = size_for(n);
	if (size <= old) {
		if (old - size >= WORTH_CUTTING) cut(p, size);
		return p;
	}
	if (extend(p, old, size)) return p;
	void *new = alloc(n);
	if (!new) return 0;
	memcpy(new, p, old - HEAD);
	release(p);
	return new;
}

#endif
