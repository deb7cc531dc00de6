/* swprintf and swscanf: conversions, the negative answer when the buffer is too small, wide sets.
 * stdout:
 *   26 -3|   ab|cd   |x|2.50|0xff
 *   5 é € 中
 *   1
 *   4 007%
 *   4 12 abc 1.5 été
 *   2 aab 99
 *   -1
 */
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

static int format(wchar_t *out, size_t n, const wchar_t *f, ...)
{
	va_list args;
	va_start(args, f);
	int r = vswprintf(out, n, f, args);
	va_end(args);
	return r;
}

static int scan(const wchar_t *in, const wchar_t *f, ...)
{
	va_list args;
	va_start(args, f);
	int r = vswscanf(in, f, args);
	va_end(args);
	return r;
}

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	wchar_t out[40];
	int n = swprintf(out, 40, L"%d|%5s|%-5ls|%c|%.2f|%#x", -3, "ab", L"cd", 'x', 2.5, 255);
	printf("%d %ls\n", n, out);
	n = swprintf(out, 40, L"%s %ls %lc", "\u00e9", L"\u20ac", (wint_t)0x4e2d);
	printf("%d %ls\n", n, out);
	n = swprintf(out, 4, L"%s", "abcd");
	printf("%d\n", n < 0);
	n = format(out, 40, L"%03d%%", 7);
	printf("%d %ls\n", n, out);

	int i;
	wchar_t word[10];
	char narrow[10];
	float f;
	n = swscanf(L"12 abc 1.5 \u00e9t\u00e9", L"%d %ls %f %s", &i, word, &f, narrow);
	printf("%d %d %ls %g %s\n", n, i, word, f, narrow);
	n = scan(L"aab,99", L"%l[ab],%d", word, &i);
	printf("%d %ls %d\n", n, word, i);
	n = swscanf(L"", L"%d", &i);
	printf("%d\n", n);
	return 0;
}
