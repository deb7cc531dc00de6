/* fputs (C11 7.21.7.4). The length is found here, eight bytes at a time: strlen is larger, and faster only where writing takes longer than both. */
#include <stdint.h>
#include "stdio_impl.h"

typedef uint64_t word __attribute__((__may_alias__));

int fputs(const char *restrict s, FILE *restrict f)
{
	const char *end = s;
	for (;; end++) {
		if (!((uintptr_t)end % sizeof(word)))
			for (word w; w = *(const word *)end, !(~w & (w - UINT64_MAX / 255) & UINT64_MAX / 255 * 128); end += sizeof w);
		if (!*end)
			break;
	}
	const size_t n = end - s;
	return -(__fwritex((const unsigned char *)s, n, f) != n);
}
weak_alias(fputs, fputs_unlocked);
