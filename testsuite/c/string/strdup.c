/* strdup and strndup give copies of their own that free takes.
 * stdout:
 *   original orig original [] Xriginal
 *   abc 3
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	char original[] = "original";
	char *a = strdup(original), *b = strndup(original, 4), *c = strndup(original, 100), *d = strndup(original, 0);
	original[0] = 'X';
	printf("%s %s %s [%s] %s\n", a, b, c, d, original);
	const char open_end[3] = { 'a', 'b', 'c' };
	char *e = strndup(open_end, 3);
	printf("%s %zu\n", e, strlen(e));
	free(a);
	free(b);
	free(c);
	free(d);
	free(e);
	return 0;
}
