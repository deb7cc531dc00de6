/* aligned_alloc (C11 7.22.3.1), on which musl's posix_memalign, memalign and valloc stand. */
#include <errno.h>
#include <stdlib.h>
#include "heap.h"

/* In the member of libc.a that defines malloc: missing if the program has a malloc of its own. */
extern hidden const char __malloc_is_libcs __attribute__((__weak__));

void *aligned_alloc(size_t align, size_t n)
{
	if (align & (align - 1)) {
		errno = EINVAL;
		return 0;
	}
	if (align <= ALIGN) align = ALIGN;
	/* The program's own free would not know what to do with a block of this heap. */
	if (n > MOST || align > MOST - n || !&__malloc_is_libcs) {
		errno = ENOMEM;
		return 0;
	}
	char *p = malloc(n + align - ALIGN);
	if (!p) return 0;
	size_t lead = -(uintptr_t)p & (align - 1);
	if (lead) {
		uint32_t head = *head_of(p);
		*head_of(p + lead) = head - lead;
		*head_of(p) = lead | (head & FLAGS);
		*head_of(p + lead) |= BEFORE_IN_USE;
		__malloc_release(p, lead);
		p += lead;
	}
	size_t size = size_for(n);
	if ((*head_of(p) & ~FLAGS) > size) cut(p, size);
	return p;
}
