#include <string.h>
#include "set.h"

size_t strspn(const char *s, const char *list)
{
	return *list ? span(s, list, 0) - s : 0;
}
