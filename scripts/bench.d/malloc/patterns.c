/* malloc as programs use it: patterns NAME runs one and prints its nanoseconds for a call and the memory that it took, in KiB. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static uint32_t state = 12345;
static unsigned long calls;

static uint32_t any(uint32_t below)
{
	state = state * 1664525 + 1013904223;
	return (uint32_t)(((uint64_t)state * below) >> 32);
}

static void *get(size_t n)
{
	/* So that the compiler leaves the calls in. */
	char *volatile kept = malloc(n);
	char *p = kept;
	if (!p) abort();
	p[0] = p[n - 1] = 1;
	calls++;
	return p;
}

static void give(void *p)
{
	free(p);
	calls++;
}

/* An interpreter: many small objects that live shortly, some that live long, swept at times (Lua). */
static void interpreter(void)
{
	static void *young[20000], *old[20000];
	static const unsigned char sizes[] = { 24, 32, 40, 56, 24, 32, 17, 64, 120, 40 };
	for (int round = 0; round < 60; round++) {
		for (int i = 0; i < 20000; i++) young[i] = get(sizes[any(sizeof sizes)] + any(8));
		for (int i = 0; i < 20000; i++) {
			if (!any(8)) {
				int at = any(20000);
				give(old[at]);
				old[at] = young[i];
			} else give(young[i]);
		}
	}
}

/* Strings and arrays that grow by realloc (jq, a shell). */
static void growth(void)
{
	char *several[16] = { 0 };
	size_t size[16] = { 0 };
	for (int i = 0; i < 400000; i++) {
		int at = any(16);
		if (size[at] > 100000) {
			give(several[at]);
			several[at] = 0;
			size[at] = 0;
		}
		size[at] += size[at] / 2 + 8 + any(16);
		several[at] = realloc(several[at], size[at]);
		if (!several[at]) abort();
		several[at][size[at] - 1] = 1;
		calls++;
	}
}

/* A tree built up and taken down, last in first out (a compiler's function at a time). */
static void last_first(void)
{
	static void *stack[50000];
	for (int round = 0; round < 40; round++) {
		for (int i = 0; i < 50000; i++) stack[i] = get(16 + any(100));
		for (int i = 50000; i--;) give(stack[i]);
	}
}

/* A queue of messages. */
static void first_first(void)
{
	static void *queue[5000];
	for (int i = 0; i < 3000000; i++) {
		give(queue[i % 5000]);
		queue[i % 5000] = get(32 + any(500));
	}
}

/* A page cache with records between (SQLite). */
static void pages(void)
{
	static void *page[2000], *record[2000];
	for (int i = 0; i < 500000; i++) {
		int at = any(2000);
		give(record[at]);
		record[at] = get(20 + any(300));
		if (!any(4)) {
			give(page[at]);
			page[at] = get(4096 + 200);
		}
	}
}

/* All sizes, all lifetimes: what falls to pieces. */
static void mixed(void)
{
	static void *block[20000];
	for (int i = 0; i < 2000000; i++) {
		int at = any(20000);
		give(block[at]);
		block[at] = get((size_t)1 + any(16) * (1u << any(9)));
	}
}

/* A pair at once, as a function's temporary. */
static void pair(void)
{
	for (int i = 0; i < 5000000; i++) give(get(16 + (i & 127)));
}

static const struct {
	const char *name;
	void (*run)(void);
} patterns[] = {
	{ "interpreter", interpreter }, { "growth", growth }, { "last-first", last_first }, { "first-first", first_first },
	{ "pages", pages }, { "mixed", mixed }, { "pair", pair },
};

int main(int argc, char **argv)
{
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		if (argc < 2) puts(patterns[i].name);
		else if (!strcmp(argv[1], patterns[i].name)) {
			struct timespec a, b;
#ifdef __wasm__
			/* All that is above static data: an allocator may take much at its start. */
			extern char __heap_base;
			size_t before = (size_t)&__heap_base / 1024;
#else
			struct rusage usage;
			getrusage(RUSAGE_SELF, &usage);
			long before = usage.ru_maxrss;
#endif
			clock_gettime(CLOCK_MONOTONIC, &a);
			patterns[i].run();
			clock_gettime(CLOCK_MONOTONIC, &b);
#ifdef __wasm__
			size_t after = __builtin_wasm_memory_size(0) * 64;
#else
			getrusage(RUSAGE_SELF, &usage);
			long after = usage.ru_maxrss;
#endif
			double ns = (b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec);
			printf("%s %.2f %ld\n", argv[1], ns / calls, (long)(after - before));
		}
	}
	return 0;
}
