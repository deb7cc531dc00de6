/* malloc as libc calls it where a program's own malloc does not count. */
#include "heap.h"

void *__libc_malloc_impl(size_t n)
{
	return alloc(n);
}

weak_alias(__libc_malloc_impl, __libc_malloc);
