/* realloc as libc calls it where a program's own realloc does not count. */
#include "resize.h"

void *__libc_realloc(void *p, size_t n)
{
	return resize(p, n);
}
