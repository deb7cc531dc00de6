/* strxfrm transforms so that strcmp orders as strcoll does, and says how much room it wants.
 * stdout:
 *   49 of 49
 *   6 2
 *   xy
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <string.h>

static int sign(int x)
{
	return (x > 0) - (x < 0);
}

int main(void)
{
	static const char *words[] = { "", "a", "B", "abc", "abd", "z", "Zebra" };
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	int good = 0, all = 0;
	for (int i = 0; i < 7; i++)
		for (int j = 0; j < 7; j++, all++) {
			char a[64], b[64];
			strxfrm(a, words[i], sizeof a);
			strxfrm_l(b, words[j], sizeof b, c);
			good += sign(strcmp(a, b)) == sign(strcoll(words[i], words[j])) &&
				sign(strcmp(a, b)) == sign(strcoll_l(words[i], words[j], c));
		}
	printf("%d of %d\n", good, all);
	char small[3] = "..";
	printf("%zu %zu\n", strxfrm(NULL, "abcdef", 0), strxfrm(small, "xy", 3));
	printf("%s\n", small);
	freelocale(c);
	return 0;
}
