#include <string.h>
#include "find.h"

size_t strnlen(const char *s, size_t n)
{
	const char *end = find(s, 0, n);
	return end ? (size_t)(end - s) : n;
}
