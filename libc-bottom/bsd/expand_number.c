/* expand_number (FreeBSD): "1.5G"'s opposite without the point: a whole number with a prefix of 1024's powers. */
#include <errno.h>
#include <inttypes.h>
#include <libutil.h>
#include <stdlib.h>
#include <string.h>

int expand_number(const char *text, uint64_t *result)
{
	static const char prefixes[] = "bkmgtpe";
	char *end;
	int saved = errno;
	errno = 0;
	uint64_t n = strtoumax(text, &end, 0);
	if (errno == ERANGE) return -1;
	if (end == text) {
		errno = EINVAL;
		return -1;
	}
	int shift = 0;
	if (*end) {
		const char *p = strchr(prefixes, *end | 0x20);
		/* A "b" may follow the prefix, and nothing else. */
		if (!p || (end[1] && ((end[1] | 0x20) != 'b' || p == prefixes || end[2]))) {
			errno = EINVAL;
			return -1;
		}
		shift = 10 * (p - prefixes);
	}
	if (n << shift >> shift != n) {
		errno = ERANGE;
		return -1;
	}
	errno = saved;
	*result = n << shift;
	return 0;
}
