#include "search.h"

void *memmem(const void *hay, size_t n, const void *bytes, size_t m)
{
	const char *h = hay, *s = bytes;
	if (m > n)
		return NULL;
	if (m < 2)
		return m ? memchr(hay, *s, n) : (void *)hay;
	const struct needle needle = make_needle(s, m);
	const size_t count = n - m + 1;
	size_t at = 0, work = 0;
	for (; count - at >= BLOCK; at += BLOCK) {
		for (unsigned found = bits(places(&needle, h + at)); found; found &= found - 1)
			if (is_at(&needle, h + at + first(found), &work))
				return (void *)(h + at + first(found));
		if (work > allowance(at))
			return (void *)__two_way(h + at, n - at, s, m);
	}
	for (; at < count; at++)
		if (h[at] == s[0] && h[at + m - 1] == s[m - 1] && !memcmp(h + at, s, m))
			return (void *)(h + at);
	return NULL;
}
