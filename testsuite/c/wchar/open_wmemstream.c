/* open_wmemstream collects wide characters in memory that grows.
 * stdout:
 *   6 12-xyz
 *   1006 1006 l
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

int main(void)
{
	wchar_t *text = NULL;
	size_t n = 99;
	FILE *f = open_wmemstream(&text, &n);
	if (!f)
		return 1;
	fwprintf(f, L"%d-%ls", 12, L"xyz");
	fflush(f);
	printf("%zu %ls\n", n, text);
	for (int i = 0; i < 1000; i++)
		fputwc(L'a' + i % 26, f);
	fclose(f);
	printf("%zu %zu %lc\n", n, wcslen(text), (wint_t)text[n - 1]);
	free(text);
	return 0;
}
