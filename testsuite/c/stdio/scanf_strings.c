/* String conversions of sscanf: words, counted characters, sets, ranges, complements, m, and wide forms.
 * stdout:
 *   3: [one] [two] [three]
 *   2: [abc] [def]
 *   1: [ ab]
 *   3: [key] [some value] [rest]
 *   2: []-]] [x]
 *   2: [abc] []def]
 *   2: [123] [abc]
 *   0
 *   2: [allocated] [0011]
 *   2: 3 e9 71
 *   2: a b
 *   1: [this]
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	char a[20] = "", b[20] = "", c[20] = "";
	int n = sscanf("  one two\tthree ", "%s%s%s", a, b, c);
	printf("%d: [%s] [%s] [%s]\n", n, a, b, c);
	n = sscanf("abcdef", "%3s%s", a, b);
	printf("%d: [%s] [%s]\n", n, a, b);
	char raw[4] = "###";
	n = sscanf(" ab", "%3c", raw);
	printf("%d: [%.3s]\n", n, raw);
	n = sscanf("key = some value; rest", "%[a-z] = %[^;]; %s", a, b, c);
	printf("%d: [%s] [%s] [%s]\n", n, a, b, c);
	n = sscanf("]-]x", "%[]-]%s", a, b);
	printf("%d: [%s] [%s]\n", n, a, b);
	n = sscanf("abc]def", "%[^]]%s", a, b);
	printf("%d: [%s] [%s]\n", n, a, b);
	n = sscanf("123abc", "%5[0-9]%s", a, b);
	printf("%d: [%s] [%s]\n", n, a, b);
	n = sscanf("xyz", "%[abc]%s", a, b);
	printf("%d\n", n);
	char *word = NULL, *set = NULL;
	n = sscanf("allocated 0011 rest", "%ms %m[01]", &word, &set);
	printf("%d: [%s] [%s]\n", n, word, set);
	free(word);
	free(set);
	wchar_t wide[20];
	n = sscanf("\u00e9t\u00e9 q", "%ls %lc", wide, wide + 10);
	printf("%d: %zu %lx %lx\n", n, wcslen(wide), (unsigned long)wide[0], (unsigned long)wide[10]);
	n = sscanf("aXb", "%cX%c", a, b);
	printf("%d: %c %c\n", n, a[0], b[0]);
	n = sscanf("skip this", "%*s %s", a);
	printf("%d: [%s]\n", n, a);
	return 0;
}
