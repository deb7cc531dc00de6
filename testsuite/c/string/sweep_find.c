/* What looks for a byte finds it at every alignment, length and place, the first or last of several, and looks at nothing
 * outside, the last byte of memory included; n may be larger than memory.
 * matrix: -O2 -fno-builtin | -O2 -fno-builtin -mno-simd128
 * host-flags: -O2 -fno-builtin
 * stdout:
 *   2714837 checks, 0 failures, at the end of memory
 */
#define _GNU_SOURCE
#include <string.h>
#include "parts/last_bytes.h"

enum { LONGEST = 200 };

/* `n` bytes and a zero at `s`, an x at `hit` if that is below n, more of them (and zeros) around all of it. */
static void find(const char *s, size_t n, size_t hit)
{
	const char *const found = hit < n ? s + hit : NULL;
	check(memchr(s, 'x', n) == found, "memchr", n, hit, (uintptr_t)s & 15);
	check(memrchr(s, 'x', n) == found, "memrchr", n, hit, (uintptr_t)s & 15);
	check(memchr(s, 0, n + 1) == s + n, "memchr of 0", n, hit, (uintptr_t)s & 15);
	check(memrchr(s, 0, n + 1) == s + n, "memrchr of 0", n, hit, (uintptr_t)s & 15);
	check(memchr(s, 0, SIZE_MAX) == s + n, "memchr without end", n, hit, (uintptr_t)s & 15);
	check(strlen(s) == n, "strlen", n, hit, (uintptr_t)s & 15);
	check(strnlen(s, hit) == (hit < n ? hit : n), "strnlen", n, hit, (uintptr_t)s & 15);
	check(strnlen(s, SIZE_MAX) == n, "strnlen without end", n, hit, (uintptr_t)s & 15);
	check(strchr(s, 'x') == found, "strchr", n, hit, (uintptr_t)s & 15);
	check(strchr(s, 0) == s + n, "strchr of 0", n, hit, (uintptr_t)s & 15);
	check(strrchr(s, 'x') == found, "strrchr", n, hit, (uintptr_t)s & 15);
	check(strrchr(s, 0) == s + n, "strrchr of 0", n, hit, (uintptr_t)s & 15);
	check(strchrnul(s, 'x') == (found ? found : s + n), "strchrnul", n, hit, (uintptr_t)s & 15);
}

static void sweep(char *s, size_t n)
{
	memset(s, 'y', n);
	s[n] = 0;
	find(s, n, n);
	for (size_t hit = 0; hit < n; hit++) {
		s[hit] = 'x';
		find(s, n, hit);
		/* A second one. */
		const size_t second = hit + 1 + hit % 37;
		if (second < n) {
			s[second] = 'x';
			check(memchr(s, 'x', n) == s + hit && strchr(s, 'x') == s + hit, "first", n, hit, second);
			check(memrchr(s, 'x', n) == s + second && strrchr(s, 'x') == s + second, "last", n, hit, second);
			check(memrchr(s, 'x', second) == s + hit && memchr(s + hit + 1, 'x', n) == s + second, "between", n, hit, second);
			s[second] = 'y';
		}
		s[hit] = (char)0xff;
		check(memchr(s, 0x1ff, n) == s + hit && memrchr(s, -1, n) == s + hit, "unsigned", n, hit, 0);
		check(strchr(s, 0xff) == s + hit && strrchr(s, -1) == s + hit, "unsigned char", n, hit, 0);
		s[hit] = 'y';
	}
}

int main(void)
{
	static _Alignas(64) char room[LONGEST + 256];
	for (size_t at = 0; at < 64; at++)
		for (size_t n = 0; n < LONGEST; n += n < 36 ? 1 : 13) {
			memset(room, 'x', sizeof room);
			memset(room, 0, at);
			sweep(room + at, n);
		}
	char *const last = (char *)last_bytes(LONGEST + 65);
	char *const end = last + LONGEST + 65;
	for (size_t n = 0; n < LONGEST; n++) {
		memset(last, n % 2 ? 'x' : 0, LONGEST + 65);
		sweep(end - n - 1, n);
	}
	check(memchr(end - 1, 'z', 1) == NULL && memrchr(end - 1, 'z', 1) == NULL, "last byte", 0, 0, 0);
	check(memchr(end, 'z', 0) == NULL && memrchr(end, 'z', 0) == NULL && strnlen(end, 0) == 0, "nothing", 0, 0, 0);
	return report(end);
}
