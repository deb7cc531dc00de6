/*
 * atexit (C11 7.22.4.2), and what C++ registers destructors with (Itanium C++ ABI 3.3.6.3). Calls are in the reverse
 * order; what a call registers comes next.
 *
 * A destructor returns its object here, so a call of it as a function that returns nothing would trap. The compiler
 * knows, and registers a function of its own with no object; but for a temporary that a static reference keeps alive
 * it registers the destructor as it is. With an object and our own handle it can be nothing else.
 */
#include <stdlib.h>
#include <features.h>

#define BLOCK 32

struct entry {
	enum { PLAIN, WITH_ARGUMENT, DESTRUCTOR } kind;
	union {
		void (*plain)(void);
		void (*with_argument)(void *);
		void *(*destructor)(void *);
	} call;
	void *argument;
};

/* The last block; the first is there from the start, as 32 calls of atexit must succeed. */
static struct block {
	struct block *before;
	int used;
	struct entry entries[BLOCK];
} first, *last = &first;

extern hidden char __dso_handle;

/* Not the program's own calloc, if it has one: that may use atexit. */
extern hidden void *__libc_calloc(size_t, size_t);

static int add(struct entry entry)
{
	if (last->used == BLOCK) {
		struct block *block = __libc_calloc(1, sizeof *block);
		if (!block) return -1;
		block->before = last;
		last = block;
	}
	last->entries[last->used++] = entry;
	return 0;
}

hidden void __funcs_on_exit(void)
{
	for (;;) {
		while (!last->used && last->before) last = last->before;
		if (!last->used) return;
		struct entry entry = last->entries[--last->used];
		switch (entry.kind) {
		case PLAIN:
			entry.call.plain();
			break;
		case WITH_ARGUMENT:
			entry.call.with_argument(entry.argument);
			break;
		case DESTRUCTOR:
			entry.call.destructor(entry.argument);
			break;
		}
	}
}

int atexit(void (*function)(void))
{
	return add((struct entry){ .kind = PLAIN, .call.plain = function });
}

int __cxa_atexit(void (*function)(void *), void *argument, void *dso)
{
	struct entry entry = { .kind = WITH_ARGUMENT, .call.with_argument = function, .argument = argument };
	if (argument && dso == &__dso_handle) {
		entry.kind = DESTRUCTOR;
		entry.call.destructor = (void *(*)(void *))(void *)function;
	}
	return add(entry);
}

/* For shared libraries that go before the program does. */
void __cxa_finalize(void *dso)
{
}
