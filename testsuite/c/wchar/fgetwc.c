/* Wide streams: fputwc, fputws, fwprintf, fgetwc, getwc, fgetws, ungetwc, fwscanf and fwide on a file in UTF-8.
 * dirs: .
 * stdout:
 *   fwide(f, 0): 0
 *   fwide(f, 1) > 0: 1
 *   fwide(f, -1) > 0: 1
 *   fputwc(0x20ac, f): 8364
 *   putwc(L'\n', f): 10
 *   fputws(L"z\u00fcri\n", f) >= 0: 1
 *   fwprintf(f, L"%d %ls\n", 5, L"\u4e2d"): 4
 *   print(f, L"%d", 77): 2
 *   fgetwc(f): 8364
 *   ungetwc(0xe9, f): 233
 *   getwc(f): 233
 *   getwc(f): 10
 *   fgetws(line, 20, f) == line: 1
 *   züri
 *   fwscanf(f, L"%d %ls", &i, line): 2
 *   5 中
 *   scan(f, L"%d", &i): 1
 *   i: 77
 *   getwc(f) == WEOF: 1
 *   feof(f) != 0: 1
 *   fgetws(line, 20, f) == NULL: 1
 *   bytes: 18
 *   fwide(f, 0) < 0: 1
 *   fgetwc(f): 97
 *   fgetwc(f) == WEOF ? -1 : 0: -1 EILSEQ
 */
#include "../show.h"
#include <locale.h>
#include <stdarg.h>
#include <wchar.h>

static int print(FILE *f, const wchar_t *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = vfwprintf(f, format, args);
	va_end(args);
	return r;
}

static int scan(FILE *f, const wchar_t *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = vfwscanf(f, format, args);
	va_end(args);
	return r;
}

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	FILE *f = fopen("wide.txt", "w+");
	NUMBER(fwide(f, 0));
	NUMBER(fwide(f, 1) > 0);
	NUMBER(fwide(f, -1) > 0);
	NUMBER(fputwc(0x20ac, f));
	NUMBER(putwc(L'\n', f));
	NUMBER(fputws(L"z\u00fcri\n", f) >= 0);
	NUMBER(fwprintf(f, L"%d %ls\n", 5, L"\u4e2d"));
	NUMBER(print(f, L"%d", 77));
	rewind(f);
	NUMBER(fgetwc(f));
	NUMBER(ungetwc(0xe9, f));
	NUMBER(getwc(f));
	NUMBER(getwc(f));
	wchar_t line[20];
	NUMBER(fgetws(line, 20, f) == line);
	printf("%ls", line);
	int i = 0;
	NUMBER(fwscanf(f, L"%d %ls", &i, line));
	printf("%d %ls\n", i, line);
	NUMBER(scan(f, L"%d", &i));
	NUMBER(i);
	NUMBER(getwc(f) == WEOF);
	NUMBER(feof(f) != 0);
	NUMBER(fgetws(line, 20, f) == NULL);
	fclose(f);

	f = fopen("wide.txt", "rb");
	int bytes = 0;
	while (fgetc(f) != EOF)
		bytes++;
	NUMBER(bytes);
	NUMBER(fwide(f, 0) < 0);
	fclose(f);
	f = fopen("wide.txt", "w");
	fputs("a\xff", f);
	fclose(f);
	f = fopen("wide.txt", "r");
	NUMBER(fgetwc(f));
	CALL(fgetwc(f) == WEOF ? -1 : 0);
	fclose(f);
	return 0;
}
