/* What a program must not touch: the bytes around its blocks, and in those that it has freed. */
#include <string.h>
#include "debug.h"

/* libc's word before a block. One bit of it comes and goes with the neighbour. */
static uint32_t *below(const struct block *b)
{
	return head_of(b->base);
}

hidden void __malloc_debug_guard(struct block *b)
{
	unsigned char *user = user_of(b);
	memset(user - FRONT, FILL_GUARD, FRONT);
	memset(user + b->size, FILL_GUARD, BACK);
	b->below = *below(b);
}

/* Whether all bytes are `fill`: the first is, and each is as the one before. */
static int untouched(const unsigned char *p, size_t n, unsigned char fill)
{
	return !n || (*p == fill && !memcmp(p, p + 1, n - 1));
}

/* The offset of the first byte that is not `fill`; there is one. */
static size_t first(const unsigned char *p, unsigned char fill)
{
	size_t i = 0;
	while (p[i] == fill) i++;
	return i;
}

/* What was found at an offset from the start of the user's bytes. */
static void tell(const struct block *b, const char *what, ptrdiff_t at, const char *when)
{
	char size[48], address[48], offset[48], byte[48];
	const unsigned char *user = user_of(b);
	__malloc_debug_error(what, __malloc_debug_amount(size, b->size, "byte"), " at ", __malloc_debug_address(address, user),
		": at offset ", at < 0 ? "-" : "", __malloc_debug_number(offset, at < 0 ? -at : at), " is now 0x",
		__malloc_debug_address(byte, (void *)(uintptr_t)user[at]) + 8, when, (char *)0);
	__malloc_debug_history(b);
}

hidden int __malloc_debug_look(struct block *b, const char *when)
{
	unsigned char *user = user_of(b), *end = user + b->size;
	uint32_t changed = (*below(b) ^ b->below) & ~BEFORE_IN_USE;
	int damaged = 0;
	if (b->state == HELD && !untouched(user, b->size, FILL_FREE)) {
		tell(b, "write to a freed block of ", first(user, FILL_FREE), when);
		memset(user, FILL_FREE, b->size);
		damaged = 1;
	}
	if (!untouched(end, BACK, FILL_GUARD)) {
		tell(b, "write behind the end of a block of ", b->size + first(end, FILL_GUARD), when);
		damaged = 1;
	}
	if (!untouched(user - FRONT, FRONT, FILL_GUARD)) {
		/* The nearest to the block is what a loop that runs backwards hits first. */
		ptrdiff_t at = -1;
		while (user[at] == FILL_GUARD) at--;
		tell(b, "write before the start of a block of ", at, when);
		damaged = 1;
	}
	if (changed) {
		ptrdiff_t at = (unsigned char *)below(b) - user + __builtin_ctz(changed) / 8;
		if (!damaged) tell(b, "write far before the start of a block of ", at, when);
		*below(b) ^= changed;
		damaged = 1;
	}
	if (damaged) __malloc_debug_guard(b);
	return damaged;
}

hidden int __malloc_debug_look_all(const char *when)
{
	size_t place = 0;
	int damaged = 0;
	for (struct block *b = 0; (b = __malloc_debug_each(&place, b));) damaged |= __malloc_debug_look(b, when);
	return damaged;
}
