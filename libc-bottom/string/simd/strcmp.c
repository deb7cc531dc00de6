#include <string.h>
#include "compare.h"

int strcmp(const char *a, const char *b)
{
	return compare(a, b, SIZE_MAX, 0);
}
