/* Memory that is freed is used again: a steady state does not grow, phases of other sizes take over each other's memory, holes of mixed sizes
 * serve large blocks, and a string that grows leaves little behind.
 * matrix: -O2 | -O2 -fmalloc=musl
 * host: skip it measures linear memory
 * stdout:
 *   steady: ok
 *   phases: ok
 *   holes: ok
 *   growing: ok
 *   queue: ok
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MB = 1 << 20, KEPT = 4000 };

static uint32_t state = 88172645u;

static uint32_t any(uint32_t below)
{
	state = state * 1664525 + 1013904223;
	return (uint32_t)(((uint64_t)state * below) >> 32);
}

static size_t memory(void)
{
	return __builtin_wasm_memory_size(0) * 65536;
}

static void *get(size_t n)
{
	unsigned char *p = malloc(n);
	if (!p) exit(1);
	p[0] = p[n - 1] = 1;
	return p;
}

static void show(const char *name, size_t before, size_t allowed)
{
	size_t grown = memory() - before;
	if (grown <= allowed) printf("%s: ok\n", name);
	else printf("%s: %zu bytes, %zu would be all right\n", name, grown, allowed);
}

/* Once it has run a while, the same demand takes no more memory. */
static void steady(void)
{
	static void *kept[KEPT];
	size_t before = 0;
	for (int i = 0; i < 400000; i++) {
		if (i == 200000) before = memory();
		int at = any(KEPT);
		free(kept[at]);
		kept[at] = get(1 + any(600));
	}
	show("steady", before, 2 * 65536);
	for (int i = 0; i < KEPT; i++) free(kept[i]);
}

/* 8 MB of one size at a time, all freed before the next. */
static void phases(void)
{
	static void *all[8 * MB / 24];
	size_t before = memory();
	for (size_t size = 24; size < 100000; size += size / 3) {
		size_t count = 8 * MB / size;
		for (size_t i = 0; i < count; i++) all[i] = get(size);
		for (size_t i = 0; i < count; i++) free(all[size % 2 ? i : count - 1 - i]);
	}
	show("phases", before, 18 * MB);
}

/* Every second of small blocks goes; the others hold the places. Those go as well, and one block gets them all. */
static void holes(void)
{
	static void *all[40000];
	size_t before = memory();
	for (int i = 0; i < 40000; i++) all[i] = get(100);
	for (int i = 0; i < 40000; i += 2) free(all[i]);
	for (int i = 1; i < 40000; i += 2) free(all[i]);
	for (int i = 0; i < 50; i++) free(get(4 * MB - i * 1000));
	show("holes", before, 5 * MB);
}

/* Strings that grow by realloc between small blocks that stay. */
static void growing(void)
{
	static void *small[2000];
	size_t before = memory();
	for (int round = 0; round < 20; round++) {
		char *text = NULL;
		for (size_t n = 16, i = 0; n < MB; n += n / 2, i++) {
			if (!(text = realloc(text, n))) exit(1);
			text[n - 1] = 1;
			int at = any(2000);
			free(small[at]);
			small[at] = get(20 + any(50));
		}
		free(text);
	}
	show("growing", before, 4 * MB);
	for (int i = 0; i < 2000; i++) free(small[i]);
}

/* First in, first out, of all sizes up to a page. */
static void queue(void)
{
	static void *line[1000];
	size_t before = memory();
	for (int i = 0; i < 300000; i++) {
		free(line[i % 1000]);
		line[i % 1000] = get(1 + any(4096));
	}
	show("queue", before, 4 * MB);
}

int main(void)
{
	steady();
	phases();
	holes();
	growing();
	queue();
	return 0;
}
