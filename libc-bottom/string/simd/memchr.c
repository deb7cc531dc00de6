#include <string.h>
#include "find.h"

void *memchr(const void *s, int c, size_t n)
{
	return (void *)find(s, (char)c, n);
}
