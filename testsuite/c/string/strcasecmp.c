/* strcasecmp, strncasecmp and their _l forms ignore the case of letters only.
 * stdout:
 *   Hello hELLO: 0 0 0 0
 *   abc ABD: -1 -1 -1 0
 *   ABD abc: 1 1 1 0
 *   a_ A\: 1 1 1 0
 *   [ {: -1 -1 -1 -1
 *   @ `: -1 -1 -1 -1
 *    A: -1 -1 -1 -1
 *   abcX ABCy: -1 0 -1 0
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
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	static const char *pairs[][2] = {
		{ "Hello", "hELLO" }, { "abc", "ABD" }, { "ABD", "abc" }, { "a_", "A\\" }, { "[", "{" }, { "@", "`" }, { "", "A" },
		{ "abcX", "ABCy" },
	};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		const char *a = pairs[i][0], *b = pairs[i][1];
		printf("%s %s: %d %d %d %d\n", a, b, sign(strcasecmp(a, b)), sign(strncasecmp(a, b, 3)),
			sign(strcasecmp_l(a, b, c)), sign(strncasecmp_l(a, b, 1, c)));
	}
	freelocale(c);
	return 0;
}
