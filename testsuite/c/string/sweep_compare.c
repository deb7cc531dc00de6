/* Comparisons give the sign of the first bytes that differ, as unsigned char, at every pair of alignments, and look at nothing
 * behind the last byte of memory.
 * matrix: -O2 -fno-builtin | -O2 -fno-builtin -mno-simd128
 * host-flags: -O2 -fno-builtin
 * stdout:
 *   5933984 checks, 0 failures, at the end of memory
 */
#define _GNU_SOURCE
#include <string.h>
#include <strings.h>
#include "parts/last_bytes.h"

enum { LONGEST = 180 };

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

static int small(int c)
{
	return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* By the definition: strings if `text`, without case if `fold`. */
static int slow(const unsigned char *a, const unsigned char *b, size_t n, int text, int fold)
{
	for (; n--; a++, b++) {
		const int x = fold ? small(*a) : *a, y = fold ? small(*b) : *b;
		if (x != y)
			return x < y ? -1 : 1;
		if (text && !x)
			return 0;
	}
	return 0;
}

static void compare(const unsigned char *a, const unsigned char *b, size_t n, size_t count)
{
	const char *s = (const char *)a, *t = (const char *)b;
	const size_t at = ((uintptr_t)a & 15) * 16 + ((uintptr_t)b & 15);
	check(sign(memcmp(a, b, count)) == slow(a, b, count, 0, 0), "memcmp", n, count, at);
	check(!bcmp(a, b, count) == !slow(a, b, count, 0, 0), "bcmp", n, count, at);
	check(sign(strcmp(s, t)) == slow(a, b, SIZE_MAX, 1, 0), "strcmp", n, count, at);
	check(sign(strncmp(s, t, count)) == slow(a, b, count, 1, 0), "strncmp", n, count, at);
	check(sign(strncmp(s, t, SIZE_MAX)) == slow(a, b, SIZE_MAX, 1, 0), "strncmp without end", n, count, at);
	check(sign(strcasecmp(s, t)) == slow(a, b, SIZE_MAX, 1, 1), "strcasecmp", n, count, at);
	check(sign(strncasecmp(s, t, count)) == slow(a, b, count, 1, 1), "strncasecmp", n, count, at);
	check(strncmp(s, t, 0) == 0 && memcmp(a, b, 0) == 0 && strncasecmp(s, t, 0) == 0, "nothing", n, count, at);
}

/* Strings of n that are the same, differ at one place, or end there. */
static void sweep(unsigned char *a, unsigned char *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		a[i] = b[i] = "Ab\xc3\xa4@[`{zZ\x80\xffq"[i % 13];
	a[n] = b[n] = 0;
	compare(a, b, n, n + 1);
	for (size_t i = 0; i < n; i++) {
		const unsigned char was = a[i];
		static const unsigned char others[] = {0, 1, 0x20, 0x60, 0x80, 0xff};
		const unsigned char other = others[i % sizeof others];
		a[i] = i % 7 == 3 ? was ^ 0x20 : other;
		compare(a, b, n, n + 1);
		compare(b, a, n, i + 1);
		compare(a, b, n, i);
		a[i] = was;
	}
}

int main(void)
{
	static _Alignas(64) unsigned char one[LONGEST + 64], other[LONGEST + 64];
	for (size_t at = 0; at < 256; at++)
		for (size_t n = 0; n < LONGEST; n += n < 20 ? 1 : 29) {
			memset(one, 'v', sizeof one);
			memset(other, 'w', sizeof other);
			sweep(one + at / 16, other + at % 16, n);
		}
	unsigned char *const last = last_bytes(2 * LONGEST), *const end = last + 2 * LONGEST;
	for (size_t n = 0; n < LONGEST; n++) {
		sweep(one + n % 16, end - n - 1, n);
		sweep(end - n - 1, one + n % 16, n);
		/* Both in the last block. */
		if (n < 16) {
			memset(last, 'v', 2 * LONGEST);
			sweep(end - 2 * n - 2, end - n - 1, n);
		}
	}
	/* All pairs of bytes. */
	for (int x = 0; x < 256; x++)
		for (int y = 0; y < 256; y++) {
			unsigned char a[32] = {(unsigned char)x}, b[32] = {(unsigned char)y};
			compare(a, b, 1, 1);
		}
	return report(end);
}
