/* strspn, strcspn and strpbrk stop at the right byte for sets of every size and all byte values, at every alignment and at the
 * end of memory.
 * matrix: -O2 -fno-builtin | -O2 -fno-builtin -mno-simd128
 * host-flags: -O2 -fno-builtin
 * stdout:
 *   451026 checks, 0 failures, at the end of memory
 */
#include <string.h>
#include "parts/last_bytes.h"

enum { LONGEST = 90 };

static unsigned seed = 1;

static unsigned chance(unsigned below)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 16) % below;
}

static int in(const char *set, char c)
{
	for (; *set; set++)
		if (*set == c)
			return 1;
	return 0;
}

static void spans(const char *s, const char *set, size_t what)
{
	size_t inside = 0, outside = 0;
	while (s[inside] && in(set, s[inside]))
		inside++;
	while (s[outside] && !in(set, s[outside]))
		outside++;
	check(strspn(s, set) == inside, "strspn", what, inside, (uintptr_t)s & 15);
	check(strcspn(s, set) == outside, "strcspn", what, outside, (uintptr_t)s & 15);
	check(strpbrk(s, set) == (s[outside] ? s + outside : NULL), "strpbrk", what, outside, (uintptr_t)s & 15);
}

/* n different bytes, none of them zero. */
static void make_set(char *set, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		set[i] = 0;
		char c;
		do
			c = (char)(1 + chance(255));
		while (in(set, c));
		set[i] = c;
	}
	set[n] = 0;
}

/* n bytes of the set, then one that may be outside, and more of any kind. */
static void make_text(char *s, size_t length, size_t n, const char *set, int inside)
{
	for (size_t i = 0; i < length; i++)
		do
			s[i] = (char)(1 + chance(255));
		while (i < n && *set && set[1] && in(set, s[i]) != inside);
	s[length] = 0;
}

int main(void)
{
	static char room[LONGEST + 64];
	char set[256], byte[2] = "";
	static const size_t sizes[] = {0, 1, 2, 3, 4, 5, 6, 15, 16, 17, 40, 128, 200, 254};
	char *const last = (char *)last_bytes(LONGEST + 1), *const end = last + LONGEST + 1;
	for (size_t size = 0; size < sizeof sizes / sizeof *sizes; size++)
		for (size_t length = 0; length < LONGEST; length += 1 + length / 20)
			for (size_t n = 0; n <= length; n += 1 + n / 10) {
				make_set(set, sizes[size]);
				make_text(room + n % 17, length, n, set, (int)(n % 2));
				spans(room + n % 17, set, sizes[size]);
				make_text(end - length - 1, length, n, set, (int)(length % 2));
				spans(end - length - 1, set, sizes[size]);
			}
	/* Each byte against each, alone and in a set too large to compare with. */
	for (int c = 1; c < 256; c++)
		for (int d = 1; d < 256; d++) {
			char s[] = {(char)c, 0}, large[] = {(char)d, 1, 2, 3, 4, 5, 6, 7, 0};
			byte[0] = (char)d;
			spans(s, byte, 1);
			spans(s, large, 8);
		}
	/* The list may end with memory, too. */
	for (size_t n = 0; n < 20; n++) {
		memset(end - n - 1, 'l', n);
		end[-1] = 0;
		spans("lll.", end - n - 1, n);
	}
	return report(end);
}
