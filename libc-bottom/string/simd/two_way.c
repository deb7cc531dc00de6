/*
 * The string search of Crochemore and Perrin ("Two-way string-matching", 1991), for what the search by blocks cannot do
 * in linear time.
 *
 * The needle is cut where both orders of its suffixes agree least with a shift: the right part is compared from left to
 * right, and a mismatch at its i-th byte rules out i shifts; then the left part from right to left, and a mismatch there
 * rules out a period. For a needle that is periodic as a whole the bytes known from the last period are not compared
 * again.
 */
#include "search.h"

/* Where the largest suffix begins (`reversed`: in the opposite order of bytes), and the period of it. */
static size_t largest_suffix(const unsigned char *s, size_t m, int reversed, size_t *period)
{
	size_t best = 0, other = 1, same = 0, p = 1;
	while (other + same < m) {
		const unsigned char a = s[other + same], b = s[best + same];
		if (a == b) {
			if (++same == p) {
				other += p;
				same = 0;
			}
		} else if ((a < b) != reversed) {
			other += same + 1;
			same = 0;
			p = other - best;
		} else {
			best = other++;
			same = 0;
			p = 1;
		}
	}
	*period = p;
	return best;
}

const char *__two_way(const char *hay, size_t n, const char *needle, size_t m)
{
	const unsigned char *h = (const void *)hay, *s = (const void *)needle;
	size_t period, other_period;
	size_t cut = largest_suffix(s, m, 0, &period);
	const size_t other_cut = largest_suffix(s, m, 1, &other_period);
	if (other_cut > cut) {
		cut = other_cut;
		period = other_period;
	}
	const int periodic = cut + period <= m && !memcmp(s, s + period, cut);
	if (!periodic)
		period = (cut > m - cut ? cut : m - cut) + 1;

	size_t known = 0;
	for (size_t at = 0; at <= n - m;) {
		size_t i = cut > known ? cut : known;
		while (i < m && s[i] == h[at + i])
			i++;
		if (i < m) {
			at += i - cut + 1;
			known = 0;
			continue;
		}
		for (i = cut; i > known && s[i - 1] == h[at + i - 1]; i--)
			;
		if (i <= known)
			return hay + at;
		at += period;
		known = periodic ? m - period : 0;
	}
	return NULL;
}
