#include <strings.h>
#include "compare.h"

int strcasecmp(const char *a, const char *b)
{
	return compare(a, b, SIZE_MAX, 1);
}
