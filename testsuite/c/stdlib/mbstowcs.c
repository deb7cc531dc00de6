/* mblen, mbtowc, wctomb, mbstowcs and wcstombs in UTF-8: lengths, limits, and EILSEQ for what is not UTF-8.
 * stdout:
 *   4 0
 *   1 1 61
 *   2 2 e9
 *   3 3 4e2d
 *   4 4 1f600
 *   0 0
 *   -1 -1
 *   mbstowcs(NULL, s, 0): 4
 *   mbstowcs(wide, s, 8): 4
 *   e9 1f600 0
 *   mbstowcs(wide, s, 2): 2
 *   wide[2]: 7
 *   (int)mbstowcs(wide, "a\xc0\x80", 8): -1 EILSEQ
 *   0 1 3 4
 *   wctomb(out, (wchar_t)0xd800): -1 EILSEQ
 *   6 6 zü€
 *   3 zü#####
 *   (int)wcstombs(out, bad, 8): -1 EILSEQ
 */
#include "../show.h"
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <wchar.h>

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	printf("%zu %d\n", MB_CUR_MAX >= 4 ? (size_t)4 : MB_CUR_MAX, mblen(NULL, 0));
	const char *s = "a\u00e9\u4e2d\U0001f600";
	for (const char *p = s; *p;) {
		wchar_t w;
		int n = mbtowc(&w, p, MB_CUR_MAX);
		printf("%d %d %lx\n", n, mblen(p, MB_CUR_MAX), (unsigned long)w);
		p += n;
	}
	printf("%d %d\n", mbtowc(NULL, "", 1), mblen("", 1));
	printf("%d %d\n", mblen("\xe4\xb8", 2), mblen("\xff", 1));
	wchar_t wide[8];
	NUMBER(mbstowcs(NULL, s, 0));
	NUMBER(mbstowcs(wide, s, 8));
	printf("%lx %lx %lx\n", (unsigned long)wide[1], (unsigned long)wide[3], (unsigned long)wide[4]);
	wide[2] = 7;
	NUMBER(mbstowcs(wide, s, 2));
	NUMBER(wide[2]);
	CALL((int)mbstowcs(wide, "a\xc0\x80", 8));

	char out[MB_LEN_MAX + 20];
	printf("%d %d %d %d\n", wctomb(NULL, 0), wctomb(out, L'x'), wctomb(out, 0x20ac), wctomb(out, 0x10ffff));
	CALL(wctomb(out, (wchar_t)0xd800));
	const wchar_t *ws = L"z\u00fc\u20ac";
	size_t n = wcstombs(out, ws, sizeof out);
	printf("%zu %zu %s\n", wcstombs(NULL, ws, 0), n, out);
	memset(out, '#', 8);
	out[8] = 0;
	n = wcstombs(out, ws, 5);
	printf("%zu %s\n", n, out);
	const wchar_t bad[] = { L'a', (wchar_t)0xdfff, 0 };
	CALL((int)wcstombs(out, bad, 8));
	return 0;
}
