/* malloc, free and their family (C11 7.22.3, POSIX), with a look at each block that comes back. */
#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include "debug.h"

/* How many bytes of freed blocks are held back. */
#define HOLD ((size_t)16 << 20)
/* And how many at most: small ones weigh more than their bytes. */
#define HOLD_BLOCKS 100000
/* From this size on realloc may leave a block in its place: to copy it each time would take too long. */
#define LARGE ((size_t)128 << 10)

static struct block *oldest, *newest;
static size_t held, held_blocks;

/* Gives the block that has been held back longest to libc. */
static void let_go(void)
{
	struct block *b = oldest;
	int damaged = __malloc_debug_look(b, ", since it was freed");
	oldest = b->next;
	if (!oldest) newest = 0;
	held -= b->size;
	held_blocks--;
	__malloc_debug_remove(b);
	__libc_free(b->base);
	__malloc_debug_unrecord(b);
	if (damaged) __malloc_debug_after();
}

/* Memory from libc; when there is none, blocks that are held back make room. */
static void *get(size_t size)
{
	void *p = __libc_malloc_impl(size);
	while (!p && oldest) {
		let_go();
		p = __libc_malloc_impl(size);
	}
	return p;
}

/* Inline, as release below: a backtrace has room for so many calls. */
#define INLINE static inline __attribute__((__always_inline__))

INLINE void *alloc(size_t size, size_t align)
{
	size_t more = FRONT + BACK + (align > ALIGN ? align - ALIGN : 0);
	struct block *b;
	if (size > PTRDIFF_MAX || more > PTRDIFF_MAX - size || !(b = __malloc_debug_record())) {
		errno = ENOMEM;
		return 0;
	}
	b->base = get(size + more);
	if (!b->base) {
		__malloc_debug_unrecord(b);
		errno = ENOMEM;
		return 0;
	}
	b->lead = (((uintptr_t)b->base + FRONT + align - 1) & -align) - (uintptr_t)b->base;
	b->size = size;
	b->number = ++__wasicc_allocations;
	b->made = __malloc_debug_site();
	if (!__malloc_debug_add(b)) {
		__libc_free(b->base);
		__malloc_debug_unrecord(b);
		errno = ENOMEM;
		return 0;
	}
	__malloc_debug_guard(b);
	return user_of(b);
}

extern char __stack_low, __stack_high, __global_base, __heap_base;

/* What an address is that is no block's. */
static const char *sort(const void *p)
{
	const char *at = p, *sp = __builtin_frame_address(0);
	if (at >= sp && at < &__stack_high) return "it is on the stack";
	if (at >= &__global_base && at < &__heap_base) return "it is a static object, or a part of one";
	return "there is no block, or no longer";
}

static const char *const makers[] = { [MALLOC] = "malloc", [NEW] = "new", [NEW_ARRAY] = "new[]" };

/* A pointer that free or one of its like was given, and that is no block's. */
static void wrong_pointer(const void *p, const char *call)
{
	char address[48], offset[48], size[48];
	struct block *b = __malloc_debug_around(p);
	if (!b) {
		__malloc_debug_error(call, " of ", __malloc_debug_address(address, p), ", which no malloc has returned: ", sort(p), (char *)0);
		__malloc_debug_show_site(__malloc_debug_site());
		return;
	}
	const char *start = (const char *)user_of(b), *at = p;
	int before = at < start;
	__malloc_debug_error(call, " of ", __malloc_debug_address(address, p), ", which is ",
		__malloc_debug_amount(offset, before ? start - at : at - start, "byte"), before ? " before" : " into",
		b->state == HELD ? " a freed block of " : " a block of ", __malloc_debug_amount(size, b->size, "byte"), (char *)0);
	__malloc_debug_show_site(__malloc_debug_site());
	__malloc_debug_history(b);
}

hidden struct block *__malloc_debug_taken(void *p, const char *call)
{
	char address[48], size[48];
	struct block *b = __malloc_debug_find(p);
	if (!b) wrong_pointer(p, call);
	else if (b->state == HELD) {
		int twice = !strcmp(call, "free") || !strncmp(call, "delete", 6);
		__malloc_debug_error(twice ? "double " : "", call, twice ? " of a block of " : " of a freed block of ",
			__malloc_debug_amount(size, b->size, "byte"), " at ", __malloc_debug_address(address, p), (char *)0);
		__malloc_debug_show_site(__malloc_debug_site());
		__malloc_debug_history(b);
	} else return b;
	__malloc_debug_after();
	return 0;
}

INLINE void release(struct block *b)
{
	b->freed = __malloc_debug_site();
	if (__malloc_debug_look(b, ", seen when it was freed")) {
		__malloc_debug_line("  freed:", (char *)0);
		__malloc_debug_show_site(b->freed);
		__malloc_debug_after();
	}
	memset(user_of(b), FILL_FREE, b->size);
	b->state = HELD;
	b->next = 0;
	if (newest) newest->next = b;
	else oldest = b;
	newest = b;
	held += b->size;
	held_blocks++;
	while (held > HOLD || held_blocks > HOLD_BLOCKS) let_go();
}

hidden void __malloc_debug_wrong_maker(const struct block *b, const char *call)
{
	char address[48], size[48];
	__malloc_debug_error(call, " of a block of ", __malloc_debug_amount(size, b->size, "byte"), " at ",
		__malloc_debug_address(address, user_of(b)), " that ", makers[b->kind], " has made", (char *)0);
	__malloc_debug_show_site(__malloc_debug_site());
	__malloc_debug_history(b);
	__malloc_debug_after();
}

hidden void __malloc_debug_wrong_size(const struct block *b, const char *call, size_t n)
{
	char address[48], size[48], given[48];
	__malloc_debug_error(call, " with a size of ", __malloc_debug_number(given, n), " of a block of ",
		__malloc_debug_amount(size, b->size, "byte"), " at ", __malloc_debug_address(address, user_of(b)), (char *)0);
	__malloc_debug_show_site(__malloc_debug_site());
	__malloc_debug_history(b);
	__malloc_debug_after();
}

void *malloc(size_t n)
{
	void *p = alloc(n, ALIGN);
	if (p) memset(p, FILL_NEW, n);
	return p;
}

void *calloc(size_t m, size_t n)
{
	if (n && m > SIZE_MAX / n) {
		errno = ENOMEM;
		return 0;
	}
	void *p = alloc(m * n, ALIGN);
	if (p) memset(p, 0, m * n);
	return p;
}

void *aligned_alloc(size_t align, size_t n)
{
	if (align & (align - 1)) {
		errno = EINVAL;
		return 0;
	}
	if (align > PTRDIFF_MAX) {
		errno = ENOMEM;
		return 0;
	}
	void *p = alloc(n, align < ALIGN ? ALIGN : align);
	if (p) memset(p, FILL_NEW, n);
	return p;
}

void free(void *p)
{
	struct block *b;
	if (!p || !(b = __malloc_debug_taken(p, "free"))) return;
	if (b->kind == NEW || b->kind == NEW_ARRAY) __malloc_debug_wrong_maker(b, "free");
	release(b);
}

/* A large block of another size, perhaps in its place. */
static void *resize(struct block *b, size_t n)
{
	size_t old = b->size;
	__malloc_debug_remove(b);
	unsigned char *base = __libc_realloc(b->base, FRONT + n + BACK);
	if (base) {
		b->base = base;
		b->size = n;
		b->number = ++__wasicc_allocations;
		b->made = __malloc_debug_site();
		if (n > old) memset(user_of(b) + old, FILL_NEW, n - old);
		__malloc_debug_guard(b);
	}
	/* The table had room for it before. */
	__malloc_debug_add(b);
	if (base) return user_of(b);
	errno = ENOMEM;
	return 0;
}

void *realloc(void *p, size_t n)
{
	struct block *b;
	if (!p) return malloc(n);
	if (!(b = __malloc_debug_taken(p, "realloc"))) return 0;
	if (b->kind != MALLOC) __malloc_debug_wrong_maker(b, "realloc");
	if (__malloc_debug_look(b, ", seen by realloc")) {
		__malloc_debug_line("  realloc:", (char *)0);
		__malloc_debug_show_site(__malloc_debug_site());
		__malloc_debug_after();
	}
	if (n > PTRDIFF_MAX) {
		errno = ENOMEM;
		return 0;
	}
	if (b->size >= LARGE && n >= LARGE && b->lead == FRONT) return resize(b, n);
	/* Always another place: who keeps the old one is found out. */
	void *new = malloc(n);
	if (!new) return 0;
	memcpy(new, p, n < b->size ? n : b->size);
	release(b);
	return new;
}

/* No more than was asked for: the rest is guarded. */
size_t malloc_usable_size(void *p)
{
	struct block *b = p ? __malloc_debug_taken(p, "malloc_usable_size") : 0;
	return b ? b->size : 0;
}
