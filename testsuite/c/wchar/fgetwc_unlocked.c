/* The unlocked forms of wide input and output, and wcsftime_l.
 * dirs: .
 * stdin: xyz
 * stdout:
 *   e9 a 1 e9 a 1 line
 *   x
 *   12 2000 January
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <time.h>
#include <wchar.h>

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	FILE *f = fopen("w", "w+");
	wint_t a = fputwc_unlocked(0xe9, f), b = putwc_unlocked(L'\n', f);
	int n = fputws_unlocked(L"line\n", f);
	rewind(f);
	wint_t c = fgetwc_unlocked(f), d = getwc_unlocked(f);
	wchar_t line[10];
	wchar_t *got = fgetws_unlocked(line, 10, f);
	fclose(f);
	wprintf(L"%lx %lx %d %lx %lx %d %ls", (unsigned long)a, (unsigned long)b, n >= 0, (unsigned long)c, (unsigned long)d, got == line, line);
	c = getwchar_unlocked();
	putwchar_unlocked(c);
	putwchar_unlocked(L'\n');
	struct tm t = { .tm_year = 100, .tm_mday = 1 };
	locale_t l = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	wchar_t text[40];
	size_t size = wcsftime_l(text, 40, L"%Y %B", &t, l);
	freelocale(l);
	wprintf(L"%zu %ls\n", size, text);
	return 0;
}
