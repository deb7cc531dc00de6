/* strstr and memmem find the first place, by blocks and by the algorithm for hard texts, at the end of memory and not behind a
 * string's end; texts made to be hard take no longer than their length allows.
 * matrix: -O2 -fno-builtin | -O2 -fno-builtin -mno-simd128
 * host-flags: -O2 -fno-builtin
 * stdout:
 *   12002 checks, 0 failures, at the end of memory
 *   1 1 1 1
 *   1 1 1 1
 *   1 1 1 1
 *   1 1 1 1
 */
#define _GNU_SOURCE
#include <string.h>
#include "parts/last_bytes.h"

/* Other C libraries may take quadratic time. */
#ifdef __wasm__
enum { ROOM = 4096, HARD = 1 << 20 };
#else
enum { ROOM = 4096, HARD = 1 << 14 };
#endif

static unsigned seed = 7;

static unsigned chance(unsigned below)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 16) % below;
}

static const char *slow(const char *h, size_t n, const char *s, size_t m)
{
	for (size_t i = 0; i + m <= n; i++)
		if (!memcmp(h + i, s, m))
			return h + i;
	return NULL;
}

static void search(char *h, size_t n, const char *s, size_t m)
{
	const char was = h[n];
	const char *const found = slow(h, n, s, m);
	check(memmem(h, n, s, m) == found, "memmem", n, m, (uintptr_t)h & 15);
	h[n] = 0;
	check(strstr(h, s) == found, "strstr", n, m, (uintptr_t)h & 15);
	h[n] = was;
}

/* Periods, and what breaks them, are what such algorithms go wrong at. */
static void periodic(char *s, size_t n, size_t period)
{
	for (size_t i = 0; i < n; i++)
		s[i] = i < period ? (char)('a' + chance(2)) : s[i - period];
	if (n && chance(2))
		s[chance((unsigned)n)] ^= 3;
}

int main(void)
{
	static char room[ROOM], needle[600];
	char *const last = (char *)last_bytes(ROOM), *const end = last + ROOM;
	for (int round = 0; round < 6000; round++) {
		const size_t n = chance(round % 10 ? 300 : 3000), m = chance(round % 7 ? 24 : 300);
		char *const h = round % 2 ? end - n - 1 : room + chance(64);
		periodic(h, n, 1 + chance(round % 3 ? 7 : 90));
		if (round % 4 && m <= n)
			memcpy(needle, h + (n - m) - chance((unsigned)(n - m) + 1) / 9, m);
		else
			periodic(needle, m, 1 + chance(9));
		needle[m] = 0;
		search(h, n, needle, m);
	}
	/* A needle behind the end is not found, and half of one at the end neither. */
	memcpy(end - 12, "ab\0needle\0ne", 12);
	end[-1] = 0;
	check(strstr(end - 12, "needle") == NULL && strstr(end - 9, "needle") == end - 9, "end", 0, 0, 0);
	memcpy(end - 5, "need", 5);
	check(strstr(end - 5, "needle") == NULL && memmem(end - 5, 5, "eed\0x", 5) == NULL, "half", 0, 0, 0);
	const int failed = report(end);

	/* Each of these takes minutes if all places are tried. */
	char *const h = malloc(HARD + 1), *const s = malloc(HARD / 2 + 1);
	if (!h || !s)
		return 1;
	static const char *const ends[][2] = {{"aaaa", "aaab"}, {"aaaa", "baaa"}, {"abab", "abbb"}, {"aaaa", "aaba"}};
	for (size_t kind = 0; kind < sizeof ends / sizeof *ends; kind++) {
		for (size_t i = 0; i < HARD; i++)
			h[i] = ends[kind][0][i % 4];
		h[HARD] = 0;
		memcpy(s, h, HARD / 2);
		s[HARD / 2] = 0;
		/* The one byte that differs comes where it is seen last. */
		const size_t middle = kind == 1 ? 0 : kind == 3 ? HARD / 4 : HARD / 2 - 4;
		memcpy(s + middle, ends[kind][1], 4);
		printf("%d %d", strstr(h, s) == NULL, memmem(h, HARD, s, HARD / 2) == NULL);
		memcpy(h + HARD / 2, s, HARD / 2);
		printf(" %d %d\n", strstr(h, s) == h + HARD / 2, memmem(h, HARD, s, HARD / 2) == h + HARD / 2);
	}
	return failed;
}
