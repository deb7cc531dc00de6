/*
 * Pages of linear memory for malloc and mmap: memory.grow gives them, munmap gives them back to the next mmap
 * (a wasm memory never shrinks). Free ranges are a list in address order, kept in the free pages themselves.
 */
#include <errno.h>
#include <features.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "../internal/pages.h"

#define WASM_PAGE 65536u

struct range {
	struct range *next;
	size_t len;
};

static struct range *ranges;

/* Memory from here to the end was never handed out, and is zero. */
static uintptr_t fresh, fresh_end;

/* By the linker; the end is that of the memory which the program begins with. */
extern char __heap_base[], __heap_end[];

static size_t memory_end(void)
{
	return (size_t)__builtin_wasm_memory_size(0) * WASM_PAGE;
}

/* The linker's leftover between __heap_base and the end of the first memory is the first fresh range. */
static void start(void)
{
	if (fresh_end) return;
	fresh = ((uintptr_t)__heap_base + PAGE - 1) & -PAGE;
	fresh_end = (uintptr_t)__heap_end;
}

static void *from_fresh(size_t len, uintptr_t align)
{
	start();
	if (memory_end() != fresh_end) {
		/* Somebody else grew the memory: what lies between is theirs. */
		if (fresh < fresh_end) __pages_free((void *)fresh, fresh_end - fresh);
		fresh = fresh_end = memory_end();
	}
	uintptr_t at = (fresh + align - 1) & -align;
	if (at < fresh || len > SIZE_MAX - WASM_PAGE - at) return 0;
	if (at + len > fresh_end) {
		size_t more = (at + len - fresh_end + WASM_PAGE - 1) / WASM_PAGE;
		if (__builtin_wasm_memory_grow(0, more) == (size_t)-1) return 0;
		fresh_end += more * WASM_PAGE;
	}
	uintptr_t from = fresh;
	fresh = at + len;
	if (at > from) __pages_free((void *)from, at - from);
	return (void *)at;
}

static void *from_ranges(size_t len, uintptr_t align)
{
	for (struct range **p = &ranges; *p; p = &(*p)->next) {
		struct range *r = *p;
		uintptr_t from = (uintptr_t)r, at = (from + align - 1) & -align;
		if (at - from > r->len || r->len - (at - from) < len) continue;
		size_t before = at - from, after = r->len - before - len;
		struct range *next = r->next;
		if (after) {
			struct range *tail = (void *)(at + len);
			*tail = (struct range){ next, after };
			next = tail;
		}
		if (before) {
			r->len = before;
			r->next = next;
		} else *p = next;
		return memset((void *)at, 0, len);
	}
	return 0;
}

void *__pages_alloc(size_t len, uintptr_t align)
{
	void *p = from_ranges(len, align);
	return p ? p : from_fresh(len, align);
}

void *__pages_more(void *end, size_t more, size_t len)
{
	if (end && __pages_take(end, more)) return end;
	void *p = from_ranges(len, PAGE);
	if (p) return p;
	return from_fresh(end && (uintptr_t)end == fresh && memory_end() == fresh_end ? more : len, PAGE);
}

size_t __pages_rest(void *end)
{
	if ((uintptr_t)end != fresh) return 0;
	fresh = fresh_end;
	return fresh - (uintptr_t)end;
}

void __pages_free(void *addr, size_t len)
{
	struct range *new = addr, *before = 0, *after = ranges;
	while (after && after < new) before = after, after = after->next;
	*new = (struct range){ after, len };
	if (after && (char *)new + len == (char *)after) {
		new->len += after->len;
		new->next = after->next;
	}
	if (before && (char *)before + before->len == (char *)new) {
		before->len += new->len;
		before->next = new->next;
	} else if (before) before->next = new;
	else ranges = new;
}

int __pages_take(void *addr, size_t len)
{
	uintptr_t at = (uintptr_t)addr;
	if (at == fresh && len <= fresh_end - fresh && memory_end() == fresh_end) {
		fresh += len;
		return 1;
	}
	for (struct range **p = &ranges; *p && (uintptr_t)*p <= at; p = &(*p)->next) {
		struct range *r = *p;
		if ((uintptr_t)r != at || r->len < len) continue;
		struct range *next = r->next;
		if (r->len > len) {
			struct range *tail = (void *)(at + len);
			*tail = (struct range){ next, r->len - len };
			next = tail;
		}
		*p = next;
		memset(addr, 0, len);
		return 1;
	}
	return 0;
}

int __pages_known(const void *addr, size_t len)
{
	uintptr_t at = (uintptr_t)addr;
	return fresh_end && at >= (((uintptr_t)__heap_base + PAGE - 1) & -PAGE) && at <= fresh && len <= fresh - at;
}

void __pages_cut(void *addr, size_t len)
{
	uintptr_t at = (uintptr_t)addr, end = at + len;
	for (struct range **p = &ranges; *p && (uintptr_t)*p < end;) {
		struct range *r = *p;
		uintptr_t from = (uintptr_t)r, to = from + r->len;
		if (to <= at) {
			p = &r->next;
			continue;
		}
		struct range *next = r->next;
		if (to > end) {
			struct range *tail = (void *)end;
			*tail = (struct range){ next, to - end };
			next = tail;
		}
		if (from < at) {
			r->len = at - from;
			r->next = next;
			p = &r->next;
		} else *p = next;
	}
}
