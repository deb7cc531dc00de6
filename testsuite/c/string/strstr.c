/* strstr, strcasestr and memmem find the first occurrence of needles of every length.
 * stdout:
 *   0 4 7 -1 -1
 *   4 10 -1
 *   4 3 0 -1
 *   4000 of 4000
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long at(const char *base, const char *p)
{
	return p ? p - base : -1;
}

/* The definition, without cleverness. */
static const char *slow(const char *h, size_t n, const char *s, size_t m)
{
	for (size_t i = 0; i + m <= n; i++)
		if (!memcmp(h + i, s, m))
			return h + i;
	return NULL;
}

int main(void)
{
	const char *s = "abracadabra, abracadabra";
	printf("%ld %ld %ld %ld %ld\n", at(s, strstr(s, "")), at(s, strstr(s, "cad")), at(s, strstr(s, "abra,")),
		at(s, strstr(s, "abracadabrax")), at(s, strstr("", "a") ? s : NULL));
	printf("%ld %ld %ld\n", at(s, strcasestr(s, "CAD")), at(s, strcasestr(s, "A, aBRA")), at(s, strcasestr(s, "zz")));
	const char zeros[] = "a\0b\0\0c";
	printf("%ld %ld %ld %ld\n", at(zeros, memmem(zeros, 6, "\0c", 2)), at(zeros, memmem(zeros, 6, "\0\0", 2)),
		at(zeros, memmem(zeros, 6, "", 0)), at(zeros, memmem(zeros, 2, "a\0b", 3)));

	int good = 0, all = 0;
	unsigned seed = 1;
	for (int round = 0; round < 4000; round++, all++) {
		char h[200], n[60];
		int hn = 1 + round % 190, nn = round % 50;
		for (int i = 0; i < hn; i++)
			h[i] = "ab"[(seed = seed * 1103515245 + 12345) >> 30 & 1];
		h[hn] = 0;
		if (round % 3 == 0 && nn <= hn)
			memcpy(n, h + hn - nn, nn);
		else
			for (int i = 0; i < nn; i++)
				n[i] = "ab"[(seed = seed * 1103515245 + 12345) >> 30 & 1];
		n[nn] = 0;
		const char *want = slow(h, hn, n, nn);
		good += strstr(h, n) == want && memmem(h, hn, n, nn) == want;
	}
	printf("%d of %d\n", good, all);
	return 0;
}
