#include <strings.h>
#include "compare.h"

int strncasecmp(const char *a, const char *b, size_t n)
{
	return compare(a, b, n, 1);
}
