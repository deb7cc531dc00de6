/* malloc (C11 7.22.3.4, POSIX). */
#include <stdlib.h>
#include "heap.h"

/* For aligned_alloc, which cannot see otherwise that it is not a program's own malloc that it calls. */
hidden const char __malloc_is_libcs = 1;

void *malloc(size_t n)
{
	return alloc(n);
}
