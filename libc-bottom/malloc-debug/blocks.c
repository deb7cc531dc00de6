/* The records of blocks: a table by address, and where the records come from. */
#include <string.h>
#include "debug.h"

/* Records are made so many at a time. */
#define SLAB 512
#define FIRST_BITS 10

static struct block *unused, **table;
static unsigned bits;
static size_t count;

hidden struct block *__malloc_debug_record(void)
{
	if (!unused) {
		struct block *slab = __libc_malloc_impl(SLAB * sizeof *slab);
		if (!slab) return 0;
		for (int i = 0; i < SLAB; i++) {
			slab[i].chain = unused;
			unused = &slab[i];
		}
	}
	struct block *b = unused;
	unused = b->chain;
	*b = (struct block){ 0 };
	return b;
}

hidden void __malloc_debug_unrecord(struct block *b)
{
	b->chain = unused;
	unused = b;
}

static struct block **place_of(const void *user)
{
	return &table[((uintptr_t)user / ALIGN * 2654435769u) >> (32 - bits)];
}

static int grow(void)
{
	unsigned old_bits = bits;
	struct block **old = table, **new = __libc_malloc_impl(sizeof *new << (old ? bits + 1 : FIRST_BITS));
	/* A full table is only slower. */
	if (!new) return !!old;
	bits = old ? bits + 1 : FIRST_BITS;
	table = memset(new, 0, sizeof *new << bits);
	if (!old) return 1;
	for (size_t i = 0; i < (size_t)1 << old_bits; i++)
		for (struct block *b = old[i], *next; b; b = next) {
			struct block **place = place_of(user_of(b));
			next = b->chain;
			b->chain = *place;
			*place = b;
		}
	__libc_free(old);
	return 1;
}

hidden int __malloc_debug_add(struct block *b)
{
	if ((!table || count >> bits) && !grow()) return 0;
	struct block **place = place_of(user_of(b));
	b->chain = *place;
	*place = b;
	count++;
	return 1;
}

hidden void __malloc_debug_remove(struct block *b)
{
	struct block **p = place_of(user_of(b));
	while (*p != b) p = &(*p)->chain;
	*p = b->chain;
	count--;
}

hidden struct block *__malloc_debug_find(const void *user)
{
	if (!table) return 0;
	struct block *b = *place_of(user);
	while (b && user_of(b) != user) b = b->chain;
	return b;
}

hidden struct block *__malloc_debug_each(size_t *place, struct block *b)
{
	if (!table) return 0;
	if (b) b = b->chain;
	while (!b && *place < (size_t)1 << bits) b = table[(*place)++];
	return b;
}

hidden struct block *__malloc_debug_around(const void *p)
{
	size_t place = 0;
	uintptr_t at = (uintptr_t)p;
	for (struct block *b = 0; (b = __malloc_debug_each(&place, b));) {
		uintptr_t from = (uintptr_t)user_of(b);
		if (at >= from - FRONT && at < from + b->size + BACK) return b;
	}
	return 0;
}

hidden size_t __malloc_debug_count(void)
{
	return count;
}
