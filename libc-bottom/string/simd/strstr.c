#include "search.h"

/*
 * The rest of a search: memmem on as much of the string as is known to be there. How much that is is found out in steps,
 * since a search that ends early must not look for the end of a long string.
 */
static char *search(const char *hay, const char *needle, size_t m)
{
	size_t known = 0, step = 512 + 2 * m;
	for (;;) {
		const size_t more = strnlen(hay + known, step);
		known += more;
		char *found = memmem(hay, known, needle, m);
		if (found || more < step)
			return found;
		hay += known - m + 1;
		known = m - 1;
		if (step < 65536)
			step *= 2;
	}
}

char *strstr(const char *hay, const char *bytes)
{
	if (!bytes[0] || !bytes[1])
		return bytes[0] ? strchr(hay, bytes[0]) : (char *)hay;
	const size_t m = strlen(bytes);
	const struct needle needle = make_needle(bytes, m);
	/* What is read behind the string's end is not in the needle: the zero comes before. */
	const uintptr_t last = last_block();
	const uintptr_t end = last > m ? last - m : 0;
	const char *p = hay;
	size_t work = 0;
	for (; (uintptr_t)p < end; p += BLOCK) {
		const v128_t maybe = places(&needle, p), over = zeros(load(p));
		if (!bits(maybe | over))
			continue;
		unsigned found = bits(maybe);
		const unsigned zero = bits(over);
		if (zero)
			found &= zero ^ (zero - 1);
		for (; found; found &= found - 1)
			if (is_at(&needle, p + first(found), &work))
				return (char *)p + first(found);
		if (zero)
			return NULL;
		if (work > allowance(p - hay))
			break;
	}
	return search(p, bytes, m);
}
