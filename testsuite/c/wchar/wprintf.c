/* Wide input and output on the standard streams: wprintf, vwprintf, putwchar, getwchar, wscanf, vwscanf.
 * stdin:
 *   été 42
 *   17
 * stdout:
 *   e9
 *   é
 *   2 té 42
 *   1 17 €
 *   7
 */
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

static int print(const wchar_t *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = vwprintf(format, args);
	va_end(args);
	return r;
}

static int scan(const wchar_t *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = vwscanf(format, args);
	va_end(args);
	return r;
}

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	wint_t c = getwchar();
	wprintf(L"%lx\n", (unsigned long)c);
	putwchar(c);
	putwchar(L'\n');
	wchar_t rest[10];
	int n = 0, read = wscanf(L"%9ls %d", rest, &n);
	wprintf(L"%d %ls %d\n", read, rest, n);
	read = scan(L"%d", &n);
	int wrote = print(L"%d %d %s\n", read, n, "\u20ac");
	wprintf(L"%d\n", wrote);
	return 0;
}
