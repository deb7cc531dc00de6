/* memcpy, mempcpy, memmove and memccpy copy exactly n bytes at every pair of alignments.
 * stdout:
 *   of 16384: memcpy 16384, mempcpy 16384, memmove 16384, memccpy 16384
 *   4 key=......
 *   3
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static unsigned char from[96], to[96];

static int exact(size_t at, size_t n, size_t source)
{
	for (size_t i = 0; i < sizeof to; i++) {
		unsigned char want = i >= at && i < at + n ? (unsigned char)(source + i - at + 1) : 0xee;
		if (to[i] != want)
			return 0;
	}
	return 1;
}

int main(void)
{
	int good[4] = { 0 }, all = 0;
	for (size_t i = 0; i < sizeof from; i++)
		from[i] = (unsigned char)(i + 1);
	for (size_t s = 0; s < 16; s++)
		for (size_t d = 0; d < 16; d++)
			for (size_t n = 0; n < 64; n++, all++) {
				memset(to, 0xee, sizeof to);
				good[0] += memcpy(to + d, from + s, n) == to + d && exact(d, n, s);
				memset(to, 0xee, sizeof to);
				good[1] += mempcpy(to + d, from + s, n) == to + d + n && exact(d, n, s);
				memset(to, 0xee, sizeof to);
				good[2] += memmove(to + d, from + s, n) == to + d && exact(d, n, s);
				memset(to, 0xee, sizeof to);
				good[3] += memccpy(to + d, from + s, 0, n) == NULL && exact(d, n, s);
			}
	printf("of %d: memcpy %d, mempcpy %d, memmove %d, memccpy %d\n", all, good[0], good[1], good[2], good[3]);

	char text[16] = "..........";
	char *end = memccpy(text, "key=value", '=', 9);
	printf("%td %s\n", end - text, text);
	end = memccpy(text, "ab\377cd", 255, 5);
	printf("%td\n", end - text);
	return 0;
}
