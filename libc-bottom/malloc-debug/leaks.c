/*
 * The end of the program: all guards once more, and the blocks that nobody can free any more.
 *
 * Whatever looks like an address of a block is taken for a pointer to it, in static objects, on the stack and in all memory that is no
 * block's (mmap's, say), and in blocks that are found so. A block that is not found is lost: a leak. The others are only told on
 * request, since libc and many programs keep what they need up to the end. Pointers that are in local variables alone, where exit is
 * called in the midst of functions, cannot be seen: WebAssembly keeps those out of memory.
 */
#include <stdlib.h>
#include <string.h>
#include "debug.h"

/* How many places are listed. */
#define LISTED 50

enum mark { LOST, REACHABLE, LOST_BEHIND };

/* The exit code with leaks-fail, as LeakSanitizer's. */
#define LEAKS_EXIT 23

extern char __stack_low, __stack_high, __global_base;
extern _Noreturn void __wasicc_exit_now(int);

/* The driver has it exported, and the runner knows the program by it. */
uint32_t __wasicc_allocations;

/* The live blocks in order of their addresses. */
static struct block **live;
static size_t lives;

static struct block *todo;

static int by_address(const void *a, const void *b)
{
	const unsigned char *x = user_of(*(struct block **)a), *y = user_of(*(struct block **)b);
	return x < y ? -1 : x > y;
}

static int collect(void)
{
	size_t place = 0;
	live = __libc_malloc_impl((__malloc_debug_count() + 1) * sizeof *live);
	if (!live) return 0;
	for (struct block *b = 0; (b = __malloc_debug_each(&place, b));)
		if (b->state == LIVE) {
			b->mark = LOST;
			live[lives++] = b;
		}
	qsort(live, lives, sizeof *live, by_address);
	return 1;
}

/* The live block that the word points into. An empty one has its address for a byte. */
static struct block *pointed(uintptr_t word)
{
	size_t low = 0, high = lives;
	while (low < high) {
		size_t mid = (low + high) / 2;
		if ((uintptr_t)user_of(live[mid]) <= word) low = mid + 1;
		else high = mid;
	}
	if (!low) return 0;
	struct block *b = live[low - 1];
	return word - (uintptr_t)user_of(b) < (b->size ? b->size : 1) ? b : 0;
}

static void scan(uintptr_t from, uintptr_t to, enum mark mark, const struct block *not)
{
	uintptr_t lowest = (uintptr_t)user_of(live[0]), highest = (uintptr_t)user_of(live[lives - 1]) + live[lives - 1]->size;
	from = (from + sizeof(uintptr_t) - 1) & -sizeof(uintptr_t);
	for (; from < to && to - from >= sizeof(uintptr_t); from += sizeof(uintptr_t)) {
		uintptr_t word = *(volatile uintptr_t *)from;
		if (word < lowest || word > highest) continue;
		struct block *b = pointed(word);
		if (!b || b == not || b->mark == mark || b->mark == REACHABLE) continue;
		b->mark = mark;
		b->next = todo;
		todo = b;
	}
}

/* Follows what has been found. */
static void follow(enum mark mark, const struct block *not)
{
	while (todo) {
		struct block *b = todo;
		todo = b->next;
		scan((uintptr_t)user_of(b), (uintptr_t)user_of(b) + b->size, mark, not);
	}
}

/* The stack pointer of who called exit. What lies below is left from calls that have returned, also within the frames of what runs now. */
static uintptr_t sp;

/* A part of memory without blocks. */
static void scan_root(uintptr_t from, uintptr_t to)
{
	uintptr_t dead = (uintptr_t)&__stack_low;
	if (from < sp && to > dead) {
		if (from < dead) scan(from, dead, REACHABLE, 0);
		if (from < sp) from = sp;
	}
	if (from < to) scan(from, to, REACHABLE, 0);
}

static void mark_reachable(void)
{
	uintptr_t at = (uintptr_t)&__global_base, low = (uintptr_t)&__stack_low;
	uintptr_t end = (uintptr_t)__builtin_wasm_memory_size(0) * 65536;
	if (low < at) at = low;
	for (size_t i = 0; i < lives; i++) {
		scan_root(at, (uintptr_t)user_of(live[i]));
		at = (uintptr_t)user_of(live[i]) + live[i]->size;
	}
	scan_root(at, end);
	follow(REACHABLE, 0);
}

/* Of the lost blocks, those that others of them point to. Of a ring, one remains a leak of its own. */
static void mark_behind(void)
{
	for (size_t i = 0; i < lives; i++) {
		struct block *b = live[i];
		if (b->mark != LOST) continue;
		scan((uintptr_t)user_of(b), (uintptr_t)user_of(b) + b->size, LOST_BEHIND, b);
		follow(LOST_BEHIND, b);
	}
}

/* Blocks of one mark that one place in the program has made. */
struct group {
	const struct block *first;
	size_t bytes, blocks;
};

static int by_place(const void *a, const void *b)
{
	const struct block *x = *(struct block **)a, *y = *(struct block **)b;
	if (x->mark != y->mark) return x->mark < y->mark ? -1 : 1;
	if (x->made != y->made) return x->made < y->made ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

static int by_size(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	if (x->bytes != y->bytes) return x->bytes > y->bytes ? -1 : 1;
	return x->first->number < y->first->number ? -1 : x->first->number > y->first->number;
}

static void list(struct block **from, size_t n, const char *what, const char *attribute)
{
	char bytes[48], blocks[48], number[48];
	struct group *groups = n ? __libc_malloc_impl(n * sizeof *groups) : 0;
	size_t all = 0, count = 0;
	for (size_t i = 0; i < n; i++) all += from[i]->size;
	if (!n) return;
	__malloc_debug_error(what, __malloc_debug_amount(bytes, all, "byte"), " in ", __malloc_debug_amount(blocks, n, "block"),
		attribute, (char *)0);
	if (!groups) return;
	for (size_t i = 0; i < n; i++) {
		/* Where no place is known, each is for itself. */
		if (!count || !from[i]->made || from[i]->made != groups[count - 1].first->made)
			groups[count++] = (struct group){ .first = from[i] };
		groups[count - 1].bytes += from[i]->size;
		groups[count - 1].blocks++;
	}
	qsort(groups, count, sizeof *groups, by_size);
	for (size_t i = 0; i < count && i < LISTED; i++) {
		const struct group *g = &groups[i];
		__malloc_debug_line("  ", __malloc_debug_amount(bytes, g->bytes, "byte"), " in ",
			__malloc_debug_amount(blocks, g->blocks, "block"), g->blocks > 1 ? ", the first of them" : "",
			" allocated (number ", __malloc_debug_number(number, g->first->number), g->first->made ? "):" : ")", (char *)0);
		__malloc_debug_show_site(g->first->made);
		if (!g->first->made && !i) __malloc_debug_line("  (wasicc run tells functions, files and lines)", (char *)0);
	}
	if (count > LISTED) __malloc_debug_line("  and ", __malloc_debug_number(number, count - LISTED), " more places", (char *)0);
	__libc_free(groups);
}

static __attribute__((__noinline__)) void leaks(void)
{
	size_t marks[3] = { 0 };
	if (!collect()) {
		__malloc_debug_error("no memory left to look for leaks", (char *)0);
		return;
	}
	if (!lives) return;
	mark_reachable();
	mark_behind();
	qsort(live, lives, sizeof *live, by_place);
	for (size_t i = 0; i < lives; i++) marks[live[i]->mark]++;
	struct block **reachable = live + marks[LOST], **behind = reachable + marks[REACHABLE];
	list(live, marks[LOST], "leaks: ", " that nothing points to any more");
	list(behind, marks[LOST_BEHIND], "lost with them: ", " that only leaks point to");
	if (__malloc_debug_option("reachable")) list(reachable, marks[REACHABLE], "not freed: ", " that can still be reached");
	if (marks[LOST] && __malloc_debug_option("leaks-fail")) __wasicc_exit_now(LEAKS_EXIT);
}

/* _exit, and the very end of exit. */
hidden void __malloc_at_end(void)
{
	static int done;
	if (done) return;
	done = 1;
	if (__malloc_debug_look_all(", seen at exit")) __malloc_debug_after();
}

/* exit, or a return from main, when all else is done. */
hidden void __malloc_at_exit(void)
{
	sp = (uintptr_t)__builtin_frame_address(0);
	__malloc_at_end();
	if (!__malloc_debug_option("no-leaks")) leaks();
}
