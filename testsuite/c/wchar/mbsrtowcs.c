/* mbsrtowcs, mbsnrtowcs, wcsrtombs and wcsnrtombs: counts, limits, where they stop, EILSEQ.
 * stdout:
 *   mbsrtowcs(NULL, &s, 0, &state): 4
 *   s == text: 1
 *   mbsrtowcs(wide, &s, 10, &state): 4
 *   s == NULL: 1
 *   20ac 0
 *   mbsrtowcs(wide, &s, 2, &state): 2
 *   s - text: 3
 *   (int)mbsrtowcs(wide, &b, 10, &state): -1 EILSEQ
 *   b - bad: 2
 *   mbsnrtowcs(wide, &s, 3, 10, &state): 2
 *   s - text: 3
 *   mbsnrtowcs(wide, &s, 5, 10, &state): 2
 *   20ac 79 1
 *   wcsrtombs(NULL, &w, 0, &state): 6
 *   wcsrtombs(out, &w, sizeof out, &state): 6
 *   w == NULL: 1
 *   aü中
 *   wcsrtombs(out, &w, 5, &state): 3
 *   w - wtext: 2
 *   wcsnrtombs(out, &w, 2, sizeof out, &state): 3
 *   w - wtext: 2
 *   aü
 *   (int)wcsrtombs(out, &wb, sizeof out, &state): -1 EILSEQ
 *   wb - wbad: 1
 */
#define _GNU_SOURCE
#include "../show.h"
#include <locale.h>
#include <wchar.h>

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	const char *text = "x\u00e9\u20acy", *s = text;
	wchar_t wide[10];
	mbstate_t state = { 0 };
	NUMBER(mbsrtowcs(NULL, &s, 0, &state));
	NUMBER(s == text);
	NUMBER(mbsrtowcs(wide, &s, 10, &state));
	NUMBER(s == NULL);
	printf("%lx %lx\n", (unsigned long)wide[2], (unsigned long)wide[4]);
	s = text;
	NUMBER(mbsrtowcs(wide, &s, 2, &state));
	NUMBER(s - text);
	const char *bad = "ab\xff", *b = bad;
	CALL((int)mbsrtowcs(wide, &b, 10, &state));
	NUMBER(b - bad);

	s = text;
	state = (mbstate_t){ 0 };
	NUMBER(mbsnrtowcs(wide, &s, 3, 10, &state));
	NUMBER(s - text);
	NUMBER(mbsnrtowcs(wide, &s, 5, 10, &state));
	printf("%lx %lx %d\n", (unsigned long)wide[0], (unsigned long)wide[1], s == NULL);

	const wchar_t *wtext = L"a\u00fc\u4e2d", *w = wtext;
	char out[20] = "###################";
	NUMBER(wcsrtombs(NULL, &w, 0, &state));
	NUMBER(wcsrtombs(out, &w, sizeof out, &state));
	NUMBER(w == NULL);
	puts(out);
	w = wtext;
	NUMBER(wcsrtombs(out, &w, 5, &state));
	NUMBER(w - wtext);
	w = wtext;
	NUMBER(wcsnrtombs(out, &w, 2, sizeof out, &state));
	NUMBER(w - wtext);
	printf("%.3s\n", out);
	const wchar_t wbad[] = { L'a', (wchar_t)0xd801, 0 }, *wb = wbad;
	CALL((int)wcsrtombs(out, &wb, sizeof out, &state));
	NUMBER(wb - wbad);
	return 0;
}
