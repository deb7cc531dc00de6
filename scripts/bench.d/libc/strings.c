/*
 * Times calls of string and memory functions: a line for each with its name, the size in bytes, and nanoseconds a call.
 * Compiled with -fno-builtin, so that the calls are calls.
 *
 * Small strings are there 16 times, at all alignments, and calls take them by turns; a large one begins at an odd place.
 * No search finds anything before the end.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

enum { COPIES = 16, LARGEST = 65536, ROOM = LARGEST + 8192 };

static char *text, *twin, *other;
static size_t size, stride;
static volatile size_t sink;

/* In neither text, though their bytes are. */
static const char needle[] = "eatneatneatn!eat";

#define CALLS(name, call) \
	static void call_##name(unsigned times) \
	{ \
		size_t sum = 0; \
		for (unsigned i = 0; i < times; i++) { \
			const size_t at = i % COPIES * stride; \
			char *const a = text + at, *const b = twin + at, *const to = other + at; \
			char *const next = other + (i + 1) % COPIES * stride; \
			(void)a, (void)b, (void)to, (void)next; \
			sum += (size_t)(call); \
		} \
		sink += sum; \
	}

CALLS(strlen, strlen(a))
CALLS(strnlen, strnlen(a, LARGEST))
CALLS(memchr, memchr(a, '!', size))
CALLS(memrchr, memrchr(a, '!', size))
CALLS(strchr, strchr(a, '!'))
CALLS(strchrnul, strchrnul(a, '!'))
CALLS(strrchr, strrchr(a, '!'))
CALLS(memcmp, memcmp(a, b, size))
CALLS(strcmp, strcmp(a, b))
CALLS(strncmp, strncmp(a, b, size))
CALLS(memcpy, memcpy(to, a, size))
CALLS(memmove, memmove(to + 1, to, size))
CALLS(memset, memset(to, (int)i, size))
CALLS(strcpy, strcpy(to, a))
CALLS(stpcpy, stpcpy(to, a))
/* A call finds the end that was put before the call before: a byte that was just written is slow to read as part of more. */
CALLS(strcat, (*next = 0, strcat(to, a)))
CALLS(strspn, strspn(a, "eatn"))
CALLS(strcspn, strcspn(a, "\n\t!?"))
CALLS(strpbrk, strpbrk(a, "\n\t!?"))
CALLS(strstr, strstr(a, needle))
CALLS(memmem, memmem(a, size, needle, sizeof needle - 1))
CALLS(strcasecmp, strcasecmp(a, b))

static const struct {
	const char *name;
	void (*call)(unsigned);
} functions[] = {
#define ROW(name) {#name, call_##name},
	ROW(strlen) ROW(strnlen) ROW(memchr) ROW(memrchr) ROW(strchr) ROW(strchrnul) ROW(strrchr) ROW(memcmp) ROW(strcmp) ROW(strncmp)
	ROW(memcpy) ROW(memmove) ROW(memset) ROW(strcpy) ROW(stpcpy) ROW(strcat) ROW(strspn) ROW(strcspn) ROW(strpbrk)
	ROW(strstr) ROW(memmem) ROW(strcasecmp)
};

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void prepare(size_t bytes)
{
	size = bytes;
	stride = size > 256 ? 0 : size + 65;
	memset(text, 0, ROOM);
	memset(twin, 0, ROOM);
	memset(other, 0, ROOM);
	for (size_t copy = 0; copy < (stride ? COPIES : 1); copy++) {
		unsigned seed = 1;
		for (size_t i = 0; i < size; i++) {
			seed = seed * 1103515245 + 12345;
			text[copy * stride + i] = twin[copy * stride + i] = "eatn"[seed >> 20 & 3];
		}
	}
}

static double run(void (*call)(unsigned), unsigned times)
{
	const double start = now();
	call(times);
	return now() - start;
}

int main(void)
{
	static const size_t sizes[] = {16, 256, 4096, 65536};
	text = malloc(ROOM + 16);
	twin = malloc(ROOM + 16);
	other = malloc(ROOM + 16);
	if (!text || !twin || !other)
		return 1;
	text += 5;
	twin += 11;
	other += 3;
	for (size_t n = 0; n < sizeof sizes / sizeof *sizes; n++) {
		prepare(sizes[n]);
		for (size_t f = 0; f < sizeof functions / sizeof *functions; f++) {
			unsigned times = 16;
			while (run(functions[f].call, times) < 2e5)
				times *= 2;
			double best = run(functions[f].call, times);
			for (int repeat = 0; repeat < 3; repeat++) {
				const double took = run(functions[f].call, times);
				if (took < best)
					best = took;
			}
			printf("%s %zu %.4f\n", functions[f].name, size, best / times);
		}
	}
	return 0;
}
