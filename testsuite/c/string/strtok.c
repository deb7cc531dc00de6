/* strtok and strtok_r skip runs of separators; strsep gives empty fields.
 * stdout:
 *   [one][two][three]
 *   1
 *   [a|1][b|2|3][c]
 *   <x><><y><> 1
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void)
{
	char a[] = ",,one,;two;,three,,";
	for (char *t = strtok(a, ",;"); t; t = strtok(NULL, ",;"))
		printf("[%s]", t);
	puts("");
	char none[] = ";;;";
	printf("%d\n", strtok(none, ";") == NULL);

	char outer[] = "a=1 b=2,3 c", *save = NULL;
	for (char *t = strtok_r(outer, " ", &save); t; t = strtok_r(NULL, " ", &save)) {
		char *inner = NULL;
		printf("[%s", strtok_r(t, "=", &inner));
		for (char *v = strtok_r(NULL, "=,", &inner); v; v = strtok_r(NULL, "=,", &inner))
			printf("|%s", v);
		printf("]");
	}
	puts("");

	char b[] = "x::y:", *p = b, *field;
	while ((field = strsep(&p, ":")))
		printf("<%s>", field);
	printf(" %d\n", p == NULL);
	return 0;
}
