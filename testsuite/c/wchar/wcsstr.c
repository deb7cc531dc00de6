/* The wide forms of the searching and comparing string functions.
 * stdout:
 *   2 12 -1
 *   10 -1
 *   4 -1
 *   0 3 -1 11
 *   4 5 7
 *   1000 of 1000
 *   -1 1 0
 *   0 -1
 *   -1 0
 *   0 -1
 *   0 -1
 *   -1 1
 *   3 3
 *   [a][b][c]
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

static long at(const wchar_t *base, const wchar_t *p)
{
	return p ? (long)(p - base) : -1;
}

static int sign(int x)
{
	return (x > 0) - (x < 0);
}

int main(void)
{
	const wchar_t *s = L"hello, world";
	printf("%ld %ld %ld\n", at(s, wcschr(s, L'l')), at(s, wcschr(s, 0)), at(s, wcschr(s, L'z')));
	printf("%ld %ld\n", at(s, wcsrchr(s, L'l')), at(s, wcsrchr(s, L'z')));
	printf("%ld %ld\n", at(s, wmemchr(s, L'o', 12)), at(s, wmemchr(s, L'o', 4)));
	printf("%ld %ld %ld %ld\n", at(s, wcsstr(s, L"")), at(s, wcsstr(s, L"lo, w")), at(s, wcsstr(s, L"worldly")), at(s, wcswcs(s, L"d")));
	printf("%zu %zu %ld\n", wcsspn(s, L"leh"), wcscspn(s, L" ,"), at(s, wcspbrk(s, L"wr")));

	/* Repetitive text, where a fast search may go wrong. */
	wchar_t h[300], n[40];
	int good = 0, all = 0;
	unsigned seed = 3;
	for (int round = 0; round < 1000; round++, all++) {
		int m = 1 + round % 38;
		for (int i = 0; i < 299; i++)
			h[i] = L'a' + ((seed = seed * 1103515245 + 12345) >> 30 & 1);
		h[299] = 0;
		wmemcpy(n, h + 299 - m - round % 100, m);
		n[m] = 0;
		const wchar_t *want = h;
		while (wcsncmp(want, n, m))
			want++;
		good += wcsstr(h, n) == want;
	}
	printf("%d of %d\n", good, all);

	printf("%d %d %d\n", sign(wcscmp(L"a", L"b")), sign(wcscmp(L"b", L"a")), wcscmp(L"a", L"a"));
	printf("%d %d\n", sign(wcsncmp(L"abx", L"aby", 2)), sign(wcsncmp(L"abx", L"aby", 3)));
	printf("%d %d\n", sign(wmemcmp(L"a\0b", L"a\0c", 3)), wmemcmp(L"x", L"y", 0));
	printf("%d %d\n", wcscasecmp(L"HeLLo", L"hEllO"), sign(wcsncasecmp(L"ABC", L"abd", 3)));
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	printf("%d %d\n", wcscasecmp_l(L"X", L"x", c), sign(wcsncasecmp_l(L"a", L"B", 1, c)));
	printf("%d %d\n", sign(wcscoll(L"a", L"b")), sign(wcscoll_l(L"b", L"a", c)));
	wchar_t t[8];
	printf("%zu %zu\n", wcsxfrm(NULL, L"abc", 0), wcsxfrm_l(t, L"abc", 8, c));
	freelocale(c);
	wchar_t tokens[] = L",a,,b;c", *save;
	for (wchar_t *p = wcstok(tokens, L",;", &save); p; p = wcstok(NULL, L",;", &save))
		printf("[%ls]", p);
	puts("");
	return 0;
}
