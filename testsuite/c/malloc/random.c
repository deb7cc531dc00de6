/* malloc, calloc, realloc, aligned_alloc, posix_memalign and free in a random order: what is in blocks stays, new ones are aligned,
 * large enough, zero if calloc made them, and none lies in another.
 * matrix: -O2 | -O2 -fmalloc=musl | -O2 -fmalloc=debug
 * timeout: 120
 * host: skip malloc_usable_size and the addresses are its own
 * stdout:
 *   small: 0 wrong
 *   medium: 0 wrong
 *   large: 0 wrong
 *   all: 0 wrong
 *   after all are freed: 0 wrong
 */
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 600, STEPS = 40000, GRAIN = 16 };

static struct slot {
	unsigned char *p;
	size_t size;
	uint32_t seed;
} slots[SLOTS];

static uint32_t state = 2463534242u;
static int wrong;

static uint32_t any(uint32_t below)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state % below;
}

/* One owner a grain: the user's bytes may not meet another block's. */
static uint16_t owner[((size_t)64 << 20) / GRAIN];

static void own(const struct slot *s, uint16_t from, uint16_t to)
{
	size_t first = (uintptr_t)s->p / GRAIN, last = ((uintptr_t)s->p + (s->size ? s->size : 1) - 1) / GRAIN;
	if (last >= sizeof owner / sizeof *owner) return;
	for (size_t i = first; i <= last; i++) {
		wrong += owner[i] != from;
		owner[i] = to;
	}
}

static unsigned char at(const struct slot *s, size_t i)
{
	return (s->seed + i * 7 + (i >> 8)) ^ s->seed >> 9;
}

/* Large blocks by samples, with all bytes at both ends. */
static size_t step(const struct slot *s, size_t i)
{
	return i < 64 || i + 65 > s->size ? 1 : s->size < 4096 ? 1 : i + 101 + 64 < s->size ? 101 : 1;
}

static void fill(struct slot *s, size_t from)
{
	for (size_t i = from; i < s->size; i++) s->p[i] = at(s, i);
}

static void check(const struct slot *s, size_t size)
{
	for (size_t i = 0; i < size; i += step(s, i)) wrong += s->p[i] != at(s, i);
}

static void made(struct slot *s, size_t align)
{
	wrong += !s->p || (uintptr_t)s->p % align || malloc_usable_size(s->p) < s->size;
	if (!s->p) exit(1);
	own(s, 0, s - slots + 1);
	s->seed = any(UINT32_MAX);
	fill(s, 0);
}

static void make(struct slot *s, size_t size)
{
	size_t align = 16;
	s->size = size;
	switch (any(8)) {
	case 0:
		if (!(s->p = calloc(1 + size / 4, 4))) exit(1);
		for (size_t i = 0; i < size; i += step(s, i)) wrong += s->p[i] != 0;
		break;
	case 1:
		align = (size_t)1 << any(14);
		s->p = aligned_alloc(align, size);
		if (align < 16) align = 16;
		break;
	case 2:
		align = sizeof(void *) << any(12);
		wrong += posix_memalign((void **)&s->p, align, size) != 0;
		break;
	default:
		s->p = malloc(size);
	}
	made(s, align);
}

static void drop(struct slot *s)
{
	check(s, s->size);
	own(s, s - slots + 1, 0);
	errno = 77;
	free(s->p);
	wrong += errno != 77;
	*s = (struct slot){ 0 };
}

static void resize(struct slot *s, size_t size)
{
	size_t kept = size < s->size ? size : s->size;
	own(s, s - slots + 1, 0);
	unsigned char *p = realloc(s->p, size);
	if (!p || (uintptr_t)p % 16) exit(1);
	s->p = p;
	check(s, kept);
	s->size = size;
	own(s, 0, s - slots + 1);
	wrong += malloc_usable_size(p) < size;
	fill(s, kept);
	check(s, s->size);
}

/* Sizes spread over the powers of two up to 2^bits. */
static size_t some_size(unsigned bits)
{
	return any((2u << any(bits)) + 1);
}

static void run(const char *name, unsigned bits, int slot_count)
{
	for (int i = 0; i < STEPS; i++) {
		struct slot *s = &slots[any(slot_count)];
		if (!s->p) make(s, some_size(bits));
		else if (!any(3)) resize(s, some_size(bits));
		else if (!any(4)) resize(s, s->size + any(40));
		else drop(s);
	}
	printf("%s: %d wrong\n", name, wrong);
	wrong = 0;
}

int main(void)
{
	run("small", 7, SLOTS);
	run("medium", 12, SLOTS);
	run("large", 18, 40);
	run("all", 14, SLOTS);
	for (int i = 0; i < SLOTS; i++)
		if (slots[i].p) drop(&slots[i]);
	for (size_t i = 0; i < sizeof owner / sizeof *owner; i++) wrong += owner[i] != 0;
	printf("after all are freed: %d wrong\n", wrong);
	return 0;
}
