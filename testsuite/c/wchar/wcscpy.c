/* The wide forms of the string functions: copying, padding, appending, duplicating.
 * stdout:
 *   1 abc0..
 *   1 abc00.
 *   4 wxyz0.
 *   2 wx00..
 *   3 wxy...
 *   12345 5 3
 *   112345
 *   QR2345
 *   dup 3
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

static void show(const wchar_t *a, size_t n)
{
	for (size_t i = 0; i < n; i++)
		putchar(a[i] ? (int)a[i] : '0');
	putchar('\n');
}

int main(void)
{
	wchar_t a[12];
	wmemset(a, L'.', 12);
	printf("%d ", wcscpy(a, L"abc") == a);
	show(a, 6);
	wmemset(a, L'.', 12);
	printf("%d ", wcsncpy(a, L"abc", 5) == a);
	show(a, 6);
	wmemset(a, L'.', 12);
	printf("%td ", wcpcpy(a, L"wxyz") - a);
	show(a, 6);
	wmemset(a, L'.', 12);
	printf("%td ", wcpncpy(a, L"wx", 4) - a);
	show(a, 6);
	wmemset(a, L'.', 12);
	printf("%td ", wcpncpy(a, L"wxyz", 3) - a);
	show(a, 6);
	wcscpy(a, L"1");
	wcscat(a, L"23");
	wcsncat(a, L"4567", 2);
	printf("%ls %zu %zu\n", a, wcslen(a), wcsnlen(a, 3));
	wmemmove(a + 1, a, 5);
	show(a, 6);
	wmemcpy(a, L"QR", 2);
	show(a, 6);
	wchar_t *copy = wcsdup(L"dup");
	printf("%ls %zu\n", copy, wcslen(copy));
	free(copy);
	return 0;
}
