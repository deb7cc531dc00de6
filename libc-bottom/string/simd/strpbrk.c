#include <string.h>
#include "set.h"

char *strpbrk(const char *s, const char *list)
{
	const char *found = *list ? span(s, list, 1) : "";
	return *found ? (char *)found : NULL;
}
