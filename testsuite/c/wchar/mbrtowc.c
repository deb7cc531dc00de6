/* mbrtowc in UTF-8: whole and split sequences, -2 for what is incomplete, EILSEQ for what is invalid, the zero.
 * stdout:
 *   (int)mbrtowc(&w, "\xe2\x82\xac", 3, &state): 3
 *   20ac
 *   (int)mbrtowc(&w, "\xe2\x82\xac", 2, &state): -2
 *   (int)mbrtowc(&w, "\xac", 1, &state): 1
 *   20ac
 *   (int)mbrtowc(&w, "", 1, &state): 0
 *   0
 *   (int)mbrtowc(&w, "abc", 0, &state): -2
 *   (int)mbrtowc(NULL, NULL, 0, &state): 0
 *   (int)mbrtowc(&w, "\xc0\x80", 2, &(mbstate_t){ 0 }): -1 EILSEQ
 *   (int)mbrtowc(&w, "\xed\xa0\x80", 3, &(mbstate_t){ 0 }): -1 EILSEQ
 *   (int)mbrtowc(&w, "\xe2" "abc", 4, &(mbstate_t){ 0 }): -1 EILSEQ
 *   (int)mbrtowc(&w, "\x80", 1, &(mbstate_t){ 0 }): -1 EILSEQ
 *    1=41 -2+ 1=e9 -2+ -2+ -2+ 1=1f600 1=7a
 *    -2+ -1
 *   (int)mbrlen("\xc3\xa9", 2, &(mbstate_t){ 0 }): 2
 *   (int)mbrlen("\xc3", 1, &(mbstate_t){ 0 }): -2
 *   mbsinit(NULL) != 0: 1
 *   btowc('a'): 97
 *   btowc(0xc3) == WEOF: 1
 *   btowc(EOF) == WEOF: 1
 *   wctob(L'z'): 122
 *   wctob(0xe9) == EOF: 1
 */
#include "../show.h"
#include <locale.h>
#include <wchar.h>

static void bytewise(const char *s, size_t n)
{
	mbstate_t state = { 0 };
	for (size_t i = 0; i < n; i++) {
		wchar_t w = 0;
		size_t r = mbrtowc(&w, s + i, 1, &state);
		printf(" %d", (int)r);
		if (r <= 1)
			printf("=%lx", (unsigned long)w);
		if (r == (size_t)-1)
			break;
		printf("%s", mbsinit(&state) ? "" : "+");
	}
	puts("");
}

int main(void)
{
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		return 1;
	wchar_t w = 7;
	mbstate_t state = { 0 };
	CALL((int)mbrtowc(&w, "\xe2\x82\xac", 3, &state));
	printf("%lx\n", (unsigned long)w);
	CALL((int)mbrtowc(&w, "\xe2\x82\xac", 2, &state));
	CALL((int)mbrtowc(&w, "\xac", 1, &state));
	printf("%lx\n", (unsigned long)w);
	CALL((int)mbrtowc(&w, "", 1, &state));
	printf("%lx\n", (unsigned long)w);
	CALL((int)mbrtowc(&w, "abc", 0, &state));
	CALL((int)mbrtowc(NULL, NULL, 0, &state));
	CALL((int)mbrtowc(&w, "\xc0\x80", 2, &(mbstate_t){ 0 }));
	CALL((int)mbrtowc(&w, "\xed\xa0\x80", 3, &(mbstate_t){ 0 }));
	CALL((int)mbrtowc(&w, "\xe2" "abc", 4, &(mbstate_t){ 0 }));
	CALL((int)mbrtowc(&w, "\x80", 1, &(mbstate_t){ 0 }));
	bytewise("A\xc3\xa9\xf0\x9f\x98\x80z", 8);
	bytewise("\xe2\x28", 2);
	CALL((int)mbrlen("\xc3\xa9", 2, &(mbstate_t){ 0 }));
	CALL((int)mbrlen("\xc3", 1, &(mbstate_t){ 0 }));
	NUMBER(mbsinit(NULL) != 0);
	NUMBER(btowc('a'));
	NUMBER(btowc(0xc3) == WEOF);
	NUMBER(btowc(EOF) == WEOF);
	NUMBER(wctob(L'z'));
	NUMBER(wctob(0xe9) == EOF);
	return 0;
}
