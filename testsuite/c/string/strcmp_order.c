/* strcmp, strncmp, memcmp, bcmp, strcoll and strverscmp order by unsigned char and give the sign of the first difference.
 * stdout:
 *   0 0 0 0 0 0
 *   -1 -1 0 0 0 -1
 *   1 1 0 0 0 1
 *   -1 0 0 -1 1 -1
 *   1 0 0 0 0 1
 *   -1 -1 0 -1 1 -1
 *   1 1 0 1 1 1
 *   -1 0 0 -1 1 -1
 *   0 0 0 0 0 0
 *   49920 of 49920
 *   versions -1 1 1 0 -1
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static int sign(int x)
{
	return (x > 0) - (x < 0);
}

int main(void)
{
	static const char *pairs[][2] = {
		{ "", "" }, { "", "a" }, { "a", "" }, { "abc", "abd" }, { "abc", "ab" }, { "a\x7f", "a\x80" },
		{ "a\xff", "a\x01" }, { "abcdefgh1", "abcdefgh2" }, { "same as it was", "same as it was" },
	};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		const char *a = pairs[i][0], *b = pairs[i][1];
		size_t n = strlen(a) < strlen(b) ? strlen(a) : strlen(b);
		printf("%d %d %d %d %d %d\n", sign(strcmp(a, b)), sign(strncmp(a, b, 2)), sign(strncmp(a, b, 0)),
			sign(memcmp(a, b, n)), bcmp(a, b, n) != 0, sign(strcoll(a, b)));
	}
	int good = 0, all = 0;
	for (int x = 0; x < 8; x++)
		for (int y = 0; y < 8; y++)
			for (int n = 1; n < 40; n++)
				for (int d = 0; d < n; d++, all++) {
					char a[64], b[64];
					memset(a, 'm', sizeof a);
					memset(b, 'm', sizeof b);
					b[y + d] = 'n';
					a[x + n] = b[y + n] = 0;
					good += strcmp(a + x, b + y) < 0 && strcmp(b + y, a + x) > 0 && memcmp(a + x, b + y, n) < 0 &&
						memcmp(a + x, b + y, d) == 0 && strncmp(a + x, b + y, d) == 0 && strncmp(a + x, b + y, d + 1) < 0;
				}
	printf("%d of %d\n", good, all);

	printf("versions %d %d %d %d %d\n", sign(strverscmp("a9", "a10")), sign(strverscmp("a1", "a01")),
		sign(strverscmp("1.2.10", "1.2.9")), sign(strverscmp("x", "x")), sign(strverscmp("000", "00")));
	return 0;
}
