/* calloc (C11 7.22.3.2, POSIX). The program's own malloc serves it, if there is one. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "heap.h"

void *calloc(size_t m, size_t n)
{
	size_t size;
	if (__builtin_mul_overflow(m, n, &size)) {
		errno = ENOMEM;
		return 0;
	}
	__malloc_carved = 0;
	char *p = malloc(size);
	if (!p) return 0;
	/* Of memory that nobody has used yet there is nothing to clear. */
	if (p == __malloc_carved && __malloc_zero < p + size) size = __malloc_zero > p ? __malloc_zero - p : 0;
	return memset(p, 0, size);
}
